// Average run length (ARL) of a Shewhart chart of single results with runs rules, by a Markov chain.
//
// Pure function; thread-safe. For comparing charts; the false rejection of a rule set on runs of several
// levels is computed where the planning is.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <span>

namespace fasit::stats {

/// Alarm when `count` of the last `window` results (or fewer at the beginning) lie beyond k SDs on the same
/// side. {1, 1, 3} is 1_3s, {2, 3, 2} two of three beyond 2 SDs, {8, 8, 0} eight in a row on one side.
struct RunsRule {
    std::size_t count = 1;
    std::size_t window = 1;
    double k = 3;
};

/// ARL under a lasting shift of `shift` SDs, nothing remembered at the beginning.
///
/// Formula:   (I - Q)^-1 1 over the histories that can still matter.
/// Input:     one or more rules with 1 <= count <= window <= 16, 0 <= k <= 20; |shift| <= 100. Together
///            they may need at most 1500 histories.
/// Result:    a number of results, >= 1.
/// Errors:    StatError::TooFewValues (no rule), StatError::NotFinite, StatError::OutOfRange,
///            StatError::NotConverged (the ARL has no double).
/// Reference: C. W. Champ, W. H. Woodall, Technometrics 29 (1987) 393-399.
///            Test: RunsRulesArl.MatchesChampAndWoodall.
Expected<double, StatError> runsRulesArl(std::span<const RunsRule> rules, double shift);

} // namespace fasit::stats
