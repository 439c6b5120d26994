// The two fact files beside a setup file: events and exclusions (docs/formats/setup.md).
#pragma once

#include "qc-core/workflow/laboratory.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fasit::cli {

struct HistoryProblem {
    int line = 0;
    std::string what; ///< Column or row that could not be used.
};

/// Records the events that are not there yet. Returns the lines that could not be used.
std::vector<HistoryProblem> importEvents(const workflow::Laboratory& laboratory,
                                         const std::filesystem::path& file);

/// Excludes the results that are named and not excluded yet.
std::vector<HistoryProblem> importExclusions(const workflow::Laboratory& laboratory,
                                             const std::filesystem::path& file);

} // namespace fasit::cli
