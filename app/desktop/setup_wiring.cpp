#include "app/desktop/setup_wiring.h"

#include "app/desktop/lot_wiring.h"
#include "app/desktop/rule_wiring.h"
#include "app/desktop/who_asker.h"
#include "app/pages/setup/home_rules_section.h"
#include "app/pages/setup/homes_section.h"
#include "app/pages/setup/instruments_section.h"
#include "app/pages/setup/schedules_section.h"
#include "app/pages/setup/settings_page.h"
#include "app/services/services.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>
#include <utility>

namespace fasit::desktop {

using domain::Actor;
using pages::HomeRulesSection;
using pages::HomesSection;
using pages::InstrumentsSection;
using pages::SchedulesSection;
using pages::SettingsPage;
using services::HomeSetupService;
using services::SetupPart;

SetupWiring::SetupWiring(services::Services& services, SettingsPage& page, WhoAsker& asker)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
    , m_asker(asker)
    , m_homes(new HomesSection(&page))
    , m_instruments(new InstrumentsSection(&page))
    , m_schedules(new SchedulesSection(services.link.clock(), &page))
    , m_rules(new HomeRulesSection(&page)) {
    page.addSection(tr("Analysers"), m_instruments);
    page.addSection(tr("Schedules"), m_schedules);
    page.addSection(tr("Rules of the home"), m_rules);
    page.addSection(tr("Homes"), m_homes);
    connect(&page, &SettingsPage::sectionShown, this, [this](QWidget* section) { ask(section); });
    connectDeeds();
    connectAnswers();
    auto* lots = new LotWiring(services, page, asker);
    connect(lots, &LotWiring::stored, this, &SetupWiring::stored);
    auto* rules = new RuleWiring(services, page, asker);
    connect(rules, &RuleWiring::stored, this, &SetupWiring::stored);
}

void SetupWiring::ask(QWidget* section) {
    if (section == m_homes) {
        m_services.homeSetup.requestHomes();
    } else if (section == m_instruments || section == m_schedules || section == m_rules) {
        const auto actor = m_services.session.actor();
        m_rules->setMayChangeProgramme(
            actor && workflow::may(*actor, workflow::Deed::ChangeSchedule, domain::kProgramme));
        m_services.homeSetup.requestHome(m_page.site());
    }
}

/// In the name of whoever works, or says who it is.
void SetupWiring::connectDeeds() {
    connect(m_homes, &HomesSection::changeWanted, this, [this](const domain::Site& home) {
        const auto site = home.id == domain::SiteId{} ? m_page.site() : home.id;
        m_asker.withActor(site,
                          [this, home](const Actor& actor) { m_services.homeSetup.changeHome(actor, home); });
    });
    connect(m_instruments, &InstrumentsSection::changeWanted, this, [this](const auto& instrument) {
        m_asker.withActor(instrument.site, [this, instrument](const Actor& actor) {
            m_services.homeSetup.changeInstrument(actor, instrument);
        });
    });
    connect(m_instruments, &InstrumentsSection::useWanted, this,
            [this](const auto& instrument, bool inUse, const QString& reason) {
                m_asker.withActor(instrument.site, [this, instrument, inUse, reason](const Actor& actor) {
                    m_services.homeSetup.setInUse(actor, instrument, inUse, reason);
                });
            });
    connect(m_schedules, &SchedulesSection::changeWanted, this, [this](const auto& schedule) {
        m_asker.withActor(schedule.site, [this, schedule](const Actor& actor) {
            m_services.homeSetup.changeSchedule(actor, schedule);
        });
    });
    connect(m_rules, &HomeRulesSection::changeWanted, this, [this](const auto& rules) {
        m_asker.withActor(rules.site, [this, rules](const Actor& actor) {
            m_services.homeSetup.changeRules(actor, rules);
        });
    });
}

void SetupWiring::connectAnswers() {
    auto& setup = m_services.homeSetup;
    connect(&setup, &HomeSetupService::homesReady, this, &SetupWiring::showHomes);
    connect(&setup, &HomeSetupService::homeReady, this, &SetupWiring::showHome);
    connect(&setup, &HomeSetupService::stored, this, &SetupWiring::showStored);
    connect(&setup, &HomeSetupService::setupRefused, this, &SetupWiring::showSetupRefused);
    connect(&setup, &HomeSetupService::choiceRefused, this, &SetupWiring::showChoiceRefused);
    connect(&setup, &services::LaboratoryClient::failed, this, &SetupWiring::showFailure);
}

/// Those of whoever works.
void SetupWiring::showHomes(std::vector<reports::HomeRow> homes) {
    const auto& session = m_services.session;
    std::erase_if(homes, [&](const auto& row) { return session.actor() && !session.actorAt(row.site.id); });
    m_homes->setHomes(std::move(homes), m_page.site());
}

void SetupWiring::showHome(const reports::HomeSetup& home) {
    if (home.site.id == m_page.site()) {
        m_instruments->setHome(home);
        m_schedules->setHome(home);
        m_rules->setRules(home.site.id, home.rules, home.programmeRules);
    }
}

void SetupWiring::showStored(SetupPart part, qint64 id) {
    m_services.session.renew();
    switch (part) {
    case SetupPart::Home:
        m_homes->showStored({id});
        ask(m_homes);
        break;
    case SetupPart::Instrument:
        m_instruments->showStored({id});
        break;
    case SetupPart::InUse:
        m_instruments->showUseStored();
        break;
    case SetupPart::Schedule:
        m_schedules->showStored();
        break;
    case SetupPart::Rules:
        m_rules->showStored();
        break;
    }
    ask(m_instruments);
    emit stored();
}

void SetupWiring::showSetupRefused(SetupPart part, const workflow::SetupChangeProblem& problem) {
    if (part == SetupPart::Home) {
        m_homes->showProblem(problem);
    } else {
        m_instruments->showProblem(problem);
    }
}

void SetupWiring::showChoiceRefused(SetupPart part, workflow::FollowUpFault fault) {
    if (part == SetupPart::InUse) {
        m_instruments->showUseRefused(fault);
    } else if (part == SetupPart::Schedule) {
        m_schedules->showRefusal(fault);
    } else {
        m_rules->showRefusal(fault);
    }
}

void SetupWiring::showFailure(const services::Failure& failure) {
    m_homes->showFailure(failure);
    m_instruments->showFailure(failure);
    m_schedules->showFailure(failure);
    m_rules->showFailure(failure);
}

} // namespace fasit::desktop
