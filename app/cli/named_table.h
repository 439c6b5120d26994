// A table with named columns: a heading line and rows, separated by comma, semicolon or tab. For `fasit
// evaluate` and `fasit eqa`.
#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::cli {

enum class TableFault {
    CannotRead,
    NoHeading,     ///< No line at all.
    MissingColumn, ///< `column` is needed.
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

/// Which columns have a meaning, and which must be there; the others are passed over.
struct TableColumns {
    std::span<const std::string_view> known;
    std::vector<std::string> needed;
};

struct NamedRow {
    int line = 0;
    std::map<std::string, std::string> cells; ///< By the known name of the column.
};

struct NamedTable {
    std::vector<NamedRow> rows;
    std::vector<TableProblem> problems; ///< In order of the lines.
};

/// Column names in any case and order; a row that cannot be read is a problem, and the others are there.
NamedTable readNamedTable(const std::filesystem::path& file, const TableColumns& columns);

} // namespace fasit::cli
