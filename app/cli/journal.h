// Journal: what a program without a person beside it says: lines on stderr that begin with <priority>, as the
// systemd journal reads them. Never a field of a message. One thread.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <map>

namespace fasit::cli {

enum class Priority { Error = 3, Warning = 4, Notice = 5, Info = 6 };

class Journal {
  public:
    /// Of one kind about one line no more than this is said in a minute; the rest is counted.
    static constexpr int kMostAMinute = 6;

    /// `kind` tells alike sentences: a line's name and a word.
    void say(Priority priority, const QString& kind, const QString& text);

  private:
    struct Said {
        QElapsedTimer since;
        int times = 0;
    };
    std::map<QString, Said> m_said;
};

} // namespace fasit::cli
