#include "app/desktop/setup_wiring.h"

#include "app/desktop/lot_wiring.h"
#include "app/desktop/rule_wiring.h"
#include "app/desktop/who_asker.h"
#include "app/pages/setup/settings_page.h"
#include "app/services/services.h"

namespace fasit::desktop {

SetupWiring::SetupWiring(services::Services& services, pages::SettingsPage& page, WhoAsker& asker)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
    , m_asker(asker) {
    auto* lots = new LotWiring(services, page, asker);
    connect(lots, &LotWiring::stored, this, &SetupWiring::stored);
    auto* rules = new RuleWiring(services, page, asker);
    connect(rules, &RuleWiring::stored, this, &SetupWiring::stored);
}

} // namespace fasit::desktop
