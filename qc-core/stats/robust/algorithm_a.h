// Algorithm A: robust mean and standard deviation of participants' results (Huber's proposal 2).
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/robust/robust_scale.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <span>

namespace fasit::stats {

/// What the first scale was, where the usual one is 0.
enum class ScaleFallback {
    None,     ///< MADe (Algorithm A) or the median (Algorithm S), as the standard has it.
    Niqr,     ///< More than half of the values are equal, but not their middle half.
    SampleSd, ///< The middle half of the values is equal.
    Rms,      ///< Algorithm S: more than half of the spreads are 0; their root mean square.
    AllEqual, ///< There is no spread: the scale is 0.
};

struct IterationOptions {
    Constants constants = Constants::AsPrinted;
    /// Converged where neither location nor scale moved by more than this share of the scale.
    double tolerance = 1e-10;
    int maxIterations = 1000;
};

struct RobustEstimate {
    double location = 0;
    double scale = 0;
    int iterations = 0; ///< How often location and scale were computed anew from winsorised values.
    /// False: the iteration limit was reached, and these are the last figures; or the iteration shrank to
    /// nothing because most values are equal, and these are the first ones.
    bool converged = false;
    std::size_t n = 0;
    ScaleFallback fallback = ScaleFallback::None;
};

/// Algorithm A.
///
/// Formula:   x* = median, s* = MADe; then again and again, with d = 1.5 s* and w_i = x_i pulled in to
///            x* - d ... x* + d: x* = mean(w), s* = 1.134 sqrt(sum (w_i - x*)^2 / (n - 1)).
///            MADe = 0 (more than half of the values are equal): the first s* is nIQR; where that is 0 too,
///            the standard deviation; all values equal: s* = 0. Where s* then shrinks to nothing, which it
///            does from about two thirds of equal values on, the first x* and s* are the answer, not
///            converged.
/// Input:     n >= 2 finite values in one unit; not modified.
/// Result:    the input's unit, scale >= 0; 0 only where all values are equal.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::OutOfRange (tolerance not above 0,
/// fewer
///            than one iteration).
/// Reference: ISO 13528:2015 C.3.1. Test: AlgorithmA.MatchesTheAtrazineExample.
Expected<RobustEstimate, StatError> algorithmA(std::span<const double> values,
                                               const IterationOptions& options = {});

/// 1.134, or the exact factor for values winsorised at 1.5 standard deviations of a normal distribution,
/// 1 / sqrt(P(chi2_3 <= 2.25) + 2.25 P(chi2_1 > 2.25)) = 1.13339...
double winsorisedSdFactor(Constants constants);

} // namespace fasit::stats
