// Judges runs anew after something else than a new reading: an exclusion, a correction, another target. One
// thread.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/laboratory.h"

#include <vector>

namespace fasit::workflow {

struct JudgedAnew {
    storage::SeriesGroup group;
    WallTime from; ///< Runs opened then or later.
    domain::VerdictCause cause = domain::VerdictCause::Exclusion;
};

/// Each changed verdict stands beside the old one, with the cause; stops begin and end by the new ones.
/// Returns the runs whose verdict changed. The catalogue may be a copy that holds what this transaction sets
/// up.
std::vector<reports::ControlOutcome> rejudge(const Laboratory& laboratory,
                                             storage::WriteTransaction& transaction,
                                             const domain::Catalogue& catalogue, const JudgedAnew& what);

} // namespace fasit::workflow
