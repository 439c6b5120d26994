// The sigma metric against published figures.
#include "qc-core/planning/design/sigma.h"

#include <gtest/gtest.h>

#include <limits>

namespace fasit::planning {
namespace {

TEST(SigmaMetric, MatchesPublishedFigures) {
    EXPECT_NEAR(sigmaMetric({10, 2.78, 1.91}).value(), 3.78, 0.005);
    EXPECT_NEAR(sigmaMetric({10, 1.5, 2}).value(), 4.25, 1e-12);
    EXPECT_NEAR(sigmaMetric({20, -2, 3}).value(), 6.0, 1e-12);
    EXPECT_NEAR(sigmaMetric({15, 2.5, 2.5}).value(), 5.0, 1e-12);
}

TEST(SigmaMetric, RefusesWhatHasNoMeaning) {
    EXPECT_EQ(sigmaMetric({0, 1, 2}).error(), stats::StatError::ScaleNotPositive);
    EXPECT_EQ(sigmaMetric({10, 1, 0}).error(), stats::StatError::ScaleNotPositive);
    EXPECT_EQ(sigmaMetric({10, std::numeric_limits<double>::quiet_NaN(), 2}).error(),
              stats::StatError::NotFinite);
    EXPECT_EQ(sigmaMetric({1e308, 0, 1e-10}).error(), stats::StatError::NotFinite);
    EXPECT_EQ(qualityGoalIndex({1, 1e308, 1e-10}).error(), stats::StatError::NotFinite);
}

TEST(SigmaMetric, FallsIntoTheClassWhoseMarkItReaches) {
    EXPECT_EQ(sigmaClass(6), SigmaClass::WorldClass);
    EXPECT_EQ(sigmaClass(5.99), SigmaClass::Excellent);
    EXPECT_EQ(sigmaClass(4), SigmaClass::Good);
    EXPECT_EQ(sigmaClass(3.2), SigmaClass::Marginal);
    EXPECT_EQ(sigmaClass(2), SigmaClass::Poor);
    EXPECT_EQ(sigmaClass(-3), SigmaClass::Unacceptable);
    EXPECT_EQ(sigmaClass((10 - 2.8) / 1.8), SigmaClass::Good) << "four but for rounding";
}

TEST(CriticalErrors, AreSigmaLessTheOneSidedFivePercent) {
    EXPECT_NEAR(criticalShift(4), 2.35, 1e-12);
    EXPECT_NEAR(criticalSdFactor(4), (10 - 2) / (1.96 * 2), 1e-12);
}

TEST(QualityGoalIndex, TellsImprecisionFromBias) {
    EXPECT_NEAR(qualityGoalIndex({10, 2, 2}).value(), 2.0 / 3, 1e-12);
    EXPECT_NEAR(qualityGoalIndex({10, -3, 2}).value(), 1, 1e-12);
    EXPECT_EQ(goalAspect(0.79), GoalAspect::Imprecision);
    EXPECT_EQ(goalAspect(0.8), GoalAspect::Both);
    EXPECT_EQ(goalAspect(1.2), GoalAspect::Both);
    EXPECT_EQ(goalAspect(1.21), GoalAspect::Bias);
    EXPECT_FALSE(qualityGoalIndex({10, 2, 0}));
}

} // namespace
} // namespace fasit::planning
