// Hampel's estimator of location with a given scale, solved in finitely many steps.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <span>

namespace fasit::stats {

/// Hampel's estimator.
///
/// Formula:   sum psi((x_i - x*) / s) = 0 with psi(q) = q up to 1.5, 1.5 up to 3, 4.5 - q up to 4.5, 0
/// beyond, and
///            the same below 0 with the other sign. The sum is straight between the 6 n places x_i +- 1.5 s,
///            3 s, 4.5 s; of its roots the one closest to the median, the median itself where two are equally
///            close or where the scale is 0.
/// Input:     n >= 1 finite values in one unit and a scale >= 0; not modified.
/// Result:    the input's unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (below 0).
/// Reference: ISO 13528:2015 C.5.3. Test: Hampel.AgreesWithASearchOverAllNodes.
Expected<double, StatError> hampelLocation(std::span<const double> values, double scale);

/// The same of sorted values. Precondition: n >= 1, finite, scale >= 0.
double hampelLocationOfSorted(std::span<const double> sorted, double scale);

} // namespace fasit::stats
