// How far the action about a rejected run has come, for whoever continues it. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/reports/action_progress.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

/// NoSuchRun or NotRejected.
Expected<reports::ActionProgress, FollowUpFault>
actionProgress(const Laboratory& laboratory, const storage::SeriesGroup& group, domain::FactKey run);

} // namespace fasit::workflow
