#include "instruments/afinion_as100/packet.h"

#include <array>
#include <utility>

namespace fasit::instruments::afinion_as100 {
namespace {

constexpr char kStx = '\x02';
constexpr char kEtx = '\x03';
constexpr char kDle = '\x10';
constexpr char kEtb = '\x17';
constexpr std::size_t kNumberDigits = 4;

std::string hex(std::uint16_t value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const int shift : {12, 8, 4, 0}) {
        text += digits[(value >> shift) & 0xFU];
    }
    return text;
}

/// As it would be if nothing were doubled.
std::string undoubled(std::string_view content) {
    return std::string{kDle, kStx} + std::string(content) + kDle + kEtb;
}

} // namespace

std::uint16_t crc16(std::string_view bytes) {
    std::uint16_t crc = 0xFFFF;
    for (const char c : bytes) {
        crc = static_cast<std::uint16_t>(crc ^ static_cast<unsigned char>(c));
        for (int bit = 0; bit < 8; ++bit) {
            const bool isOdd = (crc & 1U) != 0;
            crc = static_cast<std::uint16_t>((crc >> 1U) ^ (isOdd ? 0x8408U : 0U));
        }
    }
    return crc;
}

std::string encodePacket(int number, std::string_view payload) {
    std::string digits = std::to_string(number % 10'000);
    digits.insert(0, kNumberDigits - digits.size(), '0');
    std::string packet{kDle, kStx};
    packet += digits;
    for (const char c : payload) {
        packet.append(c == kDle ? 2 : 1, c);
    }
    packet += kDle;
    packet += kEtb;
    packet += hex(crc16(packet));
    packet += kDle;
    packet += kEtx;
    return packet;
}

std::optional<Packet> PacketReader::take(char c) {
    ++m_offset;
    if (m_state == State::Payload) {
        m_wire += c;
    }
    if (std::exchange(m_afterDle, false)) {
        return escaped(c);
    }
    if (c == kDle) {
        m_afterDle = true;
    } else if (m_state == State::Payload) {
        m_content += c;
    } else if (m_state == State::Checksum) {
        m_checksum += c;
    }
    if (m_content.size() > kMaxPayload || m_checksum.size() > kNumberDigits) {
        return end();
    }
    return std::nullopt;
}

bool PacketReader::finish() {
    m_afterDle = false;
    return std::exchange(m_state, State::Outside) != State::Outside;
}

/// The byte behind a DLE.
std::optional<Packet> PacketReader::escaped(char c) {
    if (c == kStx) {
        begin();
    } else if (m_state == State::Payload && c == kDle) {
        m_content += c;
    } else if (m_state == State::Payload && c == kEtb) {
        m_state = State::Checksum;
    } else if (m_state != State::Outside) {
        return end();
    }
    return std::nullopt;
}

void PacketReader::begin() {
    m_state = State::Payload;
    m_begin = m_offset - 2;
    m_wire = {kDle, kStx};
    m_content.clear();
    m_checksum.clear();
}

/// Whether what is doubled is in the checksum once or twice was never seen: either will do.
std::optional<Packet> PacketReader::end() {
    Packet packet;
    packet.number = m_content.substr(0, kNumberDigits);
    packet.offset = m_begin;
    const bool isWhole = m_state == State::Checksum && m_content.size() > kNumberDigits;
    packet.isGood =
        isWhole && (m_checksum == hex(crc16(m_wire)) || m_checksum == hex(crc16(undoubled(m_content))));
    if (isWhole) {
        packet.payload = m_content.substr(kNumberDigits);
    }
    m_state = State::Outside;
    m_content.clear();
    m_checksum.clear();
    return packet;
}

} // namespace fasit::instruments::afinion_as100
