#include "app/desktop/main_window.h"

#include "app/desktop/backup_wiring.h"
#include "app/desktop/bench_wiring.h"
#include "app/desktop/chart_wiring.h"
#include "app/desktop/header.h"
#include "app/desktop/lines_wiring.h"
#include "app/desktop/own_secret_wiring.h"
#include "app/desktop/page_stack.h"
#include "app/desktop/setup_wiring.h"
#include "app/desktop/site_picker.h"
#include "app/desktop/users_and_audit_wiring.h"
#include "app/desktop/who_asker.h"
#include "app/pages/audit_page.h"
#include "app/pages/bench_page.h"
#include "app/pages/control_chart_page.h"
#include "app/pages/failure_text.h"
#include "app/pages/line_status_bar.h"
#include "app/pages/setup/settings_page.h"
#include "app/pages/users_page.h"
#include "app/pages/verdict_banner.h"
#include "app/services/services.h"
#include "app/text/numbers.h"
#include "app/text/verdict_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace fasit::desktop {

using services::BenchService;
using services::LaboratoryClient;
using services::OverviewService;
using services::Session;

MainWindow::MainWindow(services::Services& services, const WindowState& state, lines::LineBook* book)
    : m_services(services)
    , m_header(new Header(this))
    , m_menu(new QListWidget(this))
    , m_pages(new PageStack(this))
    , m_status(new QLabel(this))
    , m_asker(nullptr)
    , m_banner(new pages::VerdictBanner(this))
    , m_bench(new pages::BenchPage(services.link.clock(), this))
    , m_benchWiring(nullptr)
    , m_charts(new pages::ControlChartPage(this))
    , m_chartWiring(nullptr) {
    setWindowTitle(tr("Fasit – quality control"));
    layOut();
    addPages();
    m_asker = new WhoAsker(services, *m_pages, this);
    m_benchWiring = new BenchWiring(services, *m_bench, *m_banner, *m_asker);
    m_chartWiring = new ChartWiring(services, *m_charts, *m_asker);
    connectHeader();
    connectReading();
    connectWriting();
    if (book) {
        connectLines(*book);
    }
    takeUp(state);
    showWhoWorks();
    m_bench->setFocus();
    m_services.overview.request();
}

void MainWindow::layOut() {
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    auto* middle = new QHBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    middle->setSpacing(0);
    middle->addWidget(m_menu);
    middle->addWidget(m_pages, 1);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    setCentralWidget(whole);
    statusBar()->addWidget(m_status, 1);
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setIndent(10);
    m_status->setWordWrap(true); // What is long makes no window wider.
    m_status->setObjectName(QStringLiteral("status"));
}

void MainWindow::addPages() {
    addPage(Page::Today, [this] { return m_bench; });
    addPage(Page::Charts, [this] { return m_charts; });
    addPage(Page::Settings, [this] { return buildSettings(); });
    addPage(Page::Users, [this] { return buildUsers(); });
    addPage(Page::AuditLog, [this] { return buildAudit(); });
    m_pages->openPage(0);
    m_charts->hide(); // in no layout until it is opened
    m_menu->setCurrentRow(0);
    connect(m_menu, &QListWidget::currentRowChanged, this, &MainWindow::openPage);
}

/// The names are as wide as the style makes them, which is known now.
void MainWindow::showEvent(QShowEvent* event) {
    m_menu->setFixedWidth(m_menu->sizeHintForColumn(0) + 24);
    m_menu->doItemsLayout();
    QMainWindow::showEvent(event);
}

void MainWindow::addPage(Page page, std::function<QWidget*()> build) {
    auto* item = new QListWidgetItem(menuName(page), m_menu);
    item->setData(Qt::UserRole, static_cast<int>(page));
    m_pages->addPage(std::move(build));
}

QWidget* MainWindow::buildSettings() {
    m_settings = new pages::SettingsPage(m_pages);
    auto* setup = new SetupWiring(m_services, *m_settings, *m_asker);
    if (m_lines) {
        m_lines->addSection(*m_settings);
    }
    auto* backup = new BackupWiring(m_services, *m_settings, *m_asker);
    connect(setup, &SetupWiring::stored, this, &MainWindow::readAnewAfterDeed);
    connect(backup, &BackupWiring::restoreWanted, this, &MainWindow::restoreWanted);
    return m_settings;
}

QWidget* MainWindow::buildUsers() {
    m_users = new pages::UsersPage(m_pages);
    connectUsers(*m_users, m_services, *m_asker);
    return m_users;
}

QWidget* MainWindow::buildAudit() {
    m_audit = new pages::AuditPage(m_services.link.clock(), m_pages);
    connectAudit(*m_audit, m_services);
    return m_audit;
}

void MainWindow::openPage(int row) {
    m_asker->cancel();
    if (row >= 0) {
        m_pages->openPage(row);
        refreshPage();
    }
}

/// Those pages that are read when they are looked at.
void MainWindow::refreshPage() {
    const auto* open = m_pages->currentWidget();
    if (open == m_settings) {
        m_settings->showSite(m_bench->entry().site());
    } else if (open == m_users) {
        m_users->showSite(m_bench->entry().site());
    } else if (open == m_audit) {
        m_audit->showSite(m_bench->entry().site());
    }
}

WindowState MainWindow::state() const {
    WindowState state;
    state.site = m_bench->entry().site();
    if (const auto* item = m_menu->currentItem()) {
        state.page = static_cast<Page>(item->data(Qt::UserRole).toInt());
    }
    state.draft = m_bench->entry().draft();
    state.chartInstrument = m_charts->instrument();
    state.chartAnalyte = m_charts->analyte();
    state.said = m_status->text();
    return state;
}

void MainWindow::takeUp(const WindowState& state) {
    m_header->sites().choose(state.site);
    m_bench->entry().takeUp(state.draft);
    if (state.site != domain::SiteId{}) {
        m_bench->entry().showSite(state.site); // its list comes before how all homes stand
    }
    if (state.chartAnalyte != domain::AnalyteId{}) {
        m_charts->choose(state.chartInstrument, state.chartAnalyte);
    }
    say(state.said);
    for (int row = 0; row < m_menu->count(); ++row) {
        if (static_cast<Page>(m_menu->item(row)->data(Qt::UserRole).toInt()) == state.page) {
            m_menu->setCurrentRow(row);
        }
    }
}

void MainWindow::connectHeader() {
    auto& session = m_services.session;
    connect(&m_header->sites(), &SitePicker::siteChosen, this, [this](domain::SiteId site) {
        m_bench->entry().showSite(site);
        refreshPage();
        emit siteChosen(site);
    });
    connect(m_header, &Header::whoWanted, this, [this] { m_asker->ask(m_bench->entry().site()); });
    const auto* own = new OwnSecretWiring(m_services, *m_header, *m_pages, this);
    connect(own, &OwnSecretWiring::said, this, &MainWindow::say);
    connect(m_header, &Header::endWanted, &session, &Session::end);
    connect(&session, &Session::changed, this, &MainWindow::showWhoWorks);
    connect(&session, &Session::ticked, this, [this] { m_header->showPerson(m_services.session); });
}

void MainWindow::connectReading() {
    auto& overview = m_services.overview;
    auto& bench = m_services.bench;
    auto& chart = m_services.chart;
    connect(&overview, &OverviewService::ready, this, &MainWindow::showSites);
    connect(m_chartWiring, &ChartWiring::stored, this, &MainWindow::readAnewAfterDeed);
    connect(m_chartWiring, &ChartWiring::said, this, &MainWindow::say);
    for (auto* client : std::initializer_list<LaboratoryClient*>{&overview, &bench, &chart, &m_services.users,
                                                                 &m_services.followUp}) {
        connect(client, &LaboratoryClient::failed, this, &MainWindow::sayFailure);
    }
}

void MainWindow::connectWriting() {
    auto& bench = m_services.bench;
    connect(m_benchWiring, &BenchWiring::stored, this, &MainWindow::readAnewAfterDeed);
    connect(m_benchWiring, &BenchWiring::wanted, this, [this] { m_menu->setCurrentRow(0); });
    connect(&bench, &BenchService::entryRegistered, this, [this](const auto& answer) {
        say(tr("Last control stored: %1")
                .arg(answer.controls.empty() ? tr("none")
                                             : QString::fromStdString(answer.controls.front().analyteName)));
    });
    connect(&bench, &BenchService::bottleOpened, this, [this](const auto& bottle) {
        say(tr("Bottle %1 was opened %2.")
                .arg(QString::number(bottle.runningNumber), text::timeText(bottle.openedAt)));
    });
}

void MainWindow::showSites(const std::vector<reports::SiteState>& sites) {
    m_sites = sites;
    const auto actor = m_services.session.actor();
    const bool all = !actor || m_services.session.kind() != Session::Kind::SignedIn;
    std::vector<reports::SiteState> shown;
    std::copy_if(sites.begin(), sites.end(), std::back_inserter(shown),
                 [&](const auto& home) { return all || m_services.session.actorAt(home.site).has_value(); });
    m_header->sites().setSites(shown);
    m_bench->entry().setSites(shown);
    m_charts->setSites(std::move(shown));
}

/// Who works, and the pages that this person sees.
void MainWindow::showWhoWorks() {
    const auto actor = m_services.session.actor();
    const auto role = actor ? std::optional(actor->role) : std::nullopt;
    m_header->showPerson(m_services.session);
    m_chartWiring->showFor(role);
    for (int row = 0; row < m_menu->count(); ++row) {
        const auto page = static_cast<Page>(m_menu->item(row)->data(Qt::UserRole).toInt());
        m_menu->item(row)->setHidden(!isOpenTo(page, role));
    }
    if (m_menu->currentItem() && m_menu->currentItem()->isHidden()) {
        m_menu->setCurrentRow(0);
    }
    if (!m_sites.empty()) {
        showSites(std::vector(m_sites));
    }
}

/// What the lines bring comes by itself: it keeps nobody signed in.
void MainWindow::connectLines(lines::LineBook& book) {
    auto* bar = new pages::LineStatusBar(this);
    statusBar()->addPermanentWidget(bar);
    m_lines = new LinesWiring(m_services, book, *bar, *m_asker, this);
    connect(m_lines, &LinesWiring::stored, this, &MainWindow::readAnew);
    connect(m_lines, &LinesWiring::said, this, &MainWindow::say);
    connect(m_lines, &LinesWiring::lineWanted, this, &MainWindow::openLine);
    connect(m_lines, &LinesWiring::arrived, this, [this](const reports::ControlOutcome& outcome) {
        const auto text = text::verdictText(outcome);
        say(tr("%1 on %2 came by itself: %3")
                .arg(QString::fromStdString(outcome.analyteName),
                     QString::fromStdString(outcome.instrumentName), text.headline));
        m_bench->entry().showArrived(outcome);
    });
}

/// To its settings; who does not see those is told how it stands.
void MainWindow::openLine(const QString& line, const QString& detail) {
    const int row = static_cast<int>(Page::Settings);
    if (m_menu->item(row)->isHidden()) {
        say(detail);
        return;
    }
    m_menu->setCurrentRow(row);
    m_settings->openSection(m_lines->section());
    m_lines->choose(line);
}

void MainWindow::readAnewAfterDeed() {
    m_services.session.renew(); // who stored it is still here
    readAnew();
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
