#include "qc-core/workflow/approve_lot.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/judge_by_target.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>
#include <iterator>

namespace fasit::workflow {
namespace {

using namespace domain;

bool isToBeApproved(const Target& target, const LotApproval& approval) {
    return target.lot == approval.lot && target.site == approval.site && target.preliminary;
}

std::optional<LotFault> faultOf(const Catalogue& catalogue, const Actor& actor, const LotApproval& approval) {
    const ControlLot* lot = catalogue.lot(approval.lot);
    if (!lot || lot->site != approval.site) {
        return LotFault::NoSuchLot;
    }
    if (!lot->preliminary) {
        return LotFault::NotPreliminary;
    }
    if (lot->enteredBy == actor.user) {
        return LotFault::SamePerson;
    }
    for (const auto& correction : approval.corrections) {
        const Target* target = catalogue.target(correction.target);
        if (!target || !isToBeApproved(*target, approval)) {
            return LotFault::NoSuchTarget;
        }
        if (correction.range.high <= correction.range.low) {
            return LotFault::LowNotBelowHigh;
        }
    }
    return std::nullopt;
}

const LotApproval::Correction* correctionOf(const LotApproval& approval, TargetId target) {
    const auto found = std::find_if(approval.corrections.begin(), approval.corrections.end(),
                                    [target](const auto& row) { return row.target == target; });
    return found == approval.corrections.end() ? nullptr : &*found;
}

/// What takes the place of a target that was entered wrongly.
Target corrected(const Target& wrong, const InsertRange& range) {
    Target right = wrong;
    right.id = {crypto::randomIdentity()};
    right.version = wrong.version + 1;
    right.supersedes = wrong.id;
    setRange(right, range);
    return right;
}

/// The targets as approved, which take the place of rows or of targets; a corrected one stays as entered.
std::vector<Target> approved(const Catalogue& catalogue, const LotApproval& approval, UserId by) {
    std::vector<Target> targets;
    for (const Target& target : catalogue.targets) {
        if (isToBeApproved(target, approval)) {
            const auto* correction = correctionOf(approval, target.id);
            targets.push_back(correction ? corrected(target, correction->range) : target);
            targets.back().preliminary = false;
            targets.back().approvedBy = by;
        }
    }
    return targets;
}

void put(Catalogue& catalogue, const Target& target) {
    const auto same = std::find_if(catalogue.targets.begin(), catalogue.targets.end(),
                                   [&](const Target& row) { return row.id == target.id; });
    if (same == catalogue.targets.end()) {
        catalogue.targets.push_back(target);
    } else {
        *same = target;
    }
}

} // namespace

Expected<std::vector<reports::ControlOutcome>, LotFault>
approvePreliminaryLot(const Laboratory& laboratory, const Actor& actor, const LotApproval& approval) {
    if (!may(actor, Deed::ApprovePreliminaryLot, approval.site)) {
        return Unexpected<LotFault>(LotFault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(approval.site);
    Catalogue catalogue = laboratory.database.catalogue(); // With what this transaction sets up.
    if (const auto fault = faultOf(catalogue, actor, approval)) {
        return Unexpected<LotFault>(*fault);
    }
    ControlLot lot = *catalogue.lot(approval.lot);
    lot.preliminary = false;
    lot.expiry = approval.expiry.value_or(lot.expiry);
    storage::append(transaction, lot);
    const auto targets = approved(catalogue, approval, actor.user);
    for (const Target& target : targets) {
        storage::append(transaction, target);
        put(catalogue, target);
    }
    std::vector<reports::ControlOutcome> changed;
    for (const Target& target : targets) {
        if (target.supersedes) {
            auto own = judgeByTarget(laboratory, transaction, catalogue, target);
            std::move(own.begin(), own.end(), std::back_inserter(changed));
        }
    }
    transaction.commit({idText(actor.user), "approvePreliminaryLot", lot.number});
    return changed;
}

} // namespace fasit::workflow
