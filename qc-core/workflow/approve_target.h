// Approves a proposed mean and SD: by a second person, from a day on. What was measured since is judged anew.
#pragma once

#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/propose_target.h"

#include <vector>

namespace fasit::workflow {

struct TargetApproval {
    domain::SiteId site;
    domain::TargetId proposal;
    Date validFrom; ///< A day of the past: a correction, which judges from then.
};

/// The target becomes a new version, with the limits of the one before as its outer fence. Returns the runs
/// whose verdict changed. Throws storage::StorageError.
Expected<std::vector<reports::ControlOutcome>, TargetRefusal>
approveTarget(const Laboratory& laboratory, const domain::Actor& actor, const TargetApproval& approval);

} // namespace fasit::workflow
