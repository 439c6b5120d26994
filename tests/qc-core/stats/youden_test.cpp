// Youden ellipse and circle against their equations, a closed form of the F quantile, and simulation.
#include "qc-core/stats/inference/youden.h"

#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

struct Pairs {
    std::vector<double> a;
    std::vector<double> b;
};

/// Correlated pairs: a laboratory's bias is in both.
Pairs randomPairs(std::mt19937_64& random, std::size_t n) {
    const auto bias = randomSample(random, n, {0, 0.8});
    Pairs pairs{randomSample(random, n, {0, 0.6}), randomSample(random, n, {0, 0.6})};
    for (std::size_t i = 0; i < n; ++i) {
        pairs.a[i] += bias[i];
        pairs.b[i] += bias[i];
    }
    return pairs;
}

/// a^2 - 2 r a b + b^2 - (1 - r^2) T^2: below 0 inside. F(0.95; 2, m) = m / 2 (0.05^(-2 / m) - 1), so
/// T^2 = (p - 1) (0.05^(-2 / (p - 2)) - 1).
double isoEquation(Point z, double r, std::size_t pairs) {
    const auto p = static_cast<double>(pairs);
    const double tSquared = (p - 1) * (std::pow(0.05, -2 / (p - 2)) - 1);
    return z.a * z.a - 2 * r * z.a * z.b + z.b * z.b - (1 - r * r) * tSquared;
}

double naiveCorrelation(const Pairs& pairs) {
    const auto n = static_cast<double>(pairs.a.size());
    double a = 0;
    double b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (std::size_t i = 0; i < pairs.a.size(); ++i) {
        a += pairs.a[i];
        b += pairs.b[i];
        aa += pairs.a[i] * pairs.a[i];
        bb += pairs.b[i] * pairs.b[i];
        ab += pairs.a[i] * pairs.b[i];
    }
    return (n * ab - a * b) / std::sqrt((n * aa - a * a) * (n * bb - b * b));
}

TEST(YoudenEllipseTest, IsTheEquationOfIso13528) {
    std::mt19937_64 random(20261211);
    for (const std::size_t n : {3U, 4U, 10U, 60U, 500U}) {
        const Pairs pairs = randomPairs(random, n);
        const YoudenEllipse ellipse = youdenEllipse(pairs.a, pairs.b).value();
        EXPECT_NEAR(ellipse.r, naiveCorrelation(pairs), 1e-10);
        for (const Point& point : ellipse.outline(36)) {
            EXPECT_NEAR(isoEquation(point, ellipse.r, n), 0, 1e-9 * ellipse.t * ellipse.t);
        }
        for (int i = 0; i < 200; ++i) {
            const auto at = randomSample(random, 2, {0, ellipse.t / 2});
            EXPECT_EQ(ellipse.contains({at[0], at[1]}), isoEquation({at[0], at[1]}, ellipse.r, n) <= 0);
        }
    }
}

/// Drawn from the law it assumes, a large round has 95 % inside; 20,000 pairs, standard error 0.15 %.
TEST(YoudenEllipseTest, HoldsTheShareItSays) {
    std::mt19937_64 random(20261212);
    const Pairs pairs = randomPairs(random, 20000); // SDs are sqrt(0.64 + 0.36) = 1, as of z scores.
    const YoudenEllipse ellipse = youdenEllipse(pairs.a, pairs.b).value();
    int inside = 0;
    for (std::size_t i = 0; i < pairs.a.size(); ++i) {
        inside += ellipse.contains({pairs.a[i], pairs.b[i]}) ? 1 : 0;
    }
    EXPECT_NEAR(inside / 20000.0, 0.95, 0.008);
    EXPECT_NEAR(ellipse.t, std::sqrt(-2 * std::log(0.05)), 0.001) << "chi-squared with 2 degrees of freedom";
}

TEST(YoudenEllipseTest, LeansToTheOtherSideWhenOneSampleIsMirrored) {
    std::mt19937_64 random(20261213);
    const Pairs pairs = randomPairs(random, 25);
    const YoudenEllipse ellipse = youdenEllipse(pairs.a, pairs.b).value();
    const YoudenEllipse mirrored = youdenEllipse(pairs.a, changed(pairs.b, -1, 0)).value();
    EXPECT_NEAR(mirrored.r, -ellipse.r, 1e-12);
    EXPECT_NEAR(mirrored.alongHalf, ellipse.acrossHalf, 1e-12);
    EXPECT_GT(ellipse.alongHalf, ellipse.acrossHalf);
}

TEST(YoudenEllipseTest, RefusesBadInput) {
    const std::vector<double> z{-1, 0.5, 2, 0.1};
    EXPECT_EQ(youdenEllipse(z, std::vector<double>{1, 2}).error(), StatError::UnequalLengths);
    EXPECT_EQ(youdenEllipse(std::vector<double>{1, 2}, std::vector<double>{1, 2}).error(),
              StatError::TooFewValues);
    EXPECT_EQ(youdenEllipse(z, z).error(), StatError::NoVariance) << "all on one line";
    EXPECT_EQ(youdenEllipse(z, changed(z, -0.1, 0.3)).error(), StatError::NoVariance);
    EXPECT_EQ(youdenEllipse(z, std::vector<double>(4, 1.0)).error(), StatError::NoVariance);
    EXPECT_EQ(youdenEllipse(std::vector<double>(4, 1.0), z).error(), StatError::NoVariance);
    EXPECT_EQ(youdenEllipse(z, std::vector<double>{1, kNaN, 3, 4}).error(), StatError::NotFinite);
    EXPECT_EQ(youdenEllipse(z, std::vector<double>{1, 0, 3, 4}, 1).error(), StatError::OutOfRange);
    EXPECT_TRUE(youdenEllipse(z, std::vector<double>{1, 0, 3, 4})->outline(0).empty());
}

/// d = -1, 1, 0: s = sqrt(2 / (2 * 2)); t(0.975; 2) = 4.302653 (tables print 4.303).
TEST(YoudenCircleTest, FollowsItsFormula) {
    const std::vector<double> a{10, 12, 11};
    const std::vector<double> b{11, 11, 11};
    const YoudenCircle circle = youdenCircle(a, b).value();
    EXPECT_DOUBLE_EQ(circle.s, std::sqrt(0.5));
    EXPECT_NEAR(circle.radius, 4.302653 * std::sqrt(0.5), 1e-6);
    EXPECT_DOUBLE_EQ(circle.centre.a, 11);
    EXPECT_TRUE(circle.contains({14, 11}));
    EXPECT_FALSE(circle.contains({14.1, 11}));
}

TEST(YoudenCircleTest, DoesNotSeeABiasThatBothSamplesShare) {
    std::mt19937_64 random(20261214);
    const Pairs pairs = randomPairs(random, 30);
    EXPECT_NEAR(youdenCircle(changed(pairs.a, 1, 50), changed(pairs.b, 1, 80))->radius,
                youdenCircle(pairs.a, pairs.b)->radius, 1e-12);
    EXPECT_EQ(youdenCircle(pairs.a, changed(pairs.a, 1, 0))->radius, 0);
    EXPECT_EQ(youdenCircle(pairs.a, std::vector<double>{1}).error(), StatError::UnequalLengths);
    EXPECT_EQ(youdenCircle(std::vector<double>{1}, std::vector<double>{1}).error(), StatError::TooFewValues);
    EXPECT_EQ(youdenCircle(pairs.a, pairs.b, 0).error(), StatError::OutOfRange);
    EXPECT_EQ(youdenCircle(std::vector<double>{1, kInfinity}, std::vector<double>{1, 2}).error(),
              StatError::NotFinite);
}

} // namespace
} // namespace fasit::stats
