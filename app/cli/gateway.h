// Gateway: the lines of a configuration, the database they store into, and what is told about them. One
// thread.
#pragma once

#include "app/cli/journal.h"
#include "app/cli/line_status.h"
#include "app/cli/line_trace.h"
#include "app/services/acquisition.h"
#include "app/services/laboratory_link.h"
#include "app/services/line_monitor.h"
#include "app/services/line_setup.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace fasit::cli {

struct GatewayLine {
    services::LineSetup setup;
    std::optional<domain::SiteId> site;
};

struct GatewayFiles {
    QString status; ///< Empty: none is written.
    QString trace;
};

class Gateway : public QObject {
    Q_OBJECT

  public:
    Gateway(services::LaboratoryLink& link, std::vector<GatewayLine> lines, const GatewayFiles& files);
    ~Gateway() override;

    void start();
    /// Ends every line, then tells `stopped`; what is not done after ten seconds is left.
    void stop();
    /// Whether the files that it writes could be opened.
    bool isSound() const { return m_trace.isSound(); }

  signals:
    void stopped();

  private:
    void add(const GatewayLine& line);
    void watch(const QString& name, instruments::transport::Line& line);
    void tellStored(const QString& line, const workflow::RegisterReport& report);
    void tellRemarks(const QString& line, int patients, const std::vector<instruments::Problem>& problems);
    void tellFailure(const QString& line, services::FailureKind kind);
    void lineStopped();

    Journal m_journal;
    services::LineMonitor m_monitor;
    services::Acquisition m_acquisition;
    LineStatus m_status;
    LineTrace m_trace;
    std::vector<std::pair<QString, std::unique_ptr<instruments::transport::Line>>> m_lines;
    std::size_t m_running = 0;
    QTimer m_lastWait;
};

} // namespace fasit::cli
