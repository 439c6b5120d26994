// A value as the evaluator takes it.
#pragma once

#include "qc-core/domain/value.h"
#include "qc-core/rules/series_result.h"

#include <vector>

namespace fasit::workflow {

/// Only kind and number are set. A step is judged by `allowedSteps`; an invalid strip is outside on the high
/// side.
rules::SeriesResult judgeable(const domain::ControlValue& value, const std::vector<int>& allowedSteps);

} // namespace fasit::workflow
