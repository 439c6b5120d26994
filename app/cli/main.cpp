// fasit: the laboratory on the command line, for scripts, servers and support.
#include "app/cli/command_line.h"
#include "app/cli/exit_code.h"
#include "app/services/no_core.h"
#include "app/text/language.h"

#include <QGuiApplication>

#include <clocale>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {

/// The language is needed before the command line is read, since its help is in that language too.
QString languageOf(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--lang" && i + 1 < argc) {
            return QString::fromLocal8Bit(argv[i + 1]);
        }
        if (argument.substr(0, 7) == "--lang=") {
            return QString::fromLocal8Bit(argv[i] + 7);
        }
    }
    return QString::fromLatin1(fasit::text::kDefaultLanguage);
}

bool draws(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]).substr(0, 5) == "--out") {
            return true;
        }
    }
    return false;
}

/// Without a display Qt draws into memory.
void drawIntoMemory() {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

} // namespace

int main(int argc, char** argv) {
    fasit::services::leaveNoCore();
    const QString language = languageOf(argc, argv);
    std::unique_ptr<QCoreApplication> application;
    if (draws(argc, argv)) {
        drawIntoMemory();
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    // Qt takes the numbers of the user's locale for all of the program; arguments have a decimal point
    // anywhere.
    std::setlocale(LC_NUMERIC, "C");
    if (!fasit::text::installTranslation(language)) {
        std::fputs("fasit: --lang must be nb, nn or en\n", stderr);
        return fasit::cli::kRefused;
    }
    return fasit::cli::runCommandLine(argc, argv);
}
