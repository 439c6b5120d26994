#include "app/services/lot_service.h"

#include "qc-core/workflow/lot_library.h"

#include <utility>

namespace fasit::services {
namespace {

using namespace domain;
using workflow::Laboratory;

using Outcome = Expected<LotDone, LotRefusal>;

/// What a workflow function answered, as an outcome.
template <class Value, class Fault>
Outcome outcomeOf(const Expected<Value, Fault>& answer, LotDone done) {
    if (!answer) {
        return Unexpected<LotRefusal>(answer.error());
    }
    if constexpr (std::is_same_v<Value, std::vector<reports::ControlOutcome>>) {
        done.changedVerdicts = static_cast<int>(answer->size());
    }
    return done;
}

} // namespace

LotService::LotService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void LotService::requestLots(SiteId site) {
    read(
        m_lots, [site](const auto& laboratory) { return workflow::lotLibrary(laboratory, site); },
        [this, site](auto rows) { emit lotsReady(site, std::move(rows)); });
}

void LotService::requestDetails(SiteId site, LotId lot) {
    read(
        m_details,
        [site, lot](const auto& laboratory) { return workflow::lotDetails(laboratory, site, lot); },
        [this, site](auto details) {
            if (details) {
                emit detailsReady(site, *std::move(details));
            }
        });
}

void LotService::requestChoices(SiteId site) {
    read(
        m_choices, [site](const auto& laboratory) { return workflow::materialChoices(laboratory, site); },
        [this, site](auto choices) { emit choicesReady(site, std::move(choices)); });
}

/// `act(laboratory)` gives an Outcome.
template <class Do>
void LotService::change(LotDeed deed, Do act) {
    save(std::move(act), [this, deed](const Outcome& outcome) {
        if (outcome) {
            emit done(*outcome);
        } else {
            emit refused(deed, outcome.error());
        }
    });
}

void LotService::enter(const Actor& by, const NewLot& lot) {
    change(LotDeed::Entered, [by, lot](const Laboratory& laboratory) -> Outcome {
        const auto entered = workflow::enterLot(laboratory, by, lot);
        return outcomeOf(entered, {LotDeed::Entered, entered.value_or(LotId{}), 0});
    });
}

void LotService::approve(const Actor& by, const LotApproval& approval) {
    change(LotDeed::Approved, [by, approval](const Laboratory& laboratory) {
        return outcomeOf(workflow::approvePreliminaryLot(laboratory, by, approval),
                         {LotDeed::Approved, approval.lot, 0});
    });
}

void LotService::beginParallel(const Actor& by, const LotUse& use) {
    change(LotDeed::ParallelBegun, [by, use](const Laboratory& laboratory) {
        return outcomeOf(workflow::beginParallelPeriod(laboratory, by, use),
                         {LotDeed::ParallelBegun, use.lot, 0});
    });
}

void LotService::makeCurrent(const Actor& by, const LotUse& use) {
    change(LotDeed::MadeCurrent, [by, use](const Laboratory& laboratory) {
        return outcomeOf(workflow::makeLotCurrent(laboratory, by, use), {LotDeed::MadeCurrent, use.lot, 0});
    });
}

void LotService::propose(const Actor& by, const TargetSubject& subject) {
    change(LotDeed::TargetProposed, [by, subject](const Laboratory& laboratory) {
        return outcomeOf(workflow::proposeTarget(laboratory, by, subject),
                         {LotDeed::TargetProposed, subject.lot, 0});
    });
}

void LotService::approveTarget(const Actor& by, SiteId site, const TargetProposal& proposal) {
    change(LotDeed::TargetApproved, [by, site, proposal](const Laboratory& laboratory) {
        const Date today = dateOf(laboratory.clock.wallNow());
        return outcomeOf(workflow::approveTarget(laboratory, by, {site, proposal.id, today}),
                         {LotDeed::TargetApproved, proposal.lot, 0});
    });
}

} // namespace fasit::services
