// Stops: a rejection takes instrument and analyte out of use for patients; a later accepted control ends it.
#pragma once

#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/judgement.h"

#include <vector>

namespace fasit::workflow {

/// Begins, ends or reopens stops after these runs: every run of one instrument and analyte from the first
/// that was judged anew, oldest first. A run stops once.
///
/// A stop is cleared by a later run that is accepted and lacks no level; a repeat must lie within limits and,
/// with mean and SD, within 2 SD. Whether that ends it, domain::HomeRules say. Where the run that ended it no
/// longer clears it, the stop goes on as if it had never ended. A stop that a person began or ended is left
/// alone.
///
/// A lot in its parallel period begins and ends no stop.
void updateStops(storage::WriteTransaction& transaction, RunAssignment& assignment,
                 const std::vector<JudgedRun>& runs);

} // namespace fasit::workflow
