// Algorithm A: published figures and iterates, a naive second implementation, invariances, what has no scale.
#include "qc-core/stats/moments.h"
#include "qc-core/stats/robust/algorithm_a.h"
#include "tests/qc-core/stats/published_sets.h"
#include "tests/qc-core/stats/random_values.h"

#include <gtest/gtest.h>

#include <limits>

namespace fasit::stats {
namespace {

using namespace test;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

RobustEstimate after(const std::vector<double>& values, int iterations) {
    IterationOptions options;
    options.maxIterations = iterations;
    return algorithmA(values, options).value();
}

RobustEstimate exactly(const std::vector<double>& values) {
    IterationOptions options;
    options.constants = Constants::Exact;
    return algorithmA(values, options).value();
}

TEST(AlgorithmA, MatchesTheAtrazineExample) {
    const auto estimate = algorithmA(kAtrazine).value();
    EXPECT_NEAR(estimate.location, 0.2570077919, 5e-11);
    EXPECT_NEAR(estimate.scale, 0.0395160241, 5e-11);
    EXPECT_TRUE(estimate.converged);
    EXPECT_EQ(estimate.n, 34U);
    EXPECT_EQ(estimate.fallback, ScaleFallback::None);
    EXPECT_NEAR(exactly(kAtrazine).location, 0.2570097504, 5e-11);
    EXPECT_NEAR(exactly(kAtrazine).scale, 0.0394781596, 5e-11);
    EXPECT_NEAR(1.25 * estimate.scale / std::sqrt(34), 0.00847, 5e-6);
    EXPECT_NEAR(mean(kAtrazine).value(), 0.2512088, 5e-8);
    EXPECT_NEAR(sampleSd(kAtrazine).value(), 0.0672095, 5e-8);
}

TEST(AlgorithmA, MatchesTheIteratesOfTheAtrazineExample) {
    const double scales[] = {0.0387434, 0.0391319, 0.0393390, 0.0394362, 0.0394802, 0.0395000};
    for (int i = 0; i < 6; ++i) {
        const auto estimate = after(kAtrazine, i + 1);
        EXPECT_NEAR(estimate.scale, scales[i], 5e-8) << i;
        EXPECT_EQ(estimate.iterations, i + 1);
        EXPECT_FALSE(estimate.converged);
    }
}

TEST(AlgorithmA, MatchesTheIteratesOfTheCreosoteExample) {
    const std::pair<double, double> iterates[] = {
        {20.38722, 0.98560}, {20.40660, 1.00968}, {20.41091, 1.02668}, {20.41187, 1.03880}};
    for (int i = 0; i < 4; ++i) {
        EXPECT_NEAR(after(kCreosote, i + 1).location, iterates[i].first, 5e-6) << i;
        EXPECT_NEAR(after(kCreosote, i + 1).scale, iterates[i].second, 5e-6) << i;
    }
    EXPECT_NEAR(algorithmA(kCreosote)->location, 20.41214286, 5e-9);
    EXPECT_NEAR(algorithmA(kCreosote)->scale, 1.06983970, 5e-9);
    EXPECT_NEAR(exactly(kCreosote).scale, 1.06777290, 5e-9);
}

TEST(AlgorithmA, MatchesTheAmcBrief) {
    EXPECT_NEAR(mean(kAmc).value(), 5.7857, 5e-5);
    EXPECT_NEAR(sampleSd(kAmc).value(), 1.9334, 5e-5);
    EXPECT_NEAR(algorithmA(kAmc)->scale, 1.1459569, 5e-8);
    EXPECT_NEAR(algorithmA(kAmc)->location, 5.3864891, 2e-7); // Theirs stopped a little earlier; see below.
}

TEST(AlgorithmA, MatchesHubersOfMass) {
    EXPECT_NEAR(exactly(kChem).location, 3.205498, 5e-7);
    EXPECT_NEAR(exactly(kChem).scale, 0.67365260, 5e-9);
    EXPECT_NEAR(exactly(kParticipants).location, 10.017041, 5e-7);
    EXPECT_NEAR(exactly(kParticipants).scale, 0.079525, 5e-7);
    // hubers() stops at changes below 10^-6 s and answers with the iterate before the last.
    EXPECT_NEAR(exactly(kAmc).location, 5.3861379, 1.5e-6 * 1.1445531);
    EXPECT_NEAR(exactly(kAmc).scale, 1.1445531, 2e-6 * 1.1445531);
    IterationOptions early;
    early.constants = Constants::Exact;
    early.tolerance = 1e-6;
    early.maxIterations = algorithmA(kAmc, early)->iterations - 1;
    EXPECT_NEAR(algorithmA(kAmc, early)->location, 5.3861379, 5e-8);
    EXPECT_NEAR(algorithmA(kAmc, early)->scale, 1.1445531, 5e-8);
}

/// Only 9.9 is pulled in, so that the fixed point solves x = 5.1 + s / 4 and a quadratic equation in s.
TEST(AlgorithmA, OfTheAmcSetIsTheSolutionOfItsEquations) {
    for (const Constants constants : {Constants::AsPrinted, Constants::Exact}) {
        const double factor = constants == Constants::Exact ? 1.133392654871557 : 1.134;
        // s^2 6 / factor^2 = sum (x_i - 5.1)^2 - 2 (s / 4) sum (x_i - 5.1) + 6 s^2 / 16 + 2.25 s^2, sum = 0
        const double squares = 0.36 + 0.04 + 0.25 + 0.81 + 1.21 + 0.01;
        const double scale = std::sqrt(squares / (6 / (factor * factor) - 6.0 / 16 - 2.25));
        IterationOptions options;
        options.constants = constants;
        const auto estimate = algorithmA(kAmc, options).value();
        EXPECT_NEAR(estimate.scale, scale, 1e-8);
        EXPECT_NEAR(estimate.location, 5.1 + scale / 4, 1e-8);
    }
}

TEST(AlgorithmA, SaysThatASlowCaseHasNotConverged) {
    const auto early = after(kSlow, 20);
    EXPECT_NEAR(early.scale, 0.4879, 5e-5);
    EXPECT_EQ(early.iterations, 20);
    EXPECT_FALSE(early.converged);
    const auto late = algorithmA(kSlow).value();
    EXPECT_TRUE(late.converged);
    EXPECT_NEAR(late.scale, 0.5418, 5e-5);
    EXPECT_GT(late.iterations, 20);
}

TEST(AlgorithmA, ExactFactorIsThatOfTheNormalDistribution) {
    EXPECT_NEAR(winsorisedSdFactor(Constants::Exact), 1.133392655, 5e-10);
    EXPECT_EQ(winsorisedSdFactor(Constants::AsPrinted), 1.134);
}

struct Naive {
    double location = 0;
    double scale = 0;
};

double naiveMedian(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// The standard's text, step by step, from any first scale.
Naive naive(const std::vector<double>& values, Naive now, int iterations) {
    const double n = static_cast<double>(values.size());
    for (int i = 0; i < iterations; ++i) {
        long double sum = 0;
        std::vector<double> pulled;
        for (const double x : values) {
            pulled.push_back(
                std::min(std::max(x, now.location - 1.5 * now.scale), now.location + 1.5 * now.scale));
            sum += pulled.back();
        }
        now.location = static_cast<double>(sum / n);
        long double squares = 0;
        for (const double w : pulled) {
            squares += (w - now.location) * (w - now.location);
        }
        now.scale = 1.134 * std::sqrt(static_cast<double>(squares / (n - 1)));
    }
    return now;
}

Naive naiveStart(const std::vector<double>& values) {
    Naive start{naiveMedian(values), 0};
    std::vector<double> distances;
    for (const double x : values) {
        distances.push_back(std::fabs(x - start.location));
    }
    start.scale = 1.483 * naiveMedian(distances);
    return start;
}

TEST(AlgorithmA, AgreesWithTheStandardStepByStep) {
    std::mt19937_64 random(20261104);
    for (int i = 0; i < 1000; ++i) {
        const Shape shape = kShapes[i % 3];
        const auto values = randomValues(random, shape, randomSize(random, 3, 3000));
        const Naive start = naiveStart(values);
        if (start.scale == 0) {
            continue;
        }
        const auto estimate = algorithmA(values).value();
        const Naive expected = naive(values, start, estimate.iterations);
        ASSERT_NEAR(estimate.location, expected.location, 1e-11 * std::fabs(expected.location)) << i;
        ASSERT_NEAR(estimate.scale, expected.scale, 1e-10 * expected.scale) << i;
        const Naive once = naive(values, start, 3);
        ASSERT_NEAR(after(values, 3).scale, once.scale, 1e-10 * once.scale) << i;
    }
}

/// Where the answer stands still it stands still in the naive implementation too: no shortcut moves it.
TEST(AlgorithmA, ConvergedMeansAFixedPoint) {
    std::mt19937_64 random(20261105);
    for (int i = 0; i < 300; ++i) {
        const auto values = randomValues(random, kShapes[i % 3], randomSize(random, 3, 20000));
        const auto estimate = algorithmA(values).value();
        if (estimate.scale == 0 || !estimate.converged) {
            continue;
        }
        const Naive next = naive(values, {estimate.location, estimate.scale}, 1);
        ASSERT_NEAR(next.location, estimate.location, 1e-9 * estimate.scale) << i;
        ASSERT_NEAR(next.scale, estimate.scale, 1e-9 * estimate.scale) << i;
    }
}

TEST(AlgorithmA, FollowsShiftAndScaleAndIgnoresOrder) {
    std::mt19937_64 random(20261106);
    for (int i = 0; i < 200; ++i) {
        auto values = randomValues(random, Shape::Contaminated, randomSize(random, 3, 900));
        const auto estimate = algorithmA(values).value();
        std::shuffle(values.begin(), values.end(), random);
        EXPECT_NEAR(algorithmA(values)->location, estimate.location, 1e-10);
        EXPECT_NEAR(algorithmA(values)->scale, estimate.scale, 1e-10);
        std::transform(values.begin(), values.end(), values.begin(), [](double v) { return -4 * v + 1000; });
        EXPECT_NEAR(algorithmA(values)->location, 1000 - 4 * estimate.location, 1e-8);
        EXPECT_NEAR(algorithmA(values)->scale, 4 * estimate.scale, 1e-8);
    }
}

TEST(AlgorithmA, StartsFromNiqrWhereMoreThanHalfAreEqual) {
    // INR to 0.1: eleven of twenty are 2.4, MADe is 0, nIQR is not.
    std::vector<double> inr(11, 2.4);
    inr.insert(inr.end(), {2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.6, 2.6, 2.3});
    const auto estimate = algorithmA(inr).value();
    EXPECT_EQ(estimate.fallback, ScaleFallback::Niqr);
    EXPECT_TRUE(estimate.converged);
    EXPECT_GT(estimate.scale, 0);
    const Naive expected = naive(inr, {2.4, 0.7413 * 0.1}, estimate.iterations);
    EXPECT_NEAR(estimate.scale, expected.scale, 1e-9);
    EXPECT_NEAR(estimate.location, expected.location, 1e-9);
}

TEST(AlgorithmA, KeepsTheSampleSdWhereTheIterationShrinksToNothing) {
    // Whole CRP: eight of ten are 5.
    const std::vector<double> crp{5, 5, 5, 5, 5, 5, 5, 5, 6, 4};
    const auto estimate = algorithmA(crp).value();
    EXPECT_EQ(estimate.fallback, ScaleFallback::SampleSd);
    EXPECT_FALSE(estimate.converged);
    EXPECT_EQ(estimate.location, 5);
    EXPECT_NEAR(estimate.scale, std::sqrt(2.0 / 9), 1e-12);
}

TEST(AlgorithmA, OfEqualValuesHasScaleZero) {
    const auto estimate = algorithmA(std::vector<double>(7, 5.4)).value();
    EXPECT_EQ(estimate.fallback, ScaleFallback::AllEqual);
    EXPECT_TRUE(estimate.converged);
    EXPECT_EQ(estimate.iterations, 0);
    EXPECT_EQ(estimate.location, 5.4);
    EXPECT_EQ(estimate.scale, 0);
}

TEST(AlgorithmA, IsFiniteForEveryTiedSet) {
    std::mt19937_64 random(20261107);
    for (int i = 0; i < 2000; ++i) {
        const auto values = randomValues(random, kShapes[i % 5], randomSize(random, 2, 60));
        const auto estimate = algorithmA(values).value();
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        EXPECT_TRUE(estimate.location >= *low - 1e-9 && estimate.location <= *high + 1e-9) << i;
        EXPECT_TRUE(std::isfinite(estimate.scale) && (estimate.scale > 0 || *low == *high)) << i;
    }
}

TEST(AlgorithmA, RefusesBadInput) {
    EXPECT_EQ(algorithmA({}).error(), StatError::TooFewValues);
    EXPECT_EQ(algorithmA(std::vector<double>{5}).error(), StatError::TooFewValues);
    for (const double bad : {kInfinity, -kInfinity, std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_EQ(algorithmA(std::vector<double>{1, bad, 3}).error(), StatError::NotFinite);
        IterationOptions options;
        options.tolerance = std::isnan(bad) || bad < 0 ? bad : 0;
        EXPECT_EQ(algorithmA(kAmc, options).error(), StatError::OutOfRange);
    }
    IterationOptions never;
    never.maxIterations = 0;
    EXPECT_EQ(algorithmA(kAmc, never).error(), StatError::OutOfRange);
    EXPECT_EQ(algorithmA(std::vector<double>{-1e300, 1e300}).error(), StatError::NotFinite);
    EXPECT_TRUE(std::isfinite(algorithmA(std::vector<double>{1, 2, 3, 4, 1e308})->scale));
}

} // namespace
} // namespace fasit::stats
