// What the bench is told is approved: always inside, and the last step of the display that is.
#include "qc-core/reports/approved_area.h"

#include "qc-core/base/wide.h"

#include <gtest/gtest.h>

#include <random>

namespace fasit::reports {
namespace {

Decimal dec(std::string_view text) {
    return Decimal::parse(text).value();
}

domain::Target sdTarget(std::string_view mean, std::string_view width, int divisor = 1) {
    domain::Target target;
    target.basis = domain::TargetBasis::Sd;
    target.mean = dec(mean);
    target.spread = domain::Spread{dec(width), divisor};
    return target;
}

TEST(ApprovedArea, OfAnInsertIsItsLimitsAsTheyStand) {
    domain::Target target;
    target.low = dec("4.05");
    target.high = dec("5.95");
    target.mean = dec("5.00");
    target.spread = domain::Spread{dec("0.10"), 1};
    for (const auto basis : {domain::TargetBasis::Insert, domain::TargetBasis::Programme}) {
        target.basis = basis;
        const auto area = approvedArea(target, 1);
        EXPECT_EQ(area.low->toString(), "4.05");
        EXPECT_EQ(area.high->toString(), "5.95");
    }
    target.high.reset();
    EXPECT_FALSE(approvedArea(target, 1).high);
    EXPECT_TRUE(approvedArea(target, 1).low);
}

TEST(ApprovedArea, OfAnSdIsThreeSdRoundedInwards) {
    const auto area = approvedArea(sdTarget("52.0", "2.10"), 0); // 45.7 to 58.3.
    EXPECT_EQ(area.low->toString(), "46");
    EXPECT_EQ(area.high->toString(), "58");
    const auto finer = approvedArea(sdTarget("52.0", "2.10"), 1);
    EXPECT_EQ(finer.low->toString(), "45.7");
    EXPECT_EQ(finer.high->toString(), "58.3");
}

TEST(ApprovedArea, KeepsTheEndOfARangeThatIsThreeSdExactly) {
    const auto area = approvedArea(sdTarget("10.0", "2.0", 6), 1); // SD = 0.333...
    EXPECT_EQ(area.low->toString(), "9.0");
    EXPECT_EQ(area.high->toString(), "11.0");
}

TEST(ApprovedArea, RoundsInwardsBelowZeroToo) {
    const auto area = approvedArea(sdTarget("-1.0", "0.25"), 1); // -1.75 to -0.25.
    EXPECT_EQ(area.low->toString(), "-1.7");
    EXPECT_EQ(area.high->toString(), "-0.3");
}

TEST(ApprovedArea, OfAnSdStaysWithinTheLimitsWhereTheyAreKnown) {
    auto target = sdTarget("52.0", "2.10");
    target.low = dec("47");
    target.high = dec("70");
    const auto area = approvedArea(target, 0);
    EXPECT_EQ(area.low->toString(), "47");
    EXPECT_EQ(area.high->toString(), "58");
}

TEST(ApprovedArea, WithoutMeanOrSdFallsBackOnTheLimits) {
    auto target = sdTarget("52.0", "2.10");
    target.low = dec("44");
    target.spread.reset();
    EXPECT_EQ(approvedArea(target, 0).low->toString(), "44");
    EXPECT_FALSE(approvedArea(target, 0).high);
}

/// |x - mean| > 3 w / d, multiplied out.
bool beyondThreeSd(std::int64_t value, std::int64_t mean, domain::Spread spread) {
    const Int128 deviation = static_cast<Int128>(value) - mean;
    return (deviation < 0 ? -deviation : deviation) * spread.divisor >
           static_cast<Int128>(3) * spread.width.micros();
}

TEST(ApprovedArea, EndsAtTheLastStepOfTheDisplayThatIsInside) {
    std::mt19937_64 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const int decimals = static_cast<int>(random() % 4);
        std::int64_t step = Decimal::kMicrosPerUnit;
        for (int d = 0; d < decimals; ++d) {
            step /= 10;
        }
        domain::Target target;
        target.basis = domain::TargetBasis::Sd;
        const auto mean = static_cast<std::int64_t>(random() % 400'000'000) - 200'000'000;
        target.mean = Decimal::fromMicros(mean, 6).value();
        const auto width = step + static_cast<std::int64_t>(random() % 20'000'000);
        target.spread =
            domain::Spread{Decimal::fromMicros(width, 6).value(), 1 + static_cast<int>(random() % 3)};
        const auto area = approvedArea(target, decimals);
        ASSERT_FALSE(beyondThreeSd(area.low->micros(), mean, *target.spread));
        ASSERT_FALSE(beyondThreeSd(area.high->micros(), mean, *target.spread));
        ASSERT_TRUE(beyondThreeSd(area.low->micros() - step, mean, *target.spread));
        ASSERT_TRUE(beyondThreeSd(area.high->micros() + step, mean, *target.spread));
    }
}

} // namespace
} // namespace fasit::reports
