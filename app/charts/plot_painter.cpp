#include "app/charts/plot_painter.h"

#include "app/charts/palette.h"

#include <QPainter>

#include <algorithm>

namespace fasit::charts {
namespace {

QPolygonF inPixels(const ChartPanel& panel, const QPolygonF& values, const PointMap& map) {
    QPolygonF pixels;
    pixels.reserve(values.size());
    for (const QPointF& value : values) {
        pixels.append(map(panel, value));
    }
    return pixels;
}

/// A line at each tick, from where that value lies by the map to the other side of the plot.
void paintGrid(QPainter& painter, const ChartPanel& panel, const ChartLayout& layout, const PointMap& map) {
    painter.setPen(QPen(Palette::of(layout.theme).grid, layout.unit));
    for (const auto& tick : panel.yTicks) {
        painter.drawLine(map(panel, {panel.x.values.from, tick.at}),
                         map(panel, {panel.x.values.to, tick.at}));
    }
    for (const auto& tick : panel.xTicks) {
        painter.drawLine(map(panel, {tick.at, panel.y.values.from}),
                         map(panel, {tick.at, panel.y.values.to}));
    }
}

void paintBands(QPainter& painter, const ChartPanel& panel, const Palette& palette, const PointMap& map) {
    painter.setPen(Qt::NoPen);
    for (const auto& band : panel.bands) {
        QPolygonF outline = inPixels(panel, band.upper, map);
        const QPolygonF lower = inPixels(panel, band.lower, map);
        std::for_each(lower.rbegin(), lower.rend(), [&](QPointF point) { outline.append(point); });
        painter.setBrush(palette.band(band.role));
        painter.drawPolygon(outline);
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

/// Points in one line from which on their lines run into each other.
constexpr qsizetype kVeryMany = 250;

void paintLines(QPainter& painter, const ChartPanel& panel, const ChartLayout& layout, const PointMap& map,
                Fineness fineness) {
    const Palette& palette = Palette::of(layout.theme);
    for (const auto& line : panel.lines) {
        QPen pen = palette.line(line, layout.levels == LevelMode::TogetherInSd, layout.unit);
        const bool thin = fineness == Fineness::Quick && line.points.size() > kVeryMany;
        if (thin) {
            pen.setWidth(0);
        }
        painter.setRenderHint(QPainter::Antialiasing, !thin);
        painter.setPen(pen);
        paintLine(painter, inPixels(panel, line.points, map));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace

void paintPlots(QPainter& painter, const ChartLayout& layout, const PointMap& map, Fineness fineness) {
    for (const auto& panel : layout.panels) {
        painter.save();
        painter.setClipRect(panel.plot);
        paintGrid(painter, panel, layout, map);
        paintBands(painter, panel, Palette::of(layout.theme), map);
        paintLines(painter, panel, layout, map, fineness);
        painter.restore();
    }
}

} // namespace fasit::charts
