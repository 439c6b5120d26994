// What became of one reading, and why: taken, seen before, for a person to place, or refused.
#pragma once

#include <string_view>

namespace fasit::domain {

enum class ReadingFate {
    Taken,     ///< Stored and judged.
    Duplicate, ///< Was here already: a resend changes nothing.
    Inbox,   ///< A control whose analyser, analyte, lot, level or time is not certain: for a person to place.
    Refused, ///< Cannot be a result: the reason says what is wrong.
};

enum class ReadingReason {
    None,
    UnknownInstrument,
    UnknownAnalyte,
    OtherUnit, ///< The unit is not the one this code is accepted in; nothing is converted.
    UnknownLot,
    UnknownLevel,
    NoTarget, ///< The lot has no target for this level, analyte and instrument on that day.
    NoTime,
    TimeInFuture,
    NotANumber,
    TooManyDecimals,
    TooLarge,
    NoValueSent, ///< Taken: the analyser sent an error code instead of a value.
    UnknownStep, ///< Not one of the strip's steps.
};

struct ReadingOutcome {
    ReadingFate fate = ReadingFate::Taken;
    ReadingReason reason = ReadingReason::None;
};

/// The stable name of a reason, stored and written in JSON: "unknown-lot".
std::string_view nameOf(ReadingReason reason);

/// None where no reason has this name.
ReadingReason reasonNamed(std::string_view name);

} // namespace fasit::domain
