#include "qc-core/workflow/running_judge.h"

namespace fasit::workflow {

RunningJudge::RunningJudge(const domain::Catalogue& catalogue, std::shared_ptr<const RulesInForce> rules,
                           const std::vector<int>& levels, domain::InstrumentId instrument)
    : m_rules(std::move(rules))
    , m_input(catalogue, m_rules->compiled, levels, instrument)
    , m_evaluator(m_rules->compiled)
    , m_state(m_evaluator.stateWords(levels.size())) {}

void RunningJudge::pass(const std::vector<storage::JudgeableResult>& run) {
    if (!run.empty()) {
        const auto& results = m_input.ofRun(run);
        m_evaluator.judge(m_state, results, m_input.bounds());
    }
}

void RunningJudge::judge(const std::vector<storage::JudgeableResult>& run, bool isOpen,
                         domain::Verdict& verdict) {
    const auto& results = m_input.ofRun(run);
    rules::JudgedRun judged;
    if (isOpen) {
        judged = m_evaluator.judgeOpen(m_state, results, m_input.bounds());
    } else {
        m_copy = m_state;
        judged = m_evaluator.judge(m_copy, results, m_input.bounds());
    }
    verdict.kind = judged.kind;
    verdict.violations.clear();
    if (!judged.firings.empty()) {
        const rules::Evaluation evaluation{{}, {judged.firings.begin(), judged.firings.end()}};
        const rules::RunVerdict own{0, 0, static_cast<std::uint32_t>(judged.firings.size()), judged.kind};
        verdict.violations = rules::violationsOf(m_rules->compiled, evaluation, own, m_input.levels());
    }
}

} // namespace fasit::workflow
