// Histogram: widths of the named rules, counting by a naive loop, and values on the edges.
#include "qc-core/stats/inference/histogram.h"

#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace fasit::stats {
namespace {

/// 1 to 100: quartiles of type 7 are 25.75 and 75.25, so the width is 99 / 100^(1/3) = 21.33 and 99 / 21.33
/// = 4.6 bins.
TEST(HistogramTest, HasTheWidthOfFreedmanAndDiaconis) {
    std::vector<double> values(100);
    std::iota(values.begin(), values.end(), 1.0);
    const Histogram result = histogram(values).value();
    EXPECT_EQ(result.rule, BinRule::FreedmanDiaconis);
    EXPECT_EQ(result.counts, (std::vector<std::size_t>{20, 20, 20, 20, 20}));
    EXPECT_DOUBLE_EQ(result.edges[1] - result.edges[0], 99.0 / 5);
    EXPECT_EQ(result.edges.front(), 1);
    EXPECT_EQ(result.edges.back(), 100);
}

/// INR shows 2.5 six times out of eight: no distance between the quartiles. log2(8) + 1 = 4 bins.
TEST(HistogramTest, FallsBackToSturgesWhereTheQuartilesAreEqual) {
    const Histogram result = histogram(std::vector<double>{2.5, 2.5, 2.3, 2.5, 2.5, 2.5, 2.8, 2.5}).value();
    EXPECT_EQ(result.rule, BinRule::Sturges);
    EXPECT_EQ(result.counts, (std::vector<std::size_t>{1, 6, 0, 1}));
}

TEST(HistogramTest, OfEqualValuesIsOneBinAboutThem) {
    for (const double value : {0.0, 5.4, -300.0, 0.004}) {
        const Histogram result = histogram(std::vector<double>(5, value)).value();
        EXPECT_EQ(result.rule, BinRule::OneBin);
        EXPECT_EQ(result.counts, std::vector<std::size_t>{5});
        EXPECT_LT(result.edges[0], value);
        EXPECT_GT(result.edges[1], value);
        EXPECT_FALSE(result.curve);
        EXPECT_TRUE(result.expected.empty());
    }
}

/// Each value looked for in each bin.
std::vector<std::size_t> naiveCounts(const Histogram& result, const std::vector<double>& values) {
    std::vector<std::size_t> counts(result.counts.size());
    for (const double value : values) {
        for (std::size_t bin = 0; bin < counts.size(); ++bin) {
            const bool isLast = bin + 1 == counts.size();
            const bool below = isLast ? value <= result.edges[bin + 1] : value < result.edges[bin + 1];
            counts[bin] += value >= result.edges[bin] && below ? 1U : 0U;
        }
    }
    return counts;
}

TEST(HistogramTest, CountsEveryValueOnce) {
    std::mt19937_64 random(20261215);
    for (int i = 0; i < 200; ++i) {
        const auto n = std::uniform_int_distribution<std::size_t>(1, 500)(random);
        auto values = randomSample(random, n, {5, 0.3});
        const Histogram plain = histogram(values).value();
        EXPECT_EQ(plain.counts, naiveCounts(plain, values));
        for (double& value : values) {
            value = std::round(value * 10) / 10;
        }
        const Histogram stepped = histogramBySteps(values, 0.1).value();
        EXPECT_EQ(stepped.counts, naiveCounts(stepped, values));
        EXPECT_EQ(std::accumulate(stepped.counts.begin(), stepped.counts.end(), std::size_t{0}), n);
        EXPECT_TRUE(std::is_sorted(stepped.edges.begin(), stepped.edges.end()));
    }
}

/// Haemoglobin to 0.1: each of the values 12.0 to 13.9 five times. A bin of a fraction of a step would hold
/// now one, now two of them.
TEST(HistogramTest, ByStepsGivesEachBinAsManyPossibleValues) {
    std::vector<double> values;
    for (int step = 120; step < 140; ++step) {
        values.insert(values.end(), 5, step / 10.0);
    }
    const Histogram result = histogramBySteps(values, 0.1).value();
    EXPECT_EQ(result.counts, (std::vector<std::size_t>{20, 20, 20, 20, 20}));
    EXPECT_NEAR(result.edges[0], 11.95, 1e-12);
    EXPECT_NEAR(result.edges[1], 12.35, 1e-12);
    EXPECT_EQ(histogramBySteps(std::vector<double>{7, 7, 7}, 1)->counts, std::vector<std::size_t>{3});
    EXPECT_EQ(histogramBySteps(std::vector<double>{7, 7, 7}, 1)->edges, (std::vector<double>{6.5, 7.5}));
}

TEST(HistogramTest, ExpectsWhatTheNormalCurveGives) {
    std::mt19937_64 random(20261216);
    const auto values = randomSample(random, 5000, {100, 3});
    const Histogram result = histogram(values).value();
    ASSERT_TRUE(result.curve);
    EXPECT_NEAR(result.curve->mean, 100, 0.2);
    EXPECT_NEAR(result.curve->sd, 3, 0.15);
    ASSERT_EQ(result.expected.size(), result.counts.size());
    EXPECT_NEAR(std::accumulate(result.expected.begin(), result.expected.end(), 0.0), 5000, 10);
    for (std::size_t i = 0; i < result.counts.size(); ++i) {
        const double spread = std::sqrt(result.expected[i] + 1);
        EXPECT_NEAR(static_cast<double>(result.counts[i]), result.expected[i], 4.5 * spread + 2);
    }
}

TEST(HistogramTest, KeepsItsCountsUnderShiftScaleAndOrder) {
    std::mt19937_64 random(20261217);
    auto values = randomSample(random, 300, {100, 3});
    const auto counts = histogram(values)->counts;
    std::shuffle(values.begin(), values.end(), random);
    EXPECT_EQ(histogram(values)->counts, counts);
    EXPECT_EQ(histogram(changed(values, 4, 0))->counts, counts);
    EXPECT_EQ(histogram(changed(values, 1, 512))->counts, counts);
}

/// One value far away would ask for a million bins.
TEST(HistogramTest, HasAtMostTwoHundredBins) {
    std::mt19937_64 random(20261218);
    auto values = randomSample(random, 200, {5, 0.1});
    values.push_back(1e6);
    EXPECT_EQ(histogram(values)->counts.size(), 200U);
    EXPECT_LE(histogramBySteps(values, 0.1)->counts.size(), 200U);
    EXPECT_EQ(histogramBySteps(values, 0.1)->counts, naiveCounts(*histogramBySteps(values, 0.1), values));
    const double next = std::nextafter(1.0, 2.0);
    EXPECT_EQ(histogram(std::vector<double>{1, 1, next, next})->counts.size(), 1U)
        << "no doubles lie between";
}

TEST(HistogramTest, RefusesBadInput) {
    EXPECT_EQ(histogram({}).error(), StatError::TooFewValues);
    EXPECT_EQ(histogramBySteps({}, 1).error(), StatError::TooFewValues);
    const std::vector<double> values{1, 2, 3};
    EXPECT_EQ(histogramBySteps(values, 0).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(histogramBySteps(values, -1).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(histogramBySteps(values, 1e-300).error(), StatError::OutOfRange);
    for (const double bad : kNotFinite) {
        EXPECT_EQ(histogram(std::vector<double>{1, bad}).error(), StatError::NotFinite);
        EXPECT_EQ(histogramBySteps(values, bad).error(), StatError::NotFinite);
    }
    EXPECT_EQ(histogram(std::vector<double>{-1.7e308, 1.7e308}).error(), StatError::NotFinite);
}

} // namespace
} // namespace fasit::stats
