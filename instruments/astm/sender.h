// Sender: LIS01-A2 as the sending side of a line, one message at a time.
//
// Like a Link it owns no clock, socket or thread: bytes and ticks in; bytes to send and the next deadline
// out.
#pragma once

#include "instruments/core/link.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::astm {

enum class SendOutcome {
    Acknowledged, ///< Every frame was; the other side owns the message.
    GivenUp       ///< The message is as if it had never been sent.
};

struct SenderActions {
    std::string toSend;
    std::optional<LinkTime> wakeAt;
    std::optional<SendOutcome> outcome; ///< The message is through, and the sender is free.
};

struct SenderOptions {
    /// When both sides ask for the line the instrument has priority.
    enum class Role { Instrument, Host };

    Role role = Role::Instrument;
    int messageTries = 6; ///< Times that it asks for the line before it gives the message up.
    std::chrono::milliseconds reply{15'000};        ///< To ENQ and to a frame.
    std::chrono::milliseconds afterRefusal{10'000}; ///< Before ENQ again; also after a message broke off.
    std::chrono::milliseconds afterContention{0};   ///< 0: 1 s for the instrument, 20 s for the host.
};

class Sender {
  public:
    static constexpr int kFrameTries = 6;

    explicit Sender(SenderOptions options = {});

    /// The frames of one message, as encode() makes them. Only while isFree(); at least one frame.
    SenderActions send(std::vector<std::string> frames, LinkTime now);
    SenderActions onBytes(std::string_view bytes, LinkTime now);
    SenderActions onTick(LinkTime now);
    /// The line is gone.
    SenderActions onDisconnected();

    bool isFree() const { return m_state == State::Free; }

  private:
    enum class State { Free, Waiting, Asking, Sending };

    void ask();
    void established(char reply);
    void transferred(char reply);
    void sendFrame();
    void breakOff();
    void wait(std::chrono::milliseconds time);
    void finish(SendOutcome outcome);
    SenderActions done();

    SenderOptions m_options;
    State m_state = State::Free;
    LinkTime m_now;
    std::optional<LinkTime> m_wakeAt;
    SenderActions m_actions;
    std::vector<std::string> m_frames;
    std::size_t m_frame = 0;
    int m_frameTries = 0;
    int m_messageTries = 0;
};

} // namespace fasit::instruments::astm
