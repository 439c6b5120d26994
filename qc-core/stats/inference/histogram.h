// Histogram: how often values fall where, and the normal curve that fits them.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace fasit::stats {

enum class BinRule {
    FreedmanDiaconis, ///< Width 2 IQR / cube root of n.
    Sturges,          ///< log2(n) + 1 bins, where the quartiles are equal.
    OneBin            ///< All values are equal.
};

struct NormalCurve {
    double mean = 0;
    double sd = 1;
};

struct Histogram {
    std::vector<double> edges; ///< Rising, one more than bins. A bin holds its lower edge, the last both.
    std::vector<std::size_t> counts;  ///< Their sum is the number of values.
    std::vector<double> expected;     ///< Counts by the normal curve; empty without one.
    std::optional<NormalCurve> curve; ///< Mean and sample SD; none where the values do not vary.
    BinRule rule = BinRule::OneBin;
};

/// Bins from the smallest to the largest value.
///
/// Formula:   width 2 IQR n^(-1/3), quartiles of type 7; where IQR = 0, ceil(log2 n) + 1 bins; the range
///            in that many equal bins, rounded up, at most 200. All values equal: one bin about them.
/// Input:     n >= 1 finite values in one unit; not modified.
/// Result:    edges in the input's unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: D. Freedman, P. Diaconis, Z. Wahrsch. verw. Geb. 57 (1981) 453-476; H. A. Sturges, J. Am.
///            Stat. Assoc. 21 (1926) 65-66. Test: HistogramTest.HasTheWidthOfFreedmanAndDiaconis.
Expected<Histogram, StatError> histogram(std::span<const double> values);

/// Bins for values that an instrument shows in steps: each is a whole number of steps wide and its edges
/// lie between two steps, so that no bin collects more of the possible values than its neighbour.
///
/// Formula:   width of histogram() in whole steps, rounded, at least 1; at most 200 bins; first edge half
///            a step below.
/// Input:     as histogram(); a step above 0, for example 0.1; values at most 10^15 steps from 0, taken
///            to the nearest step.
/// Result:    as histogram().
/// Errors:    as histogram(), StatError::ScaleNotPositive (step), StatError::OutOfRange (too many steps).
/// Reference: as histogram(). Test: HistogramTest.ByStepsGivesEachBinAsManyPossibleValues.
Expected<Histogram, StatError> histogramBySteps(std::span<const double> values, double step);

} // namespace fasit::stats
