// F and t tests against the NIST handbook, Student's own data, integrals of the densities and invariances.
#include "qc-core/stats/inference/f_test.h"
#include "qc-core/stats/inference/t_test.h"

#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

/// NIST/SEMATECH e-Handbook 1.3.5.3, miles per gallon of cars (AUTO83B.DAT), as printed.
constexpr Summary kAmerican{249, 20.14458, 6.414700};
constexpr Summary kJapanese{79, 30.48101, 6.107710};

/// Hours of sleep gained on two drugs: Student, The probable error of a mean, Biometrika 6 (1908) 20.
const std::vector<double> kFirstDrug{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
const std::vector<double> kSecondDrug{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

TEST(OneSampleT, MatchesTheNistHandbook) {
    const TTest test = oneSampleT({195, 9.261460, 0.022789}, 5).value();
    EXPECT_NEAR(test.t, 2611.284, 0.06) << "the SD is printed with 5 digits: 2e-5 of t";
    EXPECT_EQ(test.degreesOfFreedom, 194);
    EXPECT_LT(test.p, 1e-300);
    EXPECT_GE(test.p, 0);
}

TEST(WelchT, MatchesTheNistHandbook) {
    const TTest test = welchT(kAmerican, kJapanese).value();
    EXPECT_NEAR(test.t, -12.94627, 1e-5);
    EXPECT_NEAR(test.degreesOfFreedom, 136.8750, 1e-4);
}

TEST(PooledT, MatchesTheNistHandbook) {
    const TTest test = pooledT(kAmerican, kJapanese).value();
    EXPECT_NEAR(test.t, -12.62059, 1e-5);
    EXPECT_EQ(test.degreesOfFreedom, 326);
}

/// The figures that R's help page of t.test prints of these data.
TEST(PairedT, MatchesTheSleepDataOfStudent) {
    const TTest test = pairedT(kFirstDrug, kSecondDrug).value();
    EXPECT_NEAR(test.t, -4.0621, 5e-5);
    EXPECT_EQ(test.degreesOfFreedom, 9);
    EXPECT_NEAR(test.p, 0.002833, 5e-7);
    EXPECT_NEAR(test.difference, -1.58, 1e-12);
}

TEST(WelchT, MatchesTheSleepDataOfStudent) {
    const TTest test = welchT(summaryOf(kFirstDrug).value(), summaryOf(kSecondDrug).value()).value();
    EXPECT_NEAR(test.t, -1.8608, 5e-5);
    EXPECT_NEAR(test.degreesOfFreedom, 17.776, 5e-4);
    EXPECT_NEAR(test.p, 0.07939, 5e-6);
}

/// NIST/SEMATECH e-Handbook 1.3.5.9, ceramic strength (JAHANMI2.DAT): P(F <= 1.123037) = 0.814808.
TEST(VarianceRatio, MatchesTheNistHandbook) {
    const Summary first{240, 0, 65.54909};
    const Summary second{240, 0, 61.85425};
    EXPECT_NEAR(varianceRatio(first, second)->f, 1.123037, 1e-6);
    EXPECT_EQ(varianceRatio(first, second)->numeratorDegrees, 239);
    EXPECT_NEAR(varianceRatio(first, second, Alternative::Less)->p, 0.814808, 1e-6);
    EXPECT_NEAR(varianceRatio(first, second, Alternative::Greater)->p, 1 - 0.814808, 1e-6);
    EXPECT_NEAR(varianceRatio(first, second)->p, 2 * (1 - 0.814808), 2e-6);
}

/// P(T > t) by Simpson's rule over Student's density, 2000 steps.
double integratedTail(double t, double df) {
    const double scale = std::exp(std::lgamma((df + 1) / 2) - std::lgamma(df / 2)) / std::sqrt(df * M_PI);
    const auto density = [&](double x) { return scale * std::pow(1 + x * x / df, -(df + 1) / 2); };
    double sum = 0;
    for (int i = 0; i <= 2000; ++i) {
        sum += density(t * i / 2000) * (i == 0 || i == 2000 ? 1 : 2 + 2 * (i % 2));
    }
    return 0.5 - sum * t / 6000;
}

TEST(TTests, HaveTheProbabilityOfTheIntegratedDensity) {
    for (const std::size_t n : {2U, 3U, 5U, 12U, 100U}) {
        for (const double mean : {0.01, 0.2, 0.7}) {
            const Summary sample{n, mean, 1};
            const double t = mean * std::sqrt(sample.count());
            const double tail = integratedTail(t, sample.degreesOfFreedom());
            EXPECT_NEAR(oneSampleT(sample, 0, Alternative::Greater)->p, tail, 1e-10);
            EXPECT_NEAR(oneSampleT(sample, 0, Alternative::Less)->p, 1 - tail, 1e-10);
            EXPECT_NEAR(oneSampleT(sample, 0)->p, 2 * tail, 1e-10);
        }
    }
}

/// With 2 degrees in the numerator P(F > f) = (1 + 2 f / d)^(-d / 2).
TEST(VarianceRatio, HasAClosedFormForThreeValuesInTheNumerator) {
    for (const std::size_t n : {2U, 4U, 9U, 41U}) {
        const Summary second{n, 0, 1};
        const double d = second.degreesOfFreedom();
        for (const double sd : {0.3, 1.0, 2.5}) {
            const double expected = std::pow(1 + 2 * sd * sd / d, -d / 2);
            EXPECT_NEAR(varianceRatio({3, 0, sd}, second, Alternative::Greater)->p, expected, 1e-12);
        }
    }
}

TEST(TTests, ChangeSidesWhenTheSamplesAreSwapped) {
    for (const auto compare : {&welchT, &pooledT}) {
        const TTest there = compare(kAmerican, kJapanese, Alternative::TwoSided).value();
        const TTest back = compare(kJapanese, kAmerican, Alternative::TwoSided).value();
        EXPECT_DOUBLE_EQ(there.t, -back.t);
        EXPECT_DOUBLE_EQ(there.p, back.p);
        EXPECT_DOUBLE_EQ(compare(kAmerican, kJapanese, Alternative::Less)->p,
                         compare(kJapanese, kAmerican, Alternative::Greater)->p);
    }
    EXPECT_NEAR(varianceRatio(kAmerican, kJapanese)->p, varianceRatio(kJapanese, kAmerican)->p, 1e-12);
}

TEST(Tests, AreUnchangedByShiftScaleAndOrder) {
    std::mt19937_64 random(20261207);
    for (int i = 0; i < 100; ++i) {
        auto first = randomSample(random, 15, {100, 3});
        auto second = randomSample(random, 15, {101, 4});
        const double paired = pairedT(first, second)->p;
        const double welch = welchT(*summaryOf(first), *summaryOf(second))->p;
        const double ratio = varianceRatio(*summaryOf(first), *summaryOf(second))->p;
        const auto moved = changed(first, 8, 1000);
        const auto movedToo = changed(second, 8, 1000);
        EXPECT_NEAR(pairedT(moved, movedToo)->p, paired, 1e-11);
        std::shuffle(first.begin(), first.end(), random);
        EXPECT_NEAR(welchT(*summaryOf(first), *summaryOf(second))->p, welch, 1e-12);
        EXPECT_NEAR(welchT(*summaryOf(moved), *summaryOf(movedToo))->p, welch, 1e-11);
        EXPECT_NEAR(varianceRatio(*summaryOf(moved), *summaryOf(movedToo))->p, ratio, 1e-11);
    }
}

TEST(WelchT, HasTheDegreesOfTheOtherSampleWhenOneDoesNotVary) {
    EXPECT_NEAR(welchT({9, 10, 1}, {5, 11, 0})->degreesOfFreedom, 8, 1e-12);
    EXPECT_NEAR(welchT({9, 10, 1e-200}, {5, 11, 0})->degreesOfFreedom, 8, 1e-12);
}

TEST(Tests, RefuseBadInput) {
    const Summary good{5, 10, 1};
    for (const Summary& bad :
         {Summary{1, 10, 1}, Summary{5, kNaN, 1}, Summary{5, 10, kInfinity}, Summary{5, 10, -1}}) {
        EXPECT_FALSE(oneSampleT(bad, 0));
        EXPECT_FALSE(welchT(good, bad));
        EXPECT_FALSE(pooledT(bad, good));
        EXPECT_FALSE(varianceRatio(good, bad));
    }
    const Summary constant{5, 10, 0};
    EXPECT_EQ(oneSampleT(constant, 10).error(), StatError::NoVariance);
    EXPECT_EQ(welchT(constant, constant).error(), StatError::NoVariance);
    EXPECT_EQ(pooledT(constant, constant).error(), StatError::NoVariance);
    EXPECT_EQ(varianceRatio(good, constant).error(), StatError::NoVariance);
    EXPECT_EQ(varianceRatio(constant, good).error(), StatError::NoVariance);
    EXPECT_EQ(oneSampleT(good, kInfinity).error(), StatError::NotFinite);
    EXPECT_EQ(pairedT(kFirstDrug, std::vector<double>{1, 2}).error(), StatError::UnequalLengths);
    EXPECT_EQ(pairedT(kFirstDrug, kFirstDrug).error(), StatError::NoVariance);
    EXPECT_EQ(varianceRatio({5, 0, 1e200}, {5, 0, 1e-200}).error(), StatError::NotFinite);
}

} // namespace
} // namespace fasit::stats
