#include "qc-core/eqa/group_statistics.h"
#include "tests/qc-core/eqa/decimals.h"
#include "tests/qc-core/stats/published_sets.h"

#include <gtest/gtest.h>

#include <vector>

namespace fasit::eqa {
namespace {

const std::vector<double>& kGroup = stats::test::kParticipants;

TEST(GroupStatistics, AreMedianRobustCvAndBias) {
    const auto truth = givenValue(AssignedBy::Reference, decimal("9.5"), decimal("0.03"));
    const auto group = groupStatistics(kGroup, AssignedBy::Median, truth).value();
    EXPECT_EQ(group.n, 8u);
    EXPECT_TRUE(group.isSmall());
    EXPECT_NEAR(*group.median, 10.01, 1e-12);
    EXPECT_NEAR(group.robust->spread, 0.05932, 5e-6);
    EXPECT_NEAR(*group.robustCv, 0.592607, 5e-6);
    EXPECT_NEAR(*group.bias, 0.51, 1e-12);
    EXPECT_NEAR(*group.biasPercent, 5.368421, 5e-7);
    // u = 1.25 * 0.05932 / sqrt(8) = 0.0262158; with 0.03: 0.0398403.
    EXPECT_NEAR(*group.biasUncertainty, 0.0398403, 5e-7);
}

TEST(GroupStatistics, OfAGroupOfOneAreItsValue) {
    const auto group =
        groupStatistics(std::vector<double>{5.1}, AssignedBy::AlgorithmA, std::nullopt).value();
    EXPECT_EQ(group.n, 1u);
    EXPECT_EQ(*group.median, 5.1);
    EXPECT_FALSE(group.robust);
    EXPECT_FALSE(group.bias);
    EXPECT_EQ(groupStatistics({}, AssignedBy::AlgorithmA, std::nullopt).value().n, 0u);
}

TEST(GroupStatistics, NameABiasThatMattersAndIsNoChance) {
    const auto off = [&](const char* truth) {
        const auto value = givenValue(AssignedBy::Reference, decimal(truth), decimal("0"));
        return groupStatistics(kGroup, AssignedBy::Median, value).value();
    };
    EXPECT_TRUE(isBiased(off("9.4"), 1.0));   // 0.61 of 1.0
    EXPECT_FALSE(isBiased(off("9.4"), 1.3));  // less than half of what is allowed
    EXPECT_FALSE(isBiased(off("9.95"), 0.1)); // 0.06 is 2.3 uncertainties: may be chance
    EXPECT_FALSE(isBiased(off("9.4"), 0));
}

TEST(GroupStatistics, NameNoBiasOfFewerThanFive) {
    const auto truth = givenValue(AssignedBy::Reference, decimal("5"), decimal("0"));
    const auto biased = [&](const std::vector<double>& values) {
        return isBiased(groupStatistics(values, AssignedBy::Median, truth).value(), 0.5);
    };
    EXPECT_FALSE(biased({6.0, 6.01, 6.02, 6.01}));
    EXPECT_TRUE(biased({6.0, 6.01, 6.02, 6.01, 6.0}));
}

} // namespace
} // namespace fasit::eqa
