// Bias with its uncertainty, total error, RMSD and measurement uncertainty against worked examples.
#include "qc-core/stats/detectors/individuals.h"
#include "qc-core/stats/uncertainty/bias.h"
#include "qc-core/stats/uncertainty/rmsd.h"
#include "qc-core/stats/uncertainty/uncertainty.h"

#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

/// Glucose in a certified reference material of 6.777 mmol/L, U = 0.073 (k = 2).
const std::vector<double> kGlucose{6.9, 7.0, 6.9, 6.8, 7.2, 7.1, 6.9, 6.8, 7.2, 6.9};
constexpr Target kCertified{6.777, 0.073 / 2};

TEST(BiasTest, MatchesTheGlucoseExample) {
    const Summary results = summaryOf(kGlucose).value();
    EXPECT_NEAR(results.mean, 6.97, 5e-3);
    EXPECT_NEAR(results.sd, 0.1494, 5e-5);
    EXPECT_NEAR(standardErrorOfMean(results).value(), 0.04726, 5e-6);
    const Bias bias = biasOf(results, kCertified).value();
    EXPECT_NEAR(bias.value, 0.193, 5e-4);
    EXPECT_NEAR(bias.standardUncertainty, 0.0597, 5e-5);
    EXPECT_NEAR(bias.t.value(), 3.23, 5e-3) << "the paper prints 3.24, from rounded parts";
    EXPECT_NEAR(uncertaintyFromInternalControl({0.11, 0, bias.standardUncertainty})->standard, 0.1252, 5e-5);
}

TEST(BiasTest, HasTheDegreesOfFreedomOfWelchAndSatterthwaite) {
    EXPECT_NEAR(biasOf({10, 5, 1}, {4, 0})->degreesOfFreedom.value(), 9, 1e-12);
    EXPECT_NEAR(biasOf({10, 5, 1}, {4, std::sqrt(0.1)})->degreesOfFreedom.value(), 4 * 9, 1e-10);
    EXPECT_FALSE(biasOf({10, 5, 0}, {4, 0.1})->degreesOfFreedom);
}

TEST(BiasTest, OfEqualValuesAgainstAnExactTargetHasNoTest) {
    const Bias bias = biasOf({10, 5, 0}, {4, 0}).value();
    EXPECT_EQ(bias.value, 1);
    EXPECT_EQ(bias.standardUncertainty, 0);
    EXPECT_FALSE(bias.t);
    EXPECT_EQ(biasInterval({10, 5, 0}, {4, 0})->low, 1);
}

TEST(BiasInterval, IsTheMeanIntervalWhereTheTargetIsExact) {
    const Summary results = summaryOf(kGlucose).value();
    const Interval expected = meanInterval(results, 0.9).value();
    const Interval interval = biasInterval(results, {6.777, 0}, 0.9).value();
    EXPECT_NEAR(interval.low, expected.low - 6.777, 1e-12);
    EXPECT_NEAR(interval.high, expected.high - 6.777, 1e-12);
}

TEST(BiasInterval, IsNormalWhereAllUncertaintyIsTheTargets) {
    EXPECT_NEAR(biasInterval({10, 5, 0}, {4, 0.1}, 0.95)->high, 1 + 0.1959963985, 1e-10);
}

TEST(BiasTest, RefusesBadInput) {
    EXPECT_EQ(biasOf({1, 5, 0}, {4, 0}).error(), StatError::TooFewValues);
    EXPECT_EQ(biasOf({5, 5, 1}, {4, -0.1}).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(biasInterval({5, 5, 1}, {4, 0}, 1).error(), StatError::OutOfRange);
    for (const double bad : kNotFinite) {
        EXPECT_EQ(biasOf({5, 5, 1}, {bad, 0}).error(), StatError::NotFinite);
        EXPECT_EQ(biasOf({5, 5, 1}, {4, bad}).error(), StatError::NotFinite);
        EXPECT_EQ(biasOf({5, bad, 1}, {4, 0}).error(), StatError::NotFinite);
        EXPECT_EQ(totalError(bad, 1).error(), StatError::NotFinite);
        EXPECT_EQ(totalError(1, bad).error(), StatError::NotFinite);
    }
    EXPECT_EQ(totalError(1, -1).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(totalError(1, 1, -1).error(), StatError::ScaleNotPositive);
}

TEST(TotalError, MatchesPublishedFigures) {
    EXPECT_DOUBLE_EQ(totalError(1.5, 2.5).value(), 5.625);
    EXPECT_DOUBLE_EQ(totalError(-1.5, 2.5).value(), 5.625) << "a bias below the target counts the same";
    EXPECT_DOUBLE_EQ(totalError(1.5, 2.5, 2).value(), 6.5);
    EXPECT_NEAR(totalError(0.25 * std::hypot(5.6, 7.5), 0.5 * 5.6).value(), 6.96, 5e-3);
}

/// A constructed cycle of 15 with exact answers: s^2 = 20 / 3, delta = 5 / 3.
const std::vector<double> kCycle{98, 101, 103, 99, 105, 102, 100, 104, 97, 103, 106, 101, 102, 100, 104};

TEST(Rmsd, OfTheConstructedCycleIsThreePercent) {
    EXPECT_DOUBLE_EQ(rmsd(kCycle, 100).value(), 3);
    EXPECT_DOUBLE_EQ(rmsdPercent(kCycle, 100).value(), 3);
    EXPECT_NEAR(rmsdPercent(changed(kCycle, 0.05, 0), 5).value(), 3, 1e-13);
}

TEST(Rmsd, HasTheSquareOfTheBiasInIt) {
    const Summary results = summaryOf(kCycle).value();
    EXPECT_NEAR(results.mean, 101.6667, 5e-5);
    EXPECT_NEAR(results.sd, 2.581989, 5e-7);
    EXPECT_NEAR(rmsdOf(results, 100).value(), 3, 1e-12);
    const double delta = results.mean - 100;
    const double wrong = std::sqrt(14.0 / 15 * results.sd * results.sd + delta);
    EXPECT_NEAR(wrong, 2.8087, 5e-5) << "the formula as misprinted";
}

TEST(Rmsd, FromValuesAndFromTheSummaryAreTheSame) {
    std::mt19937_64 random(20270102);
    for (int i = 0; i < 200; ++i) {
        auto values = randomSample(random, 2 + static_cast<std::size_t>(i), {101, 3});
        const double expected = rmsd(values, 100).value();
        EXPECT_NEAR(rmsdOf(*summaryOf(values), 100).value(), expected, 1e-11);
        std::shuffle(values.begin(), values.end(), random);
        EXPECT_NEAR(rmsd(values, 100).value(), expected, 1e-12);
        EXPECT_NEAR(rmsd(changed(values, 3, 7), 307).value(), 3 * expected, 1e-11);
    }
}

TEST(Rmsd, RefusesBadInput) {
    EXPECT_EQ(rmsd({}, 100).error(), StatError::TooFewValues);
    EXPECT_EQ(rmsd(std::vector<double>{97}, 100).value(), 3);
    EXPECT_EQ(rmsdOf({0, 5, 1}, 5).error(), StatError::TooFewValues);
    EXPECT_EQ(rmsdPercent(kCycle, 0).error(), StatError::MeanNotPositive);
    EXPECT_EQ(rmsdPercent(kCycle, -100).error(), StatError::MeanNotPositive);
    for (const double bad : kNotFinite) {
        EXPECT_EQ(rmsd(std::vector<double>{1, bad}, 1).error(), StatError::NotFinite);
        EXPECT_EQ(rmsd(kCycle, bad).error(), StatError::NotFinite);
        EXPECT_EQ(rmsdPercent(kCycle, bad).error(), StatError::NotFinite);
        EXPECT_EQ(rmsdOf({5, 5, 1}, bad).error(), StatError::NotFinite);
    }
}

TEST(InternalUncertainty, IsTheRootOfTheSumOfSquares) {
    EXPECT_DOUBLE_EQ(uncertaintyFromInternalControl({3, 4, {}})->standard, 5);
    EXPECT_DOUBLE_EQ(uncertaintyFromInternalControl({3, 4, {}})->expanded, 10);
    EXPECT_DOUBLE_EQ(uncertaintyFromInternalControl({2, 3, 6})->standard, 7);
}

TEST(InternalUncertainty, PoolsTheLots) {
    const std::vector<Summary> lots{{4, 10, 1}, {3, 90, 2}};
    const Uncertainty result = uncertaintyFromLots(lots, {0, 0.5, {}}).value();
    EXPECT_DOUBLE_EQ(result.standard, std::sqrt(11.0 / 5 + 0.25));
    EXPECT_EQ(uncertaintyFromLots({}, {}).error(), StatError::TooFewValues);
}

TEST(InternalUncertainty, RefusesBadInput) {
    EXPECT_EQ(uncertaintyFromInternalControl({-1, 0, {}}).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(uncertaintyFromInternalControl({1, -1, {}}).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(uncertaintyFromInternalControl({1, 0, -1}).error(), StatError::ScaleNotPositive);
    for (const double bad : kNotFinite) {
        EXPECT_EQ(uncertaintyFromInternalControl({1, 0, bad}).error(), StatError::NotFinite);
    }
}

/// Ammonium in Nordtest TR 537, in percent.
TEST(Nordtest, MatchesTheAmmoniumExample) {
    const std::vector<double> biases{2.4, 2.7, 1.9, 1.4, 1.8, 2.9};
    const NordtestUncertainty result = uncertaintyFromExternalControl({biases, 1.5, 1.67}).value();
    EXPECT_NEAR(result.rmsBias, 2.246, 5e-4);
    EXPECT_NEAR(result.bias, 2.70, 5e-3);
    EXPECT_NEAR(result.combined, 3.18, 5e-3);
    EXPECT_NEAR(result.expanded, 6.35, 5e-3);
}

TEST(Nordtest, DoesNotLetBiasesOfOppositeSignsCancel) {
    const std::vector<double> biases{3, -3};
    EXPECT_DOUBLE_EQ(uncertaintyFromExternalControl({biases, 4, 12})->combined, 13);
    EXPECT_EQ(uncertaintyFromExternalControl({{}, 4, 12}).error(), StatError::TooFewValues);
    EXPECT_EQ(uncertaintyFromExternalControl({biases, -4, 12}).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(uncertaintyFromExternalControl({biases, 4, -12}).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(uncertaintyFromExternalControl({biases, 4, kNaN}).error(), StatError::NotFinite);
}

TEST(AssignedValueUncertainty, FollowsItsFormula) {
    EXPECT_DOUBLE_EQ(assignedValueUncertainty(9, 36, AssignedBy::Mean).value(), 1.5);
    EXPECT_DOUBLE_EQ(assignedValueUncertainty(9, 36, AssignedBy::RobustMean).value(), 1.875);
    // ISO 13528:2015 annex E, atrazine: 1.25 * 0.0395 / sqrt(34) = 0.00847.
    EXPECT_NEAR(assignedValueUncertainty(0.0395, 34, AssignedBy::RobustMean).value(), 0.00847, 5e-6);
    EXPECT_EQ(assignedValueUncertainty(9, 0, AssignedBy::Mean).error(), StatError::TooFewValues);
    EXPECT_EQ(assignedValueUncertainty(-9, 3, AssignedBy::Mean).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(assignedValueUncertainty(kNaN, 3, AssignedBy::Mean).error(), StatError::NotFinite);
}

/// Viscosity of aircraft primer paint: data set viscosity of the R package qcc.
TEST(Individuals, MatchesTheViscosityChart) {
    const std::vector<double> values{33.75, 33.05, 34,    33.81, 33.46, 34.02, 33.68, 33.27,
                                     33.49, 33.20, 33.62, 33.00, 33.54, 33.12, 33.84};
    const IndividualsChart chart = individualsChart(values, RangeConstant::Printed).value();
    EXPECT_NEAR(chart.centre, 33.52333, 5e-6);
    EXPECT_NEAR(chart.meanRange, 0.4807143, 5e-8);
    EXPECT_NEAR(chart.sigma, 0.426165, 5e-7);
    EXPECT_NEAR(chart.low, 32.24484, 5e-6);
    EXPECT_NEAR(chart.high, 34.80183, 5e-6);
    EXPECT_NEAR(individualsChart(values)->sigma, 0.4807143 * std::sqrt(M_PI) / 2, 5e-8);
}

/// Standard error of the mean of 100,000 ranges is 0.3 % of sigma.
TEST(Individuals, EstimateTheSdOfNormalValues) {
    std::mt19937_64 random(20270103);
    EXPECT_NEAR(individualsChart(randomSample(random, 100000, {50, 2}))->sigma, 2, 0.03);
    EXPECT_EQ(individualsChart(std::vector<double>{5}).error(), StatError::TooFewValues);
    EXPECT_EQ(individualsChart({}).error(), StatError::TooFewValues);
    EXPECT_EQ(individualsChart(std::vector<double>{5, kNaN}).error(), StatError::NotFinite);
    EXPECT_EQ(individualsChart(std::vector<double>(4, 5.0))->sigma, 0);
}

} // namespace
} // namespace fasit::stats
