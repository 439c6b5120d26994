// SetupWiring: the sections of the page Settings that say how homes are set up, and the services that answer
// them. GUI thread only.
#pragma once

#include "app/services/home_setup_service.h"

#include <QObject>

#include <vector>

namespace fasit::pages {
class HomeRulesSection;
class HomesSection;
class InstrumentsSection;
class SchedulesSection;
class SettingsPage;
} // namespace fasit::pages
namespace fasit::services {
struct Services;
}

namespace fasit::desktop {

class WhoAsker;

class SetupWiring : public QObject {
    Q_OBJECT

  public:
    /// Adds the sections. All must outlive it, but the page, which owns it.
    SetupWiring(services::Services& services, pages::SettingsPage& page, WhoAsker& asker);

  signals:
    /// Something was stored: what is shown elsewhere may have changed.
    void stored();

  private:
    void connectDeeds();
    void connectAnswers();
    void ask(QWidget* section);
    void showHomes(std::vector<reports::HomeRow> homes);
    void showHome(const reports::HomeSetup& home);
    void showStored(services::SetupPart part, qint64 id);
    void showSetupRefused(services::SetupPart part, const workflow::SetupChangeProblem& problem);
    void showChoiceRefused(services::SetupPart part, workflow::FollowUpFault fault);
    void showFailure(const services::Failure& failure);

    services::Services& m_services;
    pages::SettingsPage& m_page;
    WhoAsker& m_asker;
    pages::HomesSection* m_homes;
    pages::InstrumentsSection* m_instruments;
    pages::SchedulesSection* m_schedules;
    pages::HomeRulesSection* m_rules;
};

} // namespace fasit::desktop
