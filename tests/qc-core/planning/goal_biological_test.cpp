// Goals from biological variation against published figures.
#include "qc-core/planning/goals/goal_biological.h"
#include "tests/qc-core/planning/goal_tables.h"

#include <gtest/gtest.h>

#include <limits>

namespace fasit::planning {
namespace {

using stats::StatError;

TEST(BiologicalGoals, MatchPublishedFigures) {
    const auto goals = biologicalGoals(5.6, 7.5).value();
    EXPECT_NEAR(goals.cv, 2.8, 1e-12);
    EXPECT_NEAR(goals.bias, 2.34, 0.005);
    EXPECT_NEAR(goals.totalAllowableError, 6.96, 0.005);
}

TEST(BiologicalGoals, OfTheShippedTableMatchPublishedFigures) {
    const GoalTable table = shippedGoals("biological_variation");
    const auto total = [&](const char* analyte) {
        return biologicalGoalsInForce(table, {analyte, {}, day("2026-01-01"), "", {}}, GoalClass::Desirable)
            .value()
            .goals.totalAllowableError;
    };
    EXPECT_NEAR(total("NPU27300"), 2.37, 0.005);
    EXPECT_NEAR(total("NPU22089"), 6.50, 0.005);
    EXPECT_NEAR(total("NOR05172"), 3.90, 0.005);
    EXPECT_NEAR(total("NPU19748"), 50.7, 0.05);
}

TEST(BiologicalGoals, OptimumIsHalfAndMinimumOneAndAHalf) {
    const auto desirable = biologicalGoals(5.0, 8.1).value();
    for (const auto& [goalClass, factor] :
         {std::pair(GoalClass::Optimum, 0.5), std::pair(GoalClass::Minimum, 1.5)}) {
        const auto goals = biologicalGoals(5.0, 8.1, goalClass).value();
        EXPECT_NEAR(goals.cv, factor * desirable.cv, 1e-12);
        EXPECT_NEAR(goals.bias, factor * desirable.bias, 1e-12);
        EXPECT_NEAR(goals.totalAllowableError, factor * desirable.totalAllowableError, 1e-12);
    }
}

TEST(BiologicalGoals, RefuseWhatIsNoVariation) {
    EXPECT_EQ(biologicalGoals(0, 5).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(biologicalGoals(5, -1).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(biologicalGoals(5, std::numeric_limits<double>::infinity()).error(), StatError::NotFinite);
    EXPECT_EQ(biologicalGoals(1.7e308, 1.7e308).error(), StatError::NotFinite);
    EXPECT_EQ(biologicalGoals(std::numeric_limits<double>::quiet_NaN(), 5).error(), StatError::NotFinite);
}

TEST(BiologicalGoals, SayWhichFigureIsMissing) {
    const GoalTable table = shippedGoals("biological_variation");
    const auto missing =
        biologicalGoalsInForce(table, {"NPU01685", {}, day("2026-01-01"), "", {}}, GoalClass::Optimum);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().reason, GoalMissing::NoSuchAnalyte);
    EXPECT_EQ(missing.error().question.quantity, GoalQuantity::WithinSubjectCv);
}

} // namespace
} // namespace fasit::planning
