// Youden plot, histogram, CUSUM and EWMA of a chart: which points they hold, and what is said of too few.
#include "tests/qc-core/reports/plain_chart.h"

#include "qc-core/reports/shift_chart.h"
#include "qc-core/reports/value_histogram.h"
#include "qc-core/reports/youden_plot.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace fasit::reports {
namespace {

const std::vector<double> kA{98, 101, 103, 99, 100, 102, 97, 100, 101, 99, 104, 96};
const std::vector<double> kB{49, 50, 52, 50, 50, 51, 48, 51, 50, 49, 52, 48};

LeveyJennings twoLevels() {
    return plainChart({plainLevel(1, {{"A", 100, 2, kA}}), plainLevel(2, {{"A", 50, 1, kB}})});
}

TEST(YoudenPlot, PairsTheLevelsOfEachRunInSd) {
    const auto plot = youdenPlot(twoLevels(), {});
    ASSERT_EQ(plot.points.size(), kA.size());
    EXPECT_DOUBLE_EQ(plot.points[0].a, -1);
    EXPECT_DOUBLE_EQ(plot.points[0].b, -1);
    EXPECT_EQ(plot.points[0].key, (domain::FactKey{1, 1}));
    EXPECT_FALSE(plot.ellipse.empty());
    EXPECT_GT(plot.correlation, 0.7);
    EXPECT_EQ(plot.missing, YoudenMissing::No);
}

TEST(YoudenPlot, HasTheWorseStateOfTheTwo) {
    auto chart = twoLevels();
    chart.levels[0].points[2].state = PointState::Warned;
    chart.levels[1].points[2].state = PointState::Rejected;
    chart.levels[1].points[4].state = PointState::Excluded;
    const auto plot = youdenPlot(chart, {});
    EXPECT_EQ(plot.points.size(), kA.size() - 1);
    EXPECT_EQ(plot.points[2].state, PointState::Rejected);
}

TEST(YoudenPlot, SaysWhyThereIsNone) {
    auto chart = twoLevels();
    EXPECT_EQ(youdenPlot(plainChart({chart.levels[0]}), {}).missing, YoudenMissing::OneLevel);
    EXPECT_EQ(youdenPlot(chart, {WallTime{0}, WallTime{1}}).missing, YoudenMissing::TooFew);
    for (auto& point : chart.levels[0].points) {
        point.z.reset();
    }
    EXPECT_EQ(youdenPlot(chart, {}).missing, YoudenMissing::NoSd);
}

TEST(YoudenPlot, HasNoEllipseOfAHandful) {
    const auto plot = youdenPlot(twoLevels(), {WallTime{0}, WallTime{9 * kSecondsPerDay}});
    EXPECT_EQ(plot.points.size(), 9U);
    EXPECT_TRUE(plot.ellipse.empty());
}

TEST(ValueHistograms, HoldEachValueOfTheNewestLotOnce) {
    std::vector<double> newest(kA);
    newest.insert(newest.end(), kA.begin(), kA.end());
    const auto chart = plainChart({plainLevel(1, {{"A", 50, 1, kB}, {"B", 100, 2, newest}})});
    const auto shapes = valueHistograms(chart, {});
    ASSERT_EQ(shapes.size(), 1U);
    EXPECT_EQ(shapes[0].lot, "B");
    EXPECT_EQ(shapes[0].n, 24);
    EXPECT_EQ(std::accumulate(shapes[0].counts.begin(), shapes[0].counts.end(), 0), 24);
    EXPECT_EQ(shapes[0].edges.size(), shapes[0].counts.size() + 1);
    ASSERT_TRUE(shapes[0].mean);
    EXPECT_DOUBLE_EQ(*shapes[0].mean, 100);
    EXPECT_DOUBLE_EQ(*shapes[0].targetMean, 100);
}

TEST(ValueHistograms, FitNoCurveToTooFew) {
    const auto shapes = valueHistograms(twoLevels(), {});
    ASSERT_EQ(shapes.size(), 2U);
    EXPECT_FALSE(shapes[0].mean);
    EXPECT_FALSE(shapes[0].sd);
}

TEST(ShiftChart, AddsUpAsTheFormulasSay) {
    const auto chart = plainChart({plainLevel(1, {{"A", 100, 2, {102, 102, 102}}})});
    const auto shift = shiftChart(chart, {});
    ASSERT_EQ(shift.levels.size(), 1U);
    const auto& points = shift.levels[0].points;
    EXPECT_DOUBLE_EQ(points[0].upper, 0.5);
    EXPECT_DOUBLE_EQ(points[2].upper, 1.5);
    EXPECT_DOUBLE_EQ(points[2].lower, 0);
    EXPECT_DOUBLE_EQ(points[0].average, 0.2);
    EXPECT_NEAR(points[1].average, 0.36, 1e-12);
    EXPECT_NEAR(points[0].limit, 2.962 * 0.2, 1e-12);
    EXPECT_FALSE(points[2].cusumAlarm);
}

TEST(ShiftChart, SeesALastingShiftAndBeginsAnewWithTheLot) {
    const std::vector<double> high(12, 102.5);
    const auto chart = plainChart({plainLevel(1, {{"A", 100, 2, high}, {"B", 100, 2, {100, 100}}})});
    const auto points = shiftChart(chart, {}).levels.at(0).points;
    EXPECT_TRUE(points[11].cusumAlarm);
    EXPECT_TRUE(points[11].ewmaAlarm);
    EXPECT_TRUE(points[12].beginsAnew);
    EXPECT_DOUBLE_EQ(points[12].upper, 0);
    EXPECT_FALSE(points[13].cusumAlarm);
}

TEST(ShiftChart, IsEmptyWithoutAnSd) {
    auto chart = twoLevels();
    for (auto& level : chart.levels) {
        for (auto& point : level.points) {
            point.z.reset();
        }
    }
    EXPECT_TRUE(shiftChart(chart, {}).levels.empty());
}

} // namespace
} // namespace fasit::reports
