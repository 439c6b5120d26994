// Ticks stand at round places and are written as a Norwegian reads them; zooming keeps to what there is.
#include "app/charts/axis_ticks.h"
#include "app/charts/horizontal.h"
#include "app/charts/zoom.h"
#include "example_charts.h"

#include <gtest/gtest.h>

namespace fasit::charts {
namespace {

const QLocale kNorwegian(QLocale::NorwegianBokmal, QLocale::Norway);

double secondsOf(int year, int month, int day) {
    return dateOf(year, month, day)->days * static_cast<double>(kSecondsPerDay);
}

TEST(DateTicks, WritesDaysAsNorwegianDates) {
    const auto ticks = dateTicks({secondsOf(2026, 10, 5) - 1, secondsOf(2026, 10, 8)}, 6, kNorwegian);
    ASSERT_EQ(ticks.size(), 4U);
    EXPECT_EQ(ticks[2].text, "07.10.26");
    EXPECT_EQ(ticks[2].at, secondsOf(2026, 10, 7));
}

TEST(DateTicks, StandsOnMondaysWhenWeeksFit) {
    const auto ticks = dateTicks({secondsOf(2026, 9, 1), secondsOf(2026, 10, 15)}, 8, kNorwegian);
    ASSERT_FALSE(ticks.empty());
    EXPECT_EQ(ticks.front().text, "07.09.26");
}

TEST(DateTicks, StandsOnTheFirstOfMonthsAndYears) {
    const auto months = dateTicks({secondsOf(2026, 1, 15), secondsOf(2027, 1, 15)}, 14, kNorwegian);
    ASSERT_FALSE(months.empty());
    EXPECT_EQ(months.front().at, secondsOf(2026, 2, 1));
    EXPECT_TRUE(months.front().text.startsWith("feb"));
    EXPECT_TRUE(months.front().text.endsWith(" 26"));
    const auto years = dateTicks({secondsOf(2017, 3, 1), secondsOf(2026, 3, 1)}, 10, kNorwegian);
    ASSERT_FALSE(years.empty());
    EXPECT_EQ(years.front().text, "2018");
}

TEST(ValueTicks, HasDecimalCommaAndNoFinerStepThanTheAnalyser) {
    const auto ticks = valueTicks({4.2, 5.9}, 5, 1, kNorwegian);
    ASSERT_FALSE(ticks.empty());
    EXPECT_EQ(ticks.front().text, "4,5");
    for (const auto& tick : valueTicks({4.2, 5.9}, 50, 0, kNorwegian)) {
        EXPECT_FALSE(tick.text.contains(','));
    }
}

TEST(RunTicks, CountsFromOne) {
    const auto ticks = runTicks({0.4, 20.6}, 5);
    ASSERT_EQ(ticks.size(), 4U);
    EXPECT_EQ(ticks.front().text, "5");
}

TEST(LotChangeX, StandsBetweenTheRunsOnBothAxes) {
    const auto chart = exampleChart();
    const auto& level = chart.levels.front();
    const auto& change = level.lotChanges.front();
    for (const AxisMode mode : {AxisMode::Date, AxisMode::RunNumber}) {
        const double x = axisX(change, level, mode);
        EXPECT_GT(x, axisX(level.points[14], mode));
        EXPECT_LT(x, axisX(level.points[15], mode));
    }
}

TEST(Zoom, KeepsThePlaceUnderThePointer) {
    const AxisRange narrow = zoomed({0, 100}, 0.5, 30, {0, 100}, 1);
    EXPECT_DOUBLE_EQ(narrow.from, 15);
    EXPECT_DOUBLE_EQ(narrow.to, 65);
}

TEST(Zoom, NeverLeavesEverythingNorGoesNarrowerThanAllowed) {
    EXPECT_EQ(zoomed({0, 50}, 10, 10, {0, 100}, 1), (AxisRange{0, 100}));
    EXPECT_DOUBLE_EQ(zoomed({40, 50}, 0.01, 45, {0, 100}, 5).span(), 5);
    EXPECT_EQ(panned({0, 50}, -20, {0, 100}), (AxisRange{0, 50}));
    EXPECT_EQ(panned({0, 50}, 80, {0, 100}), (AxisRange{50, 100}));
}

} // namespace
} // namespace fasit::charts
