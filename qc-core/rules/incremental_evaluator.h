// IncrementalEvaluator: judges run after run of many series without their history.
//
// What the rules remember of one instrument and analyte is a few words that the caller keeps; judging one
// more run reads and writes those words and nothing else. Verdicts are those of evaluateHistory. One thread
// at a time; the rules outlive it.
#pragma once

#include "qc-core/rules/evaluator.h"

#include <memory>

namespace fasit::rules {

/// The verdict of a run; the firings are valid until the next call.
struct JudgedRun {
    domain::VerdictKind kind = domain::VerdictKind::None;
    std::span<const Firing> firings;
};

class IncrementalEvaluator {
  public:
    explicit IncrementalEvaluator(const CompiledRules& rules);
    ~IncrementalEvaluator();

    /// Words of the state of one instrument and analyte with that many levels. All zero is the state before
    /// the first run. For 1_2s, 1_3s, 2_2s, R_4s, 4_1s and 10x: two words a level and two across.
    std::size_t stateWords(std::size_t levels) const;

    /// Judges the next run and takes it into `state`. Precondition: `run` is not empty, its levels lie below
    /// those of the state, and the index of a target means the same target from run to run.
    JudgedRun judge(std::span<std::uint64_t> state, std::span<const SeriesResult> run,
                    std::span<const Bounds> targets);

    /// The provisional verdict of a run that still lacks a due level; the state stays as it was before the
    /// run, so that the whole run is judged from it later.
    JudgedRun judgeOpen(std::span<const std::uint64_t> state, std::span<const SeriesResult> run,
                        std::span<const Bounds> targets);

    /// A corrective action: every sequence starts anew with the next run, unless the rule set keeps them.
    void restart(std::span<std::uint64_t> state) const;

  private:
    struct Workplace;

    const CompiledRules& m_rules;
    std::unique_ptr<Workplace> m_workplace;
};

} // namespace fasit::rules
