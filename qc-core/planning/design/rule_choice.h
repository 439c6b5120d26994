// The cheapest rule set that finds the critical error: few controls first, then few rules, then few false
// alarms.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/planning/power/power.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fasit::planning {

/// A way to control: rules, N and R.
struct Candidate {
    std::string rules; ///< As parseRuleList reads them.
    RunDesign design;
};

/// What is asked of it; Westgard's usual goals.
struct Wanted {
    double detection = 0.90;
    double falseRejection = 0.05;
};

struct JudgedCandidate {
    Candidate candidate;
    Estimate falseRejection;
    Estimate detection; ///< At the critical shift.

    bool reaches(const Wanted& wanted) const {
        return detection.value >= wanted.detection && falseRejection.value <= wanted.falseRejection;
    }
    /// N x R: control values that a judgement rests on.
    int cost() const { return candidate.design.valuesPerRun * candidate.design.lookBackRuns; }
};

struct RuleChoice {
    std::vector<JudgedCandidate> judged; ///< Cheapest first.
    std::optional<std::size_t> chosen;   ///< Nothing: no candidate reaches what is wanted.
    std::size_t best = 0; ///< Detects most among those with few enough false rejections, where there are any.
};

/// The named ways that are tried for so many levels (1 to 4), each with its N and R.
std::vector<Candidate> namedCandidates(int levels);

/// Judged with windows limited to R runs, all of them under the error. Precondition: candidates that parse.
/// Errors: StatError::TooFewValues without candidates; StatError::OutOfRange for a critical shift of 0 or
/// less, which no rules can help, or a candidate without R; StatError::NotFinite.
Expected<RuleChoice, stats::StatError> cheapestRules(std::span<const Candidate> candidates,
                                                     double criticalShift, const Wanted& wanted = {});

} // namespace fasit::planning
