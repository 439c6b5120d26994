// Qn, Q method and Hampel's estimator: published figures, all pairs written out as the second implementation.
#include "qc-core/stats/robust/hampel.h"
#include "qc-core/stats/robust/q_method.h"
#include "qc-core/stats/robust/qn.h"
#include "qc-core/stats/robust/quantile.h"
#include "qc-core/stats/robust/sorted_differences.h"
#include "tests/qc-core/stats/published_sets.h"
#include "tests/qc-core/stats/random_values.h"

#include <boost/math/special_functions/erf.hpp>
#include <gtest/gtest.h>

#include <limits>
#include <map>

namespace fasit::stats {
namespace {

using namespace test;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::vector<double> allDifferences(const std::vector<double>& values) {
    std::vector<double> differences;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = i + 1; j < values.size(); ++j) {
            differences.push_back(std::fabs(values[i] - values[j]));
        }
    }
    std::sort(differences.begin(), differences.end());
    return differences;
}

TEST(SortedDifferences, AreThoseOfAllPairs) {
    std::mt19937_64 random(20261109);
    for (int i = 0; i < 600; ++i) {
        auto values = randomValues(random, kShapes[i % 5], randomSize(random, 2, 400));
        const auto all = allDifferences(values);
        std::sort(values.begin(), values.end());
        const SortedDifferences differences(values);
        ASSERT_EQ(differences.total(), all.size());
        for (int k = 0; k < 8; ++k) {
            const std::size_t index = k == 0 ? 0 : k == 1 ? all.size() - 1 : random() % all.size();
            const double value = all[index];
            const auto from = std::lower_bound(all.begin(), all.end(), value);
            const auto to = std::upper_bound(all.begin(), all.end(), value);
            ASSERT_EQ(differences.at(index), value) << i;
            ASSERT_EQ(differences.below(value).count, std::uint64_t(from - all.begin()));
            ASSERT_EQ(differences.upTo(value).count, std::uint64_t(to - all.begin()));
            ASSERT_EQ(differences.below(value).last, from == all.begin() ? -1 : *(from - 1));
            ASSERT_EQ(differences.upTo(value).next, to == all.end() ? all.back() : *to);
        }
    }
}

/// Clusters, powers and stairs, where a sample of the differences says little.
TEST(SortedDifferences, AreSelectedFromUnevenValues) {
    for (const std::size_t count : {2U, 3U, 33U, 200U, 601U}) {
        std::vector<std::vector<double>> sets(5, std::vector<double>(count));
        for (std::size_t i = 0; i < count; ++i) {
            const double x = static_cast<double>(i);
            sets[0][i] = std::pow(1.05, x);
            sets[1][i] = i < count / 2 ? 0 : 1;
            sets[2][i] = i < count - 1 ? x * 1e-9 : 1e9;
            sets[3][i] = std::floor(x / 10);
            sets[4][i] = x;
        }
        for (const auto& values : sets) {
            const auto all = allDifferences(values);
            for (std::size_t index = 0; index < all.size(); index += 1 + all.size() / 50) {
                ASSERT_EQ(SortedDifferences(values).at(index), all[index]) << count << ' ' << index;
            }
        }
    }
}

/// Rousseeuw and Croux 1993 with the factors of robustbase 0.95-0; figures printed by its Qn(). It
/// rounds the differences to single precision, so that it has seven digits.
TEST(Qn, MatchesRobustbase) {
    EXPECT_NEAR(qn(kAtrazine).value(), 0.04198651001561, 6e-8 * 0.04198651001561);
    EXPECT_NEAR(qn(kCreosote).value(), 1.172662813168, 6e-8 * 1.172662813168);
    EXPECT_NEAR(qn(kAmc).value(), 1.334011577742, 6e-8 * 1.334011577742);
    EXPECT_NEAR(qn(kChem).value(), 0.6330337719957, 6e-8 * 0.6330337719957);
    EXPECT_NEAR(qn(kAmc).value(), 2.21914 * 0.85877 * 0.7, 1e-14);
}

/// The same formulas, all pairs written out.
double naiveQn(const std::vector<double>& values) {
    static const std::map<std::size_t, double> small{{2, 0.399356}, {3, 0.99365},  {4, 0.51321}, {5, 0.84401},
                                                     {6, 0.6122},   {7, 0.85877},  {8, 0.66993}, {9, 0.87344},
                                                     {10, 0.72014}, {11, 0.88906}, {12, 0.75743}};
    const auto all = allDifferences(values);
    const std::size_t size = values.size();
    const std::size_t h = size / 2 + 1;
    const double raw = 2.21914 * all[h * (h - 1) / 2 - 1];
    if (small.contains(size)) {
        return small.at(size) * raw;
    }
    const double n = static_cast<double>(size);
    return size % 2 ? raw / (1 + 1.60188 / n - 2.1284 / (n * n) - 5.172 / (n * n * n))
                    : raw / (1 + 3.67561 / n + 1.9654 / (n * n) + 6.987 / (n * n * n) - 77 / (n * n * n * n));
}

TEST(Qn, AgreesWithAllPairs) {
    std::mt19937_64 random(20261110);
    for (int i = 0; i < 500; ++i) {
        const auto values = randomValues(random, kShapes[i % 5], randomSize(random, 2, 500));
        const double expected = naiveQn(values);
        ASSERT_NEAR(qn(values).value(), expected, 1e-12 * expected) << i;
    }
}

TEST(Qn, FollowsScaleAndIgnoresShiftAndOrder) {
    std::mt19937_64 random(20261111);
    for (int i = 0; i < 100; ++i) {
        auto values = randomValues(random, Shape::Contaminated, randomSize(random, 2, 900));
        const double spread = qn(values).value();
        std::shuffle(values.begin(), values.end(), random);
        EXPECT_EQ(qn(values).value(), spread);
        std::transform(values.begin(), values.end(), values.begin(), [](double v) { return 1000 - 4 * v; });
        EXPECT_NEAR(qn(values).value(), 4 * spread, 1e-10);
    }
}

TEST(QMethod, MatchesTheAtrazineExample) {
    const auto atrazine = qHampel(kAtrazine).value();
    EXPECT_NEAR(atrazine.location, 0.25998, 5e-6);
    EXPECT_NEAR(atrazine.scale, 0.042566, 5e-7);
    EXPECT_EQ(atrazine.n, 34U);
}

TEST(QMethod, MatchesTheCreosoteExample) {
    const auto creosote = qHampel(kCreosote).value();
    EXPECT_NEAR(creosote.location, 20.412143, 5e-7);
    EXPECT_NEAR(creosote.scale, 1.337035, 5e-7);
}

/// The published example of R package biodosetools, QHampel(): 3.65, 2.5, 4.85.
TEST(QMethod, MatchesAnotherImplementationsExample) {
    const auto three = qHampel(std::vector<double>{3.65, 2.5, 4.85}).value();
    EXPECT_NEAR(three.location, 3.666667, 5e-7);
    EXPECT_NEAR(three.scale, 2.579755, 5e-6); // Theirs searches in steps of 10^-6.
}

/// The definition with H1 counted afresh at every jump; whole numbers, so that equal differences are equal.
double naiveQ(const std::vector<double>& whole) {
    const auto all = allDifferences(whole);
    const auto h1 = [&](double x) {
        return double(std::count_if(all.begin(), all.end(), [&](double d) { return d <= x; })) /
               double(all.size());
    };
    auto jumps = all;
    jumps.erase(std::unique(jumps.begin(), jumps.end()), jumps.end());
    if (jumps.back() == 0) {
        return 0;
    }
    const double wanted = 0.25 + 0.75 * h1(0);
    double x0 = 0;
    double g0 = 0;
    for (std::size_t i = jumps.front() == 0 ? 1 : 0; i < jumps.size(); ++i) {
        const double g = i == 0 ? 0.5 * h1(jumps[0]) : 0.5 * (h1(jumps[i]) + h1(jumps[i - 1]));
        if (g >= wanted) {
            const double numerator = x0 + (jumps[i] - x0) * (wanted - g0) / (g - g0);
            const double p = 0.625 + 0.375 * h1(0);
            return numerator / (std::sqrt(2) * std::sqrt(2) * boost::math::erf_inv(2 * p - 1));
        }
        x0 = jumps[i];
        g0 = g;
    }
    return kInfinity;
}

double psi(double q) {
    const double size = std::fabs(q);
    const double value = size <= 1.5 ? size : size <= 3 ? 1.5 : size <= 4.5 ? 4.5 - size : 0;
    return q < 0 ? -value : value;
}

/// Step by step as in the standard: all nodes, the sum at each, every interval with a change of sign.
double naiveHampel(const std::vector<double>& values, double scale) {
    std::vector<double> nodes;
    for (const double y : values) {
        for (const double bend : {-4.5, -3.0, -1.5, 1.5, 3.0, 4.5}) {
            nodes.push_back(y + bend * scale);
        }
    }
    std::sort(nodes.begin(), nodes.end());
    const auto sum = [&](double x) {
        double total = 0;
        for (const double y : values) {
            total += psi((y - x) / scale);
        }
        return total;
    };
    const double middle = median(values).value();
    std::vector<double> roots;
    for (std::size_t m = 0; m + 1 < nodes.size(); ++m) {
        const double p = sum(nodes[m]);
        const double q = sum(nodes[m + 1]);
        if (p * q < 0 || p == 0) {
            roots.push_back(p == 0 ? nodes[m] : nodes[m] - p * (nodes[m + 1] - nodes[m]) / (q - p));
        }
    }
    double best = kInfinity;
    for (const double root : roots) {
        const double nearer = std::fabs(best - middle) - std::fabs(root - middle);
        if (std::fabs(nearer) < 1e-9 * scale && std::fabs(root - best) > 1e-9 * scale) {
            best = middle; // Two are equally close.
        } else if (nearer > 0) {
            best = root;
        }
    }
    return best;
}

TEST(QMethod, AgreesWithAllPairs) {
    std::mt19937_64 random(20261112);
    for (int i = 0; i < 400; ++i) {
        auto values = randomValues(random, kShapes[i % 5], randomSize(random, 2, 60));
        std::transform(values.begin(), values.end(), values.begin(),
                       [](double v) { return std::round(v * 10); });
        const double expected = naiveQ(values);
        ASSERT_NEAR(qHampel(values)->scale, expected, 1e-11 * expected) << i;
    }
}

/// 0.3 - 0.2 and 0.2 - 0.1 differ in binary; the result must not depend on the unit.
TEST(QMethod, TakesDifferencesThatRoundingSplitsForOne) {
    std::mt19937_64 random(20261113);
    for (int i = 0; i < 400; ++i) {
        auto values = randomValues(random, Shape::Tied, randomSize(random, 3, 200));
        auto whole = values;
        std::transform(values.begin(), values.end(), whole.begin(),
                       [](double v) { return std::round(10 * v); });
        const auto inTenths = qHampel(values).value();
        const auto inWholes = qHampel(whole).value();
        ASSERT_NEAR(10 * inTenths.scale, inWholes.scale, 1e-11 * inWholes.scale) << i;
        ASSERT_NEAR(10 * inTenths.location, inWholes.location, 1e-10) << i;
    }
}

TEST(Hampel, AgreesWithASearchOverAllNodes) {
    std::mt19937_64 random(20261114);
    std::uniform_real_distribution<double> factor(0.2, 2);
    for (int i = 0; i < 500; ++i) {
        const Shape shape = i % 3 == 0 ? Shape::Skewed : i % 3 == 1 ? Shape::Contaminated : Shape::Normal;
        const auto values = randomValues(random, shape, randomSize(random, 2, 60));
        const double scale = factor(random) * qHampel(values)->scale;
        const double expected = naiveHampel(values, scale);
        ASSERT_TRUE(std::isfinite(expected));
        ASSERT_NEAR(hampelLocation(values, scale).value(), expected, 1e-10 * (std::fabs(expected) + scale))
            << i;
    }
}

TEST(Hampel, OfSymmetricValuesIsTheMedian) {
    EXPECT_EQ(hampelLocation(std::vector<double>{1, 2, 3, 4, 5}, 0.7).value(), 3);
    EXPECT_EQ(hampelLocation(std::vector<double>{1, 2, 3, 4, 9}, 0).value(), 3);
    // Two clusters, each with its own root, equally far from the middle.
    EXPECT_EQ(hampelLocation(std::vector<double>{0, 0, 100, 100}, 1).value(), 50);
}

TEST(Hampel, LeavesOutWhatLiesFarAway) {
    EXPECT_NEAR(hampelLocation(std::vector<double>{9.9, 10, 10.1, 10, 1000}, 0.1).value(), 10, 1e-12);
}

TEST(QMethod, FollowsShiftAndScaleAndIgnoresOrder) {
    std::mt19937_64 random(20261115);
    for (int i = 0; i < 100; ++i) {
        auto values = randomValues(random, Shape::Contaminated, randomSize(random, 2, 900));
        const auto estimate = qHampel(values).value();
        std::shuffle(values.begin(), values.end(), random);
        EXPECT_EQ(qHampel(values)->scale, estimate.scale);
        EXPECT_EQ(qHampel(values)->location, estimate.location);
        std::transform(values.begin(), values.end(), values.begin(), [](double v) { return 1000 - 4 * v; });
        EXPECT_NEAR(qHampel(values)->scale, 4 * estimate.scale, 1e-10);
        EXPECT_NEAR(qHampel(values)->location, 1000 - 4 * estimate.location, 1e-9);
    }
}

TEST(QMethod, HasAScaleWhereMoreThanHalfAreEqual) {
    const auto estimate = qHampel(std::vector<double>{5, 5, 5, 5, 5, 5, 5, 5, 6, 4}).value();
    EXPECT_GT(estimate.scale, 0);
    EXPECT_EQ(estimate.location, 5);
    const auto equal = qHampel(std::vector<double>(7, 5.4)).value();
    EXPECT_EQ(equal.scale, 0);
    EXPECT_EQ(equal.location, 5.4);
    EXPECT_EQ(qn(std::vector<double>(7, 5.4)).value(), 0);
}

TEST(QMethod, RefusesBadInput) {
    const std::vector<double> farApart{-1.7e308, 0, 1.7e308};
    for (const auto& [values, error] :
         std::map<std::vector<double>, StatError>{{{}, StatError::TooFewValues},
                                                  {{5}, StatError::TooFewValues},
                                                  {{1, kInfinity, 3}, StatError::NotFinite},
                                                  {{1, -kInfinity, 3}, StatError::NotFinite},
                                                  {farApart, StatError::NotFinite}}) {
        EXPECT_EQ(qn(values).error(), error);
        EXPECT_EQ(qHampel(values).error(), error);
    }
    const std::vector<double> notANumber{1, std::numeric_limits<double>::quiet_NaN(), 3};
    EXPECT_EQ(qn(notANumber).error(), StatError::NotFinite);
    EXPECT_EQ(qHampel(notANumber).error(), StatError::NotFinite);
    EXPECT_EQ(hampelLocation(notANumber, 1).error(), StatError::NotFinite);
    EXPECT_EQ(hampelLocation(kAmc, -1).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(hampelLocation(kAmc, kInfinity).error(), StatError::NotFinite);
    EXPECT_EQ(hampelLocation({}, 1).error(), StatError::TooFewValues);
}

} // namespace
} // namespace fasit::stats
