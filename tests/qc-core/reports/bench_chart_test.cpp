// What staff see of a chart: no SD, no rule, the last points, the approved range.
#include "tests/qc-core/reports/plain_chart.h"

#include "qc-core/reports/bench_chart.h"

#include <gtest/gtest.h>

namespace fasit::reports {
namespace {

TEST(BenchChart, HoldsTheNewestPointsWithoutSdAndRules) {
    auto level = plainLevel(1, {{"A", 100, 2.1, std::vector<double>(30, 100)}});
    level.points.back().violations = {{"1_3s", domain::RuleScope::Result, 1, domain::Side::High, {}}};
    level.points.back().state = PointState::Rejected;
    const auto bench = benchChart(plainChart({level}));
    const auto& shown = bench.levels.at(0);
    ASSERT_EQ(shown.points.size(), 20U);
    EXPECT_EQ(shown.points.front().runNumber, 11);
    EXPECT_EQ(shown.points.back().state, PointState::Rejected);
    EXPECT_TRUE(shown.points.back().violations.empty());
    EXPECT_FALSE(shown.points.back().z);
    EXPECT_FALSE(shown.targets.at(0).sd);
    EXPECT_FALSE(shown.targets.at(0).mean);
    EXPECT_EQ(bench.from, shown.points.front().at);
}

TEST(BenchChart, ShowsTheApprovedAreaAndNothingOfALotBesideTheOneInUse) {
    auto chart = plainChart({plainLevel(1, {{"A", 100, 2.1, {100}}})});
    chart.levels[0].targets[0].approvedLow = 94;
    chart.levels[0].targets[0].approvedHigh = 106;
    chart.parallel = chart.levels;
    const auto bench = benchChart(chart);
    EXPECT_EQ(bench.levels[0].targets[0].low, 94);
    EXPECT_EQ(bench.levels[0].targets[0].high, 106);
    EXPECT_TRUE(bench.parallel.empty());
}

TEST(BenchChart, LeavesOutLotsThatAreNoLongerShown) {
    const auto level = plainLevel(1, {{"A", 50, 1, {50, 50}}, {"B", 100, 2, std::vector<double>(20, 100)}});
    const auto bench = benchChart(plainChart({level}));
    ASSERT_EQ(bench.levels[0].targets.size(), 1U);
    EXPECT_EQ(bench.levels[0].targets[0].lot, "B");
}

} // namespace
} // namespace fasit::reports
