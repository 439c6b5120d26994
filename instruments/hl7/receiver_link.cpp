#include "instruments/hl7/receiver_link.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::hl7 {

ReceiverLink::ReceiverLink(std::unique_ptr<MessageReader> reader, std::size_t maxBlock)
    : m_reader(std::move(reader))
    , m_framer(*this, maxBlock) {}

LinkActions ReceiverLink::onConnected(LinkTime) {
    return actions();
}

LinkActions ReceiverLink::onBytes(std::string_view bytes, LinkTime now) {
    m_framer.feed(bytes);
    if (!bytes.empty()) {
        m_deadline.reset();
    }
    if (m_framer.isInBlock()) {
        m_deadline = now + (m_framer.awaitsByteBehindEnd() ? kEndTime : kBlockTime);
    }
    return actions();
}

LinkActions ReceiverLink::onTick(LinkTime now) {
    if (m_deadline && now >= *m_deadline) {
        m_deadline.reset();
        m_framer.finish();
    }
    return actions();
}

LinkActions ReceiverLink::onCommitted(std::uint64_t token, LinkTime) {
    return decide(token, true);
}

LinkActions ReceiverLink::onRefused(std::uint64_t token, LinkTime) {
    return decide(token, false);
}

/// A whole message whose FS was the last byte is handed over; nobody is left to be answered.
LinkActions ReceiverLink::onDisconnected(LinkTime) {
    m_framer.finish();
    m_deadline.reset();
    m_waiting.clear();
    LinkActions last = actions();
    last.toSend.clear();
    return last;
}

void ReceiverLink::onBlock(std::string_view content, std::size_t offset) {
    auto message = Message::parse(content, offset);
    if (!message) {
        answerAtOnce(message.error(), refusalOfUnreadable(content, ++m_lastControlId));
        return;
    }
    if (isAcknowledgement(*message)) { // two that answer each other's answers never end
        return;
    }
    const std::uint64_t id = ++m_lastControlId;
    if (m_waiting.size() >= kMostWaiting) {
        answerAtOnce({ProblemKind::TooLarge, offset, std::nullopt, {}},
                     acknowledgement(*message, AckCode::Error, id));
        return;
    }
    ReadMessage read = m_reader->read(*message);
    if (!read.isKnown) {
        answerAtOnce({ProblemKind::UnknownMessage, offset, std::nullopt, {}},
                     acknowledgement(*message, AckCode::Reject, id));
        return;
    }
    handOver(std::move(read.decoded), read.isAllControl ? std::string(content) : std::string(),
             {0, false, acknowledgement(*message, read.isWhole ? AckCode::Accept : AckCode::Error, id),
              acknowledgement(*message, AckCode::Error, id)});
}

void ReceiverLink::onLostBlock(const Problem& problem) {
    answerAtOnce(problem, refusalOfUnreadable({}, ++m_lastControlId));
}

void ReceiverLink::onNoise(const Problem& problem) {
    m_noise = problem;
}

void ReceiverLink::handOver(Decoded decoded, std::string raw, Waiting waiting) {
    if (m_noise) {
        decoded.report(*std::exchange(m_noise, std::nullopt));
    }
    waiting.token = ++m_lastToken;
    m_actions.deliveries.push_back({waiting.token, std::move(decoded), std::move(raw)});
    m_waiting.push_back(std::move(waiting));
}

/// The answer does not depend on what becomes of the problem, but keeps its place in the order.
void ReceiverLink::answerAtOnce(const Problem& problem, std::string answer) {
    if (m_waiting.size() >= 2 * kMostWaiting) { // it does not listen to its answers
        m_actions.hangUp = true;
        return;
    }
    Decoded decoded;
    decoded.report(problem);
    handOver(std::move(decoded), {}, {0, true, std::move(answer), {}});
}

LinkActions ReceiverLink::decide(std::uint64_t token, bool isStored) {
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [token](const Waiting& waiting) { return waiting.token == token; });
    if (found != m_waiting.end() && !found->isDecided) {
        found->isDecided = true;
        if (!isStored) {
            found->accept = std::move(found->refuse);
        }
    }
    return actions();
}

LinkActions ReceiverLink::actions() {
    while (!m_waiting.empty() && m_waiting.front().isDecided) {
        m_actions.toSend += m_waiting.front().accept;
        m_waiting.pop_front();
    }
    m_actions.wakeAt = m_deadline;
    return std::exchange(m_actions, {});
}

} // namespace fasit::instruments::hl7
