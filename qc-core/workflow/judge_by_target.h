// Judges anew what a target decides that came later than the results: a correction, or one that holds from an
// earlier day. One thread.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/laboratory.h"

#include <vector>

namespace fasit::workflow {

/// Of every instrument that the target holds for: all that was measured of its lot and level from its first
/// day on. Precondition: the catalogue holds the target, and all setup of this transaction is written.
/// Returns the runs whose verdict changed.
std::vector<reports::ControlOutcome> judgeByTarget(const Laboratory& laboratory,
                                                   storage::WriteTransaction& transaction,
                                                   const domain::Catalogue& catalogue,
                                                   const domain::Target& target);

} // namespace fasit::workflow
