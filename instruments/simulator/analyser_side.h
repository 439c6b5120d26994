// AnalyserSide: the analyser's end of a conversation, as a state machine: bytes in; bytes to send, the next
// deadline and what became of the message out.
//
// It owns no clock, socket or thread, as the host's end (core/link.h) does not. One thread.
#pragma once

#include "instruments/core/link.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::simulator {

/// One thing that is acknowledged as a whole.
struct Message {
    /// As they go over the line: the frames of ASTM, the one block, document, record or payload of the
    /// others.
    std::vector<std::string> units;
    int controls = 0; ///< Results in it.
    int patients = 0;
};

enum class Outcome {
    Acknowledged, ///< The other side owns the message.
    GivenUp       ///< It is as if it had never been sent.
};

struct SideActions {
    std::string toSend;
    std::optional<LinkTime> wakeAt; ///< When onTick is due, unless a call before it says otherwise.
    std::optional<Outcome> outcome; ///< Of the message; the next one may be sent.
    bool isOver = false;            ///< Nothing is left to be said after finish().
};

struct SideOptions {
    std::chrono::milliseconds reply{15'000};        ///< Waited for an answer.
    std::chrono::milliseconds afterRefusal{10'000}; ///< Before the same is sent again.
    std::chrono::milliseconds poll{40'000};         ///< Waited to be asked, where the host asks.
    int tries = 6;                                  ///< Sendings of a message before it is given up.
    int messages = 1;                               ///< That will come, where that is told.
};

class AnalyserSide {
  public:
    AnalyserSide() = default;
    AnalyserSide(const AnalyserSide&) = delete;
    AnalyserSide& operator=(const AnalyserSide&) = delete;
    virtual ~AnalyserSide() = default;

    /// Only while no message is on its way.
    virtual SideActions send(const Message& message, LinkTime now) = 0;
    virtual SideActions onBytes(std::string_view bytes, LinkTime now) = 0;
    virtual SideActions onTick(LinkTime now) = 0;
    /// There is nothing more to send: good-bye, where the protocol has one.
    virtual SideActions finish(LinkTime now);

    /// What begins the message on the line, before anything is answered.
    virtual std::string opening(const Message& message) const { return message.units.front().substr(0, 1); }
    /// Whether these bytes hold results: what can go wrong on purpose.
    virtual bool isUnit(std::string_view sent) const = 0;
    /// The unit so that the receiver sees that it is damaged: a wrong checksum where there is one.
    virtual std::string damaged(std::string unit) const = 0;
    /// Whether what came says that something was taken.
    virtual bool isAcknowledgement(std::string_view received) const = 0;
};

} // namespace fasit::instruments::simulator
