// RunningJudge: judges the newest run of one instrument and analyte from what the rules remember of the runs
// before it, so that no window need be read. One thread; as long as setup does not change.
#pragma once

#include "qc-core/domain/verdict.h"
#include "qc-core/rules/incremental_evaluator.h"
#include "qc-core/workflow/evaluator_input.h"
#include "qc-core/workflow/rules_in_force.h"

#include <memory>
#include <vector>

namespace fasit::workflow {

class RunningJudge {
  public:
    /// Before the first run. The catalogue outlives it; `levels` are all that a run can have, lowest first.
    RunningJudge(const domain::Catalogue& catalogue, std::shared_ptr<const RulesInForce> rules,
                 const std::vector<int>& levels, domain::InstrumentId instrument);

    /// Takes these results into the windows of the runs to come: those of one run, by level, then by entry.
    void pass(const std::vector<storage::JudgeableResult>& run);

    /// A corrective action: every sequence starts anew with the next run.
    void restart() { m_evaluator.restart(m_state); }

    /// Sets kind and violations of the run that follows those that have passed, and stays as it was.
    /// `isOpen`: it still lacks a due level. Precondition: `run` is not empty.
    void judge(const std::vector<storage::JudgeableResult>& run, bool isOpen, domain::Verdict& verdict);

    const domain::RuleSet& ruleSet() const { return m_rules->set; }

  private:
    std::shared_ptr<const RulesInForce> m_rules;
    InputMaker m_input;
    rules::IncrementalEvaluator m_evaluator;
    std::vector<std::uint64_t> m_state;
    std::vector<std::uint64_t> m_copy;
};

} // namespace fasit::workflow
