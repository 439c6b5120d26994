// How far the action about a rejected run has come, for whoever continues it. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/corrective_action.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

/// When the instrument may have been wrong: from the last accepted control to the failed one. Which patients
/// were measured meanwhile is for the home to find.
struct UnsurePeriod {
    std::optional<WallTime> lastAccepted; ///< None: there was none before.
    WallTime failed;
};

struct ActionProgress {
    domain::Run run; ///< The rejected one.
    std::vector<domain::ActionStep> taken;
    /// The first in the fixed order behind all that were taken; none at the end.
    std::optional<domain::ActionStepKind> next;
    std::optional<domain::CorrectiveAction> finished;
    UnsurePeriod unsure;
};

/// NoSuchRun or NotRejected.
Expected<ActionProgress, FollowUpFault>
actionProgress(const Laboratory& laboratory, const storage::SeriesGroup& group, domain::FactKey run);

} // namespace fasit::workflow
