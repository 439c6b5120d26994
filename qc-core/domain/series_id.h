// The identity of a series, the same in every database: derived from instrument, analyte and level. Pure.
#pragma once

#include "qc-core/domain/ids.h"

#include <cstdint>

namespace fasit::domain {

/// A 63-bit mix of the three (splitmix64's finaliser), never 0. What is measured of a lot in its parallel
/// period is a series of its own, of four.
constexpr std::int64_t seriesId(InstrumentId instrument, AnalyteId analyte, int level,
                                LotId establishing = {}) {
    std::uint64_t mixed = 0x9e37'79b9'7f4a'7c15U;
    const auto mix = [&mixed](std::int64_t part) {
        mixed += static_cast<std::uint64_t>(part) + 0x9e37'79b9'7f4a'7c15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58'476d'1ce4'e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d0'49bb'1331'11ebU;
        mixed ^= mixed >> 31;
    };
    mix(instrument.value);
    mix(analyte.value);
    mix(level);
    if (establishing != LotId{}) {
        mix(establishing.value);
    }
    return static_cast<std::int64_t>(mixed & 0x7fff'ffff'ffff'ffffU) | 1;
}

} // namespace fasit::domain
