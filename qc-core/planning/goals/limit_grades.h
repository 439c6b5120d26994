// Grade bands: which share of a limit is good and which is acceptable. Fasit's own, and dated data that says
// so.
//
// Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/planning/goals/goal_table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::planning {

enum class GradeAspect { Trueness, Precision };

/// A deviation up to `good` times the limit is good, up to `acceptable` times the limit acceptable, else
/// poor.
struct GradeBand {
    GradeAspect aspect = GradeAspect::Trueness;
    GoalQuantity limit = GoalQuantity::Eqa;        ///< The limit that the shares are of.
    std::optional<GoalQuantity> limitWhereMissing; ///< Used where the analyte has no such limit.
    Decimal good;
    Decimal acceptable;
    std::optional<Date> validUntil;
    Provenance provenance;
};

struct GradeTable {
    std::string key;
    std::string name;
    std::string note;
    std::vector<GradeBand> bands;
};

Expected<GradeTable, TableProblems> readGradeTable(std::string_view json);

/// The band in force on a day, or nothing.
std::optional<GradeBand> gradeBandInForce(const GradeTable& table, GradeAspect aspect, Date day);

} // namespace fasit::planning
