#include "app/charts/panel_chart.h"

#include "app/charts/palette.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace fasit::charts {
namespace {

/// Line and scale only: Qt Charts lays out a text for each tick, seen or not, at every change of range.
QValueAxis* addAxis(QChart& chart, Qt::Alignment side) {
    auto* axis = new QValueAxis;
    axis->setTickCount(2);
    axis->setLabelsVisible(false); // our own item writes them and draws the grid, as on paper
    axis->setGridLineVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

PanelChart::PanelChart(QGraphicsScene& scene)
    : m_chart(new QChart)
    , m_x(addAxis(*m_chart, Qt::AlignBottom))
    , m_y(addAxis(*m_chart, Qt::AlignLeft))
    , m_frame(new QLineSeries) {
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundVisible(false);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->addSeries(m_frame);
    m_frame->attachAxis(m_x);
    m_frame->attachAxis(m_y);
    scene.addItem(m_chart);
}

PanelChart::~PanelChart() {
    delete m_chart;
}

void PanelChart::show(const ChartPanel& panel, const ChartLayout& layout) {
    m_chart->setGeometry(panel.frame);
    m_chart->setPlotArea(panel.plot.translated(-panel.frame.topLeft()));
    showAxes(panel, layout);
}

QPointF PanelChart::toScene(QPointF value) const {
    return m_chart->mapToScene(m_chart->mapToPosition(value, m_frame));
}

void PanelChart::showAxes(const ChartPanel& panel, const ChartLayout& layout) {
    const Palette& palette = Palette::of(layout.theme);
    for (auto* axis : {m_x, m_y}) {
        axis->setLinePen(QPen(palette.axis, layout.unit));
    }
    m_x->setRange(panel.x.values.from, panel.x.values.to);
    m_y->setRange(panel.y.values.from, panel.y.values.to);
    // Else the axes keep their old places until the next turn of the event loop.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

} // namespace fasit::charts
