// A row of the evaluation table, its texts read. For evaluation.cpp.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/analyser_judgement.h"
#include "qc-core/domain/target.h"
#include "qc-core/workflow/evaluation.h"

namespace fasit::workflow {

struct ReadRow {
    int line = 0;
    std::string run;
    std::string level;
    domain::ControlValue value;
    domain::Target target; ///< Basis Sd where SD rules are asked, else Insert.
    std::optional<WallTime> time;
    std::string lot;
    bool excluded = false;
    std::optional<domain::AnalyserJudgement> analyserJudgement;
    bool restart = false; ///< A corrective action came before the row's run.
};

/// Reads one row; every fault is added to `problems`. `sdAsked`: the rule list holds an SD rule.
ReadRow readRow(const EvaluationRow& row, bool sdAsked, std::vector<RowProblem>& problems);

} // namespace fasit::workflow
