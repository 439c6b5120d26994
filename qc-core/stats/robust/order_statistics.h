// Order statistics by selection: what would stand at a place if the values were sorted, without sorting them.
//
// Pure functions; thread-safe. Precondition of all: the values are finite (checks.h).
#pragma once

#include <cstddef>
#include <span>

namespace fasit::stats {

/// Two values that would stand beside each other.
struct Neighbours {
    double at = 0;
    double next = 0; ///< The same as `at` where that is the last one.
};

/// The value at `index` (from 0) of the sorted values, and the one behind it. Not modified; about one pass.
/// Precondition: index < values.size().
Neighbours neighboursAt(std::span<const double> values, std::size_t index);

/// The same of the distances |x - centre|.
Neighbours distancesAt(std::span<const double> values, double centre, std::size_t index);

/// Mean of the middle two, or the middle one. Precondition: there is a value.
double middleOf(std::span<const double> values);
double middleDistance(std::span<const double> values, double centre);

} // namespace fasit::stats
