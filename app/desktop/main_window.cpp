#include "app/desktop/main_window.h"

#include "app/pages/bench_page.h"
#include "app/pages/control_chart_page.h"
#include "app/pages/failure_text.h"
#include "app/pages/verdict_banner.h"
#include "app/services/services.h"
#include "app/text/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace fasit::desktop {

using services::BenchService;
using services::ChartService;
using services::LaboratoryClient;
using services::OverviewService;

MainWindow::MainWindow(services::Services& services, const WithActor& withActor)
    : m_services(services)
    , m_menu(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new QLabel(this))
    , m_banner(new pages::VerdictBanner(this))
    , m_bench(new pages::BenchPage(services.link.clock(), this))
    , m_benchWiring(new BenchWiring(services, *m_bench, *m_banner, withActor))
    , m_charts(new pages::ControlChartPage(this)) {
    setWindowTitle(tr("Fasit – quality control"));
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    column->addLayout(row, 1);
    row->setSpacing(0);
    row->addWidget(m_menu);
    row->addWidget(m_pages, 1);
    setCentralWidget(middle);
    statusBar()->addWidget(m_status, 1);
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_status->setIndent(10);
    m_status->setObjectName(QStringLiteral("status"));
    addPage(tr("Today's controls"), m_bench);
    addPage(tr("Control chart"), m_charts);
    m_menu->setFixedWidth(m_menu->sizeHintForColumn(0) + 24);
    connect(m_menu, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_menu->setCurrentRow(0);
    m_bench->setFocus();
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
        m_bench->entry().setSites(sites);
        m_charts->setSites(sites);
    });
    connect(&chart, &ChartService::ready, this,
            [this](auto, auto, const auto& shown) { m_charts->setChart(shown); });
    for (auto* client :
         std::initializer_list<LaboratoryClient*>{&overview, &bench, &chart, &m_services.followUp}) {
        connect(client, &LaboratoryClient::failed, this, &MainWindow::sayFailure);
    }
    connect(m_benchWiring, &BenchWiring::stored, this, &MainWindow::readAnew);
    connect(m_benchWiring, &BenchWiring::wanted, this, [this] { m_menu->setCurrentRow(0); });
    connect(m_charts, &pages::ControlChartPage::chartWanted, &chart, &ChartService::request);
}

void MainWindow::connectWriting() {
    auto& bench = m_services.bench;
    connect(&m_bench->entry(), &pages::EntryPanel::entryTyped, &bench, &BenchService::registerEntry);
    connect(&bench, &BenchService::entryRegistered, this, [this](const auto& answer) {
        m_bench->entry().showAnswer(answer);
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
    m_benchWiring->readAnew();
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
