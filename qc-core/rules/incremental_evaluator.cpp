#include "qc-core/rules/incremental_evaluator.h"

#include "qc-core/rules/judge_forms.h"

#include <algorithm>
#include <cassert>

namespace fasit::rules {
namespace {

StateLayout layoutOf(const CompiledRules& rules) {
    switch (formOf(rules)) {
    case JudgeForm::Usual:
        return {rules, UsualJudge::kHot - 1};
    case JudgeForm::Extended:
        return {rules, ExtendedJudge::kHot - 1};
    case JudgeForm::Largest:
        break;
    }
    return {rules, LargestJudge::kHot - 1};
}

/// How many of the newest results that enter windows are of one level: count in the low half, level above.
class OneLevelStreak {
  public:
    explicit OneLevelStreak(std::uint64_t& word)
        : m_word(word) {}

    void add(const SeriesResult& result) {
        const std::uint64_t count = m_word >> kLevelBits == result.level ? m_word & kCountMask : 0;
        m_word = std::uint64_t{result.level} << kLevelBits | std::min(count + 1, kCountMask);
    }

    bool isAtLeast(int count) const { return (m_word & kCountMask) >= static_cast<std::uint64_t>(count); }

  private:
    static constexpr int kLevelBits = 32;
    static constexpr std::uint64_t kCountMask = 0xffff'ffffU;

    std::uint64_t& m_word;
};

} // namespace

struct IncrementalEvaluator::Workplace {
    StateLayout layout;
    RunRecord record;
    std::vector<std::uint64_t> copy; ///< Of a state, for what must not change it.

    explicit Workplace(const CompiledRules& rules)
        : layout(layoutOf(rules))
        , record(rules, 1) {}

    struct Run {
        std::span<const SeriesResult> results;
        std::span<const Bounds> targets;
        bool isOpen = false;
    };

    template <class Judging>
    void judge(const CompiledRules& rules, std::span<std::uint64_t> state, const Run& run) {
        SequenceMemory memory(layout, state);
        Judging judge(rules, memory, record);
        OneLevelStreak oneLevel(memory.across()[Judging::kHot - 1]);
        for (const SeriesResult& result : run.results) {
            judge.add(result, run.targets);
            if (entersWindows(result)) {
                oneLevel.add(result);
            }
        }
        judge.endRun({run.results, run.results.size()}, run.targets, run.isOpen,
                     [&](int count) { return oneLevel.isAtLeast(count); });
        judge.save();
    }

    JudgedRun judge(const CompiledRules& rules, std::span<std::uint64_t> state, const Run& run) {
        assert(!run.results.empty());
        record.clear();
        switch (formOf(rules)) {
        case JudgeForm::Usual:
            judge<UsualJudge>(rules, state, run);
            break;
        case JudgeForm::Extended:
            judge<ExtendedJudge>(rules, state, run);
            break;
        case JudgeForm::Largest:
            judge<LargestJudge>(rules, state, run);
            break;
        }
        const Evaluation& evaluation = record.evaluation();
        return {evaluation.runs.back().kind, evaluation.firings};
    }
};

IncrementalEvaluator::IncrementalEvaluator(const CompiledRules& rules)
    : m_rules(rules)
    , m_workplace(std::make_unique<Workplace>(rules)) {}

IncrementalEvaluator::~IncrementalEvaluator() = default;

std::size_t IncrementalEvaluator::stateWords(std::size_t levels) const {
    return m_workplace->layout.words(levels);
}

JudgedRun IncrementalEvaluator::judge(std::span<std::uint64_t> state, std::span<const SeriesResult> run,
                                      std::span<const Bounds> targets) {
    return m_workplace->judge(m_rules, state, {run, targets, false});
}

JudgedRun IncrementalEvaluator::judgeOpen(std::span<const std::uint64_t> state,
                                          std::span<const SeriesResult> run,
                                          std::span<const Bounds> targets) {
    m_workplace->copy.assign(state.begin(), state.end());
    return m_workplace->judge(m_rules, m_workplace->copy, {run, targets, true});
}

void IncrementalEvaluator::restart(std::span<std::uint64_t> state) const {
    if (m_rules.keepsAfterAction()) {
        return;
    }
    SequenceMemory memory(m_workplace->layout, state);
    memory.clearAcross();
    for (std::size_t level = 0; level < memory.levels(); ++level) {
        memory.clearLevel(level);
    }
}

} // namespace fasit::rules
