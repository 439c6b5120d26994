// ChartNumbers: the figures of what a chart shows, by level and lot. Pure function; thread-safe.
#pragma once

#include "qc-core/reports/chart_stretch.h"
#include "qc-core/reports/levey_jennings.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

/// SD and what rests on it is not said of fewer.
inline constexpr int kFewestForSpread = 20;

/// How many points a rule concerns.
struct RuleCount {
    domain::Violation rule; ///< As it fired first.
    int points = 0;
};

/// Excluded points and those without a number count in no figure but their own.
struct NumbersRow {
    int level = 1;
    std::string levelName;
    std::string lot; ///< Empty: all lots of the level together.
    int n = 0;
    int excluded = 0;
    int withoutNumber = 0;
    std::optional<double> mean;           ///< Only under one target mean; as SD.
    std::optional<double> sd;             ///< n - 1.
    std::optional<double> cv;             ///< Percent; pooled within lots and targets where they are several.
    std::optional<double> bias;           ///< Percent; each result from the mean of its own target.
    std::optional<double> totalError;     ///< |bias| + 1.65 CV, percent.
    std::optional<double> sigma;          ///< (allowed - |bias|) / CV.
    std::optional<double> allowedPercent; ///< The allowable total error that sigma is of.
    std::vector<RuleCount> rules;         ///< By the order in which they first fired.

    bool carriesSpread() const { return n >= kFewestForSpread; }
};

/// For each level its lots in the order of their first point, and all lots where they are several.
/// Test: ChartNumbers.
std::vector<NumbersRow> chartNumbers(const LeveyJennings& chart, const ChartStretch& stretch);

} // namespace fasit::reports
