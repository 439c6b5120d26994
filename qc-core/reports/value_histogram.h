// ValueHistogram: how the values of each level's newest lot lie. Pure function; thread-safe.
#pragma once

#include "qc-core/reports/chart_stretch.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

struct LevelHistogram {
    int level = 1;
    std::string name;
    std::string lot;
    int n = 0;
    std::vector<double> edges; ///< One more than counts.
    std::vector<int> counts;
    std::optional<double> mean; ///< Of the normal curve; only where the number of values carries it.
    std::optional<double> sd;
    std::optional<double> targetMean; ///< Of the newest target of the lot.
    std::optional<double> low;
    std::optional<double> high;
};

/// Levels without a plain number in the stretch are left out; so is a chart of steps.
std::vector<LevelHistogram> valueHistograms(const LeveyJennings& chart, const ChartStretch& stretch);

/// The count that the normal curve of mean and sd expects in a bin about a value. Precondition: both stand,
/// and sd > 0.
double expectedCount(const LevelHistogram& shape, double value);

} // namespace fasit::reports
