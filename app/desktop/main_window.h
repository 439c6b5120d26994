// MainWindow: header, menu, pages and status line in one language, and who answers whom. GUI thread only.
//
// It is made anew when the language changes (docs/decisions/0022); what a person had chosen and typed is
// handed over as a WindowState.
#pragma once

#include "app/desktop/menu_table.h"
#include "app/pages/entry_form.h"
#include "app/services/failure.h"
#include "app/settings/settings.h"
#include "qc-core/domain/actor.h"
#include "qc-core/reports/overview.h"

#include <QMainWindow>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace fasit::services {
struct Services;
} // namespace fasit::services

namespace fasit::lines {
class LineBook;
} // namespace fasit::lines

namespace fasit::pages {
class AuditPage;
class ControlChartPage;
class BenchPage;
class SettingsPage;
class VerdictBanner;
class UsersPage;
} // namespace fasit::pages

namespace fasit::desktop {

class BenchWiring;
class ChartWiring;
class Header;
class LinesWiring;
class PageStack;
class WhoAsker;

/// What outlives the widgets.
struct WindowState {
    domain::SiteId site; ///< 0: none was chosen.
    Page page = Page::Today;
    std::optional<pages::EntryDraft> draft;
    domain::InstrumentId chartInstrument;
    domain::AnalyteId chartAnalyte;
    QString said; ///< The status line.
};

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    /// The services must outlive the window, and the book of lines; without one no line is run.
    explicit MainWindow(services::Services& services, const WindowState& state = {},
                        lines::LineBook* book = nullptr);

    WindowState state() const;
    Header& header() { return *m_header; }
    pages::BenchPage& bench() { return *m_bench; }

  signals:
    void siteChosen(fasit::domain::SiteId site);
    /// By one who may: the database has to be closed for it.
    void restoreWanted(const QString& file, const fasit::domain::Actor& by);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void layOut();
    void addPages();
    void addPage(Page page, std::function<QWidget*()> build);
    QWidget* buildSettings();
    QWidget* buildUsers();
    QWidget* buildAudit();
    void takeUp(const WindowState& state);
    void connectHeader();
    void connectReading();
    void connectWriting();
    void connectLines(lines::LineBook& book);
    void openLine(const QString& line, const QString& detail);
    void showSites(const std::vector<reports::SiteState>& sites);
    void showWhoWorks();
    void openPage(int row);
    void refreshPage();
    void readAnew();
    /// The same, where a person stored it.
    void readAnewAfterDeed();
    void say(const QString& text);
    void sayFailure(const services::Failure& failure);

    services::Services& m_services;
    Header* m_header;
    QListWidget* m_menu;
    PageStack* m_pages;
    QLabel* m_status;
    WhoAsker* m_asker;
    pages::VerdictBanner* m_banner;
    pages::BenchPage* m_bench;
    BenchWiring* m_benchWiring;
    pages::ControlChartPage* m_charts;
    ChartWiring* m_chartWiring;
    LinesWiring* m_lines = nullptr;            ///< Null: no line is run.
    pages::SettingsPage* m_settings = nullptr; ///< This and the next two: null until they are opened.
    pages::UsersPage* m_users = nullptr;
    pages::AuditPage* m_audit = nullptr;
    std::vector<reports::SiteState> m_sites; ///< All; shown are those of the one who works.
};

} // namespace fasit::desktop
