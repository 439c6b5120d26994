#include "app/charts/diagram_view.h"

#include "app/charts/diagram_painter.h"
#include "app/charts/palette.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>

namespace fasit::charts {
namespace {

constexpr double kReach = 24;
constexpr double kTextOfWidget = 0.85;
constexpr double kMargin = 8;

} // namespace

DiagramView::DiagramView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 220);
}

void DiagramView::setMaker(Maker maker) {
    m_maker = std::move(maker);
    layOutAgain();
}

void DiagramView::setTheme(Theme theme) {
    if (theme != m_theme) {
        m_theme = theme;
        layOutAgain();
    }
}

void DiagramView::lookAt(std::optional<domain::FactKey> key) {
    m_looked = key;
    update();
}

void DiagramView::layOutAgain() {
    const QSizeF inside(width() - 2 * kMargin, height() - 2 * kMargin);
    const DiagramFrame frame{inside, m_theme, fontMetrics().height() * kTextOfWidget, QLocale()};
    m_diagram = m_maker ? m_maker(frame) : emptyDiagram(frame);
    update();
}

void DiagramView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Palette& palette = Palette::of(m_theme);
    painter.fillRect(rect(), palette.background);
    painter.translate(kMargin, kMargin);
    paintDiagram(painter, m_diagram, m_looked);
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(QPen(palette.focus, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -2, -2), 3, 3);
    }
}

void DiagramView::resizeEvent(QResizeEvent* /*event*/) {
    layOutAgain();
}

void DiagramView::mousePressEvent(QMouseEvent* event) {
    const QPointF at = event->position() - QPointF(kMargin, kMargin);
    std::optional<domain::FactKey> nearest;
    double least = kReach;
    for (const DiagramPanel& panel : m_diagram.panels) {
        for (const DiagramPoint& point : panel.points) {
            const double distance = QLineF(panel.toPixel(point.at), at).length();
            if (distance < least) {
                least = distance;
                nearest = point.key;
            }
        }
    }
    if (nearest) {
        lookAt(nearest);
        emit pointSelected(*nearest);
    }
}

std::vector<const DiagramPoint*> DiagramView::points() const {
    std::vector<const DiagramPoint*> all;
    std::set<domain::FactKey> taken;
    for (const DiagramPanel& panel : m_diagram.panels) {
        for (const DiagramPoint& point : panel.points) {
            if (taken.insert(point.key).second) {
                all.push_back(&point);
            }
        }
    }
    return all;
}

int DiagramView::lookedIndex() const {
    const auto all = points();
    const auto own = std::find_if(all.begin(), all.end(), [this](const DiagramPoint* point) {
        return m_looked && point->key == *m_looked;
    });
    return own == all.end() ? -1 : static_cast<int>(own - all.begin());
}

void DiagramView::choose(int index) {
    const auto all = points();
    if (index < 0 || index >= static_cast<int>(all.size())) {
        return;
    }
    const DiagramPoint& point = *all[static_cast<std::size_t>(index)];
    lookAt(point.key);
    setAccessibleDescription(point.spoken);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    emit pointSelected(point.key);
}

void DiagramView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(points().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(lookedIndex() < 0 ? last : lookedIndex() - 1);
    case Qt::Key_Right:
        return choose(lookedIndex() + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DiagramView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void DiagramView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace fasit::charts
