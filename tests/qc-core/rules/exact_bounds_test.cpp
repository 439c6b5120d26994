// "Beyond k SD" decided by one division beforehand, beside the fraction multiplied out.
#include "qc-core/rules/exact_bounds.h"
#include "qc-core/rules/thresholds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace fasit::rules {
namespace {

constexpr std::int64_t kLargest = Decimal::kMicrosBound - 1;

domain::Spread spread(std::int64_t width, int divisor) {
    return {Decimal::fromMicros(width, Decimal::kMaxDecimals).value(), divisor};
}

/// |x - mean| > (k / 100) (w / d), multiplied out in 128 bits.
bool beyond(std::int64_t distance, std::int64_t hundredths, std::int64_t width, int divisor) {
    return static_cast<Int128>(distance) * 100 * divisor > static_cast<Int128>(hundredths) * width;
}

/// Small and large numbers alike.
std::int64_t spreadOut(std::mt19937_64& random, std::int64_t bound) {
    const auto number = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound)) + 1;
    return std::max<std::int64_t>(1, number >> (random() % 60));
}

TEST(LargestInside, AgreesWithTheFractionAtItsEdge) {
    std::mt19937_64 random(2);
    for (int i = 0; i < 200'000; ++i) {
        const std::int64_t width = spreadOut(random, kLargest);
        const std::int64_t k = spreadOut(random, kMaxHundredths);
        const int divisor = static_cast<int>(1 + random() % 100);
        const std::int64_t inside = largestInside(spread(width, divisor), k);
        ASSERT_FALSE(beyond(inside, k, width, divisor)) << width << " " << divisor << " " << k;
        ASSERT_TRUE(inside == kMaxDeviation || beyond(inside + 1, k, width, divisor))
            << width << " " << divisor << " " << k;
    }
}

TEST(LargestInside, HoldsAtTheExtremes) {
    EXPECT_EQ(largestInside(spread(kLargest, 1), kMaxHundredths), kMaxDeviation);
    EXPECT_EQ(largestInside(spread(kLargest, 1), 200), 2 * kLargest);
    EXPECT_EQ(largestInside(spread(1, 1), 100), 1);
    EXPECT_EQ(largestInside(spread(1, 6), 300), 0);
    EXPECT_EQ(largestInside(spread(2'000'000, 6), 300), 1'000'000);
}

/// The zone as the definition has it: side, and how many k are exceeded.
std::size_t naiveZone(std::int64_t value, std::int64_t mean, const std::vector<std::int64_t>& inside) {
    if (value == mean) {
        return Thresholds::kOnMean;
    }
    const std::int64_t distance = value > mean ? value - mean : mean - value;
    const auto exceeded =
        std::count_if(inside.begin(), inside.end(), [&](std::int64_t d) { return distance > d; });
    return Thresholds::zone(value > mean ? domain::Side::High : domain::Side::Low,
                            static_cast<std::size_t>(exceeded));
}

TEST(Thresholds, FindTheZoneThatTheDefinitionSays) {
    std::mt19937_64 random(3);
    for (int i = 0; i < 20'000; ++i) {
        const std::int64_t mean = spreadOut(random, kLargest) * (random() % 2 == 0 ? 1 : -1);
        std::vector<std::int64_t> inside(random() % (kMaxMultiples + 1));
        std::generate(inside.begin(), inside.end(), [&] { return spreadOut(random, kMaxDeviation); });
        std::sort(inside.begin(), inside.end());
        const Thresholds thresholds(mean, inside);
        std::vector<std::int64_t> edges{0};
        edges.insert(edges.end(), inside.begin(), inside.end());
        for (const std::int64_t edge : edges) {
            for (const std::int64_t value : {mean + edge - 1, mean + edge, mean + edge + 1, mean - edge - 1,
                                             mean - edge, mean - edge + 1}) {
                const std::size_t expected = naiveZone(value, mean, inside);
                ASSERT_EQ(thresholds.zoneOf<kMaxMultiples>(value), expected);
                if (inside.size() <= 3) {
                    ASSERT_EQ(thresholds.zoneOf<3>(value), expected);
                }
            }
        }
    }
}

TEST(Thresholds, WithoutAnSdNoValueLiesInAZoneOfTheRules) {
    const Thresholds none;
    for (const std::int64_t value : {-kLargest, std::int64_t{-1}, std::int64_t{0}, kLargest}) {
        EXPECT_LT(none.zoneOf<kMaxMultiples>(value), Thresholds::zone(domain::Side::Low, kMaxMultiples));
        EXPECT_LT(none.zoneOf<3>(value), Thresholds::zone(domain::Side::Low, 3));
    }
    EXPECT_FALSE(none.hasSd());
}

} // namespace
} // namespace fasit::rules
