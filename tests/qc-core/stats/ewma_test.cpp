// EWMA against the textbook's table, weights written out, and invariances.
#include "qc-core/stats/detectors/ewma.h"

#include "tests/qc-core/stats/montgomery.h"
#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

TEST(EwmaTest, MatchesTheTableOfMontgomery) {
    const EwmaSeries series = ewma(kMontgomery, {10, 1}, {0.1, 2.7}).value();
    const std::vector<double> first{9.945, 9.7495, 9.70355, 9.8992, 10.12528};
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_NEAR(series.steps[i].average, first[i], 5.5e-6);
    }
    EXPECT_NEAR(series.steps[27].average, 10.57314, 5.5e-6);
    EXPECT_NEAR(series.steps[28].average, 10.64682, 5.5e-6);
    EXPECT_NEAR(series.steps[29].average, 10.63414, 5.5e-6);
    EXPECT_NEAR(series.steps[0].high, 10.27, 1e-12);
    EXPECT_NEAR(series.steps[1].high, 10.3632, 5e-5);
    EXPECT_NEAR(series.steps[29].high, 10.6189, 5e-5);
    EXPECT_EQ(series.firstAlarm.value() + 1, 29U);
    EXPECT_TRUE(series.steps[29].alarm());
}

/// The average and its variance from the weights of all results.
EwmaStep naiveStep(std::span<const double> values, InControl inControl, EwmaLimits limits) {
    double average = std::pow(1 - limits.lambda, static_cast<double>(values.size())) * inControl.mean;
    double squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double weight =
            limits.lambda * std::pow(1 - limits.lambda, static_cast<double>(values.size() - 1 - i));
        average += weight * values[i];
        squares += weight * weight;
    }
    const double half = limits.l * inControl.sd * std::sqrt(squares);
    return {average, inControl.mean - half, inControl.mean + half};
}

TEST(EwmaTest, AgreesWithTheWeightsWrittenOut) {
    std::mt19937_64 random(20261222);
    const auto values = randomSample(random, 150, {5.4, 0.2});
    for (const double lambda : {0.05, 0.2, 0.7, 1.0}) {
        const EwmaLimits limits{lambda, 2.7};
        const EwmaSeries series = ewma(values, {5.3, 0.2}, limits).value();
        for (std::size_t i = 0; i < values.size(); ++i) {
            const EwmaStep expected = naiveStep(std::span(values).first(i + 1), {5.3, 0.2}, limits);
            EXPECT_NEAR(series.steps[i].average, expected.average, 1e-12);
            EXPECT_NEAR(series.steps[i].low, expected.low, 1e-12);
            EXPECT_NEAR(series.steps[i].high, expected.high, 1e-12);
        }
    }
}

TEST(EwmaTest, LimitsGrowToTheAsymptoticOnes) {
    const EwmaSeries exact = ewma(kMontgomery, {10, 1}, {0.2, 3}).value();
    const EwmaSeries fixed = ewma(kMontgomery, {10, 1}, {0.2, 3, EwmaWidth::Asymptotic}).value();
    EXPECT_DOUBLE_EQ(fixed.steps[0].high, 11) << "3 sqrt(0.2 / 1.8)";
    EXPECT_DOUBLE_EQ(fixed.steps[29].high, 11);
    for (std::size_t i = 0; i < 30; ++i) {
        EXPECT_LT(exact.steps[i].high, 11);
        EXPECT_TRUE(i == 0 || exact.steps[i].high > exact.steps[i - 1].high);
        EXPECT_EQ(exact.steps[i].average, fixed.steps[i].average);
    }
    EXPECT_NEAR(exact.steps[29].high, 11, 1e-5);
}

TEST(EwmaTest, OneByOneIsTheSameAsTheSeriesAndRestarts) {
    const EwmaSeries series = ewma(kMontgomery, {10, 1}, {}).value();
    Ewma detector = Ewma::create({10, 1}, {}).value();
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = 0; i < kMontgomery.size(); ++i) {
            const EwmaStep step = detector.add(kMontgomery[i]).value();
            EXPECT_EQ(step.average, series.steps[i].average);
            EXPECT_EQ(step.high, series.steps[i].high);
        }
        detector.restart();
    }
    static_assert(sizeof(Ewma) <= 64, "a state of a few doubles");
}

TEST(EwmaTest, FollowsShiftAndScale) {
    std::mt19937_64 random(20261223);
    const auto values = randomSample(random, 60, {0, 1});
    const EwmaSeries plain = ewma(values, {0, 1}, {}).value();
    const EwmaSeries moved = ewma(changed(values, -4, 100), {100, 4}, {}).value();
    for (std::size_t i = 0; i < values.size(); ++i) {
        EXPECT_NEAR(moved.steps[i].average, 100 - 4 * plain.steps[i].average, 1e-11);
        EXPECT_NEAR(moved.steps[i].high, 100 - 4 * plain.steps[i].low, 1e-11);
        EXPECT_EQ(moved.steps[i].alarm(), plain.steps[i].alarm());
    }
}

TEST(EwmaTest, RefusesBadInputAndKeepsItsState) {
    EXPECT_EQ(Ewma::create({0, 0}, {}).error(), StatError::ScaleNotPositive);
    for (const double lambda : {0.0, -0.1, 1.01}) {
        EXPECT_EQ(Ewma::create({0, 1}, {lambda, 3}).error(), StatError::OutOfRange);
    }
    EXPECT_EQ(Ewma::create({0, 1}, {0.2, 0}).error(), StatError::OutOfRange);
    Ewma detector = Ewma::create({0, 1}, {0.5, 3}).value();
    for (const double bad : kNotFinite) {
        EXPECT_EQ(Ewma::create({bad, 1}, {}).error(), StatError::NotFinite);
        EXPECT_EQ(Ewma::create({0, 1}, {bad, 3}).error(), StatError::NotFinite);
        EXPECT_EQ(detector.add(bad).error(), StatError::NotFinite);
        EXPECT_EQ(ewma(std::vector<double>{bad}, {0, 1}, {}).error(), StatError::NotFinite);
    }
    EXPECT_EQ(detector.add(1)->average, 0.5);
}

} // namespace
} // namespace fasit::stats
