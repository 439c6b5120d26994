// Mean, sample standard deviation and coefficient of variation of a handful or a million values.
//
// Pure functions; thread-safe. For display, drawing and long-term statistics: no verdict depends on them.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <span>

namespace fasit::stats {

/// Arithmetic mean.
///
/// Formula:   sum x_i / n, as a running mean, so that large values do not overflow a sum.
/// Input:     n >= 1 finite values in one unit; not modified.
/// Result:    the input's unit, between the smallest and the largest value but for rounding.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.1. Test: Mean.MatchesNistCertifiedValues.
Expected<double, StatError> mean(std::span<const double> values);

/// Sample standard deviation (n - 1 in the denominator).
///
/// Formula:   s = sqrt(sum (x_i - mean)^2 / (n - 1)), one pass, numerically stable (Welford 1962).
/// Input:     n >= 2 finite values in one unit; not modified.
/// Result:    the input's unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.6. Test: SampleSd.MatchesNistCertifiedValues.
Expected<double, StatError> sampleSd(std::span<const double> values);

/// Coefficient of variation: the sample standard deviation in percent of the mean.
///
/// Formula:   CV = 100 s / mean.
/// Input:     n >= 2 finite values in one unit with a mean above 0; not modified.
/// Result:    percent, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::MeanNotPositive.
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.6 (s) in percent of 1.3.5.1 (mean).
///            Test: CoefficientOfVariation.IsTheSdInPercentOfTheMean.
Expected<double, StatError> coefficientOfVariation(std::span<const double> values);

} // namespace fasit::stats
