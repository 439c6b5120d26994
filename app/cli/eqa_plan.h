// The options of `fasit eqa score` made a plan, or what is wrong with them.
#pragma once

#include "app/cli/eqa_command.h"
#include "app/cli/named_table.h"
#include "qc-core/base/expected.h"
#include "qc-core/eqa/result_rows.h"
#include "qc-core/eqa/scoring_plan.h"

#include <QString>

#include <optional>

namespace fasit::cli {

struct EqaPlan {
    eqa::ScoringPlan scoring;
    eqa::RowRules rows;
    bool fromReferenceRows = false; ///< The assigned values stand in the table.
};

Expected<EqaPlan, QString> eqaPlan(const EqaScoreOptions& options);

/// What is wrong where an option names a sample or a method group that the table has not: it would otherwise
/// hold for nobody. A sample of the frame is known. Nothing where all are known.
std::optional<QString> unknownName(const eqa::ScoringPlan& plan, const NamedTable& table);

} // namespace fasit::cli
