// LineService: the lines of this computer in the window: they run in a thread of their own, which stores what
// they bring and never waits for a page. GUI thread only; destroying it closes the lines.
#pragma once

#include "app/services/line_host.h"

#include <QThread>

namespace fasit::services {

class LineService : public QObject {
    Q_OBJECT

  public:
    /// The link must outlive the service.
    explicit LineService(LaboratoryLink& link, QObject* parent = nullptr);
    ~LineService() override;

    /// These and no others; what is the same as before goes on.
    void run(std::vector<HostedLine> lines);
    /// As last told.
    const std::vector<LineStatus>& lines() const { return m_status; }

    /// Answered by eventsReady; while one is asked for, another is not.
    void requestEvents(const QString& line);
    /// Told by tested(), until it is ended: that is the last that is told of it.
    void beginTest(const LineSetup& setup);
    void endTest();

  signals:
    void statusChanged();
    /// A control came by itself, or something of an analyser that now waits in the inbox.
    void stored(const QString& line, const fasit::workflow::RegisterReport& report);
    void notStored(const QString& line, fasit::services::FailureKind kind);
    /// Something came that could not be read; the line monitor shows it.
    void unreadable(const QString& line);
    /// Not all of a file could be used; it lies in the folder "refused".
    void laidAside(const QString& line);
    void eventsReady(const QString& line, const std::vector<fasit::services::LineEvent>& events);
    void tested(const fasit::services::TestFinding& finding);

  private:
    /// `act(host)` in the thread of the lines.
    template <class Act>
    void there(Act act) {
        QMetaObject::invokeMethod(m_host, [host = m_host, act = std::move(act)] { act(*host); });
    }

    QThread m_thread;
    LineHost* m_host; ///< Deleted in its thread when that ends.
    std::vector<LineStatus> m_status;
    bool m_isAsking = false;
    bool m_isTesting = false;
    int m_tests = 0;
};

} // namespace fasit::services
