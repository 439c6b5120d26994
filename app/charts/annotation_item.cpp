#include "app/charts/annotation_item.h"

#include "app/charts/palette.h"
#include "app/charts/plot_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace fasit::charts {
namespace {

constexpr double kFocusDistance = 7;

/// Beside the point, on the side with room, wholly inside the chart.
QRectF calloutBox(const Spotlight& spotlight, QSizeF size, QSizeF within) {
    const double gap = spotlight.radius + 10;
    const double clear = gap + 16; // leaves the rule at the point readable
    QRectF box(QPointF(spotlight.at.x() + gap, spotlight.at.y() - size.height() - clear), size);
    if (box.right() > within.width()) {
        box.moveRight(spotlight.at.x() - gap);
    }
    if (box.top() < 0) {
        box.moveTop(spotlight.at.y() + clear);
    }
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, within.width() - size.width())));
    box.moveTop(std::clamp(box.top(), 0.0, std::max(0.0, within.height() - size.height())));
    return box;
}

} // namespace

AnnotationItem::AnnotationItem(const ChartLayout& layout, PointMap map)
    : m_layout(layout)
    , m_map(std::move(map)) {}

void AnnotationItem::layoutChanged() {
    prepareGeometryChange();
    update();
}

void AnnotationItem::setSpotlight(std::optional<Spotlight> spotlight) {
    m_spotlight = std::move(spotlight);
    update();
}

void AnnotationItem::setFocusShown(bool shown) {
    m_focusShown = shown;
    update();
}

QRectF AnnotationItem::boundingRect() const {
    return QRectF(QPointF(), m_layout.size)
        .adjusted(-kFocusDistance, -kFocusDistance, kFocusDistance, kFocusDistance);
}

void AnnotationItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                           QWidget* /*widget*/) {
    painter->setRenderHint(QPainter::Antialiasing);
    paintPlots(*painter, m_layout, m_map, Fineness::Quick);
    paintMarkers(*painter, m_layout, m_map,
                 [this](QPainter& into, const Marker& marker, QPointF at, const MarkerLook& look) {
                     m_stamps.paint(into, marker, at, look);
                 });
    paintTexts(*painter, m_layout);
    if (m_spotlight && !m_layout.nothingToShow()) {
        paintSpotlight(*painter);
    }
    if (m_focusShown) {
        paintFocus(*painter);
    }
}

void AnnotationItem::paintSpotlight(QPainter& painter) const {
    const double r = m_spotlight->radius + 4 * m_layout.unit;
    painter.setPen(QPen(Palette::of(m_layout.theme).focus, 2 * m_layout.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(m_spotlight->at, r, r);
    if (!m_spotlight->text.isEmpty()) {
        paintCallout(painter);
    }
}

void AnnotationItem::paintCallout(QPainter& painter) const {
    const Palette& palette = Palette::of(m_layout.theme);
    const double air = 8 * m_layout.unit;
    const QFontMetricsF metrics(m_layout.fonts.text);
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, 320 * m_layout.unit, 1000),
                                               Qt::AlignLeft | Qt::TextWordWrap, m_spotlight->text);
    const QSizeF size(needed.width() + 2 * air, needed.height() + 2 * air);
    const QRectF box = calloutBox(*m_spotlight, size, m_layout.size);
    painter.setPen(QPen(palette.focus, 1.2 * m_layout.unit));
    painter.setBrush(palette.background);
    painter.drawRoundedRect(box, 5 * m_layout.unit, 5 * m_layout.unit);
    painter.setPen(palette.text);
    painter.setFont(m_layout.fonts.text);
    painter.drawText(box.adjusted(air, air, -air, -air), Qt::AlignLeft | Qt::TextWordWrap | Qt::TextDontClip,
                     m_spotlight->text);
}

void AnnotationItem::paintFocus(QPainter& painter) const {
    painter.setPen(QPen(Palette::of(m_layout.theme).focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(boundingRect().adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace fasit::charts
