// A lot in its parallel period as a chart of its own.
#include "tests/qc-core/reports/plain_chart.h"

#include "qc-core/reports/parallel_chart.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::reports {
namespace {

constexpr domain::LotId kNew{9};
constexpr domain::LotId kNewer{10};

/// Measured on the days of its points, a run a point; all stood beside one run of the lot in use.
LevelSeries beside(int level, domain::LotId lot, std::vector<double> values) {
    auto series = plainLevel(level, {{lot == kNew ? "B" : "C", 50, 1, std::move(values)}});
    series.establishing = lot;
    for (ChartPoint& point : series.points) {
        point.run = {lot.value, point.key.seq};
        point.runNumber = 3;
    }
    return series;
}

LeveyJennings chartWithTwoNewLots() {
    auto chart = plainChart({plainLevel(1, {{"A", 100, 2, std::vector<double>(30, 100)}})});
    chart.parallel = {beside(1, kNew, {50, 51}), beside(2, kNew, {50, 51, 52}), beside(1, kNewer, {49})};
    chart.events = {{WallTime{2 * kSecondsPerDay - 1}, 2, domain::EventKind::Comment, "ny"}};
    return chart;
}

TEST(ParallelChart, NamesEachLotOnce) {
    EXPECT_THAT(parallelLotsOf(chartWithTwoNewLots()),
                testing::ElementsAre(ParallelLot{kNew, "B"}, ParallelLot{kNewer, "C"}));
    EXPECT_THAT(parallelLotsOf(plainChart({})), testing::IsEmpty());
}

TEST(ParallelChart, HoldsThatLotAloneAndCountsItsOwnRuns) {
    const auto chart = parallelChart(chartWithTwoNewLots(), kNew);
    ASSERT_EQ(chart.levels.size(), 2U);
    EXPECT_EQ(chart.levels[0].points.back().lot, "B");
    EXPECT_EQ(chart.levels[1].points[0].runNumber, 1);
    EXPECT_EQ(chart.levels[1].points[2].runNumber, 3);
    EXPECT_EQ(chart.levels[1].targets[0].fromRun, 1);
    EXPECT_EQ(chart.levels[1].targets[0].toRun, 3);
    EXPECT_EQ(chart.runCount, 3);
    EXPECT_EQ(chart.events[0].beforeRun, 2);
    EXPECT_EQ(chart.from, WallTime{kSecondsPerDay});
    EXPECT_EQ(chart.to, WallTime{3 * kSecondsPerDay}) << "not what the lot in use spans";
}

TEST(ParallelChart, OfALotThatIsNotThereHasNoLevels) {
    const auto chart = parallelChart(chartWithTwoNewLots(), domain::LotId{77});
    EXPECT_TRUE(chart.levels.empty());
    EXPECT_FALSE(chart.from);
    EXPECT_EQ(chart.runCount, 0);
}

} // namespace
} // namespace fasit::reports
