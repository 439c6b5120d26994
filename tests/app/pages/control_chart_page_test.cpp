// The tree finds and keeps its place; the chart shows what is chosen, for as long as is chosen.
#include "app/pages/chart_period.h"
#include "app/pages/control_chart_page.h"
#include "tests/app/pages/due_examples.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace fasit::pages {
namespace {

class ControlChartPage_ : public testing::Test {
  protected:
    ControlChartPage_()
        : m_wanted(&m_page, &ControlChartPage::chartWanted) {
        m_page.setSites(exampleSites());
        m_page.resize(1100, 700);
        m_page.show();
    }
    QTreeView* tree() { return m_page.findChild<QTreeView*>(QStringLiteral("siteTree")); }
    QLineEdit* searchField() { return m_page.findChild<QLineEdit*>(QStringLiteral("search")); }

    ControlChartPage m_page;
    QSignalSpy m_wanted;
};

TEST(ControlChartPage, ShowsTheMostUrgentAnalyteFirst) {
    ControlChartPage page;
    QSignalSpy wanted(&page, &ControlChartPage::chartWanted);
    page.setSites(exampleSites());
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(page.instrument(), (domain::InstrumentId{101}));
    EXPECT_EQ(page.analyte(), (domain::AnalyteId{11}));
}

TEST_F(ControlChartPage_, ArrowKeysGoFromChartToChart) {
    tree()->setFocus();
    m_wanted.clear();
    QTest::keyClick(tree(), Qt::Key_Down);
    ASSERT_EQ(m_wanted.count(), 1);
    EXPECT_EQ(m_page.analyte(), (domain::AnalyteId{14}));
}

TEST_F(ControlChartPage_, FreshStatesDoNotMoveTheReader) {
    QTest::keyClick(tree(), Qt::Key_Down);
    m_wanted.clear();
    m_page.setSites(exampleSites());
    EXPECT_EQ(m_wanted.count(), 0);
    EXPECT_EQ(tree()->currentIndex().data().toString(), QStringLiteral("HbA1c"));
    EXPECT_TRUE(tree()->isExpanded(tree()->currentIndex().parent()));
}

TEST_F(ControlChartPage_, SearchTakesWordsInAnyOrder) {
    QTest::keyClicks(searchField(), QStringLiteral("crp solb"));
    EXPECT_EQ(tree()->model()->rowCount(), 1);
    searchField()->clear();
    QTest::keyClicks(searchField(), QStringLiteral("skyllerom"));
    const auto site = tree()->model()->index(0, 0);
    EXPECT_EQ(tree()->model()->rowCount(site), 1);
    searchField()->clear();
    QTest::keyClicks(searchField(), QStringLiteral("finnes ikke"));
    EXPECT_EQ(tree()->model()->rowCount(), 0);
    searchField()->clear();
    EXPECT_EQ(tree()->model()->rowCount(), 2);
}

reports::LeveyJennings twoLevels() {
    reports::LeveyJennings chart;
    chart.analyte = "CRP";
    chart.instrument = "QuikRead go";
    chart.site = "Solbakken sykehjem";
    const auto end = parseTime("2026-11-20T08:00")->time;
    for (int level = 1; level <= 2; ++level) {
        reports::LevelSeries series;
        series.level = level;
        series.name = level == 1 ? "Lav" : "Høy";
        for (int run = 1; run <= 20; ++run) {
            reports::ChartPoint point;
            point.at = {end.seconds - (20 - run) * 7 * kSecondsPerDay};
            point.runNumber = run;
            point.valueText = "25";
            point.value = 25;
            series.points.push_back(point);
        }
        chart.levels.push_back(series);
    }
    chart.from = chart.levels[0].points.front().at;
    chart.to = end;
    chart.runCount = 20;
    return chart;
}

TEST_F(ControlChartPage_, NamesTheLevelsOfTheChart) {
    m_page.setChart(twoLevels());
    const auto* levels = m_page.findChild<QComboBox*>(QStringLiteral("levels"));
    ASSERT_EQ(levels->count(), 4);
    EXPECT_EQ(levels->itemText(2), QStringLiteral("Nivå «Lav»"));
    EXPECT_EQ(m_page.findChild<QLabel*>(QStringLiteral("chartTitle"))->text(),
              QStringLiteral("CRP · QuikRead go · Solbakken sykehjem"));
}

TEST_F(ControlChartPage_, ShowsALotBesideThoseInUseWhereThereIsOne) {
    auto chart = twoLevels();
    chart.analyteId = domain::AnalyteId{11};
    m_page.setChart(chart);
    auto* lots = m_page.findChild<QComboBox*>(QStringLiteral("lots"));
    EXPECT_FALSE(lots->isVisible()) << "nothing to choose";
    auto beside = chart.levels[0];
    beside.establishing = domain::LotId{77};
    beside.points.resize(3);
    for (auto& point : beside.points) {
        point.lot = "NY-1";
        point.run = {1, point.runNumber};
    }
    chart.parallel = {beside};
    m_page.setChart(chart);
    ASSERT_TRUE(lots->isVisible());
    EXPECT_EQ(lots->itemText(1), QStringLiteral("NY-1, ved siden av"));
    QTest::keyClick(lots, Qt::Key_Down);
    EXPECT_EQ(m_page.chart().levels.size(), 1U);
    EXPECT_EQ(m_page.chart().levels[0].points.back().lot, "NY-1");
    m_page.setChart(chart);
    EXPECT_EQ(m_page.chart().levels[0].points.size(), 3U) << "read anew it stays that lot";
    QTest::keyClick(lots, Qt::Key_Up);
    EXPECT_EQ(m_page.chart().levels.size(), 2U);
}

TEST(ChartPeriod, IsCountedBackFromTheNewestPoint) {
    const auto chart = twoLevels();
    const auto month = visibleRange(chart, 30, charts::AxisMode::Date);
    ASSERT_TRUE(month);
    EXPECT_TRUE(month->contains(static_cast<double>(chart.to->seconds)));
    EXPECT_TRUE(month->contains(static_cast<double>(chart.to->seconds - 30 * kSecondsPerDay)));
    EXPECT_FALSE(month->contains(static_cast<double>(chart.to->seconds - 32 * kSecondsPerDay)));
    const auto runs = visibleRange(chart, 30, charts::AxisMode::RunNumber);
    EXPECT_EQ(runs->from, 15.5);
    EXPECT_EQ(runs->to, 20.5);
    EXPECT_FALSE(visibleRange(chart, std::nullopt, charts::AxisMode::Date));
    EXPECT_FALSE(visibleRange({}, 30, charts::AxisMode::Date));
}

} // namespace
} // namespace fasit::pages
