#include "app/pages/control_chart_page.h"

#include "app/charts/levey_jennings_view.h"
#include "app/pages/chart_period.h"
#include "app/pages/chart_words.h"
#include "app/pages/row_painting.h"
#include "app/pages/site_tree.h"
#include "app/pages/tone_colours.h"
#include "app/text/level_name.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

/// What the choice of levels holds beside a level's own number.
constexpr int kStacked = 0;
constexpr int kTogether = -1;

} // namespace

ControlChartPage::ControlChartPage(QWidget* parent)
    : QWidget(parent)
    , m_tree(new SiteTree(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(makeChartSide());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({330, 870});
    row->addWidget(split);
    connect(m_tree, &SiteTree::analyteChosen, this, &ControlChartPage::wantChart);
}

QWidget* ControlChartPage::makeChartSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    m_title = new QLabel(side);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setWordWrap(true);
    auto font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_title->setText(tr("Choose an analyte on the left."));
    column->addWidget(m_title);
    auto* choices = new QHBoxLayout;
    m_levels = addChoice(*choices, tr("Show"));
    m_axis = addChoice(*choices, tr("By"));
    m_period = addChoice(*choices, tr("Period"));
    choices->addStretch();
    fillChoices();
    column->addLayout(choices);
    m_view = new charts::LeveyJenningsView(side);
    column->addWidget(m_view, 1);
    return side;
}

QComboBox* ControlChartPage::addChoice(QHBoxLayout& row, const QString& label) {
    auto* name = new QLabel(label, this);
    auto* choice = new QComboBox(this);
    choice->setMinimumHeight(kTouchTarget);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setAccessibleName(label);
    name->setBuddy(choice);
    row.addWidget(name);
    row.addWidget(choice);
    row.addSpacing(8);
    connect(choice, &QComboBox::currentIndexChanged, this, &ControlChartPage::applyOptions);
    return choice;
}

void ControlChartPage::fillChoices() {
    const QSignalBlocker axisQuiet(m_axis);
    const QSignalBlocker periodQuiet(m_period);
    m_axis->setObjectName(QStringLiteral("axis"));
    m_axis->addItem(tr("date"), static_cast<int>(charts::AxisMode::Date));
    m_axis->addItem(tr("control number"), static_cast<int>(charts::AxisMode::RunNumber));
    m_period->setObjectName(QStringLiteral("period"));
    m_period->addItem(tr("30 days"), 30);
    m_period->addItem(tr("90 days"), 90);
    m_period->addItem(tr("1 year"), 365);
    m_period->addItem(tr("all"), QVariant());
    m_period->setCurrentIndex(2);
    fillLevels();
}

/// The levels of this chart by name; a chart of one level offers nothing to choose.
void ControlChartPage::fillLevels() {
    const QSignalBlocker quiet(m_levels);
    const auto before = m_levels->currentData();
    m_levels->setObjectName(QStringLiteral("levels"));
    m_levels->clear();
    m_levels->addItem(tr("all levels, one below the other"), kStacked);
    if (m_chart.levels.size() > 1) {
        m_levels->addItem(tr("all levels together, in SD"), kTogether);
        for (const auto& series : m_chart.levels) {
            m_levels->addItem(text::levelCalled(series.level, series.name), series.level);
        }
    }
    m_levels->setCurrentIndex(qMax(0, m_levels->findData(before)));
    m_levels->setEnabled(m_levels->count() > 1);
}

void ControlChartPage::setSites(std::vector<reports::SiteState> sites) {
    m_tree->setSites(std::move(sites));
}

void ControlChartPage::choose(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    m_tree->chooseAnalyte(instrument, analyte);
}

void ControlChartPage::setChart(const reports::LeveyJennings& chart) {
    m_chart = chart;
    fillLevels();
    m_title->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(QString::fromStdString(chart.analyte), QString::fromStdString(chart.instrument),
                              QString::fromStdString(chart.site)));
    m_view->setTexts(chartWords(chart));
    m_view->setChart(chart);
    applyOptions();
}

charts::ChartOptions ControlChartPage::options() const {
    charts::ChartOptions options;
    const int level = m_levels->currentData().toInt();
    options.levels = level == kTogether  ? charts::LevelMode::TogetherInSd
                     : level == kStacked ? charts::LevelMode::Stacked
                                         : charts::LevelMode::One;
    options.level = level > 0 ? level : 1;
    options.axis = static_cast<charts::AxisMode>(m_axis->currentData().toInt());
    options.theme = isDark(palette()) ? charts::Theme::Dark : charts::Theme::Light;
    const auto days = m_period->currentData();
    options.visible =
        visibleRange(m_chart, days.isValid() ? std::optional(days.toInt()) : std::nullopt, options.axis);
    options.textPixels = fontMetrics().height() * 0.85;
    return options;
}

void ControlChartPage::applyOptions() {
    if (m_view) {
        m_view->setOptions(options());
    }
}

void ControlChartPage::wantChart(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    m_instrument = instrument;
    m_analyte = analyte;
    emit chartWanted(instrument, analyte);
}

} // namespace fasit::pages
