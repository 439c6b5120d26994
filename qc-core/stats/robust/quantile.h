// Quantiles and the median, by selection.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <span>

namespace fasit::stats {

/// Quantile of type 7: what R's quantile() and Excel's PERCENTILE.INC give.
///
/// Formula:   h = (n - 1) p; x_(k) + (h - k) (x_(k+1) - x_(k)) with k the whole part of h, places from 0.
/// Input:     n >= 1 finite values in one unit; 0 <= p <= 1; not modified.
/// Result:    the input's unit, between the smallest and the largest value.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::OutOfRange (p).
/// Reference: Hyndman RJ, Fan Y. Sample quantiles in statistical packages. Am Stat 1996;50:361-365,
///            definition 7. Test: Quantile.OfTypeSevenMatchesTheAtrazineExample.
Expected<double, StatError> quantile(std::span<const double> values, double probability);

/// Median.
///
/// Formula:   the middle value, or the mean of the middle two.
/// Input:     n >= 1 finite values in one unit; not modified.
/// Result:    the input's unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: ISO 13528:2015 C.2.1. Test: Median.MatchesPublishedFigures.
Expected<double, StatError> median(std::span<const double> values);

} // namespace fasit::stats
