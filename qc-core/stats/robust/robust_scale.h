// Robust standard deviations in one step: MADe and nIQR, and the choice of constants that they share with
// Algorithm A.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <span>

namespace fasit::stats {

/// Which constants make a robust spread an estimate of a normal standard deviation.
enum class Constants {
    AsPrinted, ///< 1.483, 0.7413 and 1.134, as ISO 13528 prints them. The default everywhere.
    Exact,     ///< 1.4826022..., 0.7413011... and 1.1333926..., computed from the normal distribution.
};

/// 1.483, or 1 / Phi^-1(0.75).
double madFactor(Constants constants);
/// 0.7413, or 1 / (2 Phi^-1(0.75)).
double iqrFactor(Constants constants);

/// MADe: scaled median absolute deviation. 0 where more than half of the values are equal.
///
/// Formula:   1.483 median |x_i - median(x)|.
/// Input:     n >= 2 finite values in one unit; not modified.
/// Result:    the input's unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: ISO 13528:2015 C.2.2. Test: Made.MatchesPublishedFigures.
Expected<double, StatError> made(std::span<const double> values, Constants constants = Constants::AsPrinted);

/// nIQR: normalised interquartile range. 0 where the middle half of the values is equal.
///
/// Formula:   0.7413 (Q3 - Q1), quartiles of type 7 (the atrazine example of ISO 13528 comes out with no
/// other). Input:     n >= 2 finite values in one unit; not modified. Result:    the input's unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: ISO 13528:2015 C.2.3. Test: Niqr.MatchesTheAtrazineExampleWithQuartilesOfTypeSeven.
Expected<double, StatError> nIqr(std::span<const double> values, Constants constants = Constants::AsPrinted);

} // namespace fasit::stats
