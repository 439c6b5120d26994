// Youden plot, histogram, CUSUM and EWMA laid out: everything in its plot, every point there, nothing without
// data; and drawn.
#include "app/charts/diagram_painter.h"
#include "app/charts/diagram_view.h"
#include "app/charts/histogram_layout.h"
#include "app/charts/shift_layout.h"
#include "app/charts/youden_layout.h"
#include "example_charts.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::charts {
namespace {

const DiagramFrame kFrame{{700, 420}, Theme::Light, 14.67, QLocale(QLocale::NorwegianBokmal)};

/// Two levels that do not move as one.
reports::YoudenPlot examplePlot() {
    auto chart = longChart(60);
    double more = 0;
    for (auto& point : chart.levels[1].points) {
        more = more > 0.5 ? -0.6 : more + 0.3;
        point.z = point.z.value_or(0) + more;
    }
    return reports::youdenPlot(chart, {});
}

Diagram youden() {
    const auto plot = examplePlot();
    YoudenTexts texts;
    texts.title = QStringLiteral("to nivåer");
    return layOutYouden(plot, texts, kFrame);
}

void expectInside(const Diagram& diagram) {
    const QRectF all(QPointF(), diagram.size);
    for (const auto& panel : diagram.panels) {
        EXPECT_TRUE(all.contains(panel.plot));
        for (const auto& point : panel.points) {
            EXPECT_TRUE(panel.plot.adjusted(-1, -1, 1, 1).contains(panel.toPixel(point.at)));
        }
    }
}

TEST(YoudenLayout, IsSquareAndHoldsEveryPairAndTheEllipse) {
    const auto diagram = youden();
    ASSERT_EQ(diagram.panels.size(), 1U);
    const auto& panel = diagram.panels[0];
    EXPECT_NEAR(panel.plot.width(), panel.plot.height(), 1e-6);
    EXPECT_EQ(panel.points.size(), examplePlot().points.size());
    EXPECT_TRUE(std::any_of(panel.strokes.begin(), panel.strokes.end(),
                            [](const Stroke& stroke) { return stroke.role == StrokeRole::Ellipse; }));
    expectInside(diagram);
}

TEST(HistogramLayout, HasABarForEachCountAndOnePanelALevel) {
    const auto chart = longChart(200);
    const auto shapes = reports::valueHistograms(chart, {});
    const auto diagram = layOutHistograms(shapes, {}, chart.decimals, kFrame);
    ASSERT_EQ(diagram.panels.size(), shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const auto bars = std::count_if(diagram.panels[i].strokes.begin(), diagram.panels[i].strokes.end(),
                                        [](const Stroke& stroke) { return stroke.role == StrokeRole::Bar; });
        const auto filled = std::count_if(shapes[i].counts.begin(), shapes[i].counts.end(),
                                          [](int count) { return count > 0; });
        EXPECT_EQ(bars, filled);
    }
    expectInside(diagram);
}

TEST(ShiftLayout, HasTwoPanelsALevelAndEveryPoint) {
    const auto shift = reports::shiftChart(longChart(100), {});
    const auto diagram = layOutShift(shift, {}, kFrame);
    ASSERT_EQ(diagram.panels.size(), 2 * shift.levels.size());
    EXPECT_EQ(diagram.panels[0].points.size(), shift.levels[0].points.size());
    expectInside(diagram);
}

TEST(Diagrams, SayWhyThereIsNothing) {
    YoudenTexts texts;
    texts.notice = QStringLiteral("trenger to nivåer");
    const auto diagram = layOutYouden({}, texts, kFrame);
    EXPECT_TRUE(diagram.panels.empty());
    EXPECT_EQ(diagram.notice, texts.notice);
}

TEST(Diagrams, ArePaintedInEveryTheme) {
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Paper}) {
        auto diagram = youden();
        diagram.theme = theme;
        QImage image(700, 420, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        paintDiagram(painter, diagram, diagram.panels[0].points[0].key);
        const QPointF at = diagram.panels[0].toPixel(diagram.panels[0].points[0].at);
        EXPECT_NE(image.pixel(at.toPoint()), image.pixel(2, 400));
    }
}

TEST(DiagramView, ArrowKeysAndClicksChooseAPoint) {
    DiagramView view;
    view.resize(716, 436);
    view.setMaker([](const DiagramFrame& frame) { return layOutYouden(examplePlot(), {}, frame); });
    view.show();
    QSignalSpy chosen(&view, &DiagramView::pointSelected);
    QTest::keyClick(&view, Qt::Key_Home);
    const auto& panel = view.diagram().panels.at(0);
    EXPECT_EQ(view.looked(), panel.points.front().key);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.looked(), panel.points[1].key);
    const QPointF last = panel.toPixel(panel.points.back().at) + QPointF(8, 8);
    QTest::mouseClick(&view, Qt::LeftButton, {}, last.toPoint());
    EXPECT_EQ(chosen.count(), 3);
}

} // namespace
} // namespace fasit::charts
