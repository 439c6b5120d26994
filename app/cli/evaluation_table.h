// Reads the file of `fasit evaluate`: a heading line and rows, separated by comma, semicolon or tab.
#pragma once

#include "app/cli/named_table.h"
#include "qc-core/workflow/evaluation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fasit::cli {

struct EvaluationTable {
    std::vector<workflow::EvaluationRow> rows;
    std::vector<TableProblem> problems;
};

/// `neededColumns` must stand in the heading, beside run, level and value.
EvaluationTable readEvaluationTable(const std::filesystem::path& file,
                                    const std::vector<std::string>& neededColumns);

} // namespace fasit::cli
