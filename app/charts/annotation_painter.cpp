#include "app/charts/annotation_painter.h"

#include "app/charts/marker_shapes.h"

#include <QPainter>

namespace fasit::charts {
namespace {

using reports::PointState;

const QFont& fontOf(const ChartFonts& fonts, LabelRole role) {
    switch (role) {
    case LabelRole::Title:
    case LabelRole::Notice:
        return fonts.title;
    case LabelRole::Rejected:
    case LabelRole::Warned:
        return fonts.strong;
    default:
        return fonts.text;
    }
}

void paintLabel(QPainter& painter, const Label& label, const ChartLayout& layout) {
    const Palette& palette = Palette::of(layout.theme);
    if (label.leader) {
        painter.setPen(QPen(palette.mutedText, 0.9 * layout.unit));
        painter.drawLine(*label.leader);
    }
    if (label.onPlot) {
        QColor patch = palette.background;
        patch.setAlpha(205);
        painter.setPen(Qt::NoPen);
        painter.setBrush(patch);
        painter.drawRoundedRect(label.box, 3 * layout.unit, 3 * layout.unit);
    }
    paintText(painter, label, layout.fonts, layout.theme);
}

void paintFlag(QPainter& painter, const Flag& flag, const ChartLayout& layout) {
    const Palette& palette = Palette::of(layout.theme);
    const QRectF box = flag.box.adjusted(0, 2 * layout.unit, 0, -2 * layout.unit);
    painter.setPen(QPen(palette.text, 1.3 * layout.unit));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.text);
    painter.drawPolygon(QPolygonF({box.topLeft(),
                                   {box.right(), box.top() + box.height() * 0.3},
                                   {box.left(), box.top() + box.height() * 0.6}}));
    if (!flag.label.text.isEmpty()) {
        paintLabel(painter, flag.label, layout);
    }
}

/// A thin tick on the axis above each flag says exactly where it belongs.
void paintFlagTicks(QPainter& painter, const ChartLayout& layout) {
    const double bottom = layout.panels.back().plot.bottom();
    painter.setPen(QPen(Palette::of(layout.theme).text, 1.3 * layout.unit));
    for (const auto& flag : layout.flags) {
        painter.drawLine(QPointF(flag.x, bottom), QPointF(flag.x, bottom + 6 * layout.unit));
    }
}

std::optional<PointState> stateOf(LegendSymbol symbol) {
    switch (symbol) {
    case LegendSymbol::Accepted:
    case LegendSymbol::Provisional:
    case LegendSymbol::Level:
        return PointState::Accepted;
    case LegendSymbol::Warned:
        return PointState::Warned;
    case LegendSymbol::Rejected:
        return PointState::Rejected;
    case LegendSymbol::CannotJudge:
        return PointState::CannotJudge;
    case LegendSymbol::Excluded:
        return PointState::Excluded;
    case LegendSymbol::Approved:
    case LegendSymbol::Bottle:
        break;
    }
    return std::nullopt;
}

void paintLegendEntry(QPainter& painter, const LegendEntry& entry, const ChartLayout& layout) {
    const Palette& palette = Palette::of(layout.theme);
    const QPointF centre = entry.symbolBox.center();
    if (entry.symbol == LegendSymbol::Level) {
        painter.setPen(palette.line({LineRole::Trace, entry.levelIndex, {}}, true, layout.unit));
        painter.drawLine(QPointF(entry.symbolBox.left(), centre.y()),
                         QPointF(entry.symbolBox.right(), centre.y()));
    }
    if (const auto state = stateOf(entry.symbol)) {
        Marker marker;
        marker.levelIndex = entry.levelIndex;
        marker.state = *state;
        marker.provisional = entry.symbol == LegendSymbol::Provisional;
        marker.radius = (*state == PointState::Accepted ? 4.2 : 6.0) * layout.unit;
        paintMarker(painter, marker, centre, {palette, entry.symbol == LegendSymbol::Level, layout.unit});
    } else if (entry.symbol == LegendSymbol::Bottle) {
        painter.setPen(palette.line({LineRole::BottleChange, 0, {}}, false, layout.unit));
        painter.drawLine(QPointF(centre.x(), entry.symbolBox.top()),
                         QPointF(centre.x(), entry.symbolBox.bottom()));
    } else {
        const QRectF swatch(entry.symbolBox.left(), centre.y() - 5 * layout.unit, entry.symbolBox.width(),
                            10 * layout.unit);
        painter.fillRect(swatch, palette.band(BandRole::Approved));
        painter.setPen(QPen(palette.limit, 1.2 * layout.unit));
        painter.drawLine(swatch.topLeft(), swatch.topRight());
        painter.drawLine(swatch.bottomLeft(), swatch.bottomRight());
    }
    paintLabel(painter, entry.label, layout);
}

/// Thousands of points in one view are dots, whatever shape they would have.
bool isDot(const Marker& marker, const MarkerLook& look) {
    return marker.state == PointState::Accepted && marker.radius < 1.8 * look.unit && !marker.provisional &&
           marker.edge == reports::OffScale::No;
}

void paintDots(QPainter& painter, const ChartPanel& panel, const PointMap& map, const MarkerLook& look) {
    painter.setPen(Qt::NoPen);
    for (const int levelIndex : panel.levelIndexes) {
        QList<QRectF> dots;
        for (const auto& marker : panel.markers) {
            if (marker.levelIndex == levelIndex && isDot(marker, look)) {
                const double r = marker.radius * 0.9;
                dots.append(QRectF(map(panel, marker.at) - QPointF(r, r), QSizeF(2 * r, 2 * r)));
            }
        }
        painter.setBrush(look.levelsTogether ? look.palette.level(levelIndex) : look.palette.accepted);
        painter.drawRects(dots);
    }
}

} // namespace

void paintMarkers(QPainter& painter, const ChartLayout& layout, const PointMap& map,
                  const MarkerPainter& paintOne) {
    const MarkerLook look{Palette::of(layout.theme), layout.levels == LevelMode::TogetherInSd, layout.unit};
    for (const auto& panel : layout.panels) {
        paintDots(painter, panel, map, look);
        for (const bool plain : {true, false}) { // what matters lies on top
            for (const auto& marker : panel.markers) {
                if ((marker.state == PointState::Accepted) == plain && !isDot(marker, look)) {
                    paintOne(painter, marker, map(panel, marker.at), look);
                }
            }
        }
    }
}

void paintText(QPainter& painter, const Label& label, const ChartFonts& fonts, Theme theme) {
    painter.setFont(fontOf(fonts, label.role));
    painter.setPen(Palette::of(theme).label(label.role));
    const int flags = static_cast<int>(label.alignment.toInt()) | Qt::TextDontClip;
    painter.drawText(label.box,
                     label.role == LabelRole::Notice ? flags | Qt::TextWordWrap : flags | Qt::TextSingleLine,
                     label.text);
}

void paintTexts(QPainter& painter, const ChartLayout& layout) {
    if (layout.nothingToShow()) {
        paintLabel(painter, layout.notice, layout);
        return;
    }
    for (const auto& panel : layout.panels) {
        for (const auto& label : panel.labels) {
            paintLabel(painter, label, layout);
        }
    }
    paintFlagTicks(painter, layout);
    for (const auto& flag : layout.flags) {
        paintFlag(painter, flag, layout);
    }
    for (const auto& entry : layout.legend) {
        paintLegendEntry(painter, entry, layout);
    }
}

} // namespace fasit::charts
