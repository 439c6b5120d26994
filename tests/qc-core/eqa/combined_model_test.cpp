#include "qc-core/eqa/combined_model.h"

#include <gtest/gtest.h>

#include <vector>

namespace fasit::eqa {
namespace {

using stats::StatError;

TEST(CombinedModel, IsMethodBiasAndOwnDeviationTogether) {
    // Deviations 4, 6, 5 and 5 %: mean 5, s = sqrt(2 / 3), u = s / 2.
    const std::vector<SplitPair> pairs{{2.08, 2.0}, {3.18, 3.0}, {4.2, 4.0}, {1.05, 1.0}};
    const auto method = methodBias(pairs).value();
    EXPECT_NEAR(method.percent, 5, 1e-9);
    EXPECT_NEAR(method.standardUncertainty, 0.408248, 5e-7);
    EXPECT_EQ(method.n, 4u);
    const auto combined = combinedDeviation(method, -3, 0.3);
    EXPECT_NEAR(combined.totalPercent, 2, 1e-9);
    EXPECT_NEAR(combined.totalStandardUncertainty, 0.506623, 5e-7);
    EXPECT_EQ(combined.fromGroupPercent, -3);
}

TEST(CombinedModel, RefusesPairsWithoutAComparison) {
    EXPECT_EQ(methodBias(std::vector<SplitPair>{{2, 2}}).error(), StatError::TooFewValues);
    EXPECT_EQ(methodBias(std::vector<SplitPair>{{2, 2}, {2, 0}}).error(), StatError::MeanNotPositive);
}

} // namespace
} // namespace fasit::eqa
