// The options of `fasit eqa score` made a plan, or what is wrong with them.
#pragma once

#include "app/cli/eqa_command.h"
#include "qc-core/base/expected.h"
#include "qc-core/eqa/result_rows.h"
#include "qc-core/eqa/scoring_plan.h"

#include <QString>

namespace fasit::cli {

struct EqaPlan {
    eqa::ScoringPlan scoring;
    eqa::RowRules rows;
    bool fromReferenceRows = false; ///< The assigned values stand in the table.
};

Expected<EqaPlan, QString> eqaPlan(const EqaScoreOptions& options);

} // namespace fasit::cli
