// ControlChartPage: the tree of homes on the left, the Levey-Jennings chart of the chosen analyte on the
// right.
#pragma once

#include "app/charts/chart_options.h"
#include "qc-core/domain/ids.h"
#include "qc-core/reports/levey_jennings.h"
#include "qc-core/reports/overview.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QHBoxLayout;

namespace fasit::charts {
class LeveyJenningsView;
}

namespace fasit::pages {

class SiteTree;

class ControlChartPage : public QWidget {
    Q_OBJECT

  public:
    explicit ControlChartPage(QWidget* parent = nullptr);

    void setSites(std::vector<reports::SiteState> sites);
    void setChart(const reports::LeveyJennings& chart);
    /// Instead of the most urgent.
    void choose(domain::InstrumentId instrument, domain::AnalyteId analyte);

    domain::InstrumentId instrument() const { return m_instrument; }
    domain::AnalyteId analyte() const { return m_analyte; }

  signals:
    void chartWanted(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte);

  private:
    QWidget* makeChartSide();
    QComboBox* addChoice(QHBoxLayout& row, const QString& label);
    void fillChoices();
    void fillLevels();
    charts::ChartOptions options() const;
    void applyOptions();
    void wantChart(domain::InstrumentId instrument, domain::AnalyteId analyte);

    SiteTree* m_tree;
    QLabel* m_title = nullptr;
    QComboBox* m_levels = nullptr;
    QComboBox* m_axis = nullptr;
    QComboBox* m_period = nullptr;
    charts::LeveyJenningsView* m_view = nullptr;
    reports::LeveyJennings m_chart;
    domain::InstrumentId m_instrument;
    domain::AnalyteId m_analyte;
};

} // namespace fasit::pages
