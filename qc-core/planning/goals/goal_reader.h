// Reads a goal table from its text and refuses what cannot be answered by. Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/planning/goals/goal_table.h"

#include <string_view>

namespace fasit::planning {

/// The table, or everything that is wrong with it. Two rows that would answer the same question are refused.
Expected<GoalTable, TableProblems> readGoalTable(std::string_view json);

/// Pairs of rows that answer the same question: analyte, quantity, a unit, a day and a concentration in
/// common.
TableProblems overlapsOf(const GoalTable& table);

} // namespace fasit::planning
