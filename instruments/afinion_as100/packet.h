// Packets of the Afinion AS100: DLE STX number payload DLE ETB checksum DLE ETX, a DLE in the payload
// doubled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fasit::instruments::afinion_as100 {

constexpr char kAck = '\x06';
constexpr char kNak = '\x15';

/// CRC-16/MCRF4XX: x^16 + x^12 + x^5 + 1 reflected, begins with FFFF, nothing at the end.
std::uint16_t crc16(std::string_view bytes);

/// `number` is taken modulo 10,000.
std::string encodePacket(int number, std::string_view payload);

struct Packet {
    std::string number;  ///< Four digits; may be anything where it is damaged.
    std::string payload; ///< Undoubled.
    std::size_t offset = 0;
    bool isGood = false; ///< Its checksum was right.
};

/// Finds packets in a stream; start-up lines and noise between them are passed over. One thread.
class PacketReader {
  public:
    static constexpr std::size_t kMaxPayload = 8 * 1024;

    /// The packet that ended with this byte, good or damaged.
    std::optional<Packet> take(char c);
    /// The stream ends; true where a packet had begun.
    bool finish();

  private:
    enum class State { Outside, Payload, Checksum };

    void begin();
    std::optional<Packet> escaped(char c);
    std::optional<Packet> end();

    State m_state = State::Outside;
    bool m_afterDle = false;
    std::size_t m_offset = 0;
    std::size_t m_begin = 0;
    std::string m_wire;    ///< From DLE STX to DLE ETB, as sent.
    std::string m_content; ///< Number and payload, undoubled.
    std::string m_checksum;
};

} // namespace fasit::instruments::afinion_as100
