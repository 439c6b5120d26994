// Text in a table that a spreadsheet opens. Pure.
#pragma once

#include <string>

namespace fasit::reports {

/// What such a file begins with, so that æøå are read as such.
inline constexpr const char* kCsvMark = "\xEF\xBB\xBF";

/// Free text as one cell between semicolons: never a formula, never a second cell.
std::string csvCell(const std::string& text);

} // namespace fasit::reports
