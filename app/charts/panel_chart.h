// PanelChart: the axes of one plot on the screen, by Qt Charts. What lies in the plot is drawn by
// AnnotationItem: as series of Qt Charts each of it would be stroked anew at every move. GUI thread only.
#pragma once

#include "app/charts/chart_layout.h"

#include <QPointF>

class QChart;
class QGraphicsScene;
class QLineSeries;
class QValueAxis;

namespace fasit::charts {

class PanelChart {
  public:
    explicit PanelChart(QGraphicsScene& scene);
    PanelChart(const PanelChart&) = delete;
    PanelChart& operator=(const PanelChart&) = delete;
    ~PanelChart();

    void show(const ChartPanel& panel, const ChartLayout& layout);
    /// Where Qt Charts puts a value, in the scene.
    QPointF toScene(QPointF value) const;

  private:
    void showAxes(const ChartPanel& panel, const ChartLayout& layout);

    QChart* m_chart; ///< Owned by the scene; removed with this.
    QValueAxis* m_x;
    QValueAxis* m_y;
    QLineSeries* m_frame; ///< Always empty: what mapToPosition asks for the axes.
};

} // namespace fasit::charts
