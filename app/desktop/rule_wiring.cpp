#include "app/desktop/rule_wiring.h"

#include "app/desktop/who_asker.h"
#include "app/pages/setup/rules_section.h"
#include "app/pages/setup/settings_page.h"
#include "app/services/services.h"

namespace fasit::desktop {

using pages::RulesSection;
using services::RuleService;

RuleWiring::RuleWiring(services::Services& services, pages::SettingsPage& page, WhoAsker& asker)
    : QObject(&page)
    , m_services(services)
    , m_section(new RulesSection(&page))
    , m_asker(asker) {
    page.addSection(tr("Rule sets"), m_section);
    connectReading(page);
    connectChoosing();
}

void RuleWiring::connectReading(pages::SettingsPage& page) {
    auto& rules = m_services.rules;
    connect(&page, &pages::SettingsPage::sectionShown, this, [this](QWidget* section, domain::SiteId site) {
        if (section == m_section) {
            m_section->showSite(site);
        }
    });
    connect(m_section, &RulesSection::rulesWanted, &rules, &RuleService::requestRules);
    connect(m_section, &RulesSection::powerWanted, &rules, &RuleService::requestPower);
    connect(m_section, &RulesSection::adviceWanted, &rules, &RuleService::requestAdvice);
    connect(&rules, &RuleService::rulesReady, m_section, &RulesSection::setRules);
    connect(&rules, &RuleService::powerReady, m_section, &RulesSection::setPower);
    connect(&rules, &RuleService::adviceReady, m_section, &RulesSection::setAdvice);
    connect(&rules, &services::LaboratoryClient::failed, m_section, &RulesSection::showFailure);
}

void RuleWiring::connectChoosing() {
    auto& rules = m_services.rules;
    connect(m_section, &RulesSection::chooseWanted, this, [this](const services::RulesWanted& wanted) {
        m_asker.withActor(m_section->site(), [this, wanted](const domain::Actor& actor) {
            m_services.rules.choose(actor, wanted);
        });
    });
    connect(&rules, &RuleService::chosen, this, [this] {
        m_services.session.renew();
        m_section->showChosen();
        emit stored();
    });
    connect(&rules, &RuleService::refused, m_section, &RulesSection::showRefusal);
}

} // namespace fasit::desktop
