// Standard errors and confidence intervals against the NIST handbook, exact intervals, simulation and
// invariances.
#include "qc-core/stats/inference/interval.h"

#include "tests/qc-core/stats/random_sample.h"

#include <boost/math/distributions/non_central_t.hpp>
#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

/// NIST/SEMATECH e-Handbook 1.3.5.2, heat flow meter 1 (ZARR13.DAT), as printed.
constexpr Summary kHeatFlow{195, 9.261460, 0.022789};

TEST(SummaryOf, IsNumberMeanAndSd) {
    const std::vector<double> values{9, 10, 11};
    const Summary summary = summaryOf(values).value();
    EXPECT_EQ(summary.n, 3U);
    EXPECT_DOUBLE_EQ(summary.mean, 10);
    EXPECT_DOUBLE_EQ(summary.sd, 1);
    EXPECT_EQ(summaryOf(std::vector<double>{1}).error(), StatError::TooFewValues);
    EXPECT_EQ(summaryOf(std::vector<double>{1, kNaN}).error(), StatError::NotFinite);
}

TEST(MeanInterval, MatchesTheNistHandbook) {
    const Interval interval = meanInterval(kHeatFlow).value();
    EXPECT_NEAR(interval.low, 9.258242, 1.1e-6) << "mean and limit are each rounded to 1e-6";
    EXPECT_NEAR(interval.high, 9.264679, 1.1e-6);
}

TEST(MeanInterval, WidensWithTheLevel) {
    EXPECT_LT(meanInterval(kHeatFlow, 0.90)->high, meanInterval(kHeatFlow, 0.95)->high);
    EXPECT_LT(meanInterval(kHeatFlow, 0.95)->high, meanInterval(kHeatFlow, 0.99)->high);
}

TEST(StandardErrors, FollowTheirFormulas) {
    const Summary summary{16, 50, 2};
    EXPECT_DOUBLE_EQ(standardErrorOfMean(summary).value(), 0.5);
    EXPECT_DOUBLE_EQ(standardErrorOfSd(summary).value(), 2 / std::sqrt(30));
    EXPECT_NEAR(standardErrorOfCv(summary).value(), 4 * std::sqrt(1.0 / 30 + 0.0016 / 16), 1e-14);
}

/// 20,000 samples of 20: the spread of their means, SDs and CVs has a relative standard error of 1 /
/// sqrt(40000) = 0.5 %, and the large-sample formulas are a further 1 % off at n = 20.
TEST(StandardErrors, AgreeWithSimulation) {
    std::mt19937_64 random(20261201);
    std::vector<double> means;
    std::vector<double> sds;
    std::vector<double> cvs;
    for (int i = 0; i < 20000; ++i) {
        const Summary summary = summaryOf(randomSample(random, 20, {50, 5})).value();
        means.push_back(summary.mean);
        sds.push_back(summary.sd);
        cvs.push_back(100 * summary.sd / summary.mean);
    }
    const Summary truth{20, 50, 5};
    EXPECT_NEAR(summaryOf(means)->sd / standardErrorOfMean(truth).value(), 1, 0.02);
    EXPECT_NEAR(summaryOf(sds)->sd / standardErrorOfSd(truth).value(), 1, 0.03);
    EXPECT_NEAR(summaryOf(cvs)->sd / standardErrorOfCv(truth).value(), 1, 0.03);
}

/// 20,000 samples of 5 at 90 %: the share that covers has a standard error of 0.0021; four of them are
/// allowed.
TEST(SdInterval, CoversAsOftenAsItSays) {
    std::mt19937_64 random(20261202);
    int covered = 0;
    for (int i = 0; i < 20000; ++i) {
        const Interval interval = sdInterval(summaryOf(randomSample(random, 5, {0, 3})).value(), 0.9).value();
        covered += interval.low <= 3 && 3 <= interval.high ? 1 : 0;
    }
    EXPECT_NEAR(covered / 20000.0, 0.9, 0.0085);
}

/// chi-squared with 2 degrees of freedom has the quantile -2 ln(1 - p).
TEST(SdInterval, OfThreeValuesHasAClosedForm) {
    const Interval interval = sdInterval({3, 0, 1}, 0.95).value();
    EXPECT_NEAR(interval.low, std::sqrt(2 / (-2 * std::log(0.025))), 1e-12);
    EXPECT_NEAR(interval.high, std::sqrt(2 / (-2 * std::log(0.975))), 1e-11);
}

/// The exact limit of the true CV (as a share): sqrt(n) / K is noncentral t with n - 1 degrees and
/// noncentrality sqrt(n) / CV.
double exactLimit(const Summary& summary, double probability) {
    const double root = std::sqrt(summary.count());
    double low = 1e-4;
    double high = 10;
    for (int i = 0; i < 60; ++i) {
        const double middle = std::sqrt(low * high);
        const boost::math::non_central_t law(summary.degreesOfFreedom(), root / middle);
        (boost::math::cdf(law, root * summary.mean / summary.sd) < probability ? low : high) = middle;
    }
    return 100 * low;
}

/// Relative difference of Vangel's limits from the exact ones.
double distanceFromExact(const Summary& summary) {
    const Interval interval = cvInterval(summary, 0.95).value();
    return std::max(std::abs(interval.low / exactLimit(summary, 0.025) - 1),
                    std::abs(interval.high / exactLimit(summary, 0.975) - 1));
}

/// Under 0.1 % for the CVs of controls; towards the limit of validity it grows to a few percent of the limit.
TEST(CvInterval, LiesCloseToTheExactOneByTheNoncentralT) {
    for (const std::size_t n : {5U, 10U, 20U, 60U}) {
        for (const double relative : {0.01, 0.02, 0.05}) {
            EXPECT_LT(distanceFromExact({n, 1, relative}), 0.001) << n << ' ' << relative;
        }
        EXPECT_LT(distanceFromExact({n, 1, 0.1}), 0.004) << n;
        EXPECT_LT(distanceFromExact({n, 1, 0.2}), 0.03) << n;
    }
}

TEST(CvInterval, IsRefusedWhereTheMethodDoesNotHold) {
    EXPECT_TRUE(cvInterval({20, 3.0001, 1}).has_value());
    EXPECT_EQ(cvInterval({20, 2.99, 1}).error(), StatError::OutOfRange);
    EXPECT_EQ(cvInterval({3, 3.01, 1}).error(), StatError::OutOfRange);
    EXPECT_EQ(cvInterval({20, 0, 1}).error(), StatError::MeanNotPositive);
    EXPECT_EQ(cvInterval({20, -5, 1}).error(), StatError::MeanNotPositive);
}

TEST(Intervals, FollowShiftAndScale) {
    std::mt19937_64 random(20261203);
    for (int i = 0; i < 50; ++i) {
        const auto values = randomSample(random, 12, {100, 3});
        const Summary before = summaryOf(values).value();
        const Summary scaled = summaryOf(changed(values, 4, 0)).value();
        const Summary shifted = summaryOf(changed(values, 1, 500)).value();
        EXPECT_NEAR(meanInterval(scaled)->low, 4 * meanInterval(before)->low, 1e-10);
        EXPECT_NEAR(meanInterval(shifted)->high, meanInterval(before)->high + 500, 1e-10);
        EXPECT_NEAR(sdInterval(scaled)->high, 4 * sdInterval(before)->high, 1e-10);
        EXPECT_NEAR(sdInterval(shifted)->low, sdInterval(before)->low, 1e-10);
        EXPECT_NEAR(cvInterval(scaled)->high, cvInterval(before)->high, 1e-10);
    }
}

TEST(Intervals, OfEqualValuesAreOnePoint) {
    EXPECT_EQ(meanInterval({5, 7, 0})->low, 7);
    EXPECT_EQ(meanInterval({5, 7, 0})->high, 7);
    EXPECT_EQ(sdInterval({5, 7, 0})->high, 0);
    EXPECT_EQ(cvInterval({5, 7, 0})->high, 0);
}

TEST(Intervals, RefuseBadInput) {
    for (const auto interval : {&meanInterval, &sdInterval, &cvInterval}) {
        EXPECT_EQ(interval({1, 5, 0}, 0.95).error(), StatError::TooFewValues);
        EXPECT_EQ(interval({5, 5, -1}, 0.95).error(), StatError::ScaleNotPositive);
        for (const double level : {0.0, 1.0, -0.5, 1.5, kNaN, 1 - 1e-17}) {
            EXPECT_EQ(interval({5, 5, 1}, level).error(), StatError::OutOfRange) << level;
        }
        for (const double bad : kNotFinite) {
            EXPECT_EQ(interval({5, bad, 1}, 0.95).error(), StatError::NotFinite);
            EXPECT_EQ(interval({5, 5, bad}, 0.95).error(), StatError::NotFinite);
        }
    }
    EXPECT_EQ(standardErrorOfMean({1, 5, 0}).error(), StatError::TooFewValues);
    EXPECT_EQ(standardErrorOfSd({1, 5, 0}).error(), StatError::TooFewValues);
    EXPECT_EQ(standardErrorOfCv({5, 0, 1}).error(), StatError::MeanNotPositive);
}

} // namespace
} // namespace fasit::stats
