// PanelChart: one plot on the screen. Qt Charts draws its axes, bands and lines; series are kept and
// refilled. GUI thread only.
#pragma once

#include "app/charts/chart_layout.h"

#include <QPointF>

#include <vector>

class QAreaSeries;
class QCategoryAxis;
class QChart;
class QGraphicsScene;
class QLineSeries;

namespace fasit::charts {

struct Palette;

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
    struct BandSeries {
        QAreaSeries* area = nullptr;
        QLineSeries* upper = nullptr;
        QLineSeries* lower = nullptr;
    };

    void showAxes(const ChartPanel& panel, const ChartLayout& layout);
    void showBands(const ChartPanel& panel, const Palette& palette);
    void showLines(const ChartPanel& panel, const ChartLayout& layout);
    QLineSeries* lineAt(std::size_t index);
    const BandSeries& bandAt(std::size_t index);

    QChart* m_chart; ///< Owned by the scene; removed with this.
    QCategoryAxis* m_x;
    QCategoryAxis* m_y;
    QLineSeries* m_frame; ///< Always empty: what mapToPosition asks for the axes.
    std::vector<QLineSeries*> m_lines;
    std::vector<BandSeries> m_bands;
};

} // namespace fasit::charts
