// From the messages of an Afinion AS100 to control readings. Patient results are counted and go no further.
#pragma once

#include "instruments/afinion_as100/packet.h"
#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"
#include "instruments/core/driver_description.h"
#include "instruments/core/stream_parser.h"

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

/// What the records of a message come to; false where they cannot be read, and nothing of them is taken. The
/// newest time among them goes into `newest` where it is later.
bool interpret(const Packet& packet, const ControlPatterns& controls, Decoded& out, WallTime& newest);

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
    WallTime m_newest;
};

} // namespace fasit::instruments::afinion_as100
