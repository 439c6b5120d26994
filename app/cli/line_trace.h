// LineTrace: every event of the lines in a file, masked as the monitor masks them: how long each value is,
// never what it is.
#pragma once

#include "app/services/line_monitor.h"

#include <QFile>
#include <QString>

namespace fasit::cli {

class LineTrace {
  public:
    /// Behind this many bytes nothing more is written: a trace is for finding a fault, not for keeping.
    static constexpr qint64 kLargest = 256LL * 1024 * 1024;

    /// `file` may be empty: nothing is written. Only its owner may read what it makes.
    explicit LineTrace(const QString& file);

    bool isSound() const { return m_isSound; }
    void write(const QString& line, const services::LineEvent& event);

  private:
    QFile m_file;
    bool m_isSound = true;
};

} // namespace fasit::cli
