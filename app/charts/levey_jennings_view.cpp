#include "app/charts/levey_jennings_view.h"

#include "app/charts/horizontal.h"
#include "app/charts/palette.h"
#include "app/charts/point_place.h"
#include "app/charts/zoom.h"

#include <QAccessible>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fasit::charts {
namespace {

constexpr double kMargin = 8;    ///< Around the chart, where the focus shows.
constexpr double kReach = 16;    ///< Pixels from the pointer within which a point is meant.
constexpr double kDragStart = 4; ///< Pixels before a press becomes a drag.
constexpr double kWheelZoom = 0.82;
constexpr double kKeyZoom = 0.7;

} // namespace

LeveyJenningsView::LeveyJenningsView(QWidget* parent)
    : QGraphicsView(parent)
    , m_annotations(new AnnotationItem(
          m_layout, [this](const ChartPanel& panel, QPointF value) { return toScene(panel, value); })) {
    setScene(&m_scene);
    m_scene.addItem(m_annotations);
    m_annotations->setZValue(1);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setMinimumSize(320, 220);
}

LeveyJenningsView::~LeveyJenningsView() = default;

void LeveyJenningsView::setTexts(ChartTexts texts) {
    m_texts = std::move(texts);
    layOutAgain();
}

void LeveyJenningsView::setChart(reports::LeveyJennings chart) {
    m_chart = std::move(chart);
    m_selected.reset();
    m_hovered.reset();
    m_drag.reset();
    m_options.visible.reset();
    layOutAgain();
    nameIt();
}

void LeveyJenningsView::refreshChart(reports::LeveyJennings chart) {
    const auto selected = selectedPoint();
    m_chart = std::move(chart);
    m_hovered.reset();
    m_drag.reset();
    m_selected = selected ? cursorOf(m_chart, *selected) : std::nullopt;
    layOutAgain();
    nameIt();
}

void LeveyJenningsView::nameIt() {
    setAccessibleName(QStringLiteral("%1: %2, %3")
                          .arg(m_texts.accessibleName, QString::fromStdString(m_chart.analyte),
                               QString::fromStdString(m_chart.instrument)));
}

void LeveyJenningsView::setOptions(const ChartOptions& options) {
    const bool otherAxis = options.axis != m_options.axis;
    m_options = options;
    if (otherAxis) {
        m_options.visible.reset();
    }
    layOutAgain();
}

void LeveyJenningsView::showTimes(WallTime from, WallTime to) {
    setVisibleRange(rangeBetween(m_chart, m_options.axis, from, to));
}

void LeveyJenningsView::showEverything() {
    m_options.visible.reset();
    layOutAgain();
}

void LeveyJenningsView::selectPoint(domain::FactKey key) {
    m_selected = cursorOf(m_chart, key);
    if (m_selected) {
        setVisibleRange(
            revealing(visible(), axisX(m_selected->in(m_chart), m_options.axis), m_layout.everything));
    }
    look(m_selected, m_selectionCallout);
}

std::optional<domain::FactKey> LeveyJenningsView::selectedPoint() const {
    return m_selected ? std::optional(m_selected->in(m_chart).key) : std::nullopt;
}

void LeveyJenningsView::stepSelection(int by) {
    if (m_layout.nothingToShow()) {
        return;
    }
    if (const auto target = keyTarget(by < 0 ? Qt::Key_Left : Qt::Key_Right)) {
        goTo(*target);
    }
}

void LeveyJenningsView::goTo(PointCursor cursor) {
    setVisibleRange(revealing(visible(), axisX(cursor.in(m_chart), m_options.axis), m_layout.everything));
    select(cursor);
}

reports::ChartStretch LeveyJenningsView::visibleStretch() const {
    return stretchIn(m_chart, m_options.axis, visible());
}

QPointF LeveyJenningsView::toScene(const ChartPanel& panel, QPointF value) const {
    const auto index = static_cast<std::size_t>(&panel - m_layout.panels.data());
    return m_plots[index]->toScene(value);
}

void LeveyJenningsView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    layOutAgain();
}

void LeveyJenningsView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        setVisibleRange(panned(visible(), -visible().span() * turned.x() / 1200.0, m_layout.everything));
    } else {
        zoomAt(std::pow(kWheelZoom, turned.y() / 120.0), mapToScene(event->position().toPoint()).x());
    }
    event->accept();
}

void LeveyJenningsView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_layout.nothingToShow()) {
        m_drag = Drag{event->position(), visible(), false};
    }
}

void LeveyJenningsView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag) {
        hover(mapToScene(event->position().toPoint()));
        return;
    }
    const double dx = event->position().x() - m_drag->from.x();
    m_drag->moved = m_drag->moved || std::abs(dx) > kDragStart;
    if (m_drag->moved && !m_layout.nothingToShow()) {
        const double perPixel = m_drag->range.span() / m_layout.panels.front().plot.width();
        setVisibleRange(panned(m_drag->range, -dx * perPixel, m_layout.everything));
    }
}

void LeveyJenningsView::mouseReleaseEvent(QMouseEvent* event) {
    const bool click = m_drag && !m_drag->moved;
    m_drag.reset();
    const auto cursor = click ? pointNear(mapToScene(event->position().toPoint())) : std::nullopt;
    if (cursor) {
        select(*cursor);
    }
}

void LeveyJenningsView::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    showEverything();
}

void LeveyJenningsView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_selected) {
        m_selected.reset();
        look(std::nullopt, false);
        return;
    }
    if (m_layout.nothingToShow() || zoomByKey(event->key())) {
        return;
    }
    const auto target = keyTarget(event->key());
    target ? goTo(*target) : event->ignore();
}

void LeveyJenningsView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    m_annotations->setFocusShown(event->reason() == Qt::TabFocusReason ||
                                 event->reason() == Qt::BacktabFocusReason ||
                                 event->reason() == Qt::ShortcutFocusReason);
}

void LeveyJenningsView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    m_annotations->setFocusShown(false);
}

bool LeveyJenningsView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Gesture) {
        pinch(*static_cast<QGestureEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showFlagText(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        look(m_selected, m_selectionCallout);
    }
    return QGraphicsView::viewportEvent(event);
}

void LeveyJenningsView::layOutAgain() {
    const QRectF inside = QRectF(viewport()->rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    m_layout = layOut(m_chart, m_options, m_texts, inside.size());
    m_scene.setSceneRect(QRectF(viewport()->rect()).translated(-inside.topLeft()));
    m_scene.setBackgroundBrush(Palette::of(m_options.theme).background);
    while (m_plots.size() < m_layout.panels.size()) {
        m_plots.push_back(std::make_unique<PanelChart>(m_scene));
    }
    m_plots.resize(m_layout.panels.size());
    for (std::size_t i = 0; i < m_plots.size(); ++i) {
        m_plots[i]->show(m_layout.panels[i], m_layout);
    }
    m_annotations->layoutChanged();
    look(m_selected, m_selectionCallout);
    emit visibleChanged();
}

AxisRange LeveyJenningsView::visible() const {
    return m_options.visible.value_or(m_layout.everything);
}

void LeveyJenningsView::setVisibleRange(AxisRange range) {
    if (range.span() > 0 && range != visible()) {
        m_options.visible = range;
        layOutAgain();
    }
}

void LeveyJenningsView::zoomAt(double factor, double sceneX) {
    if (!m_layout.nothingToShow()) {
        const double around =
            std::clamp(m_layout.panels.front().x.toValue(sceneX), visible().from, visible().to);
        setVisibleRange(zoomed(visible(), factor, around, m_layout.everything, narrowest(m_options.axis)));
    }
}

void LeveyJenningsView::hover(QPointF scenePosition) {
    const auto cursor = pointNear(scenePosition);
    if (cursor == m_hovered) {
        return;
    }
    m_hovered = cursor;
    look(cursor ? cursor : m_selected, cursor || m_selectionCallout);
    if (cursor) {
        emit pointHovered(cursor->in(m_chart).key);
    }
}

std::optional<PointCursor> LeveyJenningsView::pointNear(QPointF scenePosition) const {
    std::optional<PointCursor> nearest;
    double least = kReach;
    for (const auto& panel : m_layout.panels) {
        for (const auto& marker : panel.markers) {
            const double distance = QLineF(panel.toPixel(marker.at), scenePosition).length();
            if (distance < least) {
                least = distance;
                nearest = PointCursor{marker.levelIndex, marker.pointIndex};
            }
        }
    }
    return nearest;
}

void LeveyJenningsView::look(std::optional<PointCursor> cursor, bool withCallout) {
    std::optional<Spotlight> spotlight;
    for (const auto& panel : m_layout.panels) {
        const auto& shown = panel.levelIndexes;
        if (!cursor || std::find(shown.begin(), shown.end(), cursor->levelIndex) == shown.end()) {
            continue;
        }
        const auto& point = cursor->in(m_chart);
        const auto place = placeOf(point, panel, m_options.levels, m_options.axis);
        if (place && panel.x.values.contains(place->at.x())) {
            const int level = m_chart.levels[static_cast<std::size_t>(cursor->levelIndex)].level;
            const QString text = withCallout && m_texts.details ? m_texts.details(point, level) : QString();
            spotlight = Spotlight{toScene(panel, place->at), 6 * m_layout.unit, text};
        }
    }
    m_annotations->setSpotlight(std::move(spotlight));
}

std::optional<PointCursor> LeveyJenningsView::keyTarget(int key) const {
    const int level = m_selected ? m_selected->levelIndex : m_layout.panels.front().levelIndexes.front();
    const LevelMode mode = m_options.levels;
    switch (key) {
    case Qt::Key_Left:
        return m_selected ? stepped(m_chart, *m_selected, -1, mode) : lastPoint(m_chart, level, mode);
    case Qt::Key_Right:
        return m_selected ? stepped(m_chart, *m_selected, 1, mode) : firstPoint(m_chart, level, mode);
    case Qt::Key_Home:
        return firstPoint(m_chart, level, mode);
    case Qt::Key_End:
        return lastPoint(m_chart, level, mode);
    case Qt::Key_Up:
        return stepToLevel(-1);
    case Qt::Key_Down:
        return stepToLevel(1);
    default:
        return std::nullopt;
    }
}

std::optional<PointCursor> LeveyJenningsView::stepToLevel(int by) const {
    if (!m_selected || m_options.levels == LevelMode::One) {
        return std::nullopt;
    }
    const int level = m_selected->levelIndex + by;
    const bool exists = level >= 0 && level < static_cast<int>(m_chart.levels.size());
    return exists ? nearestIn(m_chart, *m_selected, level, m_options.levels) : std::nullopt;
}

void LeveyJenningsView::select(PointCursor cursor) {
    m_selected = cursor;
    look(cursor, m_selectionCallout);
    const auto& point = cursor.in(m_chart);
    if (m_texts.details) {
        say(m_texts.details(point, m_chart.levels[static_cast<std::size_t>(cursor.levelIndex)].level));
    }
    emit pointSelected(point.key);
}

void LeveyJenningsView::say(const QString& text) {
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool LeveyJenningsView::zoomByKey(int key) {
    const double middle = m_layout.panels.front().plot.center().x();
    if (key == Qt::Key_Plus) {
        zoomAt(kKeyZoom, middle);
    } else if (key == Qt::Key_Minus) {
        zoomAt(1 / kKeyZoom, middle);
    } else {
        return false;
    }
    return true;
}

void LeveyJenningsView::pinch(const QGestureEvent& event) {
    const auto* gesture = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (gesture != nullptr && gesture->scaleFactor() > 0) {
        const QPoint centre = viewport()->mapFromGlobal(gesture->centerPoint().toPoint());
        zoomAt(1 / gesture->scaleFactor(), mapToScene(centre).x());
    }
}

void LeveyJenningsView::showFlagText(QPoint viewPosition, QPoint globalPosition) {
    const QPointF at = mapToScene(viewPosition);
    for (const auto& flag : m_layout.flags) {
        if (flag.box.united(flag.label.box).contains(at)) {
            QToolTip::showText(globalPosition, flag.full, viewport());
            return;
        }
    }
    QToolTip::hideText();
}

} // namespace fasit::charts
