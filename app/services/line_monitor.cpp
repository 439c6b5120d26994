#include "app/services/line_monitor.h"

#include "instruments/transport/masked.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace fasit::services {
namespace {

using instruments::transport::CloseReason;
using instruments::transport::Direction;
using instruments::transport::Line;
using instruments::transport::LineState;

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

LineEvent eventOf(LineEvent::Kind kind, QString what = {}) {
    LineEvent event;
    event.at = QDateTime::currentDateTimeUtc();
    event.kind = kind;
    event.text = std::move(what);
    return event;
}

} // namespace

class LineMonitor::Ring final : public instruments::transport::LineObserver {
  public:
    Ring(LineMonitor& monitor, QString name)
        : m_monitor(monitor)
        , line(std::move(name)) {}

    void onTraffic(Direction direction, std::string_view bytes) override {
        const auto kind =
            direction == Direction::Received ? LineEvent::Kind::Received : LineEvent::Kind::Sent;
        const bool isCut = bytes.size() > kLongestBytes;
        const QString shown = text(instruments::transport::masked(bytes.substr(0, kLongestBytes)));
        m_monitor.add(*this,
                      eventOf(kind, isCut ? shown + QStringLiteral(" ...[%1]").arg(bytes.size()) : shown));
    }
    void onDelivery(const instruments::Delivery& delivery) override {
        LineEvent event = eventOf(LineEvent::Kind::Decoded, text(delivery.decoded.driver));
        event.readings = static_cast<int>(delivery.decoded.readings.size());
        event.patients = delivery.decoded.patientResultsDropped;
        event.problems = static_cast<int>(delivery.decoded.problems.size());
        m_monitor.add(*this, event);
    }
    void onAnswer(bool isStored) override {
        m_monitor.add(*this, eventOf(isStored ? LineEvent::Kind::Stored : LineEvent::Kind::NotStored));
    }

  private:
    LineMonitor& m_monitor;

  public:
    QString line;
    std::deque<LineEvent> events;
    qsizetype characters = 0; ///< Of all their texts.
};

LineMonitor::LineMonitor(QObject* parent)
    : QObject(parent) {}

LineMonitor::~LineMonitor() = default;

instruments::transport::LineObserver& LineMonitor::observerOf(const QString& line) {
    return ringOf(line);
}

void LineMonitor::watch(const QString& name, Line& line) {
    Ring& ring = ringOf(name);
    connect(&line, &Line::stateChanged, this, [this, &ring](const LineState& state) {
        add(ring, eventOf(LineEvent::Kind::State,
                          text(nameOf(state.phase)) + QLatin1Char(' ') + text(nameOf(state.reason))));
    });
    connect(&line, &Line::peerRefused, this, [this, &ring](const QString& address, CloseReason reason) {
        add(ring, eventOf(LineEvent::Kind::Refused, address + QLatin1Char(' ') + text(nameOf(reason))));
    });
}

std::vector<LineEvent> LineMonitor::events(const QString& line) const {
    const auto ring =
        std::find_if(m_rings.begin(), m_rings.end(), [&](const Ring& each) { return each.line == line; });
    return ring == m_rings.end() ? std::vector<LineEvent>{}
                                 : std::vector<LineEvent>(ring->events.begin(), ring->events.end());
}

LineMonitor::Ring& LineMonitor::ringOf(const QString& line) {
    const auto ring =
        std::find_if(m_rings.begin(), m_rings.end(), [&](const Ring& each) { return each.line == line; });
    return ring == m_rings.end() ? m_rings.emplace_back(*this, line) : *ring;
}

void LineMonitor::add(Ring& ring, LineEvent event) {
    ring.characters += event.text.size();
    ring.events.push_back(event);
    while (ring.events.size() > kEvents || ring.characters > kCharacters) {
        ring.characters -= ring.events.front().text.size();
        ring.events.pop_front();
    }
    emit happened(ring.line, event);
}

} // namespace fasit::services
