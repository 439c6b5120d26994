#include "app/pages/control_chart_page.h"

#include "app/charts/levey_jennings_view.h"
#include "app/pages/chart_period.h"
#include "app/pages/chart_tabs.h"
#include "app/pages/marked_text.h"
#include "app/pages/number_strip.h"
#include "app/pages/point_details.h"
#include "app/pages/row_painting.h"
#include "app/pages/site_tree.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/level_name.h"
#include "qc-core/reports/bench_chart.h"
#include "qc-core/reports/chart_cause.h"
#include "qc-core/reports/parallel_chart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

/// What the choice of levels holds beside a level's own number.
constexpr int kStacked = 0;
constexpr int kTogether = -1;
constexpr int kShortestChoice = 5; ///< Letters.
constexpr int kShortestLevels = 11;
constexpr int kLeastChart = 400;
constexpr int kLeastTree = 200;
constexpr int kLeastDetails = 228;

reports::ControlStatus statusOf(const std::vector<reports::SiteState>& sites, domain::InstrumentId instrument,
                                domain::AnalyteId analyte) {
    for (const auto& site : sites) {
        for (const auto& own : site.instruments) {
            for (const auto& state : own.analytes) {
                if (own.instrument == instrument && state.analyte == analyte) {
                    return state.status;
                }
            }
        }
    }
    return reports::ControlStatus::NotYetControlled;
}

} // namespace

ControlChartPage::ControlChartPage(QWidget* parent)
    : QWidget(parent)
    , m_tree(new SiteTree(this))
    , m_details(new PointDetails(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_tree->setMinimumWidth(kLeastTree);
    m_details->setMinimumWidth(kLeastDetails);
    split->addWidget(m_tree);
    split->addWidget(makeChartSide());
    split->addWidget(m_details);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setStretchFactor(2, 0);
    split->setSizes({250, 600, 250});
    row->addWidget(split);
    connect(m_tree, &SiteTree::analyteChosen, this, &ControlChartPage::wantChart);
    connect(m_tabs, &ChartTabs::pointSelected, this, &ControlChartPage::showPoint);
    connect(m_tabs, &ChartTabs::stretchChanged, this,
            [this] { m_numbers->setShown(m_chart, m_tabs->stretch()); });
    connect(m_details, &PointDetails::stepWanted, m_tabs, &ChartTabs::step);
}

QWidget* ControlChartPage::makeChartSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    makeHeading(*column);
    makeChoices(*column);
    m_tabs = new ChartTabs(side);
    m_tabs->setMinimumHeight(kLeastChart);
    column->addWidget(m_tabs, 1);
    m_numbers = new NumberStrip(side);
    column->addWidget(m_numbers);
    auto* area = new QScrollArea(this); // a low window scrolls; it does not flatten the points
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(side);
    area->setMinimumWidth(side->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

void ControlChartPage::makeHeading(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setWordWrap(true);
    auto font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_title->setText(tr("Choose an analyte on the left."));
    row->addWidget(m_title, 1);
    m_export = touchButton(tr("Save or print"), this);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setEnabled(false);
    auto* menu = new QMenu(m_export);
    const std::vector<std::pair<QString, ExportKind>> kinds{{tr("Picture (PNG)"), ExportKind::Png},
                                                            {tr("Drawing (SVG)"), ExportKind::Svg},
                                                            {tr("PDF"), ExportKind::Pdf},
                                                            {tr("Table (CSV)"), ExportKind::Csv},
                                                            {tr("Print …"), ExportKind::Print}};
    for (const auto& kind : kinds) {
        menu->addAction(kind.first, this, [this, wanted = kind.second] { emit exportWanted(wanted); });
    }
    m_export->setMenu(menu);
    row->addWidget(m_export, 0, Qt::AlignTop);
    column.addLayout(row);
}

void ControlChartPage::makeChoices(QVBoxLayout& column) {
    m_choices = new QWidget(this);
    auto* row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    m_levels = addChoice(*row, tr("Levels"));
    m_axis = addChoice(*row, tr("By"));
    m_period = addChoice(*row, tr("Period"));
    m_levels->setMinimumContentsLength(kShortestLevels);
    connect(m_levels, &QComboBox::currentIndexChanged, this, &ControlChartPage::applyOptions);
    connect(m_axis, &QComboBox::currentIndexChanged, this, &ControlChartPage::applyOptions);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ControlChartPage::applyOptions);
    fillChoices();
    column.addWidget(m_choices);
    makeLots(column);
}

void ControlChartPage::makeLots(QVBoxLayout& column) {
    m_lotRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_lotRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_lots = addChoice(*row, tr("Lot"));
    m_lots->setObjectName(QStringLiteral("lots"));
    row->addStretch(1);
    connect(m_lots, &QComboBox::currentIndexChanged, this, &ControlChartPage::showAnew);
    m_lotRow->hide();
    column.addWidget(m_lotRow);
}

QComboBox* ControlChartPage::addChoice(QHBoxLayout& row, const QString& label) {
    auto* name = new QLabel(label, row.parentWidget());
    auto* choice = new QComboBox(row.parentWidget());
    choice->setMinimumHeight(kTouchTarget);
    // Shares a narrow row; the list that opens is as wide as its words.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kShortestChoice);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choice->setAccessibleName(label);
    name->setBuddy(choice);
    row.addWidget(name);
    row.addWidget(choice);
    row.addSpacing(2);
    return choice;
}

void ControlChartPage::fillChoices() {
    const QSignalBlocker axisQuiet(m_axis);
    const QSignalBlocker periodQuiet(m_period);
    m_axis->setObjectName(QStringLiteral("axis"));
    m_axis->addItem(tr("date"), static_cast<int>(charts::AxisMode::Date));
    m_axis->addItem(tr("control number"), static_cast<int>(charts::AxisMode::RunNumber));
    m_period->setObjectName(QStringLiteral("period"));
    m_period->addItem(tr("30 days"), static_cast<int>(Period::Days30));
    m_period->addItem(tr("90 days"), static_cast<int>(Period::Days90));
    m_period->addItem(tr("this lot"), static_cast<int>(Period::ThisLot));
    m_period->addItem(tr("1 year"), static_cast<int>(Period::Year));
    m_period->addItem(tr("all"), static_cast<int>(Period::All));
    m_period->setCurrentIndex(3);
    fillLevels();
}

/// The lots in use, and each that is or was tried beside them.
void ControlChartPage::fillLots() {
    const QSignalBlocker quiet(m_lots);
    const auto before = m_lots->currentData();
    m_lots->clear();
    m_lots->addItem(tr("in use"), QVariant::fromValue<qint64>(0));
    for (const auto& lot : reports::parallelLotsOf(m_chart)) {
        m_lots->addItem(tr("%1, beside").arg(QString::fromStdString(lot.number)),
                        QVariant::fromValue<qint64>(lot.lot.value));
    }
    m_lots->setCurrentIndex(qMax(0, m_lots->findData(before)));
    m_lotRow->setVisible(m_lots->count() > 1);
}

/// From the whole chart the part of the lot that is chosen.
void ControlChartPage::showLot() {
    const domain::LotId lot{m_lots->currentData().toLongLong()};
    if (lot != domain::LotId{}) {
        m_chart = reports::parallelChart(m_whole, lot);
    }
}

/// The levels of this chart by name; a chart of one level offers nothing to choose.
void ControlChartPage::fillLevels() {
    const QSignalBlocker quiet(m_levels);
    const auto before = m_levels->currentData();
    m_levels->setObjectName(QStringLiteral("levels"));
    m_levels->clear();
    m_levels->addItem(tr("stacked"), kStacked);
    if (m_chart.levels.size() > 1) {
        m_levels->addItem(tr("together, in SD"), kTogether);
        for (const auto& series : m_chart.levels) {
            if (m_levels->findData(series.level) < 0) {
                m_levels->addItem(text::levelCalled(series.level, series.name), series.level);
            }
        }
    }
    m_levels->setCurrentIndex(qMax(0, m_levels->findData(before)));
    m_levels->setEnabled(m_levels->count() > 1);
}

void ControlChartPage::setSites(std::vector<reports::SiteState> sites) {
    m_sites = sites;
    m_tree->setSites(std::move(sites));
}

void ControlChartPage::choose(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    m_tree->chooseAnalyte(instrument, analyte);
}

void ControlChartPage::setChart(const reports::LeveyJennings& chart) {
    const bool isSame = chart.instrumentId == m_whole.instrumentId && chart.analyteId == m_whole.analyteId &&
                        chart.analyteId != domain::AnalyteId{};
    m_whole = chart;
    m_chart = m_detail == ChartDetail::Full ? chart : reports::benchChart(chart);
    fillLots();
    showLot();
    fillLevels();
    m_title->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(QString::fromStdString(chart.analyte), QString::fromStdString(chart.instrument),
                              QString::fromStdString(chart.site)));
    m_export->setEnabled(true);
    m_tabs->setChart(m_chart, isSame);
    if (isSame) {
        m_numbers->setShown(m_chart, m_tabs->stretch());
        if (const auto point = m_details->point()) {
            showPoint(point->key);
        }
        return;
    }
    m_details->clear();
    applyOptions();
    selectCause();
}

/// Two clicks from the home to what made its row red.
void ControlChartPage::selectCause() {
    const auto cause = reports::causeOf(m_chart, statusOf(m_sites, m_instrument, m_analyte));
    if (cause) {
        m_tabs->selectPoint(*cause);
        showPoint(*cause);
    }
}

void ControlChartPage::setDetail(ChartDetail detail) {
    if (detail != m_detail) {
        m_detail = detail;
        applyDetail();
    }
}

void ControlChartPage::applyDetail() {
    const bool full = m_detail == ChartDetail::Full;
    m_choices->setVisible(full);
    m_numbers->setVisible(full);
    m_export->setVisible(full);
    m_tabs->setOnlyOne(!full);
    m_details->setDeedsShown(full);
    showAnew();
}

/// As if it were another chart: from its beginning and with nothing selected.
void ControlChartPage::showAnew() {
    if (m_whole.analyteId != domain::AnalyteId{}) {
        auto whole = std::move(m_whole);
        m_whole = {};
        setChart(whole);
    }
}

charts::ChartOptions ControlChartPage::options() const {
    charts::ChartOptions options;
    const bool full = m_detail == ChartDetail::Full;
    const int level = full ? m_levels->currentData().toInt() : kStacked;
    options.levels = level == kTogether  ? charts::LevelMode::TogetherInSd
                     : level == kStacked ? charts::LevelMode::Stacked
                                         : charts::LevelMode::One;
    options.level = level > 0 ? level : 1;
    options.axis = static_cast<charts::AxisMode>(full ? m_axis->currentData().toInt() : 0);
    options.theme = isDark(palette()) ? charts::Theme::Dark : charts::Theme::Light;
    const auto period = full ? static_cast<Period>(m_period->currentData().toInt()) : Period::All;
    options.visible = visibleRange(m_chart, period, options.axis);
    options.textPixels = fontMetrics().height() * 0.85;
    return options;
}

void ControlChartPage::applyOptions() {
    if (m_tabs) {
        m_tabs->setOptions(options());
    }
}

void ControlChartPage::wantChart(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    m_instrument = instrument;
    m_analyte = analyte;
    emit chartWanted(instrument, analyte);
}

void ControlChartPage::showPoint(domain::FactKey key) {
    if (const auto point = reports::refOf(m_chart, key)) {
        m_details->setPoint(m_chart, *point);
        emit storyWanted(*point);
    }
}

void ControlChartPage::showMarked(bool excluded, const std::vector<reports::ControlOutcome>& changed) {
    m_details->clearTyped();
    say(text::Tone::Good, markedText(m_whole, excluded, changed));
}

void ControlChartPage::say(text::Tone tone, const QString& message) {
    m_details->say(tone, message);
}

void ControlChartPage::showCommented() {
    m_details->clearTyped();
    say(text::Tone::Good, tr("The comment is saved and stands under the chart."));
}

} // namespace fasit::pages
