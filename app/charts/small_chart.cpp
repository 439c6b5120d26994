#include "app/charts/small_chart.h"

#include "app/charts/diagram_painter.h"
#include "app/charts/palette.h"

#include <QPainter>

#include <utility>

namespace fasit::charts {
namespace {

constexpr double kTextOfWidget = 0.8;
constexpr double kMargin = 8;
constexpr int kLinesHigh = 12;
constexpr int kFewestLines = 7;
constexpr int kLettersWide = 72;

} // namespace

SmallChart::SmallChart(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void SmallChart::setDiagram(Maker maker, Theme theme, domain::FactKey marked) {
    m_maker = std::move(maker);
    m_theme = theme;
    m_marked = marked;
    layOutAgain();
}

QSize SmallChart::sizeHint() const {
    return {kLettersWide * fontMetrics().averageCharWidth(), kLinesHigh * fontMetrics().height()};
}

QSize SmallChart::minimumSizeHint() const {
    return {kLettersWide * fontMetrics().averageCharWidth() / 4, kFewestLines * fontMetrics().height()};
}

void SmallChart::layOutAgain() {
    const QSizeF inside(width() - 2 * kMargin, height() - 2 * kMargin);
    const DiagramFrame frame{inside, m_theme, fontMetrics().height() * kTextOfWidget, QLocale()};
    m_diagram = m_maker ? m_maker(frame) : emptyDiagram(frame);
    update();
}

void SmallChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Palette::of(m_theme).background);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.translate(kMargin, kMargin);
    paintDiagram(painter, m_diagram, m_marked);
}

void SmallChart::resizeEvent(QResizeEvent* /*event*/) {
    layOutAgain();
}

} // namespace fasit::charts
