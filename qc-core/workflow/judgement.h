// Judges runs anew after something was added: loads the windows, evaluates, and writes the verdicts that
// changed.
#pragma once

#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/run_assignment.h"

#include <vector>

namespace fasit::workflow {

struct JudgedRun {
    domain::Run run;
    domain::Verdict verdict;
    std::vector<storage::JudgeableResult> results; ///< By level, then by entry.
    std::vector<int> missingLevels;
    bool isNews = false;    ///< Its verdict is new or changed, or a result of this call was added to it.
    bool wasJudged = false; ///< It had a verdict before.
};

/// Judges every run of the group opened at `from` or later: the one that was added to and, after a late entry
/// or an exclusion, all whose windows may hold it. Closes runs whose due levels are all in, those whose time
/// is over, and those that another follows. Returns all of them, oldest first.
std::vector<JudgedRun> judgeFrom(storage::WriteTransaction& transaction, RunAssignment& runs,
                                 const storage::SeriesGroup& group, WallTime from, WallTime now);

} // namespace fasit::workflow
