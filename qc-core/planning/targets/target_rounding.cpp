#include "qc-core/planning/targets/target_rounding.h"

#include <cmath>

namespace fasit::planning {
namespace {

std::int64_t unitOf(int decimals) {
    std::int64_t unit = Decimal::kMicrosPerUnit;
    for (int i = 0; i < decimals; ++i) {
        unit /= 10;
    }
    return unit;
}

} // namespace

Expected<Decimal, DecimalError> roundedRatio(Int128 numerator, Int128 denominator, int decimals,
                                             Rounding rounding) {
    const Int128 step = denominator * unitOf(decimals);
    const Int128 magnitude = numerator < 0 ? -numerator : numerator;
    const Int128 rest = magnitude % step;
    const bool up = rounding == Rounding::Up ? rest > 0 : rest >= step - rest;
    const Int128 steps = magnitude / step + (up ? 1 : 0);
    if (steps >= Decimal::kMicrosBound / unitOf(decimals)) {
        return Unexpected<DecimalError>(DecimalError::TooLarge);
    }
    const std::int64_t micros = static_cast<std::int64_t>(steps) * unitOf(decimals);
    return Decimal::fromMicros(numerator < 0 ? -micros : micros, decimals);
}

Expected<Decimal, DecimalError> roundedTo(double number, int decimals) {
    if (!std::isfinite(number)) {
        return Unexpected<DecimalError>(DecimalError::NotANumber);
    }
    const double units = static_cast<double>(Decimal::kMicrosPerUnit / unitOf(decimals));
    const double steps = std::round(number * units);
    if (std::abs(steps) >= static_cast<double>(Decimal::kMicrosBound / unitOf(decimals))) {
        return Unexpected<DecimalError>(DecimalError::TooLarge);
    }
    return Decimal::fromMicros(static_cast<std::int64_t>(steps) * unitOf(decimals), decimals);
}

} // namespace fasit::planning
