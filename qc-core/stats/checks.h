// What every statistic asks of its values before it computes: that there are enough, and that all are finite.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <span>

namespace fasit::stats {

/// Are all values finite? One pass, much cheaper than a statistic.
bool allFinite(std::span<const double> values);

/// Errors: StatError::TooFewValues (before the values are looked at), StatError::NotFinite.
Expected<void, StatError> checkValues(std::span<const double> values, std::size_t fewest);

} // namespace fasit::stats
