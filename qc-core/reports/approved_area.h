// The approved area of a target as the bench is told it: in the unit, with the display's decimals.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/domain/target.h"

#include <optional>

namespace fasit::reports {

struct ApprovedArea {
    std::optional<Decimal> low;
    std::optional<Decimal> high;
};

/// Limits as they stand; with basis Sd mean - 3 SD to mean + 3 SD, rounded inwards to `decimals` so that
/// every value shown as approved is so, and within the limits where they are known. For display; it decides
/// nothing.
ApprovedArea approvedArea(const domain::Target& target, int decimals);

} // namespace fasit::reports
