// Rounding of proposed targets: one decimal more than the display shows, decided in integers. Pure;
// thread-safe.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/expected.h"
#include "qc-core/base/wide.h"

namespace fasit::planning {

enum class Rounding {
    Nearest, ///< Half away from zero.
    Up,      ///< Away from zero, so that what is rounded never becomes smaller.
};

/// Decimals of a proposed mean and SD: one more than the instrument shows, at most Decimal::kMaxDecimals.
/// With the floor of one display step under the SD that leaves two digits of it, and a mean to a tenth of a
/// step.
constexpr int targetDecimals(int displayDecimals) {
    return displayDecimals < Decimal::kMaxDecimals ? displayDecimals + 1 : Decimal::kMaxDecimals;
}

/// numerator / denominator in 10^-6 units, rounded to `decimals`.
/// Precondition: denominator > 0, 0 <= decimals <= 6, |numerator| < 10^37, denominator < 10^30.
/// Error: TooLarge.
Expected<Decimal, DecimalError> roundedRatio(Int128 numerator, Int128 denominator, int decimals,
                                             Rounding rounding);

/// A finite number rounded to `decimals`. Errors: NotANumber (not finite), TooLarge.
Expected<Decimal, DecimalError> roundedTo(double number, int decimals);

} // namespace fasit::planning
