// fasit design: sigma, the rules that fit it, and how often they reject without an error and with one.
#pragma once

#include <optional>
#include <string>

namespace fasit::cli {

struct DesignOptions {
    std::optional<double> totalAllowableError; ///< Percent, or any unit that bias and CV have too.
    double bias = 0;
    std::optional<double> cv;
    int levels = 2;
    std::string rules;               ///< Empty: those that fit the sigma metric.
    std::optional<int> valuesPerRun; ///< For `rules`; else one a level.
    std::optional<int> runs;         ///< For `rules`; else as far as the rules reach.
    bool json = false;
};

int designCommand(const DesignOptions& options);

} // namespace fasit::cli
