#include "qc-core/eqa/homogeneity.h"

#include <gtest/gtest.h>

#include <vector>

namespace fasit::eqa {
namespace {

using stats::StatError;

const std::vector<BottlePair> kDemonstration{{9.98, 10.02},  {10.01, 10.03}, {9.99, 10.00},  {10.04, 10.02},
                                             {9.97, 10.01},  {10.00, 10.02}, {10.03, 10.01}, {9.98, 9.99},
                                             {10.02, 10.00}, {10.01, 10.04}};

TEST(HomogeneityTest, MatchesAPublishedDemonstration) {
    const auto found = homogeneity(kDemonstration, 0.05932).value();
    EXPECT_NEAR(found.mean, 10.0085, 5e-7);
    EXPECT_NEAR(found.within, 0.017748, 5e-7);
    EXPECT_NEAR(found.between, 0.009037, 5e-7);
    EXPECT_TRUE(found.isAlike);
}

TEST(HomogeneityTest, IsNotAlikeBeyondThreeTenthsOfSigma) {
    const auto strict = homogeneity(kDemonstration, 0.030).value();
    EXPECT_NEAR(strict.limit, 0.009, 1e-12);
    EXPECT_FALSE(strict.isAlike);
    EXPECT_TRUE(strict.isAlikeByExpanded);
    const std::vector<BottlePair> apart{{9, 9}, {11, 11}, {9, 9}, {11, 11}};
    EXPECT_FALSE(homogeneity(apart, 1).value().isAlikeByExpanded);
}

TEST(HomogeneityTest, FactorsMatchThePublishedTable) {
    const std::vector<double> ofLimit{2.10, 2.01, 1.94, 1.88, 1.83, 1.79, 1.75,
                                      1.72, 1.69, 1.67, 1.64, 1.62, 1.60, 1.59};
    const std::vector<double> ofWithin{1.43, 1.25, 1.11, 1.01, .93, .86, .80,
                                       .75,  .71,  .68,  .64,  .62, .59, .57};
    for (std::size_t i = 0; i < ofLimit.size(); ++i) {
        const auto factors = expandedFactors(static_cast<int>(i) + 7);
        EXPECT_NEAR(factors.ofLimit, ofLimit[i], 0.00501) << i + 7;
        EXPECT_NEAR(factors.ofWithin, ofWithin[i], 0.00501) << i + 7;
    }
}

TEST(HomogeneityTest, RefusesWhatHasNoAnswer) {
    EXPECT_EQ(homogeneity({kDemonstration.data(), 1}, 0.1).error(), StatError::TooFewValues);
    EXPECT_EQ(homogeneity(kDemonstration, 0).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(stability({}, std::vector<double>{1.0}, 0.1).error(), StatError::TooFewValues);
    EXPECT_EQ(stability(std::vector<double>{1.0}, std::vector<double>{1.0}, -1).error(),
              StatError::ScaleNotPositive);
}

TEST(StabilityTest, HoldsUpToThreeTenthsOfSigma) {
    const std::vector<double> before{10.0, 10.0};
    EXPECT_TRUE(stability(before, std::vector<double>{10.25, 10.25}, 1).value().isStable);
    EXPECT_FALSE(stability(before, std::vector<double>{9.5, 9.75}, 1).value().isStable);
    EXPECT_DOUBLE_EQ(stability(before, std::vector<double>{9.5, 9.75}, 1).value().change, -0.375);
    // 10.3 - 10.0 is more than 0.3 in binary.
    EXPECT_TRUE(stability(before, std::vector<double>{10.3, 10.3}, 1).value().isStable);
    EXPECT_FALSE(stability(before, std::vector<double>{10.300001, 10.300001}, 1).value().isStable);
}

} // namespace
} // namespace fasit::eqa
