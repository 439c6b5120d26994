// Algorithm S: the published table of its factors, a published example, a naive second implementation.
#include "qc-core/stats/robust/algorithm_s.h"
#include "tests/qc-core/stats/published_sets.h"
#include "tests/qc-core/stats/random_values.h"

#include <gtest/gtest.h>

#include <limits>

namespace fasit::stats {
namespace {

using namespace test;

TEST(AlgorithmS, FactorsMatchThePublishedTable) {
    const std::pair<double, double> published[] = {
        {1.645, 1.097}, {1.517, 1.054}, {1.444, 1.039}, {1.395, 1.032}, {1.359, 1.027},
        {1.332, 1.023}, {1.310, 1.021}, {1.292, 1.019}, {1.277, 1.018}, {1.264, 1.016}};
    for (int nu = 1; nu <= 10; ++nu) {
        const auto factors = poolingFactors(nu).value();
        EXPECT_NEAR(factors.limit, published[nu - 1].first, 0.0005 + 1e-12) << nu;
        EXPECT_NEAR(factors.adjustment, published[nu - 1].second, 0.0005 + 1e-12) << nu;
    }
}

TEST(AlgorithmS, MatchesTheCreosoteRanges) {
    const auto estimate = algorithmS(kCreosoteRanges, 1).value();
    EXPECT_NEAR(estimate.scale / std::sqrt(2), 0.4849019, 5e-8); // Of a single result, from ranges of two.
    EXPECT_TRUE(estimate.converged);
    EXPECT_EQ(estimate.n, 9U);
}

double naive(const std::vector<double>& spreads, double eta, double xi, int iterations) {
    auto sorted = spreads;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t half = sorted.size() / 2;
    double pooled = sorted.size() % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    for (int i = 0; i < iterations; ++i) {
        double squares = 0;
        for (const double w : sorted) {
            squares += w > eta * pooled ? eta * pooled * eta * pooled : w * w;
        }
        pooled = xi * std::sqrt(squares / static_cast<double>(sorted.size()));
    }
    return pooled;
}

TEST(AlgorithmS, AgreesWithTheStandardStepByStepAndFollowsTheScale) {
    std::mt19937_64 random(20261108);
    for (int i = 0; i < 300; ++i) {
        const int nu = 1 + i % 10;
        auto spreads = randomValues(random, Shape::Contaminated, randomSize(random, 2, 300));
        for (double& spread : spreads) {
            spread = std::fabs(spread - 100);
        }
        const auto estimate = algorithmS(spreads, nu).value();
        const auto factors = poolingFactors(nu).value();
        EXPECT_TRUE(estimate.converged) << i;
        EXPECT_NEAR(estimate.scale, naive(spreads, factors.limit, factors.adjustment, estimate.iterations),
                    1e-11 * estimate.scale);
        std::shuffle(spreads.begin(), spreads.end(), random);
        std::transform(spreads.begin(), spreads.end(), spreads.begin(), [](double w) { return 8 * w; });
        EXPECT_NEAR(algorithmS(spreads, nu)->scale, 8 * estimate.scale, 1e-10 * estimate.scale);
    }
}

TEST(AlgorithmS, HasAFirstValueWhereMoreThanHalfAreZero) {
    const auto some = algorithmS(std::vector<double>{0, 0, 0, 0, 0, 0.3, 0.1, 0.2, 0.2}, 1).value();
    EXPECT_EQ(some.fallback, ScaleFallback::Rms);
    EXPECT_TRUE(some.converged);
    EXPECT_GT(some.scale, 0);
    const auto few = algorithmS(std::vector<double>{0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.1}, 1).value();
    EXPECT_EQ(few.fallback, ScaleFallback::Rms);
    EXPECT_FALSE(few.converged);
    EXPECT_NEAR(few.scale, std::sqrt(0.02 / 10), 1e-12);
    const auto none = algorithmS(std::vector<double>(5, 0.0), 1).value();
    EXPECT_EQ(none.fallback, ScaleFallback::AllEqual);
    EXPECT_TRUE(none.converged);
    EXPECT_EQ(none.scale, 0);
}

TEST(AlgorithmS, RefusesBadInput) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(algorithmS(std::vector<double>{1}, 1).error(), StatError::TooFewValues);
    EXPECT_EQ(algorithmS(std::vector<double>{1, kInfinity}, 1).error(), StatError::NotFinite);
    EXPECT_EQ(algorithmS(std::vector<double>{1, 1e200}, 1).error(), StatError::NotFinite);
    EXPECT_EQ(algorithmS(std::vector<double>{1, -1}, 1).error(), StatError::ScaleNotPositive);
    for (const double bad : {0.0, 0.5, -1.0, 1e7, kInfinity, std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_EQ(algorithmS(kCreosoteRanges, bad).error(), StatError::OutOfRange);
        EXPECT_EQ(poolingFactors(bad).error(), StatError::OutOfRange);
    }
    IterationOptions options;
    options.maxIterations = 0;
    EXPECT_EQ(algorithmS(kCreosoteRanges, 1, options).error(), StatError::OutOfRange);
    options.maxIterations = 1;
    EXPECT_FALSE(algorithmS(kCreosoteRanges, 1, options)->converged);
}

} // namespace
} // namespace fasit::stats
