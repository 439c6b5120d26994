#include "app/desktop/main_window.h"

#include "app/desktop/chart_wiring.h"
#include "app/pages/control_chart_page.h"
#include "app/pages/entry_panel.h"
#include "app/pages/failure_text.h"
#include "app/services/services.h"
#include "app/text/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QStatusBar>

namespace fasit::desktop {

using services::BenchService;
using services::LaboratoryClient;
using services::OverviewService;

MainWindow::MainWindow(services::Services& services)
    : m_services(services)
    , m_menu(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new QLabel(this))
    , m_entry(new pages::EntryPanel(services.link.clock(), this))
    , m_charts(new pages::ControlChartPage(this))
    , m_chartWiring(new ChartWiring(services, *m_charts, this)) {
    setWindowTitle(tr("Fasit – quality control"));
    auto* middle = new QWidget(this);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_menu);
    row->addWidget(m_pages, 1);
    setCentralWidget(middle);
    statusBar()->addWidget(m_status, 1);
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_status->setIndent(10);
    m_status->setObjectName(QStringLiteral("status"));
    addPage(tr("Today's controls"), m_entry);
    addPage(tr("Control chart"), m_charts);
    m_menu->setFixedWidth(m_menu->sizeHintForColumn(0) + 24);
    connect(m_menu, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_menu->setCurrentRow(0);
    m_entry->setFocus();
    connect(m_chartWiring, &ChartWiring::stored, this, &MainWindow::readAnew);
    connect(m_chartWiring, &ChartWiring::said, this, &MainWindow::say);
    connectReading();
    connectWriting();
    m_services.overview.request();
}

void MainWindow::addPage(const QString& name, QWidget* page) {
    m_menu->addItem(name);
    m_pages->addWidget(page);
}

void MainWindow::connectReading() {
    auto& overview = m_services.overview;
    auto& bench = m_services.bench;
    auto& chart = m_services.chart;
    connect(&overview, &OverviewService::ready, this, [this](const auto& sites) {
        m_entry->setSites(sites);
        m_charts->setSites(sites);
    });
    connect(&bench, &BenchService::dueListReady, m_entry, &pages::EntryPanel::setDueList);
    for (auto* client : std::initializer_list<LaboratoryClient*>{&overview, &bench, &chart}) {
        connect(client, &LaboratoryClient::failed, this, &MainWindow::sayFailure);
    }
    connect(&bench, &LaboratoryClient::failed, m_entry, &pages::EntryPanel::showFailure);
    connect(m_entry, &pages::EntryPanel::siteChosen, &bench, &BenchService::requestDueList);
}

void MainWindow::connectWriting() {
    auto& bench = m_services.bench;
    connect(m_entry, &pages::EntryPanel::entryTyped, &bench, &BenchService::registerEntry);
    connect(m_entry, &pages::EntryPanel::bottleOpened, &bench, &BenchService::openBottle);
    connect(&bench, &BenchService::entryRegistered, this, [this](const auto& answer) {
        m_entry->showAnswer(answer);
        say(tr("Last control stored: %1")
                .arg(answer.controls.empty() ? tr("none")
                                             : QString::fromStdString(answer.controls.front().analyteName)));
        readAnew();
    });
    connect(&bench, &BenchService::bottleOpened, this, [this](const auto& bottle) {
        say(tr("Bottle %1 was opened %2.")
                .arg(QString::number(bottle.runningNumber), text::timeText(bottle.openedAt)));
        readAnew();
    });
}

/// Something was stored: what is shown may have changed.
void MainWindow::readAnew() {
    m_services.overview.request();
    m_services.bench.requestDueList(m_entry->site());
    if (m_charts->analyte() != domain::AnalyteId{}) {
        m_services.chart.request(m_charts->instrument(), m_charts->analyte());
    }
}

void MainWindow::say(const QString& text) {
    m_status->setText(text);
}

void MainWindow::sayFailure(const services::Failure& failure) {
    say(QStringLiteral("⚠ ") + pages::failureText(failure));
}

} // namespace fasit::desktop
