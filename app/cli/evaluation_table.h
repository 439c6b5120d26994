// Reads the file of `fasit evaluate`: a heading line and rows, separated by comma, semicolon or tab.
#pragma once

#include "qc-core/workflow/evaluation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fasit::cli {

enum class TableFault {
    CannotRead,
    NoHeading,     ///< No line with the columns run, level and value.
    MissingColumn, ///< `column` is asked for by the rules.
    SameColumn,    ///< `column` stands in the heading twice.
    NoRows,        ///< Nothing behind the heading.
    WrongColumns,  ///< Too few or too many columns in a row.
    BadQuotes,
    LineTooLong,
};

struct TableProblem {
    int line = 0;
    TableFault fault = TableFault::CannotRead;
    std::string column;
};

struct EvaluationTable {
    std::vector<workflow::EvaluationRow> rows;
    std::vector<TableProblem> problems;
};

/// `neededColumns` must stand in the heading, beside run, level and value.
EvaluationTable readEvaluationTable(const std::filesystem::path& file,
                                    const std::vector<std::string>& neededColumns);

} // namespace fasit::cli
