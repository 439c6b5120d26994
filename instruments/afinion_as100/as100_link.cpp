#include "instruments/afinion_as100/as100_link.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::afinion_as100 {
namespace {

/// "20260312 08:15:02".
std::string pollTime(WallTime time) {
    std::string text = isoText(time); // 2026-03-12T08:15:02
    text.erase(7, 1);
    text.erase(4, 1);
    text[8] = ' ';
    return text;
}

std::optional<int> numberOf(const Packet& packet) {
    int number = 0;
    for (const char c : packet.number) {
        if (!ascii::isDigit(c)) {
            return std::nullopt;
        }
        number = number * 10 + (c - '0');
    }
    return packet.number.empty() ? std::nullopt : std::optional<int>(number);
}

} // namespace

As100Link::As100Link(ControlPatterns controls, As100Options options)
    : m_controls(std::move(controls))
    , m_options(options)
    , m_since(options.since.value_or(WallTime{})) {}

LinkActions As100Link::onConnected(LinkTime now) {
    m_now = now;
    m_connected = true;
    m_packets.finish();
    m_awaited.reset();
    m_kept.clear();
    m_pollAt = m_options.since ? std::optional(now + m_options.firstPoll) : std::nullopt;
    return done();
}

LinkActions As100Link::onBytes(std::string_view bytes, LinkTime now) {
    m_now = now;
    take(bytes);
    return done();
}

LinkActions As100Link::onTick(LinkTime now) {
    m_now = now;
    if (m_awaited && now >= m_awaited->until) {
        settle(false);
    }
    if (!m_awaited && m_pollAt && now >= *m_pollAt) {
        poll();
    }
    return done();
}

LinkActions As100Link::onCommitted(std::uint64_t token, LinkTime now) {
    m_now = now;
    if (m_awaited && m_awaited->token == token) {
        settle(true);
    }
    return done();
}

LinkActions As100Link::onRefused(std::uint64_t token, LinkTime now) {
    m_now = now;
    if (m_awaited && m_awaited->token == token) {
        settle(false);
    }
    return done();
}

/// Whole messages that were kept are handed over; nobody is left to be answered.
LinkActions As100Link::onDisconnected(LinkTime now) {
    m_now = now;
    m_connected = false;
    m_awaited.reset();
    m_pollAt.reset();
    take(std::exchange(m_kept, {}));
    m_packets.finish();
    m_actions.toSend.clear();
    return done();
}

void As100Link::take(std::string_view bytes) {
    while (!bytes.empty()) {
        if (m_awaited) {
            m_kept += bytes;
            break;
        }
        const char c = bytes.front();
        bytes.remove_prefix(1);
        if (const auto packet = m_packets.take(c)) {
            takePacket(*packet);
        }
    }
    if (m_kept.size() > kMaxKept) {
        m_kept.clear();
        m_actions.hangUp = true;
    }
}

void As100Link::takePacket(const Packet& packet) {
    const auto number = numberOf(packet);
    if (!packet.isGood || !number) {
        reportProblem({ProblemKind::BadChecksum, packet.offset, std::nullopt, {}});
        if (number) {
            answer(*number, kNak);
        }
        return;
    }
    switch (kindOf(packet)) {
    case MessageKind::PatientRecords:
    case MessageKind::ControlRecords:
        takeRecords(packet, *number);
        break;
    case MessageKind::PacketAck:
    case MessageKind::PacketNak: // the next poll asks again
        break;
    case MessageKind::Other:
        answer(*number, kAck);
        break;
    }
}

void As100Link::takeRecords(const Packet& packet, int number) {
    Decoded decoded;
    WallTime newest = m_since;
    if (!interpret(packet, m_controls, decoded, newest)) {
        reportProblem(decoded.problems.front());
        answer(number, kNak);
        return;
    }
    Delivery delivery{++m_lastToken, std::move(decoded), {}};
    delivery.decoded.driver = description().name;
    if (!delivery.decoded.readings.empty() && delivery.decoded.patientResultsDropped == 0) {
        delivery.raw = encodePacket(number, packet.payload);
    }
    m_actions.deliveries.push_back(std::move(delivery));
    if (m_connected) {
        const bool isAnswer = kindOf(packet) == MessageKind::PatientRecords;
        m_awaited = Awaited{m_lastToken, number, isAnswer, newest, m_now + m_options.commitDeadline};
    }
}

void As100Link::reportProblem(const Problem& problem) {
    if (m_problemsAt && m_now - *m_problemsAt < kProblemPause) {
        return;
    }
    m_problemsAt = m_now;
    Delivery delivery{++m_lastToken, {}, {}};
    delivery.decoded.driver = description().name;
    delivery.decoded.report(problem);
    m_actions.deliveries.push_back(std::move(delivery));
}

void As100Link::answer(int number, char c) {
    m_actions.toSend += encodePacket(number, {&c, 1});
}

/// The packet is acknowledged, and behind it the message that was asked for; what was kept is read.
void As100Link::settle(bool committed) {
    const Awaited awaited = *std::exchange(m_awaited, std::nullopt);
    answer(awaited.packet, committed ? kAck : kNak);
    if (committed && awaited.isAnswer) {
        m_actions.toSend += encodePacket(m_number++, "0025:cmdack@");
        m_since = std::max(m_since, awaited.newest);
    }
    take(std::exchange(m_kept, {}));
}

void As100Link::poll() {
    m_actions.toSend += encodePacket(m_number++, "0025:record,patient@" + pollTime(m_since));
    m_pollAt = m_now + m_options.pollEvery;
}

LinkActions As100Link::done() {
    if (m_awaited) {
        m_actions.wakeAt = m_awaited->until;
    } else {
        m_actions.wakeAt = m_pollAt;
    }
    return std::exchange(m_actions, {});
}

} // namespace fasit::instruments::afinion_as100
