// Qn: robust standard deviation from the differences of pairs, without a location.
//
// Pure function; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <span>

namespace fasit::stats {

/// Qn. 0 where at least k of the pairs are equal: surely so where more than half of the values are.
///
/// Formula:   2.21914 f_n D_(k): D the differences |x_i - x_j| of all pairs, sorted; k = h (h - 1) / 2 with
///            h = floor(n / 2) + 1. The factor f_n for finite samples: a table for n = 2 to 12, then
///            1 / (1 + (1.60188 + (-2.1284 - 5.172 / n) / n) / n) for odd n and
///            1 / (1 + (3.67561 + (1.9654 + (6.987 - 77 / n) / n) / n) / n) for even n.
/// Input:     2 <= n < 2^32 finite values in one unit; not modified. O(n log n), see sorted_differences.h.
/// Result:    the input's unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: Rousseeuw PJ, Croux C. Alternatives to the median absolute deviation. J Am Stat Assoc
///            1993;88:1273-1283; constant and factors as in R's robustbase since 0.92-6.
///            Test: Qn.MatchesRobustbase.
Expected<double, StatError> qn(std::span<const double> values);

} // namespace fasit::stats
