// The identity of a series, the same in every database: derived from instrument, analyte and level.
#pragma once

#include "qc-core/domain/ids.h"

#include <cstdint>

namespace fasit::domain {

/// A 63-bit mix of the three (splitmix64's finaliser), never 0.
constexpr std::int64_t seriesId(InstrumentId instrument, AnalyteId analyte, int level) {
    std::uint64_t mixed = 0x9e37'79b9'7f4a'7c15U;
    for (const std::int64_t part : {instrument.value, analyte.value, std::int64_t{level}}) {
        mixed += static_cast<std::uint64_t>(part) + 0x9e37'79b9'7f4a'7c15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58'476d'1ce4'e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d0'49bb'1331'11ebU;
        mixed ^= mixed >> 31;
    }
    return static_cast<std::int64_t>(mixed & 0x7fff'ffff'ffff'ffffU) | 1;
}

} // namespace fasit::domain
