// LinesWiring: the lines of this computer: their file, the service that runs them, how they stand in the
// status line, their section of the settings, and what they bring. GUI thread only.
#pragma once

#include "app/lines/line_book.h"
#include "app/services/failure.h"
#include "qc-core/reports/control_outcome.h"

#include <QObject>
#include <QPointer>

namespace fasit::pages {
class LinesSection;
class LineStatusBar;
class SettingsPage;
} // namespace fasit::pages
namespace fasit::services {
struct Services;
struct TestFinding;
} // namespace fasit::services
namespace fasit::workflow {
struct RegisterReport;
}

namespace fasit::desktop {

class WhoAsker;

class LinesWiring : public QObject {
    Q_OBJECT

  public:
    /// All must outlive it. The lines begin to run, or go on.
    LinesWiring(services::Services& services, lines::LineBook& book, pages::LineStatusBar& bar,
                WhoAsker& asker, QObject* parent);

    void addSection(pages::SettingsPage& page);
    /// Its place among the sections; 0 before it was added.
    int section() const { return m_place; }
    /// Of the line with this name, in the section.
    void choose(const QString& line);

  signals:
    /// A control came by itself.
    void arrived(const fasit::reports::ControlOutcome& outcome);
    /// Something was stored: what is shown may have changed.
    void stored();
    void said(const QString& message);
    void lineWanted(const QString& line, const QString& detail);

  private:
    void run();
    void fillSection();
    void connectSection();
    void connectTest();
    void tellStored(const QString& line, const workflow::RegisterReport& report);
    void tellWhatRemains(const QString& line, const workflow::RegisterReport& report);
    void save(const lines::LineDraft& draft, std::optional<std::size_t> index);
    void remove(std::size_t index);
    void test(const lines::LineDraft& draft, std::optional<std::size_t> index);
    void showFinding(const services::TestFinding& finding);

    services::Services& m_services;
    lines::LineBook& m_book;
    pages::LineStatusBar& m_bar;
    WhoAsker& m_asker;
    QPointer<pages::SettingsPage> m_page;
    QPointer<pages::LinesSection> m_section;
    services::LineSetup m_tested;
    int m_place = 0;
};

} // namespace fasit::desktop
