// Where things stand: exactly on their lines, at the edge where they flew away, and nowhere where they must
// not be.
#include "app/charts/chart_layout.h"
#include "example_charts.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::charts {
namespace {

using reports::OffScale;
using reports::PointState;

constexpr QSizeF kSize(900, 560);

ChartLayout layoutOf(const reports::LeveyJennings& chart, LevelMode mode = LevelMode::Stacked,
                     AxisMode axis = AxisMode::Date) {
    ChartOptions options;
    options.levels = mode;
    options.axis = axis;
    return layOut(chart, options, norwegianChartTexts(), kSize);
}

const Marker& markerOf(const ChartPanel& panel, int pointIndex) {
    return *std::find_if(panel.markers.begin(), panel.markers.end(),
                         [&](const Marker& marker) { return marker.pointIndex == pointIndex; });
}

std::vector<Line> linesOf(const ChartPanel& panel, LineRole role) {
    std::vector<Line> lines;
    std::copy_if(panel.lines.begin(), panel.lines.end(), std::back_inserter(lines),
                 [&](const Line& line) { return line.role == role; });
    return lines;
}

bool says(const ChartPanel& panel, const QString& text) {
    return std::any_of(panel.labels.begin(), panel.labels.end(),
                       [&](const Label& label) { return label.text.contains(text); });
}

TEST(ChartLayout, PutsAPointAtTwoSdExactlyOnTheLine) {
    const auto layout = layoutOf(chartOf({100, 104, 96, 101}));
    const auto& panel = layout.panels.front();
    const auto lines = linesOf(panel, LineRole::Sd2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_DOUBLE_EQ(panel.toPixel(markerOf(panel, 1).at).y(), panel.toPixel(lines[1].points.front()).y());
    EXPECT_DOUBLE_EQ(panel.toPixel(markerOf(panel, 2).at).y(), panel.toPixel(lines[0].points.front()).y());
}

TEST(ChartLayout, PutsTwoSdOnTheLineInTheSharedPlotToo) {
    const auto layout = layoutOf(chartOf({100, 104, 96, 101}), LevelMode::TogetherInSd);
    EXPECT_DOUBLE_EQ(markerOf(layout.panels.front(), 1).at.y(), 2.0);
}

TEST(ChartLayout, KeepsAPointThatFlewAwayAtTheEdgeWithItsValue) {
    const auto layout = layoutOf(chartOf({100, 141.2, 100, 55}));
    const auto& panel = layout.panels.front();
    const Marker& high = markerOf(panel, 1);
    EXPECT_EQ(high.edge, OffScale::Above);
    EXPECT_NEAR(panel.toPixel(high.at).y(), panel.plot.top(), 20);
    EXPECT_EQ(markerOf(panel, 3).edge, OffScale::Below);
    EXPECT_TRUE(says(panel, "141,2"));
    EXPECT_TRUE(says(panel, "55,0"));
    EXPECT_LT(panel.y.values.to, 110) << "one outlier must not flatten the others";
}

TEST(ChartLayout, WritesACensoredValueAtItsEdge) {
    auto chart = chartOf({100, 100, 100});
    chart.levels[0].points[1].censored = OffScale::Below;
    chart.levels[0].points[1].valueText = "<5";
    chart.levels[0].points[1].state = PointState::CannotJudge;
    const auto layout = layoutOf(chart);
    EXPECT_EQ(markerOf(layout.panels.front(), 1).edge, OffScale::Below);
    EXPECT_TRUE(says(layout.panels.front(), "<5"));
}

TEST(ChartLayout, BreaksTheLineAtAnExcludedPoint) {
    auto chart = chartOf({100, 101, 99, 100, 101});
    chart.levels[0].points[2].state = PointState::Excluded;
    chart.levels[0].points[2].reason = "Feil flaske";
    const auto layout = layoutOf(chart);
    const auto traces = linesOf(layout.panels.front(), LineRole::Trace);
    ASSERT_EQ(traces.size(), 2U);
    EXPECT_EQ(traces[0].points.size(), 2);
    EXPECT_EQ(markerOf(layout.panels.front(), 2).state, PointState::Excluded);
    EXPECT_TRUE(says(layout.panels.front(), "Feil flaske"));
}

TEST(ChartLayout, BreaksTheLineAtAnErrorCodeThatTheSharedPlotCannotShow) {
    auto chart = chartOf({100, 101, 99, 100, 101});
    chart.levels[0].points[2].state = PointState::CannotJudge;
    chart.levels[0].points[2].z.reset();
    const auto layout = layoutOf(chart, LevelMode::TogetherInSd);
    EXPECT_EQ(linesOf(layout.panels.front(), LineRole::Trace).size(), 2U);
}

TEST(ChartLayout, HasSdBandsOnlyWhereThereIsAnSd) {
    auto chart = chartOf({100, 101, 99});
    auto& target = chart.levels[0].targets[0];
    target.basis = domain::TargetBasis::Insert;
    target.sd.reset();
    target.low = 95;
    target.high = 105;
    const auto layout = layoutOf(chart);
    const auto& panel = layout.panels.front();
    EXPECT_TRUE(linesOf(panel, LineRole::Sd1).empty() && linesOf(panel, LineRole::Sd3).empty());
    EXPECT_EQ(linesOf(panel, LineRole::Limit).size(), 2U);
    ASSERT_EQ(panel.bands.size(), 1U);
    EXPECT_EQ(panel.bands[0].role, BandRole::Approved);
    EXPECT_TRUE(says(panel, "Høyest 105,0"));
    EXPECT_FALSE(says(panel, "SD"));
}

TEST(ChartLayout, DrawsLimitsThinWhereSdDecides) {
    auto chart = chartOf({100, 101, 99});
    chart.levels[0].targets[0].high = 107;
    const auto layout = layoutOf(chart);
    EXPECT_EQ(linesOf(layout.panels.front(), LineRole::LimitThin).size(), 1U);
    EXPECT_TRUE(linesOf(layout.panels.front(), LineRole::Limit).empty());
}

TEST(ChartLayout, DrawsTheLotLineBetweenRunsWithBothNumbers) {
    const auto layout = layoutOf(exampleChart());
    const auto& panel = layout.panels.front();
    const auto lines = linesOf(panel, LineRole::LotChange);
    ASSERT_EQ(lines.size(), 1U);
    const double x = lines[0].points.front().x();
    EXPECT_GT(x, markerOf(panel, 14).at.x());
    EXPECT_LT(x, markerOf(panel, 15).at.x());
    EXPECT_TRUE(says(panel, "2511-A"));
    EXPECT_TRUE(says(panel, "2604-B"));
    for (const Line& trace : linesOf(panel, LineRole::Trace)) {
        EXPECT_FALSE(trace.points.front().x() < x && trace.points.back().x() > x) << "joined across lots";
    }
}

TEST(ChartLayout, ShowsStepsByNameAndShadesTheAllowed) {
    const auto layout = layoutOf(exampleSteps());
    const auto& panel = layout.panels.front();
    ASSERT_EQ(panel.yTicks.size(), 5U);
    EXPECT_EQ(panel.yTicks[1].text, "spor");
    EXPECT_EQ(panel.bands.size(), 4U); // two steps, two lots
    for (const Line& trace : linesOf(panel, LineRole::Trace)) {
        for (qsizetype i = 1; i < trace.points.size(); ++i) {
            const QPointF step = trace.points[i] - trace.points[i - 1];
            EXPECT_TRUE(step.x() == 0 || step.y() == 0);
        }
    }
}

TEST(ChartLayout, SaysWhyThereIsNothingToShow) {
    EXPECT_EQ(layoutOf({}).nothing, Nothing::NoPoints);
    EXPECT_EQ(layoutOf(exampleSteps(), LevelMode::TogetherInSd).nothing, Nothing::NoDistanceInSd);
    EXPECT_EQ(layoutOf(exampleSteps(), LevelMode::One).nothing, Nothing::NoSuchLevel);
    EXPECT_FALSE(layoutOf(exampleSteps(), LevelMode::TogetherInSd).notice.text.isEmpty());
}

TEST(ChartLayout, TogetherShowsOnlyPointsWithADistance) {
    const auto chart = exampleChart();
    const auto layout = layoutOf(chart, LevelMode::TogetherInSd);
    ASSERT_EQ(layout.panels.size(), 1U);
    for (const Marker& marker : layout.panels[0].markers) {
        EXPECT_TRUE(chart.levels[static_cast<std::size_t>(marker.levelIndex)]
                        .points[static_cast<std::size_t>(marker.pointIndex)]
                        .z.has_value());
    }
}

TEST(ChartLayout, LevelsUnderEachOtherShareTheTimeAxis) {
    const auto layout = layoutOf(exampleChart());
    ASSERT_EQ(layout.panels.size(), 2U);
    EXPECT_EQ(layout.panels[0].plot.left(), layout.panels[1].plot.left());
    EXPECT_EQ(layout.panels[0].plot.right(), layout.panels[1].plot.right());
    EXPECT_LT(layout.panels[0].plot.bottom(), layout.panels[1].plot.top());
}

TEST(ChartLayout, ShiftedValuesAndTargetsGiveTheSamePlaces) {
    auto chart = chartOf({100, 104, 97.5, 101, 120});
    const auto layout = layoutOf(chart);
    for (auto& point : chart.levels[0].points) {
        point.value += 200;
    }
    *chart.levels[0].targets[0].mean += 200;
    const auto shifted = layoutOf(chart);
    for (int i = 0; i < 5; ++i) {
        const auto& before = layout.panels[0];
        const auto& after = shifted.panels[0];
        EXPECT_NEAR(before.toPixel(markerOf(before, i).at).y(), after.toPixel(markerOf(after, i).at).y(),
                    1e-6);
    }
}

TEST(ChartLayout, PutsEventsUnderTheAxis) {
    const auto layout = layoutOf(exampleChart());
    ASSERT_EQ(layout.flags.size(), 4U);
    for (const Flag& flag : layout.flags) {
        EXPECT_GT(flag.box.top(), layout.panels.back().plot.bottom());
    }
}

TEST(ChartLayout, KeepsWhatMattersOfTenYears) {
    const auto chart = longChart(3650);
    const auto layout = layoutOf(chart);
    for (const auto& panel : layout.panels) {
        EXPECT_LT(panel.markers.size(), 3650U);
        const auto notAccepted =
            std::count_if(panel.markers.begin(), panel.markers.end(),
                          [](const Marker& marker) { return marker.state != PointState::Accepted; });
        const auto& points = chart.levels[static_cast<std::size_t>(panel.levelIndexes[0])].points;
        EXPECT_EQ(notAccepted, std::count_if(points.begin(), points.end(), [](const auto& point) {
                      return point.state != PointState::Accepted;
                  }));
    }
}

TEST(ChartLayout, SurvivesATinyWindow) {
    const auto chart = exampleChart();
    for (const QSizeF size : {QSizeF(1, 1), QSizeF(60, 40), QSizeF(200, 90)}) {
        EXPECT_EQ(layOut(chart, {}, norwegianChartTexts(), size).panels.size(), 2U);
    }
}

} // namespace
} // namespace fasit::charts
