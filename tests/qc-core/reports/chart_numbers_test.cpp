// The figures of a chart against plain sums in long double.
#include "qc-core/reports/chart_numbers.h"

#include "tests/qc-core/reports/plain_chart.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace fasit::reports {
namespace {

struct Naive {
    double mean = 0;
    double sd = 0;
};

Naive naive(const std::vector<double>& values) {
    long double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    const long double mean = sum / static_cast<long double>(values.size());
    long double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return {static_cast<double>(mean),
            static_cast<double>(std::sqrt(squares / static_cast<long double>(values.size() - 1)))};
}

std::vector<double> someValues(std::size_t count, double mean, double sd) {
    std::mt19937 random(7);
    std::normal_distribution<double> normal(mean, sd);
    std::vector<double> values;
    while (values.size() < count) {
        values.push_back(std::round(10 * normal(random)) / 10);
    }
    return values;
}

TEST(ChartNumbers, OfOneLotAreThoseOfPlainSums) {
    const auto values = someValues(200, 101, 2);
    const auto rows = chartNumbers(plainChart({plainLevel(1, {{"A", 100, 2, values}})}), {});
    ASSERT_EQ(rows.size(), 1U);
    const Naive expected = naive(values);
    EXPECT_EQ(rows[0].n, 200);
    EXPECT_NEAR(*rows[0].mean, expected.mean, 1e-10);
    EXPECT_NEAR(*rows[0].sd, expected.sd, 1e-10);
    EXPECT_NEAR(*rows[0].cv, 100 * expected.sd / expected.mean, 1e-10);
    EXPECT_NEAR(*rows[0].bias, expected.mean - 100, 1e-10);
    EXPECT_NEAR(*rows[0].totalError, std::abs(*rows[0].bias) + 1.65 * *rows[0].cv, 1e-10);
    EXPECT_NEAR(*rows[0].sigma, (10 - std::abs(*rows[0].bias)) / *rows[0].cv, 1e-10);
}

TEST(ChartNumbers, UnderTwentyCarryNoSpread) {
    for (const std::size_t n : {1U, 2U, 19U, 20U}) {
        const auto rows =
            chartNumbers(plainChart({plainLevel(1, {{"A", 100, 2, someValues(n, 100, 2)}})}), {});
        ASSERT_EQ(rows.size(), 1U);
        EXPECT_TRUE(rows[0].mean);
        EXPECT_TRUE(rows[0].bias);
        EXPECT_EQ(rows[0].sd.has_value(), n >= 20);
        EXPECT_EQ(rows[0].cv.has_value(), n >= 20);
        EXPECT_EQ(rows[0].totalError.has_value(), n >= 20);
        EXPECT_EQ(rows[0].sigma.has_value(), n >= 20);
    }
}

TEST(ChartNumbers, OfSeveralLotsArePooledAndNeverMixed) {
    const auto first = someValues(15, 100, 2);
    const auto second = someValues(25, 52, 1);
    const auto rows =
        chartNumbers(plainChart({plainLevel(1, {{"A", 100, 2, first}, {"B", 50, 1, second}})}), {});
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].lot, "A");
    EXPECT_FALSE(rows[0].cv);
    EXPECT_EQ(rows[1].lot, "B");
    EXPECT_TRUE(rows[1].cv);
    const NumbersRow& all = rows[2];
    EXPECT_TRUE(all.lot.empty());
    EXPECT_EQ(all.n, 40);
    EXPECT_FALSE(all.mean);
    EXPECT_FALSE(all.sd);
    const Naive a = naive(first);
    const Naive b = naive(second);
    const double cvA = 100 * a.sd / a.mean;
    const double cvB = 100 * b.sd / b.mean;
    EXPECT_NEAR(*all.cv, std::sqrt((14 * cvA * cvA + 24 * cvB * cvB) / 38), 1e-10);
    EXPECT_NEAR(*all.bias, (15 * (a.mean - 100) + 25 * 2 * (b.mean - 50)) / 40, 1e-10);
}

TEST(ChartNumbers, LeaveOutWhatIsExcludedOrNoNumberAndWhatIsNotShown) {
    auto level = plainLevel(1, {{"A", 100, 2, {98, 150, 102, 100, 100}}});
    level.points[1].state = PointState::Excluded;
    level.points[3].censored = OffScale::Above;
    const ChartStretch first{WallTime{0}, WallTime{4 * kSecondsPerDay}};
    const auto rows = chartNumbers(plainChart({level}), first);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].n, 2);
    EXPECT_EQ(rows[0].excluded, 1);
    EXPECT_EQ(rows[0].withoutNumber, 1);
    EXPECT_DOUBLE_EQ(*rows[0].mean, 100);
}

TEST(ChartNumbers, CountEachRuleOncePerPoint) {
    auto level = plainLevel(1, {{"A", 100, 2, {107, 105, 100}}});
    level.points[0].violations = {{"1_3s", domain::RuleScope::Result, 1, domain::Side::High, {}}};
    level.points[1].violations = {{"2_2s", domain::RuleScope::WithinMaterial, 1, domain::Side::High, {}},
                                  {"2_2s", domain::RuleScope::WithinRun, {}, domain::Side::High, {}},
                                  {"1_3s", domain::RuleScope::Result, 1, domain::Side::High, {}}};
    const auto rows = chartNumbers(plainChart({level}), {});
    ASSERT_EQ(rows[0].rules.size(), 2U);
    EXPECT_EQ(rows[0].rules[0].rule.rule, "1_3s");
    EXPECT_EQ(rows[0].rules[0].points, 2);
    EXPECT_EQ(rows[0].rules[1].points, 1);
}

TEST(ChartNumbers, OfStepsAreCountsOnly) {
    auto chart = plainChart({plainLevel(1, {{"A", 1, 1, std::vector<double>(30, 1)}})});
    chart.kind = domain::ValueKind::Ordinal;
    const auto rows = chartNumbers(chart, {});
    EXPECT_EQ(rows[0].n, 30);
    EXPECT_FALSE(rows[0].mean);
    EXPECT_FALSE(rows[0].sigma);
}

} // namespace
} // namespace fasit::reports
