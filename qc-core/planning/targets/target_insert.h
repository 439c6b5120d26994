// The insert's range read as a mean and an SD, once somebody has said how it is meant. Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/target.h"
#include "qc-core/planning/targets/target_problem.h"

#include <optional>

namespace fasit::planning {

/// What a maker means by the range; inserts differ and often do not say.
enum class InsertReading { TwoSd, ThreeSd };

/// The range as a spread: width high - low, divisor 4 or 6, so that its ends lie exactly on 2 or 3 SD.
/// Errors: InsertReadingNotTold, LowNotBelowHigh, TooLarge.
Expected<domain::Spread, TargetProblem> insertSpread(Decimal low, Decimal high,
                                                     std::optional<InsertReading> reading);

/// The middle of the range, for an insert that prints no mean. One decimal more where it needs it.
/// Errors: LowNotBelowHigh, TooLarge.
Expected<Decimal, TargetProblem> insertMiddle(Decimal low, Decimal high);

} // namespace fasit::planning
