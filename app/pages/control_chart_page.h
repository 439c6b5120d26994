// ControlChartPage: the tree of homes on the left, the chart of the chosen analyte in the middle with its
// figures below, the point that is looked at on the right.
#pragma once

#include "app/charts/chart_options.h"
#include "app/text/tone.h"
#include "qc-core/domain/ids.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/reports/levey_jennings.h"
#include "qc-core/reports/overview.h"
#include "qc-core/reports/point_story.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace fasit::pages {

class ChartTabs;
class NumberStrip;
class PointDetails;
class SiteTree;

/// How much is shown of a chart: what the bench needs, or all of it.
enum class ChartDetail { Bench, Full };

enum class ExportKind { Png, Svg, Pdf, Csv, Print };

class ControlChartPage : public QWidget {
    Q_OBJECT

  public:
    explicit ControlChartPage(QWidget* parent = nullptr);

    void setSites(std::vector<reports::SiteState> sites);
    void setChart(const reports::LeveyJennings& chart);
    /// Instead of the most urgent.
    void choose(domain::InstrumentId instrument, domain::AnalyteId analyte);
    void setDetail(ChartDetail detail);
    /// What came of a deed, beside the point.
    void showMarked(bool excluded, const std::vector<reports::ControlOutcome>& changed);
    void say(text::Tone tone, const QString& message);
    void showCommented();

    domain::InstrumentId instrument() const { return m_instrument; }
    domain::AnalyteId analyte() const { return m_analyte; }
    const reports::LeveyJennings& chart() const { return m_chart; }
    charts::ChartOptions options() const;
    const ChartTabs& tabs() const { return *m_tabs; }
    PointDetails& details() { return *m_details; }

  signals:
    void chartWanted(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte);
    void storyWanted(fasit::reports::PointRef point);
    void exportWanted(fasit::pages::ExportKind kind);

  private:
    QWidget* makeChartSide();
    void makeHeading(QVBoxLayout& column);
    void makeChoices(QVBoxLayout& column);
    void makeLots(QVBoxLayout& column);
    QComboBox* addChoice(QHBoxLayout& row, const QString& label);
    void fillChoices();
    void fillLevels();
    void fillLots();
    void showLot();
    void showAnew();
    void applyOptions();
    void applyDetail();
    void wantChart(domain::InstrumentId instrument, domain::AnalyteId analyte);
    void showPoint(domain::FactKey key);
    void selectCause();

    SiteTree* m_tree;
    QLabel* m_title = nullptr;
    QPushButton* m_export = nullptr;
    QWidget* m_choices = nullptr;
    QComboBox* m_levels = nullptr;
    QComboBox* m_axis = nullptr;
    QComboBox* m_period = nullptr;
    QWidget* m_lotRow = nullptr; ///< Seen where a lot was measured beside those in use.
    QComboBox* m_lots = nullptr;
    ChartTabs* m_tabs = nullptr;
    NumberStrip* m_numbers = nullptr;
    PointDetails* m_details = nullptr;
    reports::LeveyJennings m_chart; ///< As it is shown: for the bench the last points only.
    reports::LeveyJennings m_whole;
    std::vector<reports::SiteState> m_sites;
    domain::InstrumentId m_instrument;
    domain::AnalyteId m_analyte;
    ChartDetail m_detail = ChartDetail::Full;
};

} // namespace fasit::pages
