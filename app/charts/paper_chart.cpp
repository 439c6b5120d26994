#include "app/charts/paper_chart.h"

#include "app/charts/annotation_painter.h"
#include "app/charts/palette.h"

#include <QPainter>

#include <algorithm>

namespace fasit::charts {
namespace {

QPolygonF inPixels(const ChartPanel& panel, const QPolygonF& values) {
    QPolygonF pixels;
    pixels.reserve(values.size());
    for (const QPointF& value : values) {
        pixels.append(panel.toPixel(value));
    }
    return pixels;
}

void paintBands(QPainter& painter, const ChartPanel& panel, const Palette& palette) {
    painter.setPen(Qt::NoPen);
    for (const auto& band : panel.bands) {
        QPolygonF outline = inPixels(panel, band.upper);
        const QPolygonF lower = inPixels(panel, band.lower);
        std::for_each(lower.rbegin(), lower.rend(), [&](QPointF point) { outline.append(point); });
        painter.setBrush(palette.band(band.role));
        painter.drawPolygon(outline);
    }
}

void paintGrid(QPainter& painter, const ChartPanel& panel, const ChartLayout& layout) {
    painter.setPen(QPen(Palette::of(layout.theme).grid, layout.unit));
    for (const auto& tick : panel.yTicks) {
        const double y = panel.y.toPixel(tick.at);
        painter.drawLine(QPointF(panel.plot.left(), y), QPointF(panel.plot.right(), y));
    }
    for (const auto& tick : panel.xTicks) {
        const double x = panel.x.toPixel(tick.at);
        painter.drawLine(QPointF(x, panel.plot.top()), QPointF(x, panel.plot.bottom()));
    }
}

/// Piece by piece where the pen allows it: one long zigzag is stroked a hundred times slower.
void paintLine(QPainter& painter, const QPolygonF& pixels) {
    if (painter.pen().style() != Qt::SolidLine) {
        painter.drawPolyline(pixels);
        return;
    }
    QList<QLineF> segments;
    segments.reserve(pixels.size());
    for (qsizetype i = 1; i < pixels.size(); ++i) {
        segments.append({pixels[i - 1], pixels[i]});
    }
    painter.drawLines(segments);
}

void paintLines(QPainter& painter, const ChartPanel& panel, const ChartLayout& layout) {
    const Palette& palette = Palette::of(layout.theme);
    for (const auto& line : panel.lines) {
        painter.setPen(palette.line(line, layout.levels == LevelMode::TogetherInSd, layout.unit));
        paintLine(painter, inPixels(panel, line.points));
    }
}

void paintPlot(QPainter& painter, const ChartPanel& panel, const ChartLayout& layout) {
    painter.save();
    painter.setClipRect(panel.plot);
    paintGrid(painter, panel, layout);
    paintBands(painter, panel, Palette::of(layout.theme));
    paintLines(painter, panel, layout);
    painter.restore();
    painter.setPen(QPen(Palette::of(layout.theme).axis, layout.unit));
    painter.drawLine(panel.plot.bottomLeft(), panel.plot.bottomRight());
    painter.drawLine(panel.plot.topLeft(), panel.plot.bottomLeft());
}

} // namespace

void paintChart(QPainter& painter, const ChartLayout& layout) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), layout.size), Palette::of(layout.theme).background);
    for (const auto& panel : layout.panels) {
        paintPlot(painter, panel, layout);
    }
    paintMarkers(painter, layout,
                 [](const ChartPanel& panel, QPointF value) { return panel.toPixel(value); });
    paintTexts(painter, layout);
    painter.restore();
}

} // namespace fasit::charts
