// Q method and Hampel's estimator: robust standard deviation and mean of one result a laboratory, without
// start values and without iteration.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <span>

namespace fasit::stats {

struct LocationAndScale {
    double location = 0;
    double scale = 0;
    std::size_t n = 0;
};

/// Q method for the scale, Hampel's estimator with that scale for the location.
///
/// Formula:   H1(x) = share of the differences |x_i - x_j| of all pairs that are <= x, with jumps at
///            x_1 < x_2 < ...; G1 is linear between G1(0) = 0 and G1(x_i) = (H1(x_i) + H1(x_(i-1))) / 2, but
///            G1(0) = 0 too where 0 is the first jump;
///            s* = G1^-1(0.25 + 0.75 H1(0)) / (sqrt(2) Phi^-1(0.625 + 0.375 H1(0))).
///            Differences that only rounding tells apart (4 epsilon of the largest |x|) are one jump.
///            Location: hampelLocation with s*; the median where s* = 0.
/// Input:     2 <= n < 2^32 finite values in one unit, one a laboratory; not modified. O(n log n), see
///            sorted_differences.h.
/// Result:    the input's unit, scale >= 0; 0 only where all values are equal.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: ISO 13528:2015 C.5.2 to C.5.4. Test: QMethod.MatchesTheAtrazineExample.
Expected<LocationAndScale, StatError> qHampel(std::span<const double> values);

} // namespace fasit::stats
