// Whether a value lies within what a goal allows: decided in integers, never in floating point. Pure;
// thread-safe.
#pragma once

#include "qc-core/planning/goals/goal_table.h"

namespace fasit::planning {

/// Whether |value - target| is within the allowance. Percent is of |target|; of percent and absolute the
/// greater holds. On the limit is inside, unless the goal is strict. An allowance without figures allows
/// nothing.
bool isWithin(const Allowance& allowed, Decimal target, Decimal value);

/// The allowed deviation in the unit, for display and drawing; no verdict depends on it.
double allowedDeviation(const Allowance& allowed, Decimal target);

} // namespace fasit::planning
