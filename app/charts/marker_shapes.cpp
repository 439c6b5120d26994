#include "app/charts/marker_shapes.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace fasit::charts {
namespace {

using reports::OffScale;
using reports::PointState;

QPolygonF regular(QPointF centre, double radius, int corners, double firstDegrees) {
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = (firstDegrees + 360.0 * i / corners) * std::numbers::pi / 180;
        shape.append(centre + QPointF(radius * std::cos(angle), radius * std::sin(angle)));
    }
    return shape;
}

void paintAccepted(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    const int form = look.levelsTogether ? marker.levelIndex % 3 : 0;
    const QColor color = look.levelsTogether ? look.palette.level(marker.levelIndex) : look.palette.accepted;
    const double r = marker.radius;
    painter.setPen(r > 2.5 * look.unit ? QPen(look.palette.background, 0.9 * look.unit) : Qt::NoPen);
    painter.setBrush(color);
    if (form == 0) {
        painter.drawEllipse(at, r, r);
    } else {
        painter.setBrush(form == 1 ? look.palette.background : color);
        painter.setPen(QPen(color, 1.5 * look.unit));
        painter.drawPolygon(regular(at, r * 1.15, 4, form == 1 ? 0 : 45));
    }
}

/// The rim of anything but an accepted point; in the level's colour where levels share a plot.
QPen rim(const Marker& marker, const MarkerLook& look) {
    const bool level = look.levelsTogether && look.palette.coloured;
    return QPen(level ? look.palette.level(marker.levelIndex) : look.palette.text,
                (level ? 1.8 : 1.1) * look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintWarned(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    const double r = marker.radius * 1.2;
    painter.setPen(rim(marker, look));
    painter.setBrush(look.palette.warned);
    painter.drawPolygon(regular(at + QPointF(0, r * 0.12), r, 3, -90));
    if (marker.radius > 5 * look.unit) {
        painter.setPen(QPen(QColor(Qt::black), 1.4 * look.unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at + QPointF(0, -r * 0.3), at + QPointF(0, r * 0.15));
        painter.drawPoint(at + QPointF(0, r * 0.42));
    }
}

void paintRejected(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    const double r = marker.radius * 1.12;
    const double arm = r * 0.42;
    painter.setPen(rim(marker, look));
    painter.setBrush(look.palette.rejected);
    painter.drawPolygon(regular(at, r, 8, 22.5));
    painter.setPen(QPen(look.palette.onState, 1.6 * look.unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
    painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
}

/// Drawn, not written: a font would differ between screen and paper.
void paintQuestion(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    const double r = marker.radius;
    const QRectF box(at.x() - r, at.y() - r, 2 * r, 2 * r);
    painter.setPen(QPen(look.palette.cannotJudge, 1.3 * look.unit));
    painter.setBrush(look.palette.background);
    painter.drawRoundedRect(box, 0.5 * r, 0.5 * r);
    QPainterPath hook(at + QPointF(-0.36 * r, -0.28 * r));
    hook.arcTo(QRectF(at.x() - 0.36 * r, at.y() - 0.64 * r, 0.72 * r, 0.72 * r), 180, -230);
    hook.lineTo(at + QPointF(0, 0.28 * r));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.palette.cannotJudge, 1.4 * look.unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(hook);
    painter.drawPoint(at + QPointF(0, 0.62 * r));
}

void paintExcluded(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    const double r = marker.radius * 0.85;
    const double reach = r * 0.7071;
    const QColor color = look.levelsTogether ? look.palette.level(marker.levelIndex) : look.palette.excluded;
    painter.setPen(QPen(color, 1.3 * look.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, r, r);
    painter.drawLine(at + QPointF(-reach, reach), at + QPointF(reach, -reach));
}

void paintEdgeArrow(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    const double up = marker.edge == OffScale::Above ? -1 : 1;
    const double width = 4 * look.unit;
    const QPointF base = at + QPointF(0, up * (std::max(marker.radius, 3 * look.unit) + 2.2 * look.unit));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.palette.text);
    painter.drawPolygon(QPolygonF(
        {base + QPointF(-width, 0), base + QPointF(width, 0), base + QPointF(0, up * 1.3 * width)}));
}

void paintProvisionalRing(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    const double r = marker.radius + 3.4 * look.unit;
    QPen dotted(look.palette.text, 1.2 * look.unit);
    dotted.setDashPattern({2, 2});
    painter.setPen(dotted);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, r, r);
}

} // namespace

void paintMarker(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    switch (marker.state) {
    case PointState::Accepted:
        paintAccepted(painter, marker, at, look);
        break;
    case PointState::Warned:
        paintWarned(painter, marker, at, look);
        break;
    case PointState::Rejected:
        paintRejected(painter, marker, at, look);
        break;
    case PointState::CannotJudge:
        paintQuestion(painter, marker, at, look);
        break;
    case PointState::Excluded:
        paintExcluded(painter, marker, at, look);
        break;
    }
    if (marker.edge != OffScale::No) {
        paintEdgeArrow(painter, marker, at, look);
    }
    if (marker.provisional) {
        paintProvisionalRing(painter, marker, at, look);
    }
}

} // namespace fasit::charts
