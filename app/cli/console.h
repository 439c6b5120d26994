// Console: what a command says. Text for people in their language, JSON for scripts, problems on stderr.
#pragma once

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <cstddef>

namespace fasit::cli {

void say(const QString& line);
void complain(const QString& line);
void printJson(const nlohmann::ordered_json& json);

/// Progress on stderr, where that is a terminal: at most ten lines a second, wiped at the end.
class Progress {
  public:
    explicit Progress(QString what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void reached(std::size_t done, std::size_t total);

  private:
    QString m_what;
    bool m_terminal;
    bool m_shown = false;
    long long m_lastMilliseconds = 0;
};

} // namespace fasit::cli
