// The goal in force: one question, one row of a table, or a clear reason why there is none. Pure;
// thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/planning/goals/goal_table.h"

#include <optional>
#include <string>

namespace fasit::planning {

struct GoalQuestion {
    std::string analyte; ///< NLK code.
    GoalQuantity quantity = GoalQuantity::TotalAllowableError;
    Date day;
    std::string unit;                     ///< The analyte's own; rows of another unit do not answer.
    std::optional<Decimal> concentration; ///< The target; needed where the table tells concentrations apart.
};

enum class GoalMissing {
    NoSuchAnalyte,
    NoSuchQuantity, ///< The analyte is there, this quantity of it is not.
    OtherUnit,      ///< Only in units that are not asked; nothing is converted.
    NotInForce,     ///< Not on this day.
    ConcentrationNeeded,
    ConcentrationOutside, ///< No row for this concentration.
    Ambiguous,            ///< Two rows; a table that was read never has them.
    NotInPercent,         ///< A CV that is given in the unit.
};

/// The stable name: "not-in-force".
std::string_view nameOf(GoalMissing reason);

struct MissingGoal {
    std::string table;
    GoalMissing reason = GoalMissing::NoSuchAnalyte;
    GoalQuestion question;
};

struct GoalInForce {
    Goal goal;
    /// The next one for the same question, where it was published by that day: "from June it will be 5 %".
    std::optional<Goal> coming;
};

/// A row for the analyte wins over a row for "*". The days validFrom and validUntil are both included.
Expected<GoalInForce, MissingGoal> goalInForce(const GoalTable& table, const GoalQuestion& question);

} // namespace fasit::planning
