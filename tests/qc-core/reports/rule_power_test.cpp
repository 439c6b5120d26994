#include "qc-core/reports/rule_power.h"

#include <gtest/gtest.h>

namespace fasit::reports {
namespace {

TEST(RulePower, MatchesThePublishedFalseRejections) {
    const auto one = rulePower("1_3s", 1);
    ASSERT_TRUE(one);
    EXPECT_NEAR(one->falseRejection, 0.0027, 0.0001);
    EXPECT_EQ(one->oneIn, 370);
    const auto two = rulePower("1_2s=reject", 2);
    ASSERT_TRUE(two);
    EXPECT_NEAR(two->falseRejection, 0.0889, 0.0001);
    EXPECT_EQ(two->oneIn, 11);
}

TEST(RulePower, TheCurveRisesFromTheFalseRejectionsToCertainty) {
    const auto power = rulePower("limits,1_2s,1_3s,2_2s,R_4s", 2);
    ASSERT_TRUE(power);
    EXPECT_EQ(power->curve.front().shift, 0);
    EXPECT_NEAR(power->curve.front().percent, 100 * power->falseRejection, 1e-9);
    EXPECT_GT(power->curve.back().percent, 99);
    for (std::size_t i = 1; i < power->curve.size(); ++i) {
        EXPECT_GE(power->curve[i].percent, power->curve[i - 1].percent);
    }
}

TEST(RulePower, LimitsAloneSayNothingInDeviations) {
    EXPECT_FALSE(rulePower("limits", 2));
    EXPECT_FALSE(rulePower("nonsense", 2));
    EXPECT_FALSE(rulePower("1_3s", 9));
}

} // namespace
} // namespace fasit::reports
