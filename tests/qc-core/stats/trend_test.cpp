// Linear trend against certified values, normal equations, and the cases without spread.
#include "qc-core/stats/inference/trend.h"

#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

/// NIST StRD, linear regression, Norris: calibration of ozone monitors.
const std::vector<double> kNorrisX{0.2,   337.4, 118.2, 884.6, 10.1,  226.5, 666.3, 996.3, 448.6,
                                   777.0, 558.2, 0.4,   0.6,   775.5, 666.9, 338.0, 447.5, 11.6,
                                   556.0, 228.1, 995.8, 887.6, 120.2, 0.3,   0.3,   556.8, 339.1,
                                   887.2, 999.0, 779.0, 11.1,  118.3, 229.2, 669.1, 448.9, 0.5};
const std::vector<double> kNorrisY{0.1,   338.8, 118.1, 888.0, 9.2,   228.1, 668.5, 998.5, 449.1,
                                   778.9, 559.2, 0.3,   0.1,   778.1, 668.8, 339.3, 448.9, 10.8,
                                   557.7, 228.3, 998.0, 888.8, 119.6, 0.3,   0.6,   557.6, 339.3,
                                   888.0, 998.5, 778.9, 10.2,  117.6, 228.9, 668.4, 449.2, 0.2};

TEST(LinearTrendTest, MatchesNistCertifiedValuesOfNorris) {
    const LinearTrend trend = linearTrend(kNorrisX, kNorrisY).value();
    EXPECT_EQ(trend.n, 36U);
    EXPECT_NEAR(trend.intercept, -0.262323073774029, 1e-11);
    EXPECT_NEAR(trend.slope, 1.00211681802045, 1e-13);
    EXPECT_NEAR(trend.interceptError, 0.232818234301152, 1e-12);
    EXPECT_NEAR(trend.slopeError, 0.429796848199937E-03, 1e-15);
    EXPECT_NEAR(trend.residualSd, 0.884796396144373, 1e-12);
    EXPECT_NEAR(trend.r * trend.r, 0.999993745883712, 1e-14);
}

struct Naive {
    long double slope = 0;
    long double intercept = 0;
    long double slopeError = 0;
};

/// The normal equations from plain sums.
Naive naive(const std::vector<double>& x, const std::vector<double>& y) {
    const auto n = static_cast<long double>(x.size());
    long double sx = 0;
    long double sy = 0;
    long double sxx = 0;
    long double sxy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sx += x[i];
        sy += y[i];
        sxx += static_cast<long double>(x[i]) * x[i];
        sxy += static_cast<long double>(x[i]) * y[i];
    }
    Naive line;
    line.slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    line.intercept = (sy - line.slope * sx) / n;
    long double squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        squares += std::pow(y[i] - line.intercept - line.slope * x[i], 2);
    }
    line.slopeError = std::sqrt(squares / (n - 2) * n / (n * sxx - sx * sx));
    return line;
}

TEST(LinearTrendTest, AgreesWithTheNormalEquations) {
    std::mt19937_64 random(20261208);
    for (int i = 0; i < 300; ++i) {
        const auto n = std::uniform_int_distribution<std::size_t>(3, 60)(random);
        const auto x = randomSample(random, n, {10, 5});
        const auto y = randomSample(random, n, {100, 3});
        const LinearTrend trend = linearTrend(x, y).value();
        const Naive expected = naive(x, y);
        EXPECT_NEAR(trend.slope, static_cast<double>(expected.slope), 1e-11);
        EXPECT_NEAR(trend.intercept, static_cast<double>(expected.intercept), 1e-9);
        EXPECT_NEAR(trend.slopeError, static_cast<double>(expected.slopeError), 1e-11);
        EXPECT_NEAR(*trend.t, trend.r * std::sqrt((static_cast<double>(n) - 2) / (1 - trend.r * trend.r)),
                    1e-8 * (1 + std::abs(*trend.t)));
    }
}

/// Of 4000 series without trend 5 % have p < 0.05; standard error 0.34 %.
TEST(LinearTrendTest, FindsATrendByChanceAsOftenAsItSays) {
    std::mt19937_64 random(20261209);
    std::vector<double> x(10);
    std::generate(x.begin(), x.end(), [day = 0.0]() mutable { return day++; });
    int found = 0;
    for (int i = 0; i < 4000; ++i) {
        found += linearTrend(x, randomSample(random, x.size(), {50, 2}))->p < 0.05 ? 1 : 0;
    }
    EXPECT_NEAR(found / 4000.0, 0.05, 0.014);
}

TEST(LinearTrendTest, OfPointsOnALineIsCertain) {
    const std::vector<double> x{0, 1, 2, 3};
    const LinearTrend rising = linearTrend(x, std::vector<double>{5, 7, 9, 11}).value();
    EXPECT_DOUBLE_EQ(rising.slope, 2);
    EXPECT_DOUBLE_EQ(rising.intercept, 5);
    EXPECT_DOUBLE_EQ(rising.r, 1);
    EXPECT_EQ(rising.p, 0);
    EXPECT_FALSE(rising.t);
    EXPECT_DOUBLE_EQ(linearTrend(x, std::vector<double>{11, 9, 7, 5})->r, -1);
    EXPECT_EQ(linearTrend(x, std::vector<double>{11, 9, 7, 5})->p, 0);
}

TEST(LinearTrendTest, OfEqualValuesIsNoTrend) {
    const LinearTrend flat = linearTrend(std::vector<double>{0, 1, 2}, std::vector<double>(3, 5.4)).value();
    EXPECT_EQ(flat.slope, 0);
    EXPECT_EQ(flat.r, 0);
    EXPECT_EQ(flat.p, 1);
    EXPECT_FALSE(flat.t);
}

TEST(LinearTrendTest, FollowsShiftScaleAndOrder) {
    std::mt19937_64 random(20261210);
    auto x = randomSample(random, 20, {10, 5});
    auto y = randomSample(random, 20, {100, 3});
    const LinearTrend before = linearTrend(x, y).value();
    const LinearTrend scaled = linearTrend(changed(x, 7, 40000), changed(y, 2, -30)).value();
    EXPECT_NEAR(scaled.slope, before.slope * 2 / 7, 1e-10);
    EXPECT_NEAR(scaled.p, before.p, 1e-9);
    std::reverse(x.begin(), x.end());
    std::reverse(y.begin(), y.end());
    EXPECT_NEAR(linearTrend(x, y)->p, before.p, 1e-12);
    EXPECT_NEAR(linearTrend(x, changed(y, -1, 0))->slope, -before.slope, 1e-12);
    EXPECT_NEAR(linearTrend(x, changed(y, -1, 0))->p, before.p, 1e-12);
}

TEST(LinearTrendTest, RefusesBadInput) {
    const std::vector<double> three{1, 2, 3};
    EXPECT_EQ(linearTrend(three, std::vector<double>{1, 2}).error(), StatError::UnequalLengths);
    EXPECT_EQ(linearTrend(std::vector<double>{1, 2}, std::vector<double>{1, 2}).error(),
              StatError::TooFewValues);
    EXPECT_EQ(linearTrend(std::vector<double>(3, 4.0), three).error(), StatError::NoVariance);
    for (const double bad : kNotFinite) {
        EXPECT_EQ(linearTrend(three, std::vector<double>{1, bad, 3}).error(), StatError::NotFinite);
        EXPECT_EQ(linearTrend(std::vector<double>{1, bad, 3}, three).error(), StatError::NotFinite);
    }
    EXPECT_EQ(linearTrend(three, std::vector<double>{-1e300, 0, 1e300}).error(), StatError::NotFinite);
}

} // namespace
} // namespace fasit::stats
