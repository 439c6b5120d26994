// What is wrong in a planning table, where, and what stands there: for whoever edits the file
// (docs/formats/planning-tables.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fasit::planning {

enum class TableFault {
    NotJson, ///< `written` is the byte; empty for a number that no double holds.
    NotAnObject,
    NotAList,
    TextMissing,
    FieldMissing,
    UnknownField, ///< A misspelt field would be passed over in silence otherwise.
    NotADecimal,  ///< No text with at most six decimals.
    NotAWholeNumber,
    NotPositive,
    AboveOne, ///< A share of something.
    NoSuchDate,
    UnknownWord,    ///< None of the words that may stand there.
    ValueMissing,   ///< Neither `percent` nor `absolute`.
    CombineMissing, ///< Both of them, and not which one holds.
    UnitMissing,    ///< An absolute figure or a concentration without its unit.
    LowAboveHigh,
    FromAfterUntil,
    OverlappingRows, ///< Two rows answer the same question; `written` is the other row.
    KeyTwice,
    RowMissing, ///< The row that `written` names has to be there.
};

/// The stable name of a fault: "overlapping-rows".
std::string_view nameOf(TableFault fault);

struct TableProblem {
    std::string table; ///< Its key, empty where the text did not get that far.
    std::string row;   ///< "rows[3]", empty for the table itself.
    std::string field;
    TableFault fault = TableFault::NotJson;
    std::string written;
};

/// All that is wrong in one text, in its order.
using TableProblems = std::vector<TableProblem>;

} // namespace fasit::planning
