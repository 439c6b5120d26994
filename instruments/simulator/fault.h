// What an analyser or its line does wrong. Value types, thread-safe.
#pragma once

#include <cstddef>
#include <random>
#include <string>

namespace fasit::instruments::simulator {

enum class Fault {
    WrongChecksum, ///< Of each unit's first sending; without a checksum, what the receiver sees otherwise.
    Cut,           ///< Each message's first unit breaks off once.
    Duplicate,     ///< Each message is sent twice, as after a lost acknowledgement.
    LostAck,       ///< The first acknowledgement of each message is not heard.
    Silence,       ///< Begins a message and then says nothing.
    Noise,         ///< Bytes of no meaning before each message.
    Slow,          ///< Byte by byte.
    Flood,         ///< Bytes of no meaning without end.
};

/// Never what begins anything in one of the protocols: that would be a conversation.
std::string noise(std::size_t bytes, std::mt19937& random);

} // namespace fasit::instruments::simulator
