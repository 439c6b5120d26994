// Stored results as the evaluator takes them: integers, and indices in place of identities.
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
                              const rules::CompiledRules& compiled, domain::InstrumentId instrument);

/// Makes input run by run; lots, levels and targets keep their indices. Catalogue and rules outlive it.
class InputMaker {
  public:
    /// `levels`: all that can turn up, lowest first, since violations are listed by level.
    InputMaker(const domain::Catalogue& catalogue, const rules::CompiledRules& compiled,
               std::vector<int> levels, domain::InstrumentId instrument);

    /// The results of one run, valid until the next call. Throws storage::StorageError where a target is
    /// unknown or could not judge, or where a level is none of those given.
    const std::vector<rules::SeriesResult>& ofRun(const std::vector<storage::JudgeableResult>& run);

    const std::vector<rules::Bounds>& bounds() const { return m_bounds; }
    const std::vector<int>& levels() const { return m_levels; }

  private:
    /// A target by its index among the bounds.
    struct KnownTarget {
        domain::TargetId id;
        const domain::Target* target = nullptr;
        bool isSuperseded = false; ///< Another one may judge what was measured under it.
    };

    rules::SeriesResult row(const storage::JudgeableResult& stored);
    std::uint32_t judgingTargetIndex(const storage::JudgeableResult& stored);
    std::uint32_t targetIndex(domain::TargetId id);
    std::uint32_t lotIndex(domain::LotId id);
    std::uint16_t levelIndex(int level) const;

    const domain::Catalogue& m_catalogue;
    const rules::CompiledRules& m_rules;
    std::vector<int> m_levels;
    domain::InstrumentId m_instrument;
    std::vector<rules::SeriesResult> m_results;
    std::vector<rules::Bounds> m_bounds;
    std::vector<KnownTarget> m_targets;
    std::vector<domain::LotId> m_lots;
};

} // namespace fasit::workflow
