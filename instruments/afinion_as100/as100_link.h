// As100Link: a line to an Afinion AS100, as a Link.
//
// The host asks for what is newer than the newest it has; records are acknowledged when they are committed,
// and refused when they are damaged, refused or take too long. One thread.
#pragma once

#include "instruments/afinion_as100/reader.h"
#include "instruments/core/turn_link.h"

#include <optional>
#include <string>

namespace fasit::instruments::afinion_as100 {

struct As100Options {
    /// Records newer than this are asked for; by the analyser's clock. Without one nothing is asked for, and
    /// only what the analyser sends by itself is taken.
    std::optional<WallTime> since;
    Stamps stamps;
    std::chrono::milliseconds firstPoll{3'000}; ///< Behind the connection.
    std::chrono::milliseconds pollEvery{30'000};
    std::chrono::milliseconds commitDeadline{10'000};
};

class As100Link final : public TurnLink {
  public:
    As100Link(ControlPatterns controls, As100Options options);

  private:
    struct Awaited {
        int packet = 0;
        bool isAnswer = false; ///< To what the host asked for.
        std::optional<WallTime> newest;
    };

    void begin() override;
    void take(char c) override;
    void settle(bool isCommitted) override;
    void tick() override;
    std::optional<LinkTime> nextTick() const override { return m_pollAt; }
    void end() override;

    void takePacket(const Packet& packet);
    void takeRecords(const Packet& packet, int number);
    void answer(int number, char c);

    ControlPatterns m_controls;
    As100Options m_options;
    PacketReader m_packets;
    Awaited m_awaited;
    std::optional<LinkTime> m_pollAt;
    WallTime m_askFrom;
    int m_number = 1; ///< Of the host's next packet.
};

} // namespace fasit::instruments::afinion_as100
