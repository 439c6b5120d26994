// Records what was done about a rejected run. The windows of the rules start anew with the next run, unless
// the rule set keeps them; runs that were measured since are judged anew.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/stop.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/laboratory.h"

#include <string>
#include <vector>

namespace fasit::workflow {

enum class ActionFault {
    NoSuchRun,
    NotRejected, ///< There is nothing to act on.
    BeforeTheRun ///< Said to have been taken before the run opened.
};

/// `action.site` and `action.run` name the run, which is one of the group; its key is given here. Returns the
/// runs whose verdict has changed. Throws storage::StorageError.
Expected<std::vector<reports::ControlOutcome>, ActionFault>
recordAction(const Laboratory& laboratory, const storage::SeriesGroup& group,
             const domain::CorrectiveAction& action, const std::string& by);

} // namespace fasit::workflow
