#include "qc-core/workflow/approve_target.h"

#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/lot_facts.h"
#include "qc-core/workflow/judge_by_target.h"
#include "qc-core/workflow/permissions.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace fasit::workflow {
namespace {

using namespace domain;

constexpr Date kEver{std::numeric_limits<std::int32_t>::max()};

/// The target of the proposal's lot and level that is in force there on that day.
const Target* inForce(const Catalogue& catalogue, const TargetProposal& proposal, Date day) {
    const Instrument* instrument = catalogue.instrument(proposal.instrument);
    return instrument ? catalogue.targetFor(*instrument, proposal.analyte, proposal.lot, proposal.level, day)
                      : nullptr;
}

std::optional<TargetFault> faultOf(const Catalogue& catalogue, const TargetProposal& proposal,
                                   const Actor& actor, Date validFrom) {
    if (proposal.proposedBy == actor.user) {
        return TargetFault::SamePerson;
    }
    if (catalogue.target(proposal.id)) {
        return TargetFault::AlreadyApproved;
    }
    const ControlLot* lot = catalogue.lot(proposal.lot);
    if (lot && lot->preliminary) {
        return TargetFault::LotPreliminary;
    }
    const Target* newest = inForce(catalogue, proposal, kEver);
    if (!newest) {
        return TargetFault::NoTarget;
    }
    return validFrom < newest->validFrom ? std::optional(TargetFault::BeforeNewerTarget) : std::nullopt;
}

Target approved(const TargetProposal& proposal, const Target& before, const Actor& actor, Date validFrom) {
    Target target;
    target.id = proposal.id;
    target.version = before.version + 1;
    target.lot = proposal.lot;
    target.level = proposal.level;
    target.analyte = proposal.analyte;
    target.instrument = proposal.instrument;
    target.basis = TargetBasis::Sd;
    target.mean = proposal.mean;
    target.spread = proposal.spread;
    target.low = before.low;
    target.high = before.high;
    target.source = fmt::format("n = {}", proposal.valueCount);
    target.validFrom = validFrom;
    target.approvedBy = actor.user;
    target.site = proposal.site;
    target.supersedes = before.id;
    return target;
}

} // namespace

Expected<std::vector<reports::ControlOutcome>, TargetRefusal>
approveTarget(const Laboratory& laboratory, const Actor& actor, const TargetApproval& approval) {
    using Refused = Unexpected<TargetRefusal>;
    if (!may(actor, Deed::ApproveTarget, approval.site)) {
        return Refused({TargetFault::NotAllowed});
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(approval.site);
    Catalogue catalogue = laboratory.database.catalogue(); // With what this transaction sets up.
    const auto proposals = storage::readTargetProposals(laboratory.database, approval.site);
    const auto proposal = std::find_if(proposals.begin(), proposals.end(),
                                       [&](const auto& row) { return row.id == approval.proposal; });
    if (proposal == proposals.end()) {
        return Refused({TargetFault::NoSuchProposal});
    }
    if (const auto fault = faultOf(catalogue, *proposal, actor, approval.validFrom)) {
        return Refused({*fault});
    }
    const Target target =
        approved(*proposal, *inForce(catalogue, *proposal, kEver), actor, approval.validFrom);
    storage::append(transaction, target);
    catalogue.targets.push_back(target);
    auto changed = judgeByTarget(laboratory, transaction, catalogue, target);
    transaction.commit({idText(actor.user), "approveTarget", fmt::format("target {}", target.id.value)});
    return changed;
}

} // namespace fasit::workflow
