// Loaded runs as the evaluator takes them: integers, and indices in place of identities.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/workflow/loaded_runs.h"

#include <vector>

namespace fasit::workflow {

struct EvaluatorInput {
    std::vector<rules::SeriesResult> results; ///< `run` is the index of the loaded run.
    std::vector<rules::Bounds> bounds;
    std::vector<int> levels; ///< Number of each level index, lowest first.
};

/// Throws storage::StorageError where a target is unknown or could not judge.
EvaluatorInput evaluatorInput(const std::vector<LoadedRun>& runs, const domain::Catalogue& catalogue,
                              const rules::CompiledRules& compiled);

} // namespace fasit::workflow
