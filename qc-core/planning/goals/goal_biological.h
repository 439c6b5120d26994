// Quality goals derived from biological variation. Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/planning/goals/goal_lookup.h"
#include "qc-core/stats/stat_error.h"

namespace fasit::planning {

/// The quality asked for: half as strict, as is usual, twice as strict.
enum class GoalClass { Minimum, Desirable, Optimum };

/// All in percent.
struct BiologicalGoals {
    double cv = 0;
    double bias = 0;
    double totalAllowableError = 0;
};

/// Goals from the CV within (CVI) and between (CVG) subjects.
///
/// Formula:   CVa = f 0.5 CVI; bias = f 0.25 sqrt(CVI^2 + CVG^2); TEa = 1.65 CVa + bias;
///            f = 0.5 optimum, 1 desirable, 1.5 minimum.
/// Input:     CVI > 0, CVG > 0, both in percent and finite.
/// Result:    percent.
/// Errors:    StatError::NotFinite, StatError::ScaleNotPositive.
/// Reference: Fraser CG, Hyltoft Petersen P, Libeer JC, Ricos C. Ann Clin Biochem 1997;34:8-12.
///            Test: BiologicalGoals.MatchPublishedFigures.
Expected<BiologicalGoals, stats::StatError> biologicalGoals(double withinCv, double betweenCv,
                                                            GoalClass goalClass = GoalClass::Desirable);

/// The derived goals with the two rows that they rest on.
struct BiologicalGoalsInForce {
    BiologicalGoals goals;
    Goal within;
    Goal between;
};

/// Looks up CVI and CVG of the question's analyte, day, unit and concentration (its quantity is not read) and
/// derives the goals.
Expected<BiologicalGoalsInForce, MissingGoal>
biologicalGoalsInForce(const GoalTable& table, GoalQuestion question, GoalClass goalClass);

} // namespace fasit::planning
