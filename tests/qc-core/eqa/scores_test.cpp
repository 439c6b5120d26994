#include "qc-core/eqa/scores.h"
#include "tests/qc-core/eqa/decimals.h"

#include <gtest/gtest.h>

namespace fasit::eqa {
namespace {

AssignedValue assigned(const char* value, const char* u) {
    return givenValue(AssignedBy::Reference, decimal(value), decimal(u));
}

TEST(Scores, MatchATableWorkedByHand) {
    // D = 0.2, 100 * 0.2 / 5.0 = 4, z = 0.2 / 0.25 = 0.8, z' = 0.2 / sqrt(0.0625 + 0.0036) = 0.2 / 0.2571,
    // zeta = 0.2 / sqrt(0.0064 + 0.0036) = 2, En = 1, P_A = 100 * 0.2 / 0.5 = 40.
    const auto scores = scoresOf(5.2, assigned("5.0", "0.06"), {0.25, 0.5, 0.08});
    EXPECT_NEAR(scores.deviation, 0.2, 1e-12);
    EXPECT_NEAR(*scores.deviationPercent, 4, 1e-12);
    EXPECT_NEAR(*scores.z, 0.8, 1e-12);
    EXPECT_NEAR(*scores.zPrime, 0.777910, 5e-7);
    EXPECT_NEAR(*scores.zeta, 2, 1e-12);
    EXPECT_NEAR(*scores.en, 1, 1e-12);
    EXPECT_NEAR(*scores.percentOfAllowed, 40, 1e-11);
    EXPECT_FALSE(scores.zPrimeCounts);
    EXPECT_EQ(*scores.counting(), *scores.z);
}

TEST(Scores, OfALimitAloneTakeAThirdOfItForSigmaAndTheOtherWayRound) {
    const auto byLimit = scoresOf(5.5, assigned("5.0", "0"), {std::nullopt, 0.5, std::nullopt});
    EXPECT_NEAR(*byLimit.z, 3, 1e-12);
    EXPECT_NEAR(*byLimit.percentOfAllowed, 100, 1e-11);
    const auto bySigma = scoresOf(4.5, assigned("5.0", "0"), {0.5 / 3, std::nullopt, std::nullopt});
    EXPECT_NEAR(*bySigma.z, -3, 1e-12);
    EXPECT_NEAR(*bySigma.percentOfAllowed, -100, 1e-11);
}

TEST(Scores, ZPrimeCountsWhereTheValueIsMoreUncertainThanThreeTenthsOfSigma) {
    EXPECT_FALSE(scoresOf(5, assigned("5", "0.03"), {0.1, {}, {}}).zPrimeCounts);
    EXPECT_FALSE(scoresOf(5, assigned("5", "0.21"), {0.7, {}, {}}).zPrimeCounts);
    EXPECT_TRUE(scoresOf(5, assigned("5", "0.030001"), {0.1, {}, {}}).zPrimeCounts);
    const auto uncertain = scoresOf(5.4, assigned("5", "0.3"), {0.4, {}, {}});
    EXPECT_NEAR(*uncertain.counting(), 0.8, 1e-12);
    EXPECT_NEAR(*uncertain.z, 1, 1e-12);
}

TEST(Scores, HaveNoFigureWhereItsBasisIsMissing) {
    const auto bare = scoresOf(5.2, assigned("0", "0"), {});
    EXPECT_DOUBLE_EQ(bare.deviation, 5.2);
    EXPECT_FALSE(bare.deviationPercent || bare.z || bare.zPrime || bare.zeta || bare.en ||
                 bare.percentOfAllowed);
    EXPECT_FALSE(scoresOf(5.2, assigned("5", "0"), {0.0, {}, 0.0}).z);
    EXPECT_FALSE(scoresOf(5.2, assigned("5", "0"), {0.0, {}, 0.0}).zeta);
}

TEST(Scores, AreTheSameInAnyUnit) {
    const auto grams = scoresOf(5.2, assigned("5.0", "0.06"), {0.25, 0.5, 0.08});
    const auto milligrams = scoresOf(5200, assigned("5000", "60"), {250, 500, 80});
    EXPECT_NEAR(*milligrams.z, *grams.z, 1e-9);
    EXPECT_NEAR(*milligrams.zPrime, *grams.zPrime, 1e-9);
    EXPECT_NEAR(*milligrams.zeta, *grams.zeta, 1e-9);
    EXPECT_NEAR(*milligrams.deviationPercent, *grams.deviationPercent, 1e-9);
    EXPECT_NEAR(*milligrams.percentOfAllowed, *grams.percentOfAllowed, 1e-9);
}

} // namespace
} // namespace fasit::eqa
