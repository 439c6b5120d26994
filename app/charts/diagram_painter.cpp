#include "app/charts/diagram_painter.h"

#include "app/charts/annotation_painter.h"
#include "app/charts/marker_shapes.h"
#include "app/charts/palette.h"

#include <QPainter>

namespace fasit::charts {
namespace {

constexpr double kManyPoints = 400;

QPolygonF inPixels(const DiagramPanel& panel, const QPolygonF& values) {
    QPolygonF pixels;
    pixels.reserve(values.size());
    for (const QPointF& value : values) {
        pixels.append(panel.toPixel(value));
    }
    return pixels;
}

QPen penOf(StrokeRole role, const Palette& palette, double unit) {
    switch (role) {
    case StrokeRole::Centre:
        return QPen(palette.mean, 1.2 * unit);
    case StrokeRole::Limit:
        return QPen(palette.limit, 1.6 * unit, Qt::DashLine);
    case StrokeRole::Curve:
    case StrokeRole::Ellipse:
        return QPen(palette.level(0), 1.8 * unit);
    case StrokeRole::Second:
        return QPen(palette.level(1), 1.8 * unit, Qt::DashDotLine);
    case StrokeRole::Area:
        return QPen(Qt::NoPen);
    case StrokeRole::Trace:
    case StrokeRole::Bar:
        break;
    }
    return QPen(palette.axis, 0.8 * unit);
}

void paintStroke(QPainter& painter, const DiagramPanel& panel, const Stroke& stroke, const Diagram& diagram) {
    const Palette& palette = Palette::of(diagram.theme);
    const QPolygonF pixels = inPixels(panel, stroke.points);
    painter.setPen(penOf(stroke.role, palette, diagram.unit));
    painter.setBrush(Qt::NoBrush);
    if (stroke.role == StrokeRole::Bar || stroke.role == StrokeRole::Area) {
        painter.setBrush(palette.band(BandRole::Approved));
        painter.drawPolygon(pixels);
    } else if (stroke.role == StrokeRole::Ellipse) {
        painter.drawPolygon(pixels);
    } else {
        painter.drawPolyline(pixels);
    }
}

void paintGrid(QPainter& painter, const DiagramPanel& panel, const Diagram& diagram) {
    const Palette& palette = Palette::of(diagram.theme);
    painter.setPen(QPen(palette.grid, diagram.unit));
    for (const Tick& tick : panel.yTicks) {
        const double y = panel.y.toPixel(tick.at);
        painter.drawLine(QPointF(panel.plot.left(), y), QPointF(panel.plot.right(), y));
    }
    for (const Tick& tick : panel.xTicks) {
        const double x = panel.x.toPixel(tick.at);
        painter.drawLine(QPointF(x, panel.plot.top()), QPointF(x, panel.plot.bottom()));
    }
    painter.setPen(QPen(palette.axis, diagram.unit));
    painter.drawLine(panel.plot.bottomLeft(), panel.plot.bottomRight());
    painter.drawLine(panel.plot.topLeft(), panel.plot.bottomLeft());
}

void paintPoints(QPainter& painter, const DiagramPanel& panel, const Diagram& diagram,
                 std::optional<domain::FactKey> looked) {
    const Palette& palette = Palette::of(diagram.theme);
    const bool many = static_cast<double>(panel.points.size()) > kManyPoints;
    for (const DiagramPoint& point : panel.points) {
        Marker marker;
        marker.state = point.state;
        marker.edge = point.edge;
        const bool plain = point.state == reports::PointState::Accepted;
        marker.radius = (plain ? (many ? 2.2 : 3.8) : 5.6) * diagram.unit;
        paintMarker(painter, marker, panel.toPixel(point.at), {palette, false, diagram.unit});
        if (looked && point.key == *looked) {
            painter.setPen(QPen(palette.focus, 2 * diagram.unit));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(panel.toPixel(point.at), 10 * diagram.unit, 10 * diagram.unit);
        }
    }
}

} // namespace

void paintDiagram(QPainter& painter, const Diagram& diagram, std::optional<domain::FactKey> looked) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), diagram.size), Palette::of(diagram.theme).background);
    if (diagram.panels.empty()) {
        painter.setFont(diagram.fonts.title);
        painter.setPen(Palette::of(diagram.theme).text);
        painter.drawText(QRectF(QPointF(), diagram.size).adjusted(24, 24, -24, -24),
                         Qt::AlignCenter | Qt::TextWordWrap, diagram.notice);
    }
    for (const DiagramPanel& panel : diagram.panels) {
        paintGrid(painter, panel, diagram);
        painter.save();
        painter.setClipRect(panel.plot.adjusted(-8, -8, 8, 8));
        for (const Stroke& stroke : panel.strokes) {
            paintStroke(painter, panel, stroke, diagram);
        }
        paintPoints(painter, panel, diagram, looked);
        painter.restore();
        for (const Label& label : panel.labels) {
            paintText(painter, label, diagram.fonts, diagram.theme);
        }
    }
    painter.restore();
}

} // namespace fasit::charts
