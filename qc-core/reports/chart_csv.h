// The points of a chart as a table of text, for a spreadsheet: semicolons, one line a point. Pure.
#pragma once

#include "qc-core/reports/chart_stretch.h"

#include <string>
#include <vector>

namespace fasit::reports {

/// Words of the header and of the states are the caller's.
struct ChartCsvWords {
    std::vector<std::string> header; ///< measured at, level, value, unit, SD, state, rules, lot, reagent lot,
                                     ///< operator, comment, reason.
    std::vector<std::string> states; ///< In the order of PointState.
    char decimalPoint = '.';
};

/// UTF-8 with a byte order mark, lines end in CR LF. A text that a spreadsheet would take for a formula is
/// given an apostrophe.
std::string chartCsv(const LeveyJennings& chart, const ChartStretch& stretch, const ChartCsvWords& words);

} // namespace fasit::reports
