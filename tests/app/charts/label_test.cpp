// Texts at points never touch each other and never leave the plot.
#include "app/charts/chart_layout.h"
#include "app/charts/label_placer.h"
#include "example_charts.h"

#include <gtest/gtest.h>

namespace fasit::charts {
namespace {

reports::LeveyJennings crowded() {
    auto chart = longChart(400);
    for (auto& level : chart.levels) {
        for (std::size_t i = 0; i < level.points.size(); i += 3) {
            level.points[i].state = reports::PointState::Rejected;
            level.points[i].value = 93 + static_cast<double>(i % 5);
            domain::Violation violation;
            violation.rule = "1_3s";
            level.points[i].violations = {violation};
        }
    }
    return chart;
}

std::vector<Label> pointLabels(const ChartPanel& panel) {
    std::vector<Label> labels;
    for (const auto& label : panel.labels) {
        if (label.onPlot) {
            labels.push_back(label);
        }
    }
    return labels;
}

void expectApart(const ChartPanel& panel) {
    const auto labels = pointLabels(panel);
    EXPECT_FALSE(labels.empty());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        EXPECT_TRUE(panel.plot.contains(labels[i].box));
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            EXPECT_FALSE(labels[i].box.intersects(labels[j].box)) << i << " and " << j;
        }
    }
}

TEST(PointLabels, AreApartAndInside) {
    for (const auto& chart : {exampleChart(), crowded()}) {
        for (const LevelMode mode : {LevelMode::Stacked, LevelMode::TogetherInSd}) {
            ChartOptions options;
            options.levels = mode;
            for (const auto& panel : layOut(chart, options, norwegianChartTexts(), {900, 560}).panels) {
                expectApart(panel);
            }
        }
    }
}

TEST(PointLabels, AreLeftOutWhereTheCallerHasNoText) {
    auto texts = norwegianChartTexts();
    texts.rule = [](const domain::Violation&) { return QString(); };
    auto chart = chartOf({100, 105, 100});
    chart.levels[0].points[1].state = reports::PointState::Warned;
    chart.levels[0].points[1].violations.resize(1);
    EXPECT_TRUE(pointLabels(layOut(chart, {}, texts, {900, 560}).panels[0]).empty());
}

TEST(PointLabels, StandBesideTheirPoint) {
    auto chart = chartOf({100, 105, 100});
    chart.levels[0].points[1].state = reports::PointState::Warned;
    chart.levels[0].points[1].violations.resize(1);
    chart.levels[0].points[1].violations[0].rule = "1_2s";
    const auto layout = layOut(chart, {}, norwegianChartTexts(), {900, 560});
    const auto& panel = layout.panels[0];
    const auto labels = pointLabels(panel);
    ASSERT_EQ(labels.size(), 1U);
    EXPECT_EQ(labels[0].text, "1-2s");
    EXPECT_LT((labels[0].box.center() - panel.toPixel(panel.markers[1].at)).manhattanLength(), 45);
}

domain::Violation finding() {
    domain::Violation violation;
    violation.rule = "10x";
    violation.action = domain::RuleAction::Finding;
    return violation;
}

TEST(PointLabels, AFindingIsWrittenWhereItBegins) {
    auto chart = chartOf({101, 101, 101, 101, 101, 101, 101, 101});
    for (const std::size_t index : {2U, 3U, 4U, 6U}) {
        chart.levels[0].points[index].violations = {finding()};
    }
    const auto labels = pointLabels(layOut(chart, {}, norwegianChartTexts(), {900, 560}).panels[0]);
    EXPECT_EQ(labels.size(), 2U);
}

TEST(PointLabels, TheWorstRuleIsWrittenAlone) {
    auto chart = chartOf({100, 107, 100});
    chart.levels[0].points[1].state = reports::PointState::Rejected;
    chart.levels[0].points[1].violations.resize(1);
    chart.levels[0].points[1].violations[0].rule = "1_3s";
    chart.levels[0].points[1].violations.push_back(finding());
    const auto labels = pointLabels(layOut(chart, {}, norwegianChartTexts(), {900, 560}).panels[0]);
    ASSERT_EQ(labels.size(), 1U);
    EXPECT_FALSE(labels[0].text.contains(QStringLiteral("·")));
}

TEST(LabelPlacer, LeavesATextOutRatherThanHideAPoint) {
    std::vector<QPointF> points;
    for (int x = 0; x <= 200; x += 5) {
        for (int y = 0; y <= 200; y += 5) {
            points.emplace_back(x, y);
        }
    }
    LabelPlacer placer(QRectF(0, 0, 200, 200), points);
    EXPECT_FALSE(placer.place({{100, 100}, {30, 12}, 8, false, false}));
    EXPECT_TRUE(placer.place({{100, 100}, {30, 12}, 8, false, true}));
}

TEST(LabelPlacer, GivesUpWhereNothingIsFree) {
    LabelPlacer placer(QRectF(0, 0, 100, 100), {});
    placer.block(QRectF(0, 0, 100, 100));
    EXPECT_FALSE(placer.place({{50, 50}, {30, 10}, 5, false}));
}

TEST(LabelPlacer, AvoidsPointsWhereItCan) {
    LabelPlacer placer(QRectF(0, 0, 200, 200), {{100, 85}});
    const auto box = placer.place({{100, 100}, {30, 12}, 8, false});
    ASSERT_TRUE(box);
    EXPECT_FALSE(box->contains(100, 85));
}

} // namespace
} // namespace fasit::charts
