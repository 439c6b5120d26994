// Judges runs anew after something was added: loads the windows, evaluates, and writes the verdicts that
// changed.
#pragma once

#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/run_assignment.h"

#include <vector>

namespace fasit::workflow {

/// A run whose verdict is new or has changed.
struct JudgedRun {
    domain::Run run;
    domain::Verdict verdict;
    std::vector<domain::StoredResult> results; ///< By level, then by entry.
    std::vector<int> missingLevels;
};

/// Judges every run of the group opened at `from` or later: the one that was added to and, after a late entry
/// or an exclusion, all whose windows may hold it. Closes runs whose due levels are all in, and those whose
/// time is over. Returns the runs with a new or changed verdict, oldest first.
std::vector<JudgedRun> judgeFrom(storage::WriteTransaction& transaction, RunAssignment& runs,
                                 const storage::SeriesGroup& group, WallTime from, WallTime now);

} // namespace fasit::workflow
