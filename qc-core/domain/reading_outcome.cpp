#include "qc-core/domain/reading_outcome.h"

namespace fasit::domain {

std::string_view nameOf(ReadingReason reason) {
    switch (reason) {
    case ReadingReason::UnknownInstrument:
        return "unknown-instrument";
    case ReadingReason::UnknownAnalyte:
        return "unknown-analyte";
    case ReadingReason::OtherUnit:
        return "other-unit";
    case ReadingReason::UnknownLot:
        return "unknown-lot";
    case ReadingReason::UnknownLevel:
        return "unknown-level";
    case ReadingReason::NoTarget:
        return "no-target";
    case ReadingReason::NoTime:
        return "no-time";
    case ReadingReason::TimeInFuture:
        return "time-in-future";
    case ReadingReason::NotANumber:
        return "not-a-number";
    case ReadingReason::TooManyDecimals:
        return "too-many-decimals";
    case ReadingReason::TooLarge:
        return "too-large";
    case ReadingReason::NoValueSent:
        return "no-value-sent";
    case ReadingReason::UnknownStep:
        return "unknown-step";
    case ReadingReason::None:
        break;
    }
    return "none";
}

ReadingReason reasonNamed(std::string_view name) {
    constexpr auto kLast = static_cast<int>(ReadingReason::UnknownStep);
    for (int i = 0; i <= kLast; ++i) {
        if (nameOf(static_cast<ReadingReason>(i)) == name) {
            return static_cast<ReadingReason>(i);
        }
    }
    return ReadingReason::None;
}

} // namespace fasit::domain
