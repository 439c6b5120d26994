// z against z by cross-multiplication, beside long division and at the edges of what a decimal can hold.
#include "qc-core/rules/exact_z.h"

#include <gtest/gtest.h>

#include <random>

namespace fasit::rules {
namespace {

constexpr std::int64_t kLargest = Decimal::kMicrosBound - 1;

/// Quotient and remainder of (x - mean) d / w, digit by digit, so that two can be compared without a product.
std::strong_ordering byLongDivision(ScaledValue a, ScaledValue b) {
    Int128 left = static_cast<Int128>(a.micros - a.scale.mean) * a.scale.divisor;
    Int128 right = static_cast<Int128>(b.micros - b.scale.mean) * b.scale.divisor;
    for (int digit = 0; digit < 60; ++digit) {
        // Floored quotients.
        const auto floored = [](Int128 n, Int128 d) { return n / d - (n % d < 0 ? 1 : 0); };
        const Int128 q = floored(left, a.scale.width);
        const Int128 r = floored(right, b.scale.width);
        if (q != r) {
            return q < r ? std::strong_ordering::less : std::strong_ordering::greater;
        }
        left = (left - q * a.scale.width) * 2;
        right = (right - r * b.scale.width) * 2;
    }
    return std::strong_ordering::equal;
}

TEST(CompareZ, AgreesWithLongDivision) {
    std::mt19937_64 random(11);
    const auto number = [&](std::int64_t bound) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound)) >> (random() % 50);
    };
    const auto made = [&] {
        const Scale scale{number(kLargest), 1 + number(kLargest),
                          1 + static_cast<std::int32_t>(random() % kMaxDivisor)};
        return ScaledValue{number(kLargest), scale};
    };
    for (int i = 0; i < 100'000; ++i) {
        const ScaledValue a = made();
        const ScaledValue b = random() % 4 == 0 ? ScaledValue{a.micros, a.scale} : made();
        ASSERT_EQ(compareZ(a, b), byLongDivision(a, b)) << i;
        ASSERT_EQ(compareZ(b, a), byLongDivision(b, a)) << i;
    }
}

TEST(CompareZ, TellsNeighboursApartAtTheLargestNumbers) {
    const Scale scale{-kLargest, kLargest, kMaxDivisor};
    const ScaledValue high{kLargest, scale};
    const ScaledValue nearlyAsHigh{kLargest - 1, scale};
    EXPECT_TRUE(compareZ(high, nearlyAsHigh) > 0);
    EXPECT_TRUE(compareZ(nearlyAsHigh, high) < 0);
    EXPECT_TRUE(compareZ(high, high) == 0);
    const ScaledValue lowest{-kLargest, {kLargest, kLargest, kMaxDivisor}};
    EXPECT_TRUE(exceedsBy(high, lowest, kMaxRange)); // 48 SD.
    EXPECT_FALSE(exceedsBy(lowest, high, kMaxRange));
}

TEST(ExceedsBy, IsStrict) {
    const ScaledValue high{12, {0, 6, 1}};  // z = 2
    const ScaledValue low{-14, {0, 21, 3}}; // z = -2
    EXPECT_FALSE(exceedsBy(high, low, 4));
    EXPECT_TRUE(exceedsBy({13, high.scale}, low, 4));
    EXPECT_TRUE(exceedsBy(high, {-15, low.scale}, 4));
}

} // namespace
} // namespace fasit::rules
