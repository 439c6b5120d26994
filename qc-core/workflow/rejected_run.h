// Finds the rejected run that an action is about: the first of those that repeat each other.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/follow_up_fault.h"

namespace fasit::workflow {

/// NoSuchRun or NotRejected. A failed repeat leads to the run it repeats, so that what was done stands in one
/// place.
Expected<domain::Run, FollowUpFault> rejectedRun(storage::HistoryReader& history,
                                                 const storage::SeriesGroup& group, domain::FactKey run);

} // namespace fasit::workflow
