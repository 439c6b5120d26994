// MonthFigures: mean, SD and shares of one month of a series, from its sums. Pure.
#pragma once

#include "qc-core/domain/month_sum.h"

#include <cstdint>
#include <optional>

namespace fasit::reports {

struct MonthFigures {
    std::int64_t n = 0;         ///< Plain numbers that are not excluded.
    std::optional<double> mean; ///< In the unit of the analyte. Absent without numbers.
    std::optional<double> sd;   ///< Sample SD, n - 1. Absent with fewer than two.
    std::optional<double> cv;   ///< In percent of the mean. Absent where the mean is not positive.
    std::int64_t results = 0;   ///< All that are not excluded, censored values and error codes too.
    std::int64_t rejected = 0;  ///< Of these, in runs that are rejected.
};

/// The differences are taken in whole numbers, so that nothing cancels; one rounding each at the end.
MonthFigures figuresOf(const domain::MonthSum& sum);

} // namespace fasit::reports
