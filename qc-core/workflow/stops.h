// Stops: a rejection takes instrument and analyte out of use for patients; a later accepted control ends it.
#pragma once

#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/judgement.h"

#include <vector>

namespace fasit::workflow {

/// Begins or ends stops after these runs: every run of one instrument and analyte from the first that was
/// judged anew, oldest first. A run stops once; what cleared it is not asked again.
///
/// A lot in its parallel period begins and ends no stop.
///
/// A stop ends with a later run that is accepted and lacks no level; a repeat must lie within limits and,
/// with mean and SD, within 2 SD.
void updateStops(storage::WriteTransaction& transaction, RunAssignment& assignment,
                 const std::vector<JudgedRun>& runs);

} // namespace fasit::workflow
