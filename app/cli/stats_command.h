// fasit stats: location and spread of a column of numbers; the contract stands in
// docs/validation/statistics.md.
#pragma once

#include "app/cli/statistic_methods.h"

#include <filesystem>
#include <string>

namespace fasit::cli {

struct StatsOptions {
    std::filesystem::path file;
    std::string column;
    std::string method;
    bool exact = false; ///< Computed constants instead of the printed ones.
    StatisticSettings settings;
    bool json = false;
};

int statsCommand(const StatsOptions& options);

} // namespace fasit::cli
