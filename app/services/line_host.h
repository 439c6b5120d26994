// LineHost: opens the lines of this computer, keeps them open and stores what they bring. Internal to the
// room: LineService is its front.
//
// Lives in a thread of its own, with an event loop; every call is made there.
#pragma once

#include "app/services/acquisition.h"
#include "app/services/connection_test.h"
#include "app/services/line_monitor.h"
#include "app/services/line_status.h"

#include <QTimer>

#include <list>
#include <memory>
#include <vector>

namespace fasit::services {

/// A line that is to run.
struct HostedLine {
    LineSetup setup;
    QString identity; ///< The same text: the same line, which goes on as it is.
};

class LineHost : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit LineHost(LaboratoryLink& link);
    ~LineHost() override;

    /// These and no others.
    void run(std::vector<HostedLine> lines);
    std::vector<LineEvent> events(const QString& line) const { return m_monitor->events(line); }
    /// Lines that hold the same port, or whatever it is, wait until the test ends.
    /// What it finds is told with its number.
    void beginTest(const LineSetup& setup, int number);
    void endTest();

  signals:
    void statusChanged(const std::vector<fasit::services::LineStatus>& lines);
    void stored(const QString& line, const fasit::workflow::RegisterReport& report);
    void notStored(const QString& line, fasit::services::FailureKind kind);
    /// Something came that could not be read; the line monitor shows it.
    void unreadable(const QString& line);
    /// Not all of a file could be used; it lies in the folder "refused".
    void laidAside(const QString& line);
    void tested(int number, const fasit::services::TestFinding& finding);

  private:
    struct Hosted {
        HostedLine line;
        LineStatus status;
        std::unique_ptr<instruments::transport::Line> open; ///< Null while it waits.
    };

    void openThoseThatWait();
    void open(Hosted& hosted);
    void openAt(const QString& name, std::optional<domain::SiteId> site);
    Hosted* named(const QString& name);
    void noteHeard(const QString& line, const LineEvent& event);
    void tell();

    Acquisition* m_acquisition;
    LineMonitor* m_monitor;
    QTimer* m_soon;  ///< That something was heard is told twice a second at most.
    QTimer* m_again; ///< For lines whose home could not be found.
    std::list<Hosted> m_lines;
    LineSetup m_tested;
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace fasit::services
