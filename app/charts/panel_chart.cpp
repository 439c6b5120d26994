#include "app/charts/panel_chart.h"

#include "app/charts/palette.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>

namespace fasit::charts {
namespace {

QCategoryAxis* addAxis(QChart& chart, Qt::Alignment side) {
    auto* axis = new QCategoryAxis;
    axis->setLabelsVisible(false); // our own item writes them, as on paper
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    chart.addAxis(axis, side);
    return axis;
}

/// Grid lines at the ticks. Renewed only where they moved: each category makes the axis lay itself out.
void setTicks(QCategoryAxis& axis, const std::vector<Tick>& ticks, AxisRange range) {
    const QStringList old = axis.categoriesLabels();
    bool same = old.size() == static_cast<qsizetype>(ticks.size());
    for (qsizetype i = 0; same && i < old.size(); ++i) {
        same = axis.endValue(old[i]) == ticks[static_cast<std::size_t>(i)].at;
    }
    if (!same) {
        for (const QString& label : old) {
            axis.remove(label);
        }
        axis.setStartValue(range.from - range.span());
        for (const Tick& tick : ticks) {
            axis.append(QString::number(axis.count()), tick.at);
        }
    }
    axis.setRange(range.from, range.to);
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
        axis->setGridLinePen(QPen(palette.grid, layout.unit));
    }
    setTicks(*m_x, panel.xTicks, panel.x.values);
    setTicks(*m_y, panel.yTicks, panel.y.values);
    // Else the axes keep their old places until the next turn of the event loop.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

} // namespace fasit::charts
