// ChartTabs: one chart seen in five ways: Levey-Jennings, Youden, histogram, CUSUM and EWMA, table. All show
// the same stretch of time and have the same point selected. GUI thread only.
#pragma once

#include "app/charts/chart_options.h"
#include "app/models/chart_points_model.h"
#include "qc-core/reports/chart_stretch.h"

#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTimer>

#include <optional>

class QTableView;

namespace fasit::charts {
class DiagramView;
class LeveyJenningsView;
} // namespace fasit::charts

namespace fasit::pages {

class ChartTabs : public QTabWidget {
    Q_OBJECT

  public:
    enum Tab { LeveyJenningsTab, YoudenTab, HistogramTab, ShiftTab, TableTab };

    explicit ChartTabs(QWidget* parent = nullptr);

    /// The same chart read anew keeps what is shown of it and the point that is selected.
    void setChart(const reports::LeveyJennings& chart, bool isSame);
    void setOptions(const charts::ChartOptions& options);
    void selectPoint(domain::FactKey key);
    void step(int by);
    /// Staff have the one chart.
    void setOnlyOne(bool only);

    const charts::LeveyJenningsView& chartView() const { return *m_view; }
    /// The diagram of this tab; none for the chart itself and the table.
    const charts::DiagramView* diagram(Tab tab) const;
    reports::ChartStretch stretch() const;

  signals:
    void pointSelected(fasit::domain::FactKey key);
    /// Another stretch of time is in view.
    void stretchChanged();

  private:
    void makeTable();
    charts::DiagramView* addDiagram(const QString& name, const char* objectName);
    void choose(domain::FactKey key);
    void mark(domain::FactKey key);
    void showStretch();
    void showDiagrams();

    charts::LeveyJenningsView* m_view;
    charts::DiagramView* m_youden = nullptr;
    charts::DiagramView* m_histogram = nullptr;
    charts::DiagramView* m_shift = nullptr;
    models::ChartPointsModel m_points;
    QSortFilterProxyModel m_sorted;
    QTableView* m_table = nullptr;
    QTimer m_settled; ///< While a view is dragged the others wait.
    reports::LeveyJennings m_chart;
    std::optional<domain::FactKey> m_selected;
    reports::ChartStretch m_shown;
};

} // namespace fasit::pages
