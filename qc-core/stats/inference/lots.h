// Spread over several lots or groups: pooled (within them) and cumulative (as if all their values were one
// series).
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/stats/summary.h"

#include <span>

namespace fasit::stats {

/// A pooled figure and the degrees of freedom it rests on.
struct Pooled {
    double value = 0;
    double degreesOfFreedom = 0;
};

/// Standard deviation within groups, whatever their means.
///
/// Formula:   sqrt(sum (n_i - 1) s_i^2 / sum (n_i - 1)).
/// Input:     one or more groups of n_i >= 1 values, one unit; at least one has n_i >= 2 (others have no
///            part).
/// Result:    the values' unit, >= 0.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (an SD below 0).
/// Reference: ISO 5725-2:2019; ISO/TS 20914:2019. Test: PooledSd.IsTheSdWithinTheGroups.
Expected<Pooled, StatError> pooledSd(std::span<const Summary> groups);

/// Coefficient of variation within groups, for lots whose means differ.
///
/// Formula:   sqrt(sum (n_i - 1) CV_i^2 / sum (n_i - 1)), CV_i = 100 s_i / mean_i.
/// Input:     as pooledSd(); means above 0.
/// Result:    percent, >= 0.
/// Errors:    as pooledSd(), and StatError::MeanNotPositive.
/// Reference: ISO 5725-2:2019 applied to relative SDs. Test: PooledCv.IsUnchangedByTheScaleOfEachLot.
Expected<Pooled, StatError> pooledCv(std::span<const Summary> groups);

/// Number, mean and SD of all values of all groups together, exactly as if computed from the values.
///
/// Formula:   n = sum n_i; mean = sum n_i mean_i / n; s^2 = sum ((n_i - 1) s_i^2 + n_i (mean_i - mean)^2)
///            / (n - 1).
/// Input:     one or more groups of n_i >= 1 values, one unit. Differences between lot means are part of
///            the SD: where the targets differ use pooledCv().
/// Result:    a summary; SD = 0 for one value in all.
/// Errors:    StatError::TooFewValues (no group, or an empty one), StatError::NotFinite,
///            StatError::ScaleNotPositive.
/// Reference: T. F. Chan, G. H. Golub, R. J. LeVeque, Am. Stat. 37 (1983) 242-247.
///            Test: Cumulative.MergesExactly.
Expected<Summary, StatError> cumulative(std::span<const Summary> groups);

/// Coefficient of variation of cumulative().
///
/// Formula:   100 s / mean.
/// Input:     as cumulative(); 2 values or more in all, and their mean above 0.
/// Result:    percent, >= 0.
/// Errors:    as cumulative(), and StatError::MeanNotPositive.
/// Reference: as cumulative(). Test: Cumulative.MergesExactly.
Expected<double, StatError> cumulativeCv(std::span<const Summary> groups);

} // namespace fasit::stats
