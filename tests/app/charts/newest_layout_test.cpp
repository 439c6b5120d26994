// The small chart beside a verdict: twenty points, what is approved shaded, nothing outside of its plot, no
// letter cut off.
#include "app/charts/newest_layout.h"
#include "app/charts/small_chart.h"
#include "example_charts.h"
#include "qc-core/reports/bench_chart.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::charts {
namespace {

const DiagramFrame kSmall{{340, 150}, Theme::Light, 14, QLocale(QLocale::NorwegianBokmal)};

Diagram newestOf(const reports::LeveyJennings& chart, std::size_t level) {
    const auto bench = reports::benchChart(chart);
    return layOutNewest(bench, bench.levels[level], QStringLiteral("Nivå 1: siste 20 målinger"), kSmall);
}

std::ptrdiff_t count(const DiagramPanel& panel, StrokeRole role) {
    return std::count_if(panel.strokes.begin(), panel.strokes.end(),
                         [&](const Stroke& stroke) { return stroke.role == role; });
}

TEST(NewestLayout, ShowsTheLastTwentyInsideOfThePlotAndTheirLimits) {
    const auto diagram = newestOf(exampleChart(), 0);
    ASSERT_EQ(diagram.panels.size(), 1U);
    const auto& panel = diagram.panels[0];
    EXPECT_EQ(panel.points.size(), 20U);
    EXPECT_EQ(panel.points.back().key, exampleChart().levels[0].points.back().key);
    EXPECT_EQ(count(panel, StrokeRole::Area), 1);
    EXPECT_EQ(count(panel, StrokeRole::Limit), 2);
    EXPECT_EQ(panel.yTicks.size(), 2U);
    for (const auto& point : panel.points) {
        EXPECT_TRUE(panel.plot.contains(panel.toPixel(point.at)));
    }
}

TEST(NewestLayout, HasNoSdAndNoRuleInItsWords) {
    for (const auto& label : newestOf(exampleChart(), 1).panels.at(0).labels) {
        EXPECT_FALSE(label.text.contains(QStringLiteral("SD")));
        EXPECT_FALSE(label.text.contains(QStringLiteral("2_2s")));
    }
}

TEST(NewestLayout, KeepsAValueFarAwayAtTheEdgeWithAnArrow) {
    auto chart = exampleChart();
    chart.levels[0].points.back().value *= 10;
    const auto panel = newestOf(chart, 0).panels.at(0);
    EXPECT_EQ(panel.points.back().edge, reports::OffScale::Above);
    EXPECT_GT(panel.points.back().at.y(), panel.yTicks.back().at) << "clear of what is approved";
    EXPECT_TRUE(panel.plot.contains(panel.toPixel(panel.points.back().at)));
}

TEST(NewestLayout, ShowsAValueThatIsALittleOutsideWhereItIs) {
    auto chart = exampleChart();
    auto& newest = chart.levels[0].points.back();
    const auto& target = chart.levels[0].targets.back();
    newest.value = *target.high + 0.5 * (*target.high - *target.low);
    const auto panel = newestOf(chart, 0).panels.at(0);
    EXPECT_EQ(panel.points.back().edge, reports::OffScale::No);
    EXPECT_DOUBLE_EQ(panel.points.back().at.y(), newest.value);
    EXPECT_TRUE(panel.plot.contains(panel.toPixel(panel.points.back().at)));
}

TEST(NewestLayout, ShadesTheAllowedStepsOfAStrip) {
    const auto panel = newestOf(exampleSteps(), 0).panels.at(0);
    EXPECT_GE(count(panel, StrokeRole::Area), 2);
    EXPECT_EQ(count(panel, StrokeRole::Limit), 0);
    EXPECT_GE(panel.yTicks.size(), 3U);
}

TEST(NewestLayout, LetsALotChangeBeSeenAsAnotherArea) {
    auto chart = exampleChart();
    for (auto& level : chart.levels) {
        level.points.resize(24); // The lot changes at the sixteenth.
    }
    EXPECT_EQ(count(newestOf(chart, 0).panels.at(0), StrokeRole::Area), 2);
}

TEST(NewestLayout, OfOnePointIsOneDayAndOfNoneIsNothing) {
    auto chart = exampleChart();
    chart.levels[0].points.resize(1);
    EXPECT_EQ(newestOf(chart, 0).panels.at(0).xTicks.size(), 1U);
    chart.levels[0].points.clear();
    EXPECT_TRUE(newestOf(chart, 0).panels.empty());
}

TEST(SmallChart, MarksTheNewPoint) {
    const auto bench = reports::benchChart(exampleChart());
    SmallChart chart;
    chart.resize(356, 166);
    const auto maker = [&](const DiagramFrame& frame) {
        return layOutNewest(bench, bench.levels[0], QStringLiteral("x"), frame);
    };
    chart.setDiagram(maker, Theme::Light, {});
    const auto plain = chart.grab().toImage();
    chart.setDiagram(maker, Theme::Light, bench.levels[0].points.back().key);
    EXPECT_NE(chart.grab().toImage(), plain);
    EXPECT_EQ(chart.focusPolicy(), Qt::NoFocus);
}

} // namespace
} // namespace fasit::charts
