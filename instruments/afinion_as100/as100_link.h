// As100Link: a line to an Afinion AS100, as a Link.
//
// The host asks for what is newer than the newest it has; records are acknowledged when they are committed,
// and refused when they are damaged, refused or take too long. One thread.
#pragma once

#include "instruments/afinion_as100/reader.h"
#include "instruments/core/link.h"

#include <optional>
#include <string>

namespace fasit::instruments::afinion_as100 {

struct As100Options {
    /// Records newer than this are asked for; by the analyser's clock. Without one nothing is asked for, and
    /// only what the analyser sends by itself is taken.
    std::optional<WallTime> since;
    std::chrono::milliseconds firstPoll{3'000}; ///< Behind the connection.
    std::chrono::milliseconds pollEvery{30'000};
    std::chrono::milliseconds commitDeadline{10'000};
};

class As100Link final : public Link {
  public:
    static constexpr std::size_t kMaxKept = 256 * 1024;
    /// Problems alone are handed over this seldom.
    static constexpr std::chrono::seconds kProblemPause{60};

    As100Link(ControlPatterns controls, As100Options options);

    LinkActions onConnected(LinkTime now) override;
    LinkActions onBytes(std::string_view bytes, LinkTime now) override;
    LinkActions onTick(LinkTime now) override;
    LinkActions onCommitted(std::uint64_t token, LinkTime now) override;
    LinkActions onRefused(std::uint64_t token, LinkTime now) override;
    LinkActions onDisconnected(LinkTime now) override;

  private:
    struct Awaited {
        std::uint64_t token = 0;
        int packet = 0;
        bool isAnswer = false; ///< To what the host asked for.
        WallTime newest;
        LinkTime until;
    };

    void take(std::string_view bytes);
    void takePacket(const Packet& packet);
    void takeRecords(const Packet& packet, int number);
    void reportProblem(const Problem& problem);
    void answer(int number, char c);
    void settle(bool committed);
    void poll();
    LinkActions done();

    ControlPatterns m_controls;
    As100Options m_options;
    PacketReader m_packets;
    LinkActions m_actions;
    LinkTime m_now;
    bool m_connected = false;
    std::string m_kept; ///< Came while a commit was awaited.
    std::optional<Awaited> m_awaited;
    std::optional<LinkTime> m_pollAt;
    WallTime m_since;
    int m_number = 1; ///< Of the host's next packet.
    std::uint64_t m_lastToken = 0;
    std::optional<LinkTime> m_problemsAt;
};

} // namespace fasit::instruments::afinion_as100
