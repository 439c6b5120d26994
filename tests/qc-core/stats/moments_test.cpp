// Mean, SD and CV against published figures, a deliberately naive second implementation, and invariances.
#include "qc-core/stats/moments.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace fasit::stats {
namespace {

/// NIST StRD, univariate summary statistics: Michelso (speed of light, 10^6 m/s), 100 values.
constexpr std::array<double, 100> kMichelson{
    299.85, 299.74, 299.90, 300.07, 299.93, 299.85, 299.95, 299.98, 299.98, 299.88, 300.00, 299.98, 299.93,
    299.65, 299.76, 299.81, 300.00, 300.00, 299.96, 299.96, 299.96, 299.94, 299.96, 299.94, 299.88, 299.80,
    299.85, 299.88, 299.90, 299.84, 299.83, 299.79, 299.81, 299.88, 299.88, 299.83, 299.80, 299.79, 299.76,
    299.80, 299.88, 299.88, 299.88, 299.86, 299.72, 299.72, 299.62, 299.86, 299.97, 299.95, 299.88, 299.91,
    299.85, 299.87, 299.84, 299.84, 299.85, 299.84, 299.84, 299.84, 299.89, 299.81, 299.81, 299.82, 299.80,
    299.77, 299.76, 299.74, 299.75, 299.76, 299.91, 299.92, 299.89, 299.86, 299.88, 299.72, 299.84, 299.85,
    299.85, 299.78, 299.89, 299.84, 299.78, 299.81, 299.76, 299.81, 299.79, 299.81, 299.82, 299.85, 299.87,
    299.87, 299.81, 299.74, 299.81, 299.94, 299.95, 299.80, 299.81, 299.87};

/// NIST StRD NumAcc2, 3 and 4: 1001 values, the first at the mean, then 0.1 below and above in turn.
std::vector<double> numAcc(double first, double below, double above) {
    std::vector<double> values{first};
    for (int i = 0; i < 500; ++i) {
        values.push_back(below);
        values.push_back(above);
    }
    return values;
}

struct Certified {
    const char* name;
    std::vector<double> values;
    double mean;
    double sd;
    /// Relative; NumAcc3 and 4 lose 7 and 8 of 16 digits of each deviation before any arithmetic is done,
    /// because 1000000.1 and 10000000.1 are no binary fractions.
    double sdTolerance;
};

std::vector<Certified> certified() {
    return {{"Michelso", {kMichelson.begin(), kMichelson.end()}, 299.8524, 0.0790105478190518, 1e-12},
            {"NumAcc1", {10000001, 10000003, 10000002}, 10000002, 1, 0},
            {"NumAcc2", numAcc(1.2, 1.1, 1.3), 1.2, 0.1, 1e-13},
            {"NumAcc3", numAcc(1000000.2, 1000000.1, 1000000.3), 1000000.2, 0.1, 1e-8},
            {"NumAcc4", numAcc(10000000.2, 10000000.1, 10000000.3), 10000000.2, 0.1, 1e-7}};
}

TEST(Mean, MatchesNistCertifiedValues) {
    for (const Certified& set : certified()) {
        EXPECT_NEAR(mean(set.values).value(), set.mean, 1e-14 * set.mean) << set.name;
    }
}

TEST(SampleSd, MatchesNistCertifiedValues) {
    for (const Certified& set : certified()) {
        EXPECT_NEAR(sampleSd(set.values).value(), set.sd, set.sdTolerance * set.sd) << set.name;
    }
}

/// A constructed series with an exact answer: n = 15, mean 101.6667, s = sqrt(20 / 3) = 2.581989.
TEST(SampleSd, HasNMinusOneInTheDenominator) {
    const std::vector<double> values{98, 101, 103, 99, 105, 102, 100, 104, 97, 103, 106, 101, 102, 100, 104};
    EXPECT_NEAR(mean(values).value(), 1525.0 / 15, 1e-12);
    EXPECT_NEAR(sampleSd(values).value(), std::sqrt(20.0 / 3), 1e-12);
    EXPECT_NEAR(sampleSd(values).value(), 2.581989, 5e-7);
}

/// Troponin in ng/L lies at 0.004: an SD rounded to two decimals would be 0.
TEST(SampleSd, IsNotRounded) {
    const std::vector<double> values{0.0040, 0.0041, 0.0042};
    EXPECT_NEAR(sampleSd(values).value(), 0.0001, 1e-15);
}

TEST(CoefficientOfVariation, IsTheSdInPercentOfTheMean) {
    const std::vector<double> values{9, 10, 11};
    EXPECT_NEAR(coefficientOfVariation(values).value(), 10, 1e-12);
}

struct Naive {
    long double mean = 0;
    long double sd = 0;
};

Naive naive(const std::vector<double>& values) {
    Naive result;
    for (const double value : values) {
        result.mean += value;
    }
    result.mean /= static_cast<long double>(values.size());
    for (const double value : values) {
        result.sd += (value - result.mean) * (value - result.mean);
    }
    result.sd = std::sqrt(result.sd / static_cast<long double>(values.size() - 1));
    return result;
}

std::vector<double> randomValues(std::mt19937_64& random) {
    std::uniform_int_distribution<std::size_t> size(2, 400);
    std::normal_distribution<double> value(100, 3);
    std::vector<double> values(size(random));
    std::generate(values.begin(), values.end(), [&] { return value(random); });
    return values;
}

TEST(SampleSd, AgreesWithTwoPlainPassesInLongDouble) {
    std::mt19937_64 random(20261003);
    for (int i = 0; i < 500; ++i) {
        const auto values = randomValues(random);
        const Naive expected = naive(values);
        EXPECT_NEAR(mean(values).value(), static_cast<double>(expected.mean), 1e-12);
        EXPECT_NEAR(sampleSd(values).value(), static_cast<double>(expected.sd), 1e-12);
    }
}

TEST(SampleSd, IsUnchangedByShiftAndOrderAndFollowsTheScale) {
    std::mt19937_64 random(20261004);
    for (int i = 0; i < 200; ++i) {
        const auto values = randomValues(random);
        const double sd = sampleSd(values).value();
        auto changed = values;
        std::transform(values.begin(), values.end(), changed.begin(), [](double v) { return v + 1000; });
        EXPECT_NEAR(sampleSd(changed).value(), sd, 1e-10);
        std::transform(values.begin(), values.end(), changed.begin(), [](double v) { return v * 8; });
        EXPECT_NEAR(sampleSd(changed).value(), 8 * sd, 1e-11);
        EXPECT_NEAR(coefficientOfVariation(changed).value(), coefficientOfVariation(values).value(), 1e-10);
        changed = values;
        std::shuffle(changed.begin(), changed.end(), random);
        EXPECT_NEAR(sampleSd(changed).value(), sd, 1e-11);
        EXPECT_NEAR(mean(changed).value(), mean(values).value(), 1e-11);
    }
}

TEST(Moments, RefuseTooFewValues) {
    const std::vector<double> one{5};
    EXPECT_EQ(mean({}).error(), StatError::TooFewValues);
    EXPECT_EQ(mean(one).value(), 5);
    EXPECT_EQ(sampleSd(one).error(), StatError::TooFewValues);
    EXPECT_EQ(coefficientOfVariation(one).error(), StatError::TooFewValues);
}

TEST(Moments, RefuseWhatIsNotFinite) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    for (const double bad : {kInfinity, -kInfinity, std::numeric_limits<double>::quiet_NaN()}) {
        const std::vector<double> values{1, bad, 3};
        EXPECT_EQ(mean(values).error(), StatError::NotFinite);
        EXPECT_EQ(sampleSd(values).error(), StatError::NotFinite);
        EXPECT_EQ(coefficientOfVariation(values).error(), StatError::NotFinite);
    }
    const std::vector<double> farApart{-1e300, 1e300};
    EXPECT_EQ(sampleSd(farApart).error(), StatError::NotFinite);
}

TEST(CoefficientOfVariation, HasNoMeaningAroundZero) {
    EXPECT_EQ(coefficientOfVariation(std::vector<double>{-1, 1}).error(), StatError::MeanNotPositive);
    EXPECT_EQ(coefficientOfVariation(std::vector<double>{-3, -1}).error(), StatError::MeanNotPositive);
}

TEST(SampleSd, OfEqualValuesIsZero) {
    EXPECT_EQ(sampleSd(std::vector<double>(7, 5.4)).value(), 0);
}

} // namespace
} // namespace fasit::stats
