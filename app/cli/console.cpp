#include "app/cli/console.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>

#include <cstdio>
#include <unistd.h>

namespace fasit::cli {
namespace {

constexpr long long kMillisecondsBetween = 100;

void print(std::FILE* file, const QString& line) {
    std::fputs(line.toUtf8().constData(), file);
    std::fputc('\n', file);
    std::fflush(file); // What was said stands, whatever happens to the program next.
}

long long nowMilliseconds() {
    static QElapsedTimer timer;
    if (!timer.isValid()) {
        timer.start();
    }
    return timer.elapsed();
}

} // namespace

void say(const QString& line) {
    print(stdout, line);
}

void complain(const QString& line) {
    print(stderr, line);
}

void printJson(const nlohmann::ordered_json& json) {
    // Bytes that are no UTF-8 (a damaged file) become U+FFFD instead of an exception.
    const auto text = json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::fputs(text.c_str(), stdout);
    std::fputc('\n', stdout);
}

Progress::Progress(QString what)
    : m_what(std::move(what))
    , m_terminal(isatty(STDERR_FILENO) != 0)
    , m_lastMilliseconds(nowMilliseconds()) {}

Progress::~Progress() {
    if (m_shown) {
        std::fputs("\r\033[K", stderr);
    }
}

void Progress::reached(std::size_t done, std::size_t total) {
    const long long now = nowMilliseconds();
    if (!m_terminal || total == 0 || now - m_lastMilliseconds < kMillisecondsBetween) {
        return;
    }
    m_lastMilliseconds = now;
    m_shown = true;
    std::fprintf(stderr, "\r\033[K%s %3zu %%", m_what.toUtf8().constData(), done * 100 / total);
    std::fflush(stderr);
}

} // namespace fasit::cli
