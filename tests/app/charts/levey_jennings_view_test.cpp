// The chart under hands: wheel, drag, double click, arrow keys and the pointer.
#include "app/charts/levey_jennings_view.h"

#include "app/charts/horizontal.h"
#include "example_charts.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace fasit::charts {
namespace {

class LeveyJenningsViewTest : public testing::Test {
  protected:
    void SetUp() override {
        m_view.setTexts(norwegianChartTexts());
        m_view.setChart(exampleChart());
        m_view.resize(900, 560);
        m_view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }

    AxisRange visible() const { return m_view.chartLayout().panels.front().x.values; }

    QPoint positionOf(int panelIndex, int markerIndex) const {
        const auto& panel = m_view.chartLayout().panels[static_cast<std::size_t>(panelIndex)];
        const auto& marker = panel.markers[static_cast<std::size_t>(markerIndex)];
        return m_view.mapFromScene(panel.toPixel(marker.at));
    }

    void wheel(QPoint at, int turned) {
        QWheelEvent event(at, m_view.viewport()->mapToGlobal(at), {}, {0, turned}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.viewport(), &event);
    }

    void drag(QPoint from, QPoint to) {
        QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.viewport(), (from + to) / 2);
        QTest::mouseMove(m_view.viewport(), to);
        QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, to);
    }

    LeveyJenningsView m_view;
};

TEST_F(LeveyJenningsViewTest, WheelZoomsAroundThePointer) {
    const QPoint at = positionOf(0, 20);
    const double place = m_view.chartLayout().panels.front().x.toValue(m_view.mapToScene(at).x());
    const double before = visible().span();
    wheel(at, 360);
    EXPECT_LT(visible().span(), before * 0.6);
    EXPECT_NEAR(m_view.chartLayout().panels.front().x.toPixel(place), m_view.mapToScene(at).x(), 1);
}

TEST_F(LeveyJenningsViewTest, DragPansAndDoubleClickShowsEverything) {
    const AxisRange whole = visible();
    wheel(positionOf(0, 20), 480);
    const AxisRange zoomedIn = visible();
    drag({400, 200}, {300, 200});
    EXPECT_GT(visible().from, zoomedIn.from);
    EXPECT_NEAR(visible().span(), zoomedIn.span(), 1);
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, {400, 200});
    EXPECT_EQ(visible(), whole);
}

TEST_F(LeveyJenningsViewTest, ArrowKeysStepFromPointToPointAndBetweenLevels) {
    const auto chart = exampleChart();
    QSignalSpy selected(&m_view, &LeveyJenningsView::pointSelected);
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_EQ(m_view.selectedPoint(), chart.levels[0].points[0].key);
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_view.selectedPoint(), chart.levels[0].points[1].key);
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.selectedPoint(), chart.levels[1].points[1].key);
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_EQ(m_view.selectedPoint(), chart.levels[1].points.back().key);
    EXPECT_EQ(selected.count(), 6);
    EXPECT_TRUE(m_view.accessibleDescription().contains(QStringLiteral("Nivå 2")));
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_FALSE(m_view.selectedPoint());
}

TEST_F(LeveyJenningsViewTest, SteppingBringsThePointIntoView) {
    const auto chart = exampleChart();
    wheel(positionOf(0, 5), 1200);
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_TRUE(visible().contains(axisX(chart.levels[0].points.back(), AxisMode::Date)));
    m_view.selectPoint(chart.levels[1].points[3].key);
    EXPECT_TRUE(visible().contains(axisX(chart.levels[1].points[3], AxisMode::Date)));
}

TEST_F(LeveyJenningsViewTest, ClickSelectsAndPointerHovers) {
    QSignalSpy hovered(&m_view, &LeveyJenningsView::pointHovered);
    QSignalSpy selected(&m_view, &LeveyJenningsView::pointSelected);
    const auto key = m_view.chartLayout().panels[1].markers[10].key;
    QTest::mouseMove(m_view.viewport(), positionOf(1, 10));
    ASSERT_EQ(hovered.count(), 1);
    EXPECT_EQ(hovered[0][0].value<domain::FactKey>(), key);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, positionOf(1, 10));
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected[0][0].value<domain::FactKey>(), key);
}

TEST_F(LeveyJenningsViewTest, ShowsTheTimesAskedFor) {
    const auto chart = exampleChart();
    const auto from = chart.levels[0].points[30].at;
    const auto to = chart.levels[0].points[40].at;
    m_view.showTimes(from, to);
    EXPECT_EQ(visible().from, static_cast<double>(from.seconds));
    EXPECT_EQ(visible().to, static_cast<double>(to.seconds));
    m_view.showEverything();
    EXPECT_EQ(visible(), m_view.chartLayout().everything);
}

TEST_F(LeveyJenningsViewTest, SurvivesEveryModeAndAnEmptyChart) {
    for (const auto& chart : {reports::LeveyJennings{}, exampleSteps(), exampleChart()}) {
        for (const LevelMode mode : {LevelMode::One, LevelMode::TogetherInSd, LevelMode::Stacked}) {
            ChartOptions options;
            options.levels = mode;
            m_view.setOptions(options);
            m_view.setChart(chart);
            wheel({300, 200}, 120);
            drag({300, 200}, {200, 200});
            for (const auto key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Escape}) {
                QTest::keyClick(&m_view, key);
            }
            EXPECT_FALSE(m_view.grab().isNull());
        }
    }
}

TEST_F(LeveyJenningsViewTest, NamesItselfForScreenReaders) {
    EXPECT_TRUE(m_view.accessibleName().contains("CRP"));
}

} // namespace
} // namespace fasit::charts
