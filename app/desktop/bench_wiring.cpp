#include "app/desktop/bench_wiring.h"

#include "app/desktop/paper_out.h"
#include "app/desktop/who_asker.h"
#include "app/pages/bench_page.h"
#include "app/pages/verdict_banner.h"
#include "app/printing/bench_paper.h"
#include "app/services/services.h"

#include <utility>

namespace fasit::desktop {

using domain::Actor;
using pages::BenchPage;
using pages::EntryPanel;
using pages::GuidedSteps;
using pages::InboxPage;
using pages::LotForm;
using pages::PackForm;
using pages::RoundPage;
using pages::VerdictBanner;
using services::BenchService;
using services::FollowUpService;
using services::InboxService;

BenchWiring::BenchWiring(services::Services& services, BenchPage& page, VerdictBanner& banner,
                         WhoAsker& asker)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
    , m_banner(banner)
    , m_asker(asker) {
    auto& bench = m_services.bench;
    connect(&bench, &BenchService::dueListReady, &m_page.entry(), &EntryPanel::setDueList);
    connect(&m_page.entry(), &EntryPanel::siteChosen, this, &BenchWiring::readAnew);
    connect(&bench, &BenchService::failed, &m_page, &BenchPage::showFailure);
    connect(&m_services.followUp, &FollowUpService::failed, &m_page, &BenchPage::showFailure);
    connectEntries();
    connectPacks();
    connectFollowUp();
    connectSlips();
    connectBanner();
    connectInbox();
    connectRound();
}

void BenchWiring::readAnew() {
    const auto site = m_page.entry().site();
    m_services.bench.requestDueList(site);
    m_services.followUp.requestUnseen(site);
    m_services.inbox.request(site);
}

void BenchWiring::connectEntries() {
    auto& bench = m_services.bench;
    connect(&m_page.entry(), &EntryPanel::entryTyped, this, &BenchWiring::saveEntry);
    connect(&bench, &BenchService::entryRegistered, &m_page, &BenchPage::showAnswer);
    connect(&bench, &BenchService::entryRegistered, this, &BenchWiring::stored);
    connect(&m_page.entry(), &EntryPanel::newestWanted, &bench, &BenchService::requestNewest);
    connect(&bench, &BenchService::newestReady, &m_page.entry(), &EntryPanel::showNewest);
    connect(&bench, &BenchService::entryRefused, &m_page, &BenchPage::refuseEntry);
    connect(&bench, &BenchService::lateEntryRefused, &m_page,
            qOverload<const workflow::LateEntryProblem&>(&BenchPage::refuse));
    const auto openBottle = [this](domain::SiteId site, domain::LotId lot) {
        m_asker.withActor(
            site, [this, site, lot](const Actor& actor) { m_services.bench.openBottle(actor, site, lot); });
    };
    connect(&m_page.entry(), &EntryPanel::bottleWanted, this, openBottle);
    connect(&m_page, &BenchPage::bottleWanted, this, openBottle);
    connect(&bench, &BenchService::bottleOpened, this, &BenchWiring::stored);
    connect(&bench, &BenchService::bottleRefused, &m_page, &BenchPage::refuseBottle);
}

void BenchWiring::saveEntry(domain::SiteId site, const std::vector<domain::ControlReading>& readings) {
    const auto save = [this, readings](const Actor& actor) {
        if (!readings.empty() && readings.front().origin == domain::ResultOrigin::EnteredAfterwards) {
            m_services.bench.enterAfterwards(actor, readings);
        } else {
            m_services.bench.registerEntry(actor, readings);
        }
    };
    m_asker.withActor(site, save, [this] { m_page.entry().goOnTyping(); });
}

void BenchWiring::connectPacks() {
    auto& bench = m_services.bench;
    connect(&m_page.pack(), &PackForm::packTyped, this, [this](const auto& pack) {
        m_asker.withActor(
            pack.site, [this, pack](const Actor& actor) { m_services.bench.openPack(actor, pack); },
            [this] { m_page.pack().say({}); });
    });
    connect(&bench, &BenchService::packOpened, &m_page, &BenchPage::onPackOpened);
    connect(&bench, &BenchService::packOpened, this, &BenchWiring::stored);
    connect(&bench, &BenchService::packRefused, &m_page, &BenchPage::refusePack);
    connect(&m_page.lot(), &LotForm::lotTyped, this, [this](domain::SiteId site, const auto& lot) {
        m_asker.withActor(
            site, [this, lot](const Actor& actor) { m_services.bench.useLot(actor, lot); },
            [this] { m_page.lot().say({}); });
    });
    connect(&bench, &BenchService::lotUsed, &m_page, &BenchPage::onLotUsed);
    connect(&bench, &BenchService::lotUsed, this, &BenchWiring::stored);
    connect(&bench, &BenchService::lotRefused, &m_page.lot(), &LotForm::refuse);
    connect(&m_page.entry(), &EntryPanel::paperWanted, this, [](const auto& control) {
        printOrShow([&](QPagedPaintDevice& paper) { printing::paintControlForm(paper, control); });
    });
    connect(&m_page.steps(), &GuidedSteps::noteWanted, this, [this] {
        printOrShow([this](QPagedPaintDevice& paper) {
            printing::paintOutOfUseNote(paper, m_page.steps().control(), m_services.link.clock().wallNow());
        });
    });
}

void BenchWiring::connectFollowUp() {
    auto& followUp = m_services.followUp;
    auto& steps = m_page.steps();
    connect(&m_page, &BenchPage::progressWanted, &followUp, &FollowUpService::requestProgress);
    connect(&followUp, &FollowUpService::progressReady, &steps, &GuidedSteps::setProgress);
    connect(&steps, &GuidedSteps::stepWanted, this, [this](const auto& place, const auto& step) {
        m_asker.withActor(place.site, [this, place, step](const Actor& actor) {
            m_services.followUp.takeStep(actor, place, step);
        });
    });
    connect(&steps, &GuidedSteps::endingWanted, this, [this](const auto& place, const auto& ending) {
        m_asker.withActor(place.site, [this, place, ending](const Actor& actor) {
            m_services.followUp.finish(actor, place, ending);
        });
    });
    connect(&followUp, &FollowUpService::stepTaken, &m_page, &BenchPage::onStepTaken);
    connect(&followUp, &FollowUpService::stepTaken, this, &BenchWiring::stored);
    connect(&followUp, &FollowUpService::finished, &m_page, &BenchPage::onFinished);
    connect(&followUp, &FollowUpService::finished, this, &BenchWiring::stored);
    connect(&followUp, &FollowUpService::refused, &m_page,
            qOverload<workflow::FollowUpFault>(&BenchPage::refuse));
}

void BenchWiring::connectSlips() {
    auto& bench = m_services.bench;
    connect(&m_page, &BenchPage::slipTyped, this, [this](const auto& slip) {
        m_asker.withActor(
            slip.series.site, [this, slip](const Actor& actor) { m_services.bench.correctSlip(actor, slip); },
            [this] { m_page.slip().say({}); });
    });
    connect(&bench, &BenchService::slipCorrected, &m_page, &BenchPage::onSlipCorrected);
    connect(&bench, &BenchService::slipCorrected, this, &BenchWiring::stored);
    connect(&bench, &BenchService::slipRefused, &m_page, qOverload<workflow::SlipFault>(&BenchPage::refuse));
}

void BenchWiring::connectBanner() {
    auto& followUp = m_services.followUp;
    connect(&followUp, &FollowUpService::unseenReady, this,
            [this](domain::SiteId site, const auto& verdicts) {
                if (site == m_page.entry().site()) {
                    m_banner.setVerdicts(verdicts);
                }
            });
    connect(&m_banner, &VerdictBanner::seen, this, [this](domain::SiteId site, domain::FactKey verdict) {
        m_asker.withActor(site, [this, site, verdict](const Actor& actor) {
            m_services.followUp.acknowledge(actor, site, verdict);
        });
    });
    connect(&m_banner, &VerdictBanner::whatToDoWanted, this, [this](const auto& place) {
        emit wanted();
        m_page.showSteps(place);
    });
    connect(&followUp, &FollowUpService::acknowledged, this, [this](domain::SiteId site) {
        m_services.session.renew();
        m_services.followUp.requestUnseen(site);
    });
}

void BenchWiring::connectRound() {
    auto& bench = m_services.bench;
    auto& round = m_page.round();
    const auto nobody = [this] { m_page.round().goOnTyping(); };
    connect(&round, &RoundPage::entryTyped, this, [this, nobody](domain::SiteId site, const auto& readings) {
        m_asker.withActor(
            site, [this, readings](const Actor& actor) { m_services.bench.registerEntry(actor, readings); },
            nobody);
    });
    connect(&round, &RoundPage::eventTold, this, [this, nobody](const auto& event) {
        m_asker.withActor(
            event.site, [this, event](const Actor& actor) { m_services.bench.tellEvent(actor, event); },
            nobody);
    });
    connect(&bench, &BenchService::eventStored, &round, &RoundPage::onEventStored);
    connect(&bench, &BenchService::eventStored, this, &BenchWiring::stored);
    connect(&bench, &BenchService::eventRefused, &m_page, &BenchPage::refuseEvent);
}

void BenchWiring::connectInbox() {
    auto& inbox = m_services.inbox;
    auto& page = m_page.inbox();
    connect(&inbox, &InboxService::ready, &m_page, &BenchPage::setInbox);
    connect(&inbox, &InboxService::failed, &m_page, &BenchPage::showFailure);
    connect(&page, &InboxPage::placeWanted, this, [this](const auto& place) {
        m_asker.withActor(
            place.site, [this, place](const Actor& actor) { m_services.inbox.place(actor, place); },
            [this] { m_page.inbox().say({}); });
    });
    connect(&page, &InboxPage::discardWanted, this, [this](const auto& item, const QString& reason) {
        m_asker.withActor(
            item.site,
            [this, item, reason](const Actor& actor) { m_services.inbox.discard(actor, item, reason); },
            [this] { m_page.inbox().say({}); });
    });
    connect(&inbox, &InboxService::placed, &page, &InboxPage::showPlaced);
    connect(&inbox, &InboxService::placed, this, &BenchWiring::stored);
    connect(&inbox, &InboxService::discarded, this, &BenchWiring::stored);
    connect(&inbox, &InboxService::refused, &m_page, qOverload<workflow::InboxFault>(&BenchPage::refuse));
}

} // namespace fasit::desktop
