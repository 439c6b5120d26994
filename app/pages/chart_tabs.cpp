#include "app/pages/chart_tabs.h"

#include "app/charts/diagram_view.h"
#include "app/charts/levey_jennings_view.h"
#include "app/pages/chart_words.h"
#include "app/pages/diagram_words.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>

namespace fasit::pages {
namespace {

constexpr int kSettledAfter = 80; ///< Milliseconds.

} // namespace

ChartTabs::ChartTabs(QWidget* parent)
    : QTabWidget(parent)
    , m_view(new charts::LeveyJenningsView(this)) {
    setObjectName(QStringLiteral("chartTabs"));
    setAccessibleName(tr("Ways to see the chart"));
    setDocumentMode(true);
    m_view->setSelectionCallout(false);
    addTab(m_view, tr("Levey-Jennings"));
    m_youden = addDiagram(tr("Youden"), "youden");
    m_histogram = addDiagram(tr("Histogram"), "histogram");
    m_shift = addDiagram(tr("CUSUM/EWMA"), "shift");
    makeTable();
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettledAfter);
    connect(&m_settled, &QTimer::timeout, this, &ChartTabs::showStretch);
    connect(m_view, &charts::LeveyJenningsView::visibleChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(m_view, &charts::LeveyJenningsView::pointSelected, this, &ChartTabs::choose);
    connect(this, &QTabWidget::currentChanged, this, &ChartTabs::showDiagrams);
}

charts::DiagramView* ChartTabs::addDiagram(const QString& name, const char* objectName) {
    auto* view = new charts::DiagramView(this);
    view->setObjectName(QString::fromLatin1(objectName));
    view->setAccessibleName(name);
    addTab(view, name);
    connect(view, &charts::DiagramView::pointSelected, this, &ChartTabs::choose);
    return view;
}

void ChartTabs::makeTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("pointTable"));
    m_table->setAccessibleName(tr("Table of the points"));
    m_sorted.setSourceModel(&m_points);
    m_sorted.setSortRole(models::ChartPointsModel::kSortRole);
    m_sorted.setSortLocaleAware(true);
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(models::ChartPointsModel::Time, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setStretchLastSection(true);
    addTab(m_table, tr("Table"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid()) {
                    choose(m_points.keyAt(m_sorted.mapToSource(row).row()));
                }
            });
}

void ChartTabs::setChart(const reports::LeveyJennings& chart, bool isSame) {
    m_chart = chart;
    m_view->setTexts(chartWords(chart));
    if (isSame) {
        m_view->refreshChart(chart);
    } else {
        m_selected.reset();
        m_view->setChart(chart);
    }
}

void ChartTabs::setOptions(const charts::ChartOptions& options) {
    m_view->setOptions(options);
    for (auto* diagram : {m_youden, m_histogram, m_shift}) {
        diagram->setTheme(options.theme);
    }
    showStretch();
}

void ChartTabs::selectPoint(domain::FactKey key) {
    m_view->selectPoint(key);
    mark(key);
}

void ChartTabs::step(int by) {
    m_view->stepSelection(by);
}

void ChartTabs::setOnlyOne(bool only) {
    for (int tab = YoudenTab; tab <= TableTab; ++tab) {
        setTabVisible(tab, !only);
    }
    tabBar()->setVisible(!only);
    if (only) {
        setCurrentIndex(LeveyJenningsTab);
    }
}

const charts::DiagramView* ChartTabs::diagram(Tab tab) const {
    switch (tab) {
    case YoudenTab:
        return m_youden;
    case HistogramTab:
        return m_histogram;
    case ShiftTab:
        return m_shift;
    default:
        return nullptr;
    }
}

reports::ChartStretch ChartTabs::stretch() const {
    return m_view->visibleStretch();
}

void ChartTabs::choose(domain::FactKey key) {
    if (m_selected == key) {
        return;
    }
    mark(key);
    m_view->selectPoint(key);
    emit pointSelected(key);
}

/// The point in every view but the one that tells of it itself.
void ChartTabs::mark(domain::FactKey key) {
    m_selected = key;
    for (auto* diagram : {m_youden, m_histogram, m_shift}) {
        diagram->lookAt(key);
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    const int row = m_points.rowOf(key);
    if (row >= 0) {
        const auto index = m_sorted.mapFromSource(m_points.index(row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    m_table->viewport()->update();
}

void ChartTabs::showStretch() {
    m_settled.stop();
    m_shown = stretch();
    const QSignalBlocker quiet(m_table->selectionModel());
    m_points.setChart(m_chart, m_shown);
    m_table->resizeColumnsToContents();
    if (m_selected) {
        mark(*m_selected);
    }
    showDiagrams();
    emit stretchChanged();
}

/// Only the diagram that is looked at: the others are made when their tab is opened.
void ChartTabs::showDiagrams() {
    switch (currentIndex()) {
    case YoudenTab:
        m_youden->setMaker([plot = reports::youdenPlot(m_chart, m_shown)](const charts::DiagramFrame& frame) {
            return charts::layOutYouden(plot, youdenWords(plot), frame);
        });
        break;
    case HistogramTab:
        m_histogram->setMaker([shapes = reports::valueHistograms(m_chart, m_shown),
                               words = histogramWords(m_chart),
                               decimals = m_chart.decimals](const charts::DiagramFrame& frame) {
            return charts::layOutHistograms(shapes, words, decimals, frame);
        });
        break;
    case ShiftTab:
        m_shift->setMaker([chart = reports::shiftChart(m_chart, m_shown)](const charts::DiagramFrame& frame) {
            return charts::layOutShift(chart, shiftWords(), frame);
        });
        break;
    default:
        break;
    }
}

} // namespace fasit::pages
