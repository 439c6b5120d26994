#include "app/services/connection_test.h"

#include <utility>

namespace fasit::services {
namespace {

using namespace instruments::transport;
using Kind = TestFinding::Kind;

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

QString textOf(const std::optional<std::string>& text) {
    return text ? QString::fromStdString(*text) : QString();
}

HeardControl heard(const domain::ControlReading& reading) {
    return {textOf(reading.code), textOf(reading.level), textOf(reading.lot), textOf(reading.value),
            textOf(reading.unit)};
}

} // namespace

ConnectionTest::ConnectionTest(const LineSetup& setup, TestWaits waits, QObject* parent)
    : QObject(parent)
    , m_line(makeLine(setup, *this, this)) {
    m_told.kind = Kind::Ended; // Nothing was told yet.
    for (auto* timer : {&m_silence, &m_meaning}) {
        timer->setSingleShot(true);
    }
    m_silence.setInterval(waits.silence);
    m_meaning.setInterval(waits.meaning);
    connect(&m_silence, &QTimer::timeout, this, &ConnectionTest::nothingCame);
    connect(&m_meaning, &QTimer::timeout, this, &ConnectionTest::nothingMeant);
    connect(m_line.get(), &Line::stateChanged, this, &ConnectionTest::follow);
    connect(m_line.get(), &Line::peerRefused, this, [this](const QString& address, CloseReason reason) {
        TestFinding finding;
        finding.kind = Kind::NotLetIn;
        finding.peer = address;
        finding.reason = reason;
        tell(std::move(finding));
    });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start() {
    tell({});
    m_line->start();
}

void ConnectionTest::follow(const LineState& state) {
    TestFinding finding;
    finding.reason = state.reason;
    m_silence.stop();
    m_isWaiting = state.phase == LinePhase::Waiting;
    switch (state.phase) {
    case LinePhase::Connecting:
        finding.kind = Kind::Opening;
        break;
    case LinePhase::Waiting:
        finding.kind = Kind::Waiting;
        m_silence.start();
        break;
    case LinePhase::Connected:
        finding.kind = Kind::Open;
        m_silence.start();
        break;
    case LinePhase::Closed:
        finding.kind = Kind::Closed;
        m_meaning.stop();
        break;
    }
    const bool isTried = finding.kind == Kind::Opening && m_told.kind == Kind::Closed;
    if (m_bytes == 0 && !isTried) { // Bytes, and why it was closed, say more than how it stands.
        tell(std::move(finding));
    }
}

void ConnectionTest::onTraffic(Direction direction, std::string_view bytes) {
    if (direction == Direction::Sent) {
        return;
    }
    m_silence.stop();
    if (m_bytes == 0) {
        m_meaning.start();
    }
    m_bytes += static_cast<qint64>(bytes.size());
    const std::size_t room = instruments::drivers::kSniffBytes - m_beginning.size();
    m_beginning += bytes.substr(0, room);
}

void ConnectionTest::store(instruments::Delivery delivery, Answer answer) {
    m_meaning.stop();
    const auto& decoded = delivery.decoded;
    TestFinding finding;
    finding.bytes = m_bytes;
    finding.patients = decoded.patientResultsDropped;
    finding.problems = static_cast<int>(decoded.problems.size());
    for (const domain::ControlReading& reading : decoded.readings) {
        finding.controls.push_back(heard(reading));
    }
    finding.kind = finding.controls.empty() && finding.patients == 0 ? Kind::Damaged : Kind::Heard;
    finding.looksLike = instruments::drivers::sniff(m_beginning, false);
    tell(std::move(finding));
    answer(false); // Nothing is stored here: the analyser keeps all of it until a line does.
}

void ConnectionTest::nothingCame() {
    TestFinding finding;
    finding.kind = m_isWaiting ? Kind::NobodyCame : Kind::Silent;
    tell(std::move(finding));
}

void ConnectionTest::nothingMeant() {
    TestFinding finding;
    finding.kind = Kind::NotUnderstood;
    finding.bytes = m_bytes;
    finding.looksLike = instruments::drivers::sniff(m_beginning, false);
    tell(std::move(finding));
}

void ConnectionTest::tell(TestFinding finding) {
    if (m_told == finding) {
        return;
    }
    m_told = finding;
    emit found(finding);
}

} // namespace fasit::services
