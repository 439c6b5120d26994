// LineStatus: how the lines stand, in a small JSON file that other programs may read at any moment: replaced
// as a whole.
#pragma once

#include "app/services/acquisition.h"
#include "instruments/transport/line.h"

#include <nlohmann/json_fwd.hpp>

#include <QDateTime>
#include <QString>
#include <QTimer>

#include <map>
#include <optional>

namespace fasit::cli {

class LineStatus {
  public:
    /// Written anew at least this often: one that is older is of a program that has ended.
    static constexpr int kSeconds = 10;

    /// `file` may be empty: nothing is written.
    LineStatus(QString file, const services::AcquisitionCounts& counts);

    void start();
    void note(const QString& line, const instruments::transport::LineState& state);
    void noteStored(const QString& line);
    /// Once more, that nothing runs.
    void end();

  private:
    struct Known {
        instruments::transport::LineState state;
        QDateTime since;
        std::optional<QDateTime> lastStored;
    };

    void writeSoon();
    void write();
    nlohmann::ordered_json lines() const;

    QString m_file;
    const services::AcquisitionCounts& m_counts;
    QDateTime m_started;
    std::map<QString, Known> m_lines;
    QTimer m_soon;
    QTimer m_beat;
    bool m_isRunning = false;
};

/// Beside the database's file; empty for a server's.
QString statusFileOf(const storage::Location& location);

} // namespace fasit::cli
