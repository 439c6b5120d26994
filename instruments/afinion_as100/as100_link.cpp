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
    : TurnLink(description().name, options.commitDeadline)
    , m_controls(std::move(controls))
    , m_options(std::move(options))
    , m_askFrom(m_options.since.value_or(WallTime{})) {}

void As100Link::begin() {
    m_pollAt = m_options.since ? std::optional(now() + m_options.firstPoll) : std::nullopt;
}

void As100Link::end() {
    m_packets.finish();
    m_pollAt.reset();
}

void As100Link::take(char c) {
    if (const auto packet = m_packets.take(c)) {
        takePacket(*packet);
    }
}

void As100Link::takePacket(const Packet& packet) {
    const auto number = numberOf(packet);
    if (!packet.isGood || !number) {
        report({ProblemKind::BadChecksum, packet.offset, std::nullopt, {}});
        tell();
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
    const auto interpreted = interpret(packet, m_controls, m_options.stamps, decoded);
    if (!interpreted) {
        report(std::move(decoded.problems.front()));
        tell();
        answer(number, kNak);
        return;
    }
    m_awaited = {number, kindOf(packet) == MessageKind::PatientRecords, interpreted->newest};
    await(deliver(std::move(decoded),
                  interpreted->isAllControl ? encodePacket(number, packet.payload) : std::string()));
}

void As100Link::answer(int number, char c) {
    send(encodePacket(number, {&c, 1}));
}

/// The packet is acknowledged, and behind it the message that was asked for.
void As100Link::settle(bool isCommitted) {
    answer(m_awaited.packet, isCommitted ? kAck : kNak);
    if (!isCommitted || !m_awaited.isAnswer) {
        return;
    }
    send(encodePacket(m_number++, "0025:cmdack@"));
    if (m_awaited.newest) { // a second later, or the newest would come again for ever
        m_askFrom = std::max(m_askFrom, WallTime{m_awaited.newest->seconds + 1});
    }
}

void As100Link::tick() {
    if (m_pollAt && now() >= *m_pollAt) {
        send(encodePacket(m_number++, "0025:record,patient@" + pollTime(m_askFrom)));
        m_pollAt = now() + m_options.pollEvery;
    }
}

} // namespace fasit::instruments::afinion_as100
