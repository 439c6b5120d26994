#include "qc-core/rules/evaluator.h"

#include "qc-core/rules/judge_forms.h"
#include "qc-core/rules/usual_history.h"

#include <algorithm>
#include <tuple>

namespace fasit::rules {
namespace {

struct History {
    std::span<const SeriesResult> results;
    std::span<const Bounds> targets;
    const Circumstances& circumstances;
};

template <class Judging>
Evaluation evaluateWith(const CompiledRules& rules, const History& history) {
    const auto results = history.results;
    RunRecord record(rules, results.size() / 2 + 1);
    SequenceMemory memory(StateLayout(rules, Judging::kHot - 1));
    Judging judge(rules, memory, record);
    const auto lastRestart = history.circumstances.restarts.end();
    auto restart = rules.keepsAfterAction() ? lastRestart : history.circumstances.restarts.begin();
    for (auto result = results.begin(); result != results.end();) {
        const auto first = result;
        const std::uint32_t run = first->run;
        if (restart != lastRestart && *restart == run) [[unlikely]] {
            judge.restart();
            ++restart;
        }
        do {
            judge.add(*result, history.targets);
            ++result;
        } while (result != results.end() && result->run == run);
        const RunResults own{{results.begin(), result}, static_cast<std::size_t>(result - first)};
        judge.endRun(own, history.targets, run == history.circumstances.openRun,
                     [&](int count) { return own.newestAreOneLevel(count); });
    }
    return record.take();
}

} // namespace

Evaluation evaluateHistory(const CompiledRules& rules, std::span<const SeriesResult> results,
                           std::span<const Bounds> targets, const Circumstances& circumstances) {
    const History history{results, targets, circumstances};
    switch (formOf(rules)) {
    case JudgeForm::Usual:
        return rules.lookBackSeconds() == 0 ? UsualHistory(rules, results, targets).evaluate(circumstances)
                                            : evaluateWith<UsualJudge>(rules, history);
    case JudgeForm::Extended:
        return evaluateWith<ExtendedJudge>(rules, history);
    case JudgeForm::Largest:
        break;
    }
    return evaluateWith<LargestJudge>(rules, history);
}

std::vector<domain::Violation> violationsOf(const CompiledRules& rules, const Evaluation& evaluation,
                                            const RunVerdict& run, std::span<const int> levels) {
    const auto first = evaluation.firings.begin() + run.firstFiring;
    std::vector<Firing> firings(first, first + run.firingCount);
    const auto rank = [&](const Firing& f) {
        return std::tuple(-static_cast<int>(rules.rule(f.rule).action), f.rule, f.scope, f.level, f.side);
    };
    std::sort(firings.begin(), firings.end(),
              [&](const Firing& a, const Firing& b) { return rank(a) < rank(b); });
    std::vector<domain::Violation> violations;
    for (const Firing& f : firings) {
        const domain::Rule& rule = rules.rule(f.rule);
        const auto level =
            f.level < 0 ? std::nullopt : std::optional(levels[static_cast<std::size_t>(f.level)]);
        violations.push_back({rule.name, f.scope, level, f.side, rule.action});
    }
    return violations;
}

} // namespace fasit::rules
