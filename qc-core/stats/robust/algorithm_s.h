// Algorithm S: the standard deviation that many laboratories or days have in common, robustly pooled.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/stats/robust/algorithm_a.h"

namespace fasit::stats {

/// The limit factor eta and the adjustment factor xi of Algorithm S.
struct PoolingFactors {
    double limit = 0;
    double adjustment = 0;
};

/// Formula:   eta = sqrt(chi2_0.9(nu) / nu); xi = 1 / sqrt(P(chi2_(nu+2) <= nu eta^2) + 0.1 eta^2).
/// Errors:    StatError::OutOfRange (nu not from 1 to 10^6).
/// Reference: ISO 13528:2015 C.4, table C.1. Test: AlgorithmS.FactorsMatchThePublishedTable.
Expected<PoolingFactors, StatError> poolingFactors(double degreesOfFreedom);

/// Algorithm S. The location of the result is 0 and has no meaning.
///
/// Formula:   w* = median(w); then again and again, with psi = eta w* and v_i = min(w_i, psi):
///            w* = xi sqrt(sum v_i^2 / n). Median 0 (more than half of the spreads are 0): the first w* is
///            their root mean square; all 0: w* = 0. Where w* then shrinks to nothing, the first w* is the
///            answer, not converged.
/// Input:     n >= 2 standard deviations with `degreesOfFreedom` each, or ranges of duplicates (1), not below
/// 0;
///            for the standard deviation of a single value divide pooled ranges by sqrt(2). Not modified.
/// Result:    the input's unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::OutOfRange (degrees of freedom,
/// tolerance,
///            iterations), StatError::ScaleNotPositive (a spread below 0).
/// Reference: ISO 13528:2015 C.4. Test: AlgorithmS.MatchesTheCreosoteRanges.
Expected<RobustEstimate, StatError> algorithmS(std::span<const double> spreads, double degreesOfFreedom,
                                               const IterationOptions& options = {});

} // namespace fasit::stats
