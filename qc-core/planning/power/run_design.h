// RunDesign: how many control values make a run, and how far back the rules look; ErrorSize: what goes wrong.
//
// Plain values; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/rule_set.h"
#include "qc-core/planning/plan_error.h"

#include <vector>

namespace fasit::planning {

inline constexpr int kMaxLevels = 4;
inline constexpr int kMaxValuesPerRun = 16;
inline constexpr int kMaxLookBackRuns = 1'000;

struct RunDesign {
    int levels = 2;
    int valuesPerRun = 2; ///< N. Spread evenly over the levels, the first ones get what is left over.
    /// R: windows hold results of so many runs at most, the one judged among them. 0: as far as the rules
    /// reach.
    int lookBackRuns = 0;
};

/// An error common to all levels, in standard deviations of the stable process: z ~ N(shift, sdFactor^2).
struct ErrorSize {
    double shift = 0;
    double sdFactor = 1; ///< Above 0.
};

/// Which run is asked about.
enum class Notion {
    SteadyState, ///< Any run while the error persists: all windows hold results with the error.
    FirstRun,    ///< The first run after the error began: every earlier result is in control.
};

/// Control values of each level in a run. Precondition: a design without PlanError.
std::vector<int> replicatesOf(const RunDesign& design);

/// The rules whose firing counts as a rejection: those that reject; where none does, all of them.
/// Each of them rejects in the set returned, and no look-back limit in days is left. A set whose rules wait
/// for 1_2s stays whole, and what rejects counts.
Expected<domain::RuleSet, PlanError> countedRules(const domain::RuleSet& set);

/// Errors: PlanError::BadLevels, BadValuesPerRun, BadLookBack.
Expected<RunDesign, PlanError> checkedDesign(const RunDesign& design);

bool isPossible(const ErrorSize& error);

} // namespace fasit::planning
