#include "app/charts/panel_chart.h"

#include "app/charts/palette.h"

#include <QAreaSeries>
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
    for (QLineSeries* series : m_lines) {
        series->replace(QList<QPointF>()); // each move of an axis strokes every line anew
    }
    m_chart->setGeometry(panel.frame);
    m_chart->setPlotArea(panel.plot.translated(-panel.frame.topLeft()));
    showAxes(panel, layout);
    showBands(panel, Palette::of(layout.theme));
    showLines(panel, layout);
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

void PanelChart::showBands(const ChartPanel& panel, const Palette& palette) {
    for (std::size_t i = 0; i < panel.bands.size(); ++i) {
        const BandSeries& series = bandAt(i);
        series.upper->replace(panel.bands[i].upper);
        series.lower->replace(panel.bands[i].lower);
        series.area->setBrush(palette.band(panel.bands[i].role));
        series.area->setVisible(true);
    }
    for (std::size_t i = panel.bands.size(); i < m_bands.size(); ++i) {
        m_bands[i].area->setVisible(false);
    }
}

void PanelChart::showLines(const ChartPanel& panel, const ChartLayout& layout) {
    const Palette& palette = Palette::of(layout.theme);
    const bool together = layout.levels == LevelMode::TogetherInSd;
    for (std::size_t i = 0; i < panel.lines.size(); ++i) {
        const Line& line = panel.lines[i];
        QLineSeries* series = lineAt(i);
        series->setPen(palette.line(line, together, layout.unit));
        series->replace(line.points);
        series->setVisible(true);
    }
    for (std::size_t i = panel.lines.size(); i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(false);
    }
}

QLineSeries* PanelChart::lineAt(std::size_t index) {
    while (m_lines.size() <= index) {
        auto* series = new QLineSeries;
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_lines.push_back(series);
    }
    return m_lines[index];
}

const PanelChart::BandSeries& PanelChart::bandAt(std::size_t index) {
    while (m_bands.size() <= index) {
        BandSeries series;
        series.upper = new QLineSeries(m_chart);
        series.lower = new QLineSeries(m_chart);
        series.area = new QAreaSeries(series.upper, series.lower);
        series.area->setPen(Qt::NoPen);
        m_chart->addSeries(series.area);
        series.area->attachAxis(m_x);
        series.area->attachAxis(m_y);
        m_bands.push_back(series);
    }
    return m_bands[index];
}

} // namespace fasit::charts
