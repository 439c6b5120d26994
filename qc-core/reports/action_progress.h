// ActionProgress: how far the action about a rejected run has come, for whoever continues it.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/control_result.h"
#include "qc-core/domain/corrective_action.h"

#include <optional>
#include <vector>

namespace fasit::reports {

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
    bool stopped = false; ///< The instrument is still stopped for the analyte.
};

} // namespace fasit::reports
