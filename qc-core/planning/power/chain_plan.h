// ChainPlan: a rule set as conditions on the bands of z, and what has to be counted of them.
//
// A condition is "beyond k SD on one side" (k = 0: on that side of the mean). Every rule is a count of
// results that satisfy one: in a row, among the newest n, or within the run. Plain values; thread-safe.
#pragma once

#include "qc-core/domain/rule_set.h"
#include "qc-core/planning/power/run_design.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fasit::planning {

/// Results of one level in a row that satisfy a condition.
struct StreakCount {
    int condition = 0;
    int rejectsAt = 0; ///< Shortest rule within the material; 0: none.
    int cap = 0;       ///< Longer streaks are all the same to every rule.
};

/// m of the newest n results of one level, the newest included.
struct WindowCount {
    int condition = 0;
    int m = 0;
    int n = 0;
};

/// A streak across materials: it fires when each level's own streak is as long as its part of the window.
struct AcrossStreak {
    int streak = 0; ///< Index of the StreakCount.
    std::vector<int>
        partOfEachLevel; ///< Results of the level among the window's, window ending at the run's end.
};

/// Results of the run that satisfy a condition, all levels together.
struct RunCount {
    int condition = 0;
    int rejectsAt = 0; ///< 0: never by itself.
};

struct ChainPlan {
    std::vector<double> cuts;         ///< z between the bands, ascending.
    std::vector<std::uint32_t> holds; ///< Of each band: bit i says that condition i holds.
    std::uint32_t rejectsAlone = 0;   ///< Conditions of 1_ks.
    std::vector<StreakCount> streaks;
    std::vector<WindowCount> windows;
    std::vector<AcrossStreak> across;
    std::vector<RunCount> runCounts;
    std::vector<std::pair<int, int>> opposites; ///< Run counts of which both above zero reject: R_4s.

    /// Results of a level after which the beginning is forgotten.
    int memory() const;
};

/// Nothing where a rule cannot be told from bands and such counts (a trend, a range, m of n across
/// materials).
std::optional<ChainPlan> planOf(const domain::RuleSet& counted, const RunDesign& design);

} // namespace fasit::planning
