// The answer of the receiver to an HL7 message. Pure functions, thread-safe.
#pragma once

#include "instruments/hl7/message.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace fasit::instruments::hl7 {

enum class AckCode {
    Accept, ///< AA: what it holds is stored.
    Error,  ///< AE: it cannot be read or was not stored; the sender keeps it.
    Reject, ///< AR: a message of a kind that is not taken.
};

/// The answer in its block, with the message's own delimiters, version, processing id and character set, and
/// its time, since the receiver has no clock that an analyser should be set by. Empty where MSH-15 and MSH-16
/// say that none is wanted. CA, CE or CR where only an accept acknowledgement is.
std::string acknowledgement(const Message& message, AckCode code, std::uint64_t controlId);

/// An answer itself, which is never answered: of type ACK, or with MSA and without results.
bool isAcknowledgement(const Message& message);

/// AE to bytes that are no message; the control id of their beginning where one can be made out. Empty where
/// they seem to be an answer.
std::string refusalOfUnreadable(std::string_view bytes, std::uint64_t controlId);

} // namespace fasit::instruments::hl7
