// The limit that gives a wanted average run length, for any detector whose ARL grows with its limit.
//
// Pure function; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <functional>

namespace fasit::stats {

struct LimitSearch {
    double wanted = 370; ///< Above 1, at most 10^9.
    double smallest = 1e-3;
    double largest = 50;
};

/// The limit between the smallest and the largest at which `arlOf` is the wanted one.
/// Errors: StatError::OutOfRange when no limit between them gives it; those of `arlOf`.
Expected<double, StatError> limitFor(const LimitSearch& search,
                                     const std::function<Expected<double, StatError>(double)>& arlOf);

} // namespace fasit::stats
