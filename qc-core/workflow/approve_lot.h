// Approves a lot that was entered at the bench, and corrects what was entered wrongly.
#pragma once

#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/preliminary_lot.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

struct LotApproval {
    domain::SiteId site; ///< The home that entered it.
    domain::LotId lot;
    std::optional<Date> expiry = {}; ///< As it should have been entered.
    struct Correction {
        domain::TargetId target;
        InsertRange range; ///< As it stands in the insert.
    };
    std::vector<Correction> corrections = {};
};

/// Approves the lot and its targets. A corrected range takes the place of the one that was entered, for all
/// runs of the lot: returns those whose verdict changed. Throws storage::StorageError.
Expected<std::vector<reports::ControlOutcome>, LotFault>
approvePreliminaryLot(const Laboratory& laboratory, const domain::Actor& actor, const LotApproval& approval);

} // namespace fasit::workflow
