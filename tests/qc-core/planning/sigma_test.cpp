// The sigma metric against published figures.
#include "qc-core/planning/sigma.h"

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
}

} // namespace
} // namespace fasit::planning
