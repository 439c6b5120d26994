// Grades for trueness and precision, decided in integers by limits that are dated data. Pure; thread-safe.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/expected.h"
#include "qc-core/domain/eqa.h"
#include "qc-core/planning/goals/goal_table.h"
#include "qc-core/planning/goals/limit_grades.h"

#include <optional>
#include <span>

namespace fasit::eqa {

/// How far off is still good, and how far still acceptable.
struct GradeLimits {
    planning::Allowance good;
    planning::Allowance acceptable;
};

/// The limits of a goal for a band of the grade table: its shares of percent and of absolute, cut at 10^-6.
/// Nothing where a limit or a share is beyond 10^5 or not above 0, or the goal has no figures.
std::optional<GradeLimits> gradeLimits(const planning::Allowance& goal, const planning::GradeBand& band);

/// Good up to 2 sigma, acceptable below 3: the usual reading of |z|.
/// Reference: ISO 13528:2015 9.4.2. Test: GradesBySigma.AreGoodToTwoAndPoorFromThree.
std::optional<GradeLimits> gradeLimitsOfSigma(Decimal sigma);

enum class GradeFault {
    NoReplicates,
    TooLarge, ///< Sums beyond what a Decimal holds.
};

/// Trueness: the mean of the replicates against the assigned value. Exact: the mean is never divided.
Expected<domain::EqaGrade, GradeFault> truenessGrade(std::span<const Decimal> replicates, Decimal assigned,
                                                     const GradeLimits& limits);

/// Precision: the largest difference of the replicates in percent of their mean (or in the unit).
/// Nothing where there are fewer than two.
Expected<std::optional<domain::EqaGrade>, GradeFault> precisionGrade(std::span<const Decimal> replicates,
                                                                     const GradeLimits& limits);

} // namespace fasit::eqa
