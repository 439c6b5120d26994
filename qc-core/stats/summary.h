// Summary: what intervals, tests and pooling need of a group of values, so that a lot's values need not be
// kept.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <optional>
#include <span>

namespace fasit::stats {

/// A group of values: their number, mean and sample SD (n - 1 in the denominator; 0 for a single value).
struct Summary {
    std::size_t n = 0;
    double mean = 0;
    double sd = 0;

    [[nodiscard]] double count() const { return static_cast<double>(n); }
    [[nodiscard]] double degreesOfFreedom() const { return count() - 1; }
};

/// Number, mean and sample SD of two or more values.
///
/// Formula:   as mean() and sampleSd().
/// Input:     n >= 2 finite values in one unit; not modified.
/// Result:    mean and SD in the input's unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: NIST/SEMATECH e-Handbook 1.3.5.1 and 1.3.5.6. Test: SummaryOf.IsNumberMeanAndSd.
Expected<Summary, StatError> summaryOf(std::span<const double> values);

/// Why a summary cannot be used by a statistic that needs at least `fewest` values; nothing when it can.
std::optional<StatError> faultOf(const Summary& summary, std::size_t fewest);

} // namespace fasit::stats
