// Linear trend: whether a series drifts, by how much a unit of time, and whether more than by chance.
//
// Pure function; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <optional>
#include <span>

namespace fasit::stats {

struct LinearTrend {
    std::size_t n = 0;
    double slope = 0; ///< Change of y for one unit of x.
    double intercept = 0;
    double slopeError = 0; ///< Standard errors.
    double interceptError = 0;
    double residualSd = 0;
    double r = 0;            ///< Correlation; 0 where y does not vary.
    std::optional<double> t; ///< None where every point lies on the line.
    double p = 1; ///< Two-sided, of no trend; 0 on a perfect rising or falling line, 1 where y does not vary.
};

/// Least squares line of y on x.
///
/// Formula:   slope = sum (x - xm)(y - ym) / sum (x - xm)^2; residual SD with n - 2; t = slope / SE, df =
///            n - 2.
/// Input:     two columns of the same length n >= 3, finite; x with at least two different values; not
///            modified.
/// Result:    slope in y's unit over x's; the other figures as named.
/// Errors:    StatError::UnequalLengths, StatError::TooFewValues, StatError::NotFinite,
///            StatError::NoVariance (of x).
/// Reference: NIST StRD, linear regression. Test: LinearTrendTest.MatchesNistCertifiedValuesOfNorris.
Expected<LinearTrend, StatError> linearTrend(std::span<const double> x, std::span<const double> y);

} // namespace fasit::stats
