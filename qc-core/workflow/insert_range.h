// InsertRange: the row of a control's insert for one instrument model. Pure.
#pragma once

#include "qc-core/domain/target.h"
#include "qc-core/planning/targets/target_insert.h"

#include <optional>

namespace fasit::workflow {

struct InsertRange {
    Decimal low; ///< What is allowed, ends included.
    Decimal high;
    /// What the maker means by it, where somebody knows. It decides nothing: the lot is judged by the range.
    std::optional<planning::InsertReading> reading = {};
};

/// Limits, middle and, where it was told how the range is meant, spread. Precondition: low < high.
void setRange(domain::Target& target, const InsertRange& range);

} // namespace fasit::workflow
