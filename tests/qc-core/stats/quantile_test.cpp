// Quantiles, median, MADe and nIQR: published figures, sorting as the second implementation, invariances.
#include "qc-core/stats/robust/order_statistics.h"
#include "qc-core/stats/robust/quantile.h"
#include "qc-core/stats/robust/robust_scale.h"
#include "tests/qc-core/stats/published_sets.h"
#include "tests/qc-core/stats/random_values.h"

#include <gtest/gtest.h>

#include <limits>

namespace fasit::stats {
namespace {

using namespace test;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double naiveQuantile(std::vector<double> values, double probability) {
    std::sort(values.begin(), values.end());
    const double place = probability * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    const double part = place - static_cast<double>(below);
    return (1 - part) * values[below] + part * values[above];
}

double naiveMad(const std::vector<double>& values) {
    const double middle = naiveQuantile(values, 0.5);
    std::vector<double> distances;
    for (const double value : values) {
        distances.push_back(std::fabs(value - middle));
    }
    return naiveQuantile(distances, 0.5);
}

TEST(Median, MatchesPublishedFigures) {
    EXPECT_NEAR(median(kAtrazine).value(), 0.2620, 1e-15);
    EXPECT_EQ(median(kCreosote).value(), 20.300);
    EXPECT_EQ(median(kAmc).value(), 5.2);
    EXPECT_NEAR(median(kParticipants).value(), 10.01, 1e-14);
    EXPECT_EQ(median(std::vector<double>{7}).value(), 7);
}

TEST(Made, MatchesPublishedFigures) {
    EXPECT_NEAR(made(kAtrazine).value(), 0.038558, 5e-7);
    EXPECT_NEAR(made(kCreosote).value(), 0.94912, 5e-6);
    EXPECT_NEAR(made(kAmc).value(), 1.0381, 5e-5);
    EXPECT_NEAR(made(kParticipants).value(), 0.05932, 5e-6);
}

TEST(Made, ExactFactorIsThatOfTheNormalDistribution) {
    EXPECT_NEAR(madFactor(Constants::Exact), 1.482602218505602, 1e-14);
    EXPECT_NEAR(iqrFactor(Constants::Exact), 0.741301109252801, 1e-14);
    EXPECT_NEAR(made(kAmc, Constants::Exact).value(), 0.7 * 1.482602218505602, 1e-14);
}

TEST(Made, IsZeroWhereMoreThanHalfAreEqual) {
    EXPECT_EQ(made(std::vector<double>{2.4, 2.4, 2.4, 2.3, 2.6}).value(), 0);
}

TEST(Niqr, MatchesTheAtrazineExampleWithQuartilesOfTypeSeven) {
    EXPECT_NEAR(nIqr(kAtrazine).value(), 0.0402155, 5e-8);
    EXPECT_NEAR(nIqr(kAtrazine, Constants::Exact).value(), 0.0402155 * 0.741301109252801 / 0.7413, 5e-8);
}

TEST(Quantile, OfTypeSevenMatchesTheAtrazineExample) {
    EXPECT_NEAR(quantile(kAtrazine, 0.25).value(), 0.23125, 1e-12);
    EXPECT_NEAR(quantile(kAtrazine, 0.75).value() - quantile(kAtrazine, 0.25).value(), 0.05425, 1e-12);
    EXPECT_EQ(quantile(kAtrazine, 0).value(), 0.0400);
    EXPECT_EQ(quantile(kAtrazine, 1).value(), 0.4246);
}

TEST(Quantile, AgreesWithSorting) {
    std::mt19937_64 random(20261101);
    std::uniform_real_distribution<double> probability;
    for (int i = 0; i < 3000; ++i) {
        const Shape shape = kShapes[i % 5];
        const auto values = randomValues(random, shape, randomSize(random, 2, 6000));
        const double p = i % 7 == 0 ? double(i % 2) : probability(random);
        const double expected = naiveQuantile(values, p);
        ASSERT_NEAR(quantile(values, p).value(), expected, 1e-14 * (1 + std::fabs(expected))) << i;
        ASSERT_NEAR(made(values).value(), 1.483 * naiveMad(values), 1e-13 * (1 + std::fabs(expected))) << i;
    }
}

/// Sorted, reversed, equal, two values, sawtooth: what misleads a sample of every so manieth value.
TEST(OrderStatistics, AreRightWhateverTheOrder) {
    constexpr std::size_t kCount = 2500;
    std::vector<std::vector<double>> sets(6, std::vector<double>(kCount));
    for (std::size_t i = 0; i < kCount; ++i) {
        sets[0][i] = double(i);
        sets[1][i] = double(kCount - i);
        sets[2][i] = 3;
        sets[3][i] = double(i % 2);
        sets[4][i] = double(i % 13);
        sets[5][i] = i % 13 == 0 ? double(i) : -double(i);
    }
    for (const auto& values : sets) {
        auto sorted = values;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t index = 0; index < kCount; index += index < 3 || index > kCount - 4 ? 1 : 97) {
            const Neighbours found = neighboursAt(values, index);
            ASSERT_EQ(found.at, sorted[index]);
            ASSERT_EQ(found.next, sorted[std::min(index + 1, kCount - 1)]);
        }
    }
}

TEST(OrderStatistics, OfEverySmallSetAreThoseOfSorting) {
    std::mt19937_64 random(20261102);
    for (std::size_t count = 1; count <= 700; ++count) {
        const auto values = randomValues(random, kShapes[count % 5], count);
        auto sorted = values;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t index = 0; index < count; index += 1 + count / 20) {
            const Neighbours found = neighboursAt(values, index);
            ASSERT_EQ(found.at, sorted[index]) << count << ' ' << index;
            ASSERT_EQ(found.next, sorted[std::min(index + 1, count - 1)]) << count << ' ' << index;
        }
    }
}

TEST(Made, FollowsShiftAndScaleAndIgnoresOrder) {
    std::mt19937_64 random(20261103);
    for (int i = 0; i < 200; ++i) {
        auto values = randomValues(random, Shape::Contaminated, randomSize(random, 2, 900));
        const double spread = made(values).value();
        const double range = nIqr(values).value();
        const double middle = median(values).value();
        std::shuffle(values.begin(), values.end(), random);
        EXPECT_EQ(made(values).value(), spread);
        EXPECT_EQ(nIqr(values).value(), range);
        EXPECT_EQ(median(values).value(), middle);
        std::transform(values.begin(), values.end(), values.begin(), [](double v) { return -4 * v + 1000; });
        EXPECT_NEAR(made(values).value(), 4 * spread, 1e-11);
        EXPECT_NEAR(nIqr(values).value(), 4 * range, 1e-11);
        EXPECT_NEAR(median(values).value(), 1000 - 4 * middle, 1e-11);
    }
}

TEST(Quantile, RefusesBadInput) {
    const std::vector<double> one{5};
    EXPECT_EQ(median({}).error(), StatError::TooFewValues);
    EXPECT_EQ(quantile({}, 0.5).error(), StatError::TooFewValues);
    EXPECT_EQ(made(one).error(), StatError::TooFewValues);
    EXPECT_EQ(nIqr(one).error(), StatError::TooFewValues);
    EXPECT_EQ(quantile(one, 0.3).value(), 5);
    for (const double bad : {-0.001, 1.001, kInfinity, std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_EQ(quantile(one, bad).error(), StatError::OutOfRange);
    }
    for (const double bad : {kInfinity, -kInfinity, std::numeric_limits<double>::quiet_NaN()}) {
        for (std::size_t place = 0; place < 20; ++place) {
            std::vector<double> values(20, 1.5);
            values[place] = bad;
            EXPECT_EQ(median(values).error(), StatError::NotFinite);
            EXPECT_EQ(quantile(values, 0.5).error(), StatError::NotFinite);
            EXPECT_EQ(made(values).error(), StatError::NotFinite);
            EXPECT_EQ(nIqr(values).error(), StatError::NotFinite);
        }
    }
    const std::vector<double> farApart{-1.7e308, 1.7e308};
    EXPECT_EQ(median(farApart).value(), 0);
    EXPECT_EQ(made(farApart).error(), StatError::NotFinite);
    EXPECT_EQ(nIqr(std::vector<double>{-1.7e308, -1.7e308, 1.7e308, 1.7e308}).error(), StatError::NotFinite);
}

} // namespace
} // namespace fasit::stats
