// Pooled and cumulative spread against the values themselves.
#include "qc-core/stats/inference/lots.h"

#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

struct Lots {
    std::vector<std::vector<double>> values;
    std::vector<Summary> summaries;
};

Lots randomLots(std::mt19937_64& random) {
    std::uniform_int_distribution<std::size_t> number(1, 6);
    std::uniform_int_distribution<std::size_t> size(2, 40);
    std::uniform_real_distribution<double> centre(50, 150);
    Lots lots;
    for (std::size_t i = number(random); i > 0; --i) {
        lots.values.push_back(randomSample(random, size(random), {centre(random), 3}));
        lots.summaries.push_back(summaryOf(lots.values.back()).value());
    }
    return lots;
}

/// Two plain passes over all values in long double.
Summary naiveTogether(const Lots& lots) {
    long double sum = 0;
    std::size_t n = 0;
    for (const auto& lot : lots.values) {
        for (const double value : lot) {
            sum += value;
            ++n;
        }
    }
    const long double mean = sum / static_cast<long double>(n);
    long double squares = 0;
    for (const auto& lot : lots.values) {
        for (const double value : lot) {
            squares += (value - mean) * (value - mean);
        }
    }
    const long double variance = squares / static_cast<long double>(n - 1);
    return {n, static_cast<double>(mean), static_cast<double>(std::sqrt(variance))};
}

/// Each value's distance from its own lot's mean, all together.
double naiveWithin(const Lots& lots) {
    long double squares = 0;
    long double degrees = 0;
    for (const auto& lot : lots.values) {
        long double sum = 0;
        for (const double value : lot) {
            sum += value;
        }
        const long double mean = sum / static_cast<long double>(lot.size());
        for (const double value : lot) {
            squares += (value - mean) * (value - mean);
        }
        degrees += static_cast<long double>(lot.size()) - 1;
    }
    return static_cast<double>(std::sqrt(squares / degrees));
}

TEST(Cumulative, MergesExactly) {
    std::mt19937_64 random(20261204);
    for (int i = 0; i < 300; ++i) {
        const Lots lots = randomLots(random);
        const Summary expected = naiveTogether(lots);
        const Summary merged = cumulative(lots.summaries).value();
        EXPECT_EQ(merged.n, expected.n);
        EXPECT_NEAR(merged.mean, expected.mean, 1e-12 * expected.mean);
        EXPECT_NEAR(merged.sd, expected.sd, 1e-12 * expected.sd);
        EXPECT_NEAR(cumulativeCv(lots.summaries).value(), 100 * expected.sd / expected.mean, 1e-11);
    }
}

TEST(Cumulative, OfSingleValuesIsTheirMeanAndSd) {
    const std::vector<Summary> singles{{1, 9, 0}, {1, 10, 0}, {1, 11, 0}};
    EXPECT_DOUBLE_EQ(cumulative(singles)->mean, 10);
    EXPECT_DOUBLE_EQ(cumulative(singles)->sd, 1);
    EXPECT_EQ(cumulative(std::span(singles).first(1))->sd, 0);
    EXPECT_EQ(cumulativeCv(std::span(singles).first(1)).error(), StatError::TooFewValues);
}

TEST(PooledSd, IsTheSdWithinTheGroups) {
    std::mt19937_64 random(20261205);
    for (int i = 0; i < 300; ++i) {
        const Lots lots = randomLots(random);
        const double expected = naiveWithin(lots);
        EXPECT_NEAR(pooledSd(lots.summaries)->value, expected, 1e-12 * expected);
    }
}

/// n = 4, 3: sqrt((3 * 1 + 2 * 4) / 5); a lot of one value has no part.
TEST(PooledSd, WeighsByDegreesOfFreedom) {
    const std::vector<Summary> lots{{4, 10, 1}, {3, 90, 2}, {1, 50, 0}};
    EXPECT_DOUBLE_EQ(pooledSd(lots)->value, std::sqrt(11.0 / 5));
    EXPECT_DOUBLE_EQ(pooledSd(lots)->degreesOfFreedom, 5);
}

TEST(PooledCv, IsUnchangedByTheScaleOfEachLot) {
    const std::vector<Summary> lots{{4, 10, 1}, {3, 10, 2}};
    const std::vector<Summary> rescaled{{4, 10, 1}, {3, 1000, 200}};
    EXPECT_DOUBLE_EQ(pooledCv(lots)->value, 10 * std::sqrt(11.0 / 5));
    EXPECT_DOUBLE_EQ(pooledCv(rescaled)->value, pooledCv(lots)->value);
    EXPECT_GT(cumulativeCv(rescaled).value(), 90)
        << "the difference between lots is part of the cumulative CV";
}

TEST(Lots, InAnyOrderGiveTheSame) {
    std::mt19937_64 random(20261206);
    for (int i = 0; i < 100; ++i) {
        auto summaries = randomLots(random).summaries;
        const double sd = pooledSd(summaries)->value;
        const double cv = pooledCv(summaries)->value;
        const Summary all = cumulative(summaries).value();
        std::shuffle(summaries.begin(), summaries.end(), random);
        EXPECT_NEAR(pooledSd(summaries)->value, sd, 1e-12);
        EXPECT_NEAR(pooledCv(summaries)->value, cv, 1e-12);
        EXPECT_NEAR(cumulative(summaries)->sd, all.sd, 1e-11);
        EXPECT_NEAR(cumulative(summaries)->mean, all.mean, 1e-11);
    }
}

TEST(Lots, RefuseBadInput) {
    const std::vector<Summary> singles{{1, 9, 0}, {1, 10, 0}};
    EXPECT_EQ(pooledSd({}).error(), StatError::TooFewValues);
    EXPECT_EQ(pooledSd(singles).error(), StatError::TooFewValues);
    EXPECT_EQ(cumulative({}).error(), StatError::TooFewValues);
    EXPECT_EQ(cumulative(std::vector<Summary>{{0, 9, 0}}).error(), StatError::TooFewValues);
    EXPECT_EQ(cumulative(std::vector<Summary>{{5, 9, -1}}).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(pooledCv(std::vector<Summary>{{5, 0, 1}}).error(), StatError::MeanNotPositive);
    EXPECT_EQ(cumulativeCv(std::vector<Summary>{{5, -4, 1}}).error(), StatError::MeanNotPositive);
    EXPECT_EQ(pooledSd(std::vector<Summary>{{5, 9, 1e300}}).error(), StatError::NotFinite);
    for (const double bad : kNotFinite) {
        EXPECT_EQ(pooledSd(std::vector<Summary>{{5, 9, bad}}).error(), StatError::NotFinite);
        EXPECT_EQ(cumulative(std::vector<Summary>{{5, bad, 1}}).error(), StatError::NotFinite);
    }
}

} // namespace
} // namespace fasit::stats
