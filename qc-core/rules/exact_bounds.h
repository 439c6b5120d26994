// How far from the mean a value may lie and still be inside k SD: decided in integers, never in floating
// point.
//
// "Beyond k SD" is |x - mean| > k SD, strictly. With SD = w / d (Spread), k = h / 100 and everything in 10^-6
// units, that is |x - mean| * 100 d > h w. Since |x - mean| is an integer, it is the same as |x - mean| >
// floor(h w / 100 d), so that one division when the target is read leaves only 64-bit comparisons for the
// results.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/wide.h"
#include "qc-core/domain/target.h"

#include <cstdint>
#include <limits>

namespace fasit::rules {

/// k has at most two decimals and lies below 100.
inline constexpr std::int64_t kMaxHundredths = 9'999;
/// A difference of two decimals.
inline constexpr std::int64_t kMaxDeviation = 2 * Decimal::kMicrosBound;

static_assert(kMaxDeviation <= std::numeric_limits<std::int64_t>::max(), "a deviation fits 64 bits");
static_assert(static_cast<Int128>(kMaxHundredths) * Decimal::kMicrosBound < (static_cast<Int128>(1) << 126),
              "h w fits 128 bits");

/// The largest |x - mean|, in 10^-6 units, that is still inside k SD. Precondition: width > 0, divisor > 0.
constexpr std::int64_t largestInside(domain::Spread spread, std::int64_t kHundredths) {
    const Int128 bound = static_cast<Int128>(kHundredths) * spread.width.micros() /
                         (static_cast<Int128>(100) * spread.divisor);
    return bound > kMaxDeviation ? kMaxDeviation : static_cast<std::int64_t>(bound);
}

} // namespace fasit::rules
