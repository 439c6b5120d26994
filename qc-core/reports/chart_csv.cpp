#include "qc-core/reports/chart_csv.h"

#include "qc-core/base/time.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::reports {
namespace {

constexpr std::string_view kSpecial = ";\"\r\n";
constexpr std::string_view kFormula = "=+-@\t";

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
}

/// Free text: never a formula, never a second cell.
std::string safe(const std::string& text) {
    const bool formula = !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
    const std::string shown = formula ? '\'' + text : text;
    return shown.find_first_of(kSpecial) == std::string::npos ? shown : quoted(shown);
}

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
    const bool number = isPlainNumber(point) || point.state == PointState::Excluded;
    return {at,
            safe(level.name),
            number && chart.kind == domain::ValueKind::Quantity
                ? numberOf(point.valueText, words.decimalPoint)
                : safe(point.valueText),
            safe(chart.unit),
            distance(point, words.decimalPoint),
            words.states.at(static_cast<std::size_t>(point.state)),
            rulesOf(point),
            safe(point.lot),
            safe(point.reagentLot),
            safe(point.operatorId),
            safe(point.comment),
            safe(point.reason)};
}

} // namespace

std::string chartCsv(const LeveyJennings& chart, const ChartStretch& stretch, const ChartCsvWords& words) {
    std::string out = "\xEF\xBB\xBF";
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
