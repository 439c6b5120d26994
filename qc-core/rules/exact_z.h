// z compared with z, exactly: by cross-multiplication in 128 bits, never by a quotient in floating point.
//
// With z = (x - mean) d / w (Spread: SD = w / d), z1 < z2 is (x1 - m1) d1 w2 < (x2 - m2) d2 w1.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/wide.h"
#include "qc-core/rules/exact_bounds.h"

#include <compare>
#include <cstdint>

namespace fasit::rules {

/// The largest divisor a target may have: ranges are read as 2 or 3 SD on each side, 4 or 6 in all.
inline constexpr int kMaxDivisor = 12;
/// The largest k of exceedsBy.
inline constexpr int kMaxRange = 20;

/// Mean and SD of a target in integers. Precondition of all below: width > 0, 0 < divisor <= kMaxDivisor.
struct Scale {
    std::int64_t mean = 0;
    std::int64_t width = 1;
    std::int32_t divisor = 1;

    friend constexpr bool operator==(const Scale&, const Scale&) = default;
};

/// A value in 10^-6 units beside the mean and SD that it is judged by.
struct ScaledValue {
    std::int64_t micros = 0;
    Scale scale;
};

static_assert(static_cast<Int128>(kMaxDeviation) * kMaxDivisor * Decimal::kMicrosBound <
                  (static_cast<Int128>(1) << 125),
              "one side of a cross-multiplication fits 128 bits, and so does a difference of two");
static_assert(static_cast<Int128>(kMaxRange) * Decimal::kMicrosBound <
                  (static_cast<Int128>(1) << 126) / Decimal::kMicrosBound,
              "k w1 w2 fits 128 bits");

/// z of `a` as a numerator over the widths of both: z_a = product(a, b) / (w_a w_b).
constexpr Int128 crossProduct(const ScaledValue& a, const ScaledValue& b) {
    return static_cast<Int128>(a.micros - a.scale.mean) * a.scale.divisor * b.scale.width;
}

/// Is z of `a` less than, equal to or greater than z of `b`?
constexpr std::strong_ordering compareZ(const ScaledValue& a, const ScaledValue& b) {
    if (a.scale == b.scale) {
        return a.micros <=> b.micros;
    }
    const Int128 left = crossProduct(a, b);
    const Int128 right = crossProduct(b, a);
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

/// Does z of `a` exceed z of `b` by more than k? Precondition: 0 <= k <= kMaxRange.
constexpr bool exceedsBy(const ScaledValue& a, const ScaledValue& b, int k) {
    return crossProduct(a, b) - crossProduct(b, a) > static_cast<Int128>(k) * a.scale.width * b.scale.width;
}

} // namespace fasit::rules
