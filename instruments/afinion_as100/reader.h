// From the messages of an Afinion AS100 to control readings. Patient results are counted and go no further.
#pragma once

#include "instruments/afinion_as100/packet.h"
#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"
#include "instruments/core/driver_description.h"
#include "instruments/core/stream_parser.h"
#include "qc-core/base/time.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace fasit::instruments::afinion_as100 {

DriverDescription description();

enum class MessageKind {
    PatientRecords,
    ControlRecords,
    PacketAck,
    PacketNak,
    Other ///< Commands, debug texts.
};

MessageKind kindOf(const Packet& packet);

/// How the analyser's seconds since 1970 become a wall clock's time.
struct Stamps {
    std::function<WallTime(UtcTime)> wallTimeOf; ///< Where they are UTC. Null: they are the wall clock.
    std::function<WallTime()> wallNow;           ///< The host's; null where stamps are not held against it.

    WallTime timeOf(std::int64_t seconds) const;
    /// At most a day ahead of the host: an analyser's clock may be wrong, and a stamp may be nonsense.
    bool isPossible(WallTime time) const;
};

struct Interpreted {
    bool isAllControl = false; ///< Nothing in the message may be about a patient.
    /// The newest possible time among its records, also of those that cannot be read.
    std::optional<WallTime> newest;
};

/// What the records of a message come to; nothing where it holds none. One that cannot be read is told, and
/// the others are taken.
std::optional<Interpreted> interpret(const Packet& packet, const ControlPatterns& controls,
                                     const Stamps& stamps, Decoded& out);

class Reader final : public StreamParser {
  public:
    /// `out` must outlive it.
    Reader(Decoded& out, ControlPatterns controls);

    void feed(std::string_view bytes) override;
    void finish() override;

  private:
    void take(const Packet& packet);

    Decoded& m_out;
    ControlPatterns m_controls;
    PacketReader m_packets;
};

} // namespace fasit::instruments::afinion_as100
