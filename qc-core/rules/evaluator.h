// Evaluator: judges the whole history of one instrument and analyte; IncrementalEvaluator takes run by run.
//
// What the rules mean stands in docs/validation.md. State is one word a level and one across levels, so that
// a result costs the same however long the history is. One thread at a time.
#pragma once

#include "qc-core/domain/verdict.h"
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/streak_lanes.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fasit::rules {

/// A rule that fired in a run; `rule` is its index in CompiledRules::rules().
struct Firing {
    std::uint8_t rule = 0;
    domain::RuleScope scope = domain::RuleScope::Result;
    domain::Side side = domain::Side::High;
    std::int16_t level = -1; ///< 0-based, -1 where the rule is over a run or across materials.

    friend bool operator==(Firing, Firing) = default;
};

/// The verdict of one run; its firings are [firstFiring, firstFiring + firingCount) of the evaluation.
struct RunVerdict {
    std::uint32_t run = 0;
    std::uint32_t firstFiring = 0;
    std::uint32_t firingCount = 0;
    domain::VerdictKind kind = domain::VerdictKind::None;
};

struct Evaluation {
    std::vector<RunVerdict> runs; ///< In order of the results.
    std::vector<Firing> firings;
};

/// What a history holds besides its results.
struct Circumstances {
    /// Number of the run that still lacks a due level, if any: its rules within the run and across materials
    /// are not judged yet.
    std::int64_t openRun = -1;
    /// Runs with which every sequence starts anew, because a corrective action came before them; numbers in
    /// order of the history. Without effect where the rule set keeps its windows.
    std::span<const std::uint32_t> restarts;
};

/// Judges a whole history. `results` stand in order of judgement, and each `target` indexes `targets`.
Evaluation evaluateHistory(const CompiledRules& rules, std::span<const SeriesResult> results,
                           std::span<const Bounds> targets, const Circumstances& circumstances = {});

/// The firings of a run as violations, worst first: by action, then as written in the rule set, then by
/// scope, level and side. `levels` gives each level's number.
std::vector<domain::Violation> violationsOf(const CompiledRules& rules, const Evaluation& evaluation,
                                            const RunVerdict& run, std::span<const int> levels);

} // namespace fasit::rules
