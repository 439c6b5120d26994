#include "tests/instruments/simulator/conversation.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::testing {

using simulator::Message;
using simulator::Outcome;
using simulator::SideActions;

drivers::LinkOptions Conversation::usualOptions() {
    drivers::LinkOptions options;
    options.controls.addPrefix("QC");
    options.as100.since = WallTime{};
    return options;
}

Conversation::Conversation(const drivers::DriverRow& row)
    : Conversation(row, usualOptions()) {}

Conversation::Conversation(const drivers::DriverRow& row, const drivers::LinkOptions& options)
    : m_link(drivers::makeLink(row, options))
    , m_side(simulator::sideOf(row.description.name, {})) {
    host(m_link->onConnected(m_now));
}

bool Conversation::send(const Message& message) {
    m_outcome.reset();
    analyser(m_side->send(message, m_now));
    while (!m_outcome && (exchange() || wake())) {
    }
    const bool isTaken = m_outcome == Outcome::Acknowledged;
    acknowledged += isTaken ? 1 : 0;
    return isTaken;
}

void Conversation::play(const std::vector<Message>& messages) {
    for (const Message& message : messages) {
        send(message);
    }
    analyser(m_side->finish(m_now));
    while (!isOver && (exchange() || wake())) {
    }
    exchange();
}

std::size_t Conversation::readings() const {
    std::size_t count = 0;
    for (const Delivery& delivery : deliveries) {
        count += delivery.decoded.readings.size();
    }
    return count;
}

int Conversation::patients() const {
    int count = 0;
    for (const Delivery& delivery : deliveries) {
        count += delivery.decoded.patientResultsDropped;
    }
    return count;
}

void Conversation::host(LinkActions actions) {
    m_forAnalyser += actions.toSend;
    m_hostWakes = actions.wakeAt;
    for (Delivery& delivery : actions.deliveries) {
        m_stored.emplace_back(delivery.token, !stores || stores(delivery));
        deliveries.push_back(std::move(delivery));
    }
}

void Conversation::analyser(SideActions actions) {
    m_forHost += toHost ? toHost(std::move(actions.toSend)) : std::move(actions.toSend);
    m_analyserWakes = actions.wakeAt;
    m_outcome = actions.outcome ? actions.outcome : m_outcome;
    isOver = actions.isOver;
}

/// True where something was said.
bool Conversation::exchange() {
    bool didSay = false;
    while (!m_forHost.empty() || !m_forAnalyser.empty() || !m_stored.empty()) {
        didSay = true;
        if (!m_forHost.empty()) {
            host(m_link->onBytes(std::exchange(m_forHost, {}), m_now));
        }
        for (const auto& [token, isStored] : std::exchange(m_stored, {})) {
            host(isStored ? m_link->onCommitted(token, m_now) : m_link->onRefused(token, m_now));
        }
        if (!m_forAnalyser.empty()) {
            std::string bytes = std::exchange(m_forAnalyser, {});
            analyser(m_side->onBytes(toAnalyser ? toAnalyser(std::move(bytes)) : bytes, m_now));
        }
    }
    return didSay;
}

/// The clock goes on to the next deadline; false where nobody has one.
bool Conversation::wake() {
    if (!m_hostWakes && !m_analyserWakes) {
        return false;
    }
    const bool isHost = m_hostWakes && (!m_analyserWakes || *m_hostWakes <= *m_analyserWakes);
    m_now = std::max(m_now, isHost ? *m_hostWakes : *m_analyserWakes);
    if (isHost) {
        host(m_link->onTick(m_now));
    } else {
        analyser(m_side->onTick(m_now));
    }
    return true;
}

} // namespace fasit::instruments::testing
