// Stops: a rejection takes instrument and analyte out of use for patients; a later accepted control ends it.
#pragma once

#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/judgement.h"

#include <vector>

namespace fasit::workflow {

/// Begins or ends stops after these runs, oldest first.
void updateStops(storage::WriteTransaction& transaction, const std::vector<JudgedRun>& runs);

} // namespace fasit::workflow
