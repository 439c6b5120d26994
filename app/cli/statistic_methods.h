// The methods of `fasit stats` by name, and what each of them answers.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/robust/algorithm_a.h"
#include "qc-core/stats/stat_error.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fasit::cli {

struct StatisticSettings {
    stats::IterationOptions iteration;
    double degreesOfFreedom = 1;
    std::vector<double> probabilities{0, 0.25, 0.5, 0.75, 1};
};

/// What a method does not have is absent.
struct Statistic {
    std::optional<double> location;
    std::optional<double> scale;
    std::optional<int> iterations;
    std::optional<bool> converged;
    stats::ScaleFallback fallback = stats::ScaleFallback::None;
    std::vector<std::pair<double, double>> quantiles; ///< Probability and value.
};

using StatisticMethod = Expected<Statistic, stats::StatError> (*)(std::span<const double>,
                                                                  const StatisticSettings&);

/// In the order in which they are listed to the reader.
std::span<const std::string_view> statisticNames();
/// Nothing where the name is not known.
StatisticMethod statisticNamed(std::string_view name);

} // namespace fasit::cli
