#include "app/desktop/main_window.h"

#include "app/pages/control_chart_page.h"
#include "app/pages/entry_panel.h"
#include "app/pages/failure_text.h"
#include "app/text/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QStatusBar>

namespace fasit::desktop {

using services::LaboratoryService;

MainWindow::MainWindow(LaboratoryService& laboratory, const Clock& clock)
    : m_laboratory(laboratory)
    , m_menu(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new QLabel(this))
    , m_entry(new pages::EntryPanel(clock, this))
    , m_charts(new pages::ControlChartPage(this)) {
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
    connectReading();
    connectWriting();
    m_laboratory.requestOverview();
}

void MainWindow::addPage(const QString& name, QWidget* page) {
    m_menu->addItem(name);
    m_pages->addWidget(page);
}

void MainWindow::connectReading() {
    connect(&m_laboratory, &LaboratoryService::overviewReady, this, [this](const auto& sites) {
        m_entry->setSites(sites);
        m_charts->setSites(sites);
    });
    connect(&m_laboratory, &LaboratoryService::dueListReady, m_entry, &pages::EntryPanel::setDueList);
    connect(&m_laboratory, &LaboratoryService::chartReady, this,
            [this](auto, auto, const auto& chart) { m_charts->setChart(chart); });
    connect(&m_laboratory, &LaboratoryService::failed, this, &MainWindow::sayFailure);
    connect(m_entry, &pages::EntryPanel::siteChosen, &m_laboratory, &LaboratoryService::requestDueList);
    connect(m_charts, &pages::ControlChartPage::chartWanted, &m_laboratory, &LaboratoryService::requestChart);
}

void MainWindow::connectWriting() {
    connect(m_entry, &pages::EntryPanel::entryTyped, &m_laboratory, &LaboratoryService::registerEntry);
    connect(m_entry, &pages::EntryPanel::bottleOpened, &m_laboratory, &LaboratoryService::openBottle);
    connect(&m_laboratory, &LaboratoryService::entryRegistered, this, [this](const auto& answer) {
        m_entry->showAnswer(answer);
        say(tr("Last control stored: %1")
                .arg(answer.controls.empty() ? tr("none")
                                             : QString::fromStdString(answer.controls.front().analyteName)));
        readAnew();
    });
    connect(&m_laboratory, &LaboratoryService::bottleOpened, this, [this](const auto& bottle) {
        say(tr("Bottle %1 was opened %2.")
                .arg(QString::number(bottle.runningNumber), text::timeText(bottle.openedAt)));
        readAnew();
    });
}

/// Something was stored: what is shown may have changed.
void MainWindow::readAnew() {
    m_laboratory.requestOverview();
    m_laboratory.requestDueList(m_entry->site());
    if (m_charts->analyte() != domain::AnalyteId{}) {
        m_laboratory.requestChart(m_charts->instrument(), m_charts->analyte());
    }
}

void MainWindow::say(const QString& text) {
    m_status->setText(text);
}

void MainWindow::sayFailure(const services::Failure& failure) {
    say(QStringLiteral("⚠ ") + pages::failureText(failure));
    m_entry->showFailure(failure);
}

} // namespace fasit::desktop
