// Control chart of single results: centre and limits from the ranges of neighbours, which a slow drift does
// not widen.
//
// Pure function; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <span>

namespace fasit::stats {

/// d2, the mean range of two standard normal values.
enum class RangeConstant {
    Exact,  ///< 2 / sqrt(pi) = 1.1283791671.
    Printed ///< 1.128, as in tables and most programs.
};

struct IndividualsChart {
    double centre = 0;
    double meanRange = 0;
    double sigma = 0;
    double low = 0; ///< Centre -+ 3 sigma.
    double high = 0;
};

/// Individuals and moving range chart.
///
/// Formula:   centre = mean; mean range = mean of |x_i - x_(i-1)|; sigma = mean range / d2; limits centre
///            -+ 3 sigma.
/// Input:     n >= 2 finite values in order of time, one unit; not modified.
/// Result:    the input's unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite.
/// Reference: NIST/SEMATECH e-Handbook 6.3.2.2. Test: Individuals.MatchesTheViscosityChart.
Expected<IndividualsChart, StatError> individualsChart(std::span<const double> values,
                                                       RangeConstant constant = RangeConstant::Exact);

} // namespace fasit::stats
