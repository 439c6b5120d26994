#include "app/cli/secret_input.h"

#include "app/cli/console.h"
#include "app/text/normal_form.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace fasit::cli {
namespace {

struct SecretInput {
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
};

/// The terminal shows nothing of what is typed, as long as this lives.
class WithoutEcho {
  public:
    WithoutEcho() {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~WithoutEcho() {
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;

  private:
    termios m_before{};
    bool m_isTerminal = false;
};

/// One line, in normal form; bytes that are no UTF-8 go on as they are and are refused for that.
std::optional<crypto::Secret> lineOf(std::istream& stream) {
    std::string line;
    if (!std::getline(stream, line)) {
        return std::nullopt;
    }
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
    if (decoder.hasError()) {
        return crypto::Secret(std::move(line));
    }
    crypto::wipe(line);
    return text::inNormalForm(std::move(text));
}

std::optional<crypto::Secret> typed(const QString& question) {
    if (isatty(STDIN_FILENO) == 0) {
        complain(
            SecretInput::tr("%1 There is no terminal to type it at: put it in a file and name the file, or "
                            "write - and give it on standard input.")
                .arg(question));
        return std::nullopt;
    }
    std::fputs((question + QLatin1Char(' ')).toUtf8().constData(), stderr);
    std::fflush(stderr);
    const WithoutEcho silent;
    auto secret = lineOf(std::cin);
    std::fputc('\n', stderr);
    return secret;
}

} // namespace

std::optional<crypto::Secret> readSecret(const std::filesystem::path& file, const QString& question) {
    if (file.empty()) {
        return typed(question);
    }
    std::ifstream stream;
    if (file != "-") {
        stream.open(file);
    }
    auto secret = lineOf(file == "-" ? std::cin : stream);
    if (!secret) {
        complain(SecretInput::tr("%1 Nothing could be read from %2. Check the name and that you may read it.")
                     .arg(question, QString::fromStdString(file.string())));
    }
    return secret;
}

std::optional<crypto::Secret> readNewSecret(const std::filesystem::path& file, const QString& question) {
    auto first = readSecret(file, question);
    if (!first || !file.empty()) {
        return first;
    }
    const auto second = typed(SecretInput::tr("Once more:"));
    if (!second || second->view() != first->view()) {
        complain(SecretInput::tr("The two are not the same. Nothing was changed; run the command again."));
        return std::nullopt;
    }
    return first;
}

} // namespace fasit::cli
