#include "app/charts/paper_chart.h"

#include "app/charts/annotation_painter.h"
#include "app/charts/palette.h"
#include "app/charts/plot_painter.h"

#include <QPainter>

namespace fasit::charts {
namespace {

void paintAxes(QPainter& painter, const ChartPanel& panel, const ChartLayout& layout) {
    painter.setPen(QPen(Palette::of(layout.theme).axis, layout.unit));
    painter.drawLine(panel.plot.bottomLeft(), panel.plot.bottomRight());
    painter.drawLine(panel.plot.topLeft(), panel.plot.bottomLeft());
}

} // namespace

void paintChart(QPainter& painter, const ChartLayout& layout) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), layout.size), Palette::of(layout.theme).background);
    const auto map = [](const ChartPanel& panel, QPointF value) { return panel.toPixel(value); };
    paintPlots(painter, layout, map);
    for (const auto& panel : layout.panels) {
        paintAxes(painter, panel, layout);
    }
    paintMarkers(painter, layout, map);
    paintTexts(painter, layout);
    painter.restore();
}

} // namespace fasit::charts
