#include "qc-core/reports/chart_csv.h"

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"
#include "qc-core/reports/csv_cell.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::reports {
namespace {

std::string numberOf(std::string text, char decimalPoint) {
    std::replace(text.begin(), text.end(), '.', decimalPoint);
    return text;
}

std::string distance(const ChartPoint& point, char decimalPoint) {
    if (!point.z) {
        return {};
    }
    return numberOf(fmt::format("{:.2f}", *point.z), decimalPoint);
}

std::string rulesOf(const ChartPoint& point) {
    std::string rules;
    for (const domain::Violation& violation : point.violations) {
        rules += (rules.empty() ? "" : " ") + violation.rule;
    }
    return rules;
}

void addLine(std::string& out, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        out += (i == 0 ? "" : ";") + cells[i];
    }
    out += "\r\n";
}

std::vector<std::string> cellsOf(const LeveyJennings& chart, const LevelSeries& level,
                                 const ChartPoint& point, const ChartCsvWords& words) {
    std::string at = isoText(point.at);
    std::replace(at.begin(), at.end(), 'T', ' ');
    const bool isNumber = chart.kind == domain::ValueKind::Quantity && Decimal::parse(point.valueText);
    return {at,
            csvCell(level.name),
            isNumber ? numberOf(point.valueText, words.decimalPoint) : csvCell(point.valueText),
            csvCell(chart.unit),
            distance(point, words.decimalPoint),
            words.states.at(static_cast<std::size_t>(point.state)),
            rulesOf(point),
            csvCell(point.lot),
            csvCell(point.reagentLot),
            csvCell(point.measuredBy),
            csvCell(point.comment),
            csvCell(point.reason)};
}

} // namespace

std::string chartCsv(const LeveyJennings& chart, const ChartStretch& stretch, const ChartCsvWords& words) {
    std::string out = kCsvMark;
    addLine(out, words.header);
    for (const LevelSeries& level : chart.levels) {
        for (const ChartPoint& point : level.points) {
            if (stretch.holds(point)) {
                addLine(out, cellsOf(chart, level, point, words));
            }
        }
    }
    return out;
}

} // namespace fasit::reports
