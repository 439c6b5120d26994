#include "app/services/line_service.h"

#include <utility>

namespace fasit::services {

LineService::LineService(LaboratoryLink& link, QObject* parent)
    : QObject(parent)
    , m_host(new LineHost(link)) {
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    connect(m_host, &LineHost::statusChanged, this, [this](const std::vector<LineStatus>& lines) {
        m_status = lines;
        emit statusChanged();
    });
    connect(m_host, &LineHost::stored, this, &LineService::stored);
    connect(m_host, &LineHost::notStored, this, &LineService::notStored);
    connect(m_host, &LineHost::unreadable, this, &LineService::unreadable);
    connect(m_host, &LineHost::laidAside, this, &LineService::laidAside);
    connect(m_host, &LineHost::tested, this, [this](int number, const TestFinding& finding) {
        if (m_isTesting && number == m_tests) {
            emit tested(finding);
        }
    });
    m_thread.setObjectName(QStringLiteral("lines"));
    m_thread.start();
}

LineService::~LineService() {
    m_thread.quit();
    m_thread.wait();
}

void LineService::run(std::vector<HostedLine> lines) {
    there([lines = std::move(lines)](LineHost& host) { host.run(lines); });
}

void LineService::requestEvents(const QString& line) {
    if (std::exchange(m_isAsking, true)) {
        return;
    }
    there([this, line](LineHost& host) {
        auto events = host.events(line);
        QMetaObject::invokeMethod(this, [this, line, events = std::move(events)] {
            m_isAsking = false;
            emit eventsReady(line, events);
        });
    });
}

void LineService::beginTest(const LineSetup& setup) {
    endTest();
    m_isTesting = true;
    there([setup, number = ++m_tests](LineHost& host) { host.beginTest(setup, number); });
}

void LineService::endTest() {
    if (std::exchange(m_isTesting, false)) {
        there([](LineHost& host) { host.endTest(); });
        TestFinding ended;
        ended.kind = TestFinding::Kind::Ended;
        emit tested(ended);
    }
}

} // namespace fasit::services
