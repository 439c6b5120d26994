#include "app/desktop/lot_wiring.h"

#include "app/desktop/who_asker.h"
#include "app/pages/setup/lot_details_view.h"
#include "app/pages/setup/lots_section.h"
#include "app/pages/setup/settings_page.h"
#include "app/services/services.h"

namespace fasit::desktop {

using domain::Actor;
using pages::LotDetailsView;
using pages::LotsSection;
using services::LotService;

LotWiring::LotWiring(services::Services& services, pages::SettingsPage& page, WhoAsker& asker)
    : QObject(&page)
    , m_services(services)
    , m_section(new LotsSection(services.link.clock(), &page))
    , m_asker(asker) {
    page.addSection(tr("Control lots"), m_section);
    connectReading(page);
    connectDeeds();
}

template <class Do>
void LotWiring::withActor(Do act) {
    m_asker.withActor(
        m_section->site(), [this, act](const Actor& actor) { act(m_services.lots, actor); },
        [this] { m_section->showAgain(); });
}

void LotWiring::connectReading(pages::SettingsPage& page) {
    auto& lots = m_services.lots;
    connect(&page, &pages::SettingsPage::sectionShown, this, [this](QWidget* section, domain::SiteId site) {
        if (section == m_section) {
            m_section->showSite(site);
        }
    });
    connect(m_section, &LotsSection::lotsWanted, &lots, &LotService::requestLots);
    connect(m_section, &LotsSection::detailsWanted, &lots, &LotService::requestDetails);
    connect(m_section, &LotsSection::choicesWanted, &lots, &LotService::requestChoices);
    connect(&lots, &LotService::lotsReady, m_section, &LotsSection::setLots);
    connect(&lots, &LotService::detailsReady, m_section, &LotsSection::setDetails);
    connect(&lots, &LotService::choicesReady, m_section, &LotsSection::setChoices);
    connect(&lots, &services::LaboratoryClient::failed, m_section, &LotsSection::showFailure);
}

void LotWiring::connectDeeds() {
    auto& lots = m_services.lots;
    auto* details = &m_section->details();
    connect(m_section, &LotsSection::enterWanted, this, [this](const auto& lot) {
        withActor([=](LotService& service, const Actor& by) { service.enter(by, lot); });
    });
    connect(m_section, &LotsSection::approveWanted, this, [this](const auto& approval) {
        withActor([=](LotService& service, const Actor& by) { service.approve(by, approval); });
    });
    connect(details, &LotDetailsView::parallelWanted, this, [this](const auto& use) {
        withActor([=](LotService& service, const Actor& by) { service.beginParallel(by, use); });
    });
    connect(details, &LotDetailsView::currentWanted, this, [this](const auto& use) {
        withActor([=](LotService& service, const Actor& by) { service.makeCurrent(by, use); });
    });
    connect(details, &LotDetailsView::proposalWanted, this, [this](const auto& subject) {
        withActor([=](LotService& service, const Actor& by) { service.propose(by, subject); });
    });
    connect(details, &LotDetailsView::targetApprovalWanted, this, [this](const auto& proposal) {
        withActor([=](LotService& service, const Actor& by) {
            service.approveTarget(by, proposal.site, proposal);
        });
    });
    connect(&lots, &LotService::done, this, [this](const services::LotDone& done) {
        m_services.session.renew();
        m_section->showDone(done);
        emit stored();
    });
    connect(&lots, &LotService::refused, m_section,
            [this](auto, const services::LotRefusal& why) { m_section->showRefusal(why); });
}

} // namespace fasit::desktop
