// fasit-desktop: puts the parts together and shows the window.
#include "app/desktop/appearance.h"
#include "app/desktop/main_window.h"
#include "app/services/services.h"
#include "app/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

namespace {

struct Choices {
    fasit::storage::Location database{std::filesystem::path()};
    std::shared_ptr<const fasit::Clock> clock;
    QString language;
    fasit::desktop::Brightness brightness = fasit::desktop::Brightness::AsSystem;
};

QString defaultDatabase() {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/fasit.db");
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("Quality control at the point of care"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("db"), QStringLiteral("Database: a file, or postgresql://user@host/name."),
          QStringLiteral("DATABASE")},
         {QStringLiteral("now"), QStringLiteral("Run as if it were this time, for example 2026-11-20T08:00."),
          QStringLiteral("TIME")},
         {QStringLiteral("lang"), QStringLiteral("Language: nb, nn or en."), QStringLiteral("LANGUAGE"),
          QString::fromLatin1(fasit::text::kDefaultLanguage)},
         {QStringLiteral("light"), QStringLiteral("Light colours.")},
         {QStringLiteral("dark"), QStringLiteral("Dark colours.")}});
}

std::shared_ptr<const fasit::Clock> clockOf(const QString& now) {
    if (now.isEmpty()) {
        return std::make_shared<fasit::SystemClock>();
    }
    const auto time = fasit::parseTime(now.toStdString());
    return time ? std::make_shared<fasit::ClockStartedAt>(time->time) : nullptr;
}

fasit::desktop::Brightness brightnessOf(const QCommandLineParser& parser) {
    using fasit::desktop::Brightness;
    if (parser.isSet(QStringLiteral("dark"))) {
        return Brightness::Dark;
    }
    return parser.isSet(QStringLiteral("light")) ? Brightness::Light : Brightness::AsSystem;
}

/// Nothing, and why on stderr, when an option makes no sense.
std::optional<Choices> choicesOf(const QCommandLineParser& parser) {
    Choices choices;
    const auto file = parser.value(QStringLiteral("db"));
    const auto location =
        fasit::storage::Location::parse((file.isEmpty() ? defaultDatabase() : file).toStdString());
    if (!location) {
        std::fputs("fasit-desktop: --db must be a file, or postgresql://user@host/name without a password\n",
                   stderr);
        return std::nullopt;
    }
    choices.database = *location;
    choices.clock = clockOf(parser.value(QStringLiteral("now")));
    choices.language = parser.value(QStringLiteral("lang"));
    choices.brightness = brightnessOf(parser);
    if (!choices.clock) {
        std::fputs("fasit-desktop: --now is no time; write it as 2026-11-20T08:00\n", stderr);
        return std::nullopt;
    }
    if (!fasit::text::installTranslation(choices.language)) {
        std::fputs("fasit-desktop: --lang must be nb, nn or en\n", stderr);
        return std::nullopt;
    }
    return choices;
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fasit"));
    QApplication::setApplicationVersion(QStringLiteral(FASIT_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const auto choices = choicesOf(parser);
    if (!choices) {
        return 2;
    }
    fasit::desktop::applyAppearance(app, choices->brightness);
    fasit::services::Services services(choices->database, choices->clock);
    fasit::desktop::MainWindow window(services, [](auto, const auto&) {});
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
