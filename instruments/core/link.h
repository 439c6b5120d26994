// Link: one conversation with one analyser, as a state machine: bytes in; bytes to send, results to store and
// the next deadline out.
//
// It owns no clock, socket, file or thread; whoever holds the line calls it and does what the actions say.
// What it hands over is acknowledged to the analyser only after onCommitted. One thread.
#pragma once

#include "instruments/core/decoded.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments {

/// The clock that timers are measured by; a test's clock is any time it likes.
using LinkTime = std::chrono::steady_clock::time_point;

/// A whole message, or what else the protocol acknowledges at once, to be stored in one transaction.
struct Delivery {
    std::uint64_t token = 0; ///< Names it in onCommitted and onRefused; never used twice by one link.
    Decoded decoded;         ///< Its readings may be none: patient results alone, or nothing but problems.
    std::string raw;         ///< Its bytes, where all of it is control results; else empty.
};

/// What the holder of the line does now, in this order.
struct LinkActions {
    std::string toSend;
    std::vector<Delivery> deliveries; ///< Each is answered by onCommitted or onRefused, later or at once.
    std::optional<LinkTime> wakeAt;   ///< When onTick is due, unless a call before it says otherwise.
    bool hangUp = false;              ///< After sending: the line is no use any longer.
};

class Link {
  public:
    Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;
    virtual ~Link() = default;

    /// The line is open: some analysers wait for the host to speak first.
    virtual LinkActions onConnected(LinkTime now) = 0;
    virtual LinkActions onBytes(std::string_view bytes, LinkTime now) = 0;
    virtual LinkActions onTick(LinkTime now) = 0;
    /// The delivery is stored for good.
    virtual LinkActions onCommitted(std::uint64_t token, LinkTime now) = 0;
    /// The delivery could not be stored: the analyser must keep its data.
    virtual LinkActions onRefused(std::uint64_t token, LinkTime now) = 0;
    /// The line is gone. Nothing can be sent; whole messages not handed over yet may be delivered.
    virtual LinkActions onDisconnected(LinkTime now) = 0;
};

} // namespace fasit::instruments
