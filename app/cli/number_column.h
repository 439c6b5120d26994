// Reads one column of numbers: a heading line and rows, separated by comma, semicolon or tab. For `fasit
// stats`.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace fasit::cli {

enum class ColumnFault {
    CannotRead,
    NoHeading,       ///< No line at all.
    NumberAsHeading, ///< The only column is called by a number: `text`; the heading is missing.
    UnknownColumn,   ///< `text` is not in the heading, or empty where there are several columns.
    SameName,        ///< Two columns have this name.
    WrongColumns,    ///< Too few or too many columns in a row.
    BadQuotes,
    LineTooLong,
    Empty,      ///< The cell is empty.
    NotANumber, ///< `text` is no number.
    NotFinite,  ///< `text` is infinity, "not a number", or too large.
};

struct ColumnProblem {
    int line = 0;
    ColumnFault fault = ColumnFault::CannotRead;
    std::string text;
};

struct NumberColumn {
    std::string name;
    std::vector<std::string> columns; ///< Names of all columns of the file.
    std::vector<double> values;
    std::vector<ColumnProblem> problems; ///< In order of the lines; any of them makes the values worthless.
};

/// Numbers with decimal point, or comma where the separator leaves room; empty lines are passed over. Without
/// a `name` the file must have one column only.
NumberColumn readNumberColumn(const std::filesystem::path& file, const std::string& name);

} // namespace fasit::cli
