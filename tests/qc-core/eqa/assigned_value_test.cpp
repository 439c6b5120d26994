#include "qc-core/eqa/assigned_value.h"
#include "tests/qc-core/eqa/decimals.h"
#include "tests/qc-core/stats/published_sets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace fasit::eqa {
namespace {

using stats::StatError;
using stats::test::kAmc;
using stats::test::kAtrazine;
using stats::test::kCreosote;

TEST(Consensus, MatchesTheAtrazineExample) {
    const auto byA = consensus(kAtrazine, AssignedBy::AlgorithmA).value();
    EXPECT_NEAR(byA.value, 0.2570077919, 5e-11);
    EXPECT_NEAR(byA.spread, 0.0395160241, 5e-11);
    EXPECT_NEAR(byA.standardUncertainty, 0.00847, 5e-6);
    EXPECT_EQ(byA.n, 34u);
    const auto byQ = consensus(kAtrazine, AssignedBy::QHampel).value();
    EXPECT_NEAR(byQ.value, 0.25998, 5e-6);
    EXPECT_NEAR(byQ.spread, 0.042566, 5e-7);
    const auto byMedian = consensus(kAtrazine, AssignedBy::Median).value();
    EXPECT_DOUBLE_EQ(byMedian.value, 0.2620);
    EXPECT_NEAR(byMedian.spread, 0.038558, 5e-7);
}

TEST(Consensus, MatchesTheCreosoteExample) {
    const auto byA = consensus(kCreosote, AssignedBy::AlgorithmA).value();
    EXPECT_NEAR(byA.value, 20.41214286, 5e-9);
    EXPECT_NEAR(byA.spread, 1.06983970, 5e-9);
    const auto byQ = consensus(kCreosote, AssignedBy::QHampel).value();
    EXPECT_NEAR(byQ.value, 20.412143, 5e-7);
    EXPECT_NEAR(byQ.spread, 1.337035, 5e-7);
}

TEST(Consensus, MatchesTheExampleOfTheAnalyticalMethodsCommittee) {
    const auto byA = consensus(kAmc, AssignedBy::AlgorithmA).value();
    EXPECT_NEAR(byA.value, 5.3864891, 2e-7); // Theirs stopped a little earlier.
    EXPECT_NEAR(byA.spread, 1.1459569, 5e-8);
    const auto byMedian = consensus(kAmc, AssignedBy::Median).value();
    EXPECT_DOUBLE_EQ(byMedian.value, 5.2);
    EXPECT_NEAR(byMedian.spread, 1.0381, 5e-5);
}

TEST(Consensus, OfExpertsIsRobustAndSaysSo) {
    const std::vector<double> experts{5.0, 5.1, 5.2, 5.1, 50.0};
    const auto value = expertConsensus(experts).value();
    EXPECT_EQ(value.by, AssignedBy::Experts);
    EXPECT_EQ(value.n, 5u);
    EXPECT_NEAR(value.value, 5.1, 0.1);
    EXPECT_EQ(usualConsensus(11), AssignedBy::QHampel);
    EXPECT_EQ(usualConsensus(12), AssignedBy::AlgorithmA);
}

TEST(Consensus, OfOneOrOfNoConsensusIsRefused) {
    EXPECT_EQ(consensus(std::vector<double>{5.0}, AssignedBy::Median).error(), StatError::TooFewValues);
    EXPECT_EQ(consensus(std::vector<double>{5.0, 5.1}, AssignedBy::Reference).error(), StatError::OutOfRange);
    EXPECT_EQ(consensus(std::vector<double>{5e12, 5e12}, AssignedBy::Median).error(), StatError::OutOfRange);
    EXPECT_EQ(consensus(std::vector<double>{5.0, NAN}, AssignedBy::AlgorithmA).error(), StatError::NotFinite);
}

TEST(Consensus, OfEqualResultsHasNoSpread) {
    for (const auto by : {AssignedBy::AlgorithmA, AssignedBy::QHampel, AssignedBy::Median}) {
        const auto value = consensus(std::vector<double>{5.0, 5.0, 5.0}, by).value();
        EXPECT_EQ(value.value, 5.0);
        EXPECT_EQ(value.spread, 0.0);
        EXPECT_EQ(value.standardUncertainty, 0.0);
    }
}

TEST(Consensus, HasASpreadWhereMostResultsAreEqual) {
    const auto value = consensus(std::vector<double>{2.4, 2.5, 2.5, 2.5, 2.6}, AssignedBy::Median).value();
    EXPECT_EQ(value.value, 2.5);
    EXPECT_GT(value.spread, 0.0);
}

TEST(Consensus, FollowsAnotherUnitAndAnyOrder) {
    std::mt19937_64 random(7);
    auto shuffled = kAtrazine;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    auto milli = kAtrazine;
    std::transform(milli.begin(), milli.end(), milli.begin(), [](double x) { return 1000 * x; });
    for (const auto by : {AssignedBy::AlgorithmA, AssignedBy::QHampel, AssignedBy::Median}) {
        const auto plain = consensus(kAtrazine, by).value();
        const auto other = consensus(shuffled, by).value();
        const auto inMilli = consensus(milli, by).value();
        EXPECT_NEAR(other.value, plain.value, 1e-12);
        EXPECT_NEAR(other.spread, plain.spread, 1e-12);
        EXPECT_NEAR(inMilli.value, 1000 * plain.value, 1e-7);
        EXPECT_NEAR(inMilli.standardUncertainty, 1000 * plain.standardUncertainty, 1e-7);
    }
}

TEST(Consensus, IsMovedByAnOutlierByABoundedAmountOnly) {
    for (const auto by : {AssignedBy::AlgorithmA, AssignedBy::QHampel, AssignedBy::Median}) {
        const auto plain = consensus(kAtrazine, by).value();
        double farthest = 0;
        for (const double wild : {1.0, 10.0, 1e3, 1e6, 1e9}) {
            auto values = kAtrazine;
            values.push_back(wild);
            farthest = std::max(farthest, std::abs(consensus(values, by).value().value - plain.value));
        }
        // A mean would move by 1e9 / 35.
        EXPECT_LT(farthest, 2 * plain.standardUncertainty);
    }
}

TEST(GivenValue, IsExact) {
    const auto value = givenValue(AssignedBy::Certified, decimal("5.10"), decimal("0.02"));
    EXPECT_EQ(value.graded.toString(), "5.10");
    EXPECT_DOUBLE_EQ(value.value, 5.1);
    EXPECT_DOUBLE_EQ(value.standardUncertainty, 0.02);
    EXPECT_EQ(value.n, 0u);
    EXPECT_FALSE(isConsensus(value.by));
}

} // namespace
} // namespace fasit::eqa
