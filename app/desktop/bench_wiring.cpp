#include "app/desktop/bench_wiring.h"

#include "app/pages/bench_page.h"
#include "app/pages/verdict_banner.h"
#include "app/services/services.h"

#include <utility>

namespace fasit::desktop {

using domain::Actor;
using pages::BenchPage;
using pages::EntryPanel;
using pages::GuidedSteps;
using pages::VerdictBanner;
using services::BenchService;
using services::FollowUpService;

BenchWiring::BenchWiring(services::Services& services, BenchPage& page, VerdictBanner& banner,
                         WithActor withActor)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
    , m_banner(banner)
    , m_withActor(std::move(withActor)) {
    auto& bench = m_services.bench;
    connect(&bench, &BenchService::dueListReady, &m_page.entry(), &EntryPanel::setDueList);
    connect(&m_page.entry(), &EntryPanel::siteChosen, this, &BenchWiring::readAnew);
    connect(&bench, &BenchService::failed, &m_page, &BenchPage::showFailure);
    connect(&m_services.followUp, &FollowUpService::failed, &m_page, &BenchPage::showFailure);
    connectFollowUp();
    connectSlips();
    connectBanner();
}

void BenchWiring::readAnew() {
    const auto site = m_page.entry().site();
    m_services.bench.requestDueList(site);
    m_services.followUp.requestUnseen(site);
}

void BenchWiring::connectFollowUp() {
    auto& followUp = m_services.followUp;
    auto& steps = m_page.steps();
    connect(&m_page, &BenchPage::progressWanted, &followUp, &FollowUpService::requestProgress);
    connect(&followUp, &FollowUpService::progressReady, &steps, &GuidedSteps::setProgress);
    connect(&steps, &GuidedSteps::stepWanted, this, [this](const auto& place, const auto& step) {
        m_withActor(place.site, [this, place, step](const Actor& actor) {
            m_services.followUp.takeStep(actor, place, step);
        });
    });
    connect(&steps, &GuidedSteps::endingWanted, this, [this](const auto& place, const auto& ending) {
        m_withActor(place.site, [this, place, ending](const Actor& actor) {
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
        m_withActor(slip.series.site,
                    [this, slip](const Actor& actor) { m_services.bench.correctSlip(actor, slip); });
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
        m_withActor(site, [this, site, verdict](const Actor& actor) {
            m_services.followUp.acknowledge(actor, site, verdict);
        });
    });
    connect(&m_banner, &VerdictBanner::whatToDoWanted, this, [this](const auto& place) {
        emit wanted();
        m_page.showSteps(place);
    });
    connect(&followUp, &FollowUpService::acknowledged, &followUp, &FollowUpService::requestUnseen);
}

} // namespace fasit::desktop
