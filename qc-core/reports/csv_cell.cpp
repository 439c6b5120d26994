#include "qc-core/reports/csv_cell.h"

#include <string_view>

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

} // namespace

std::string csvCell(const std::string& text) {
    const bool formula = !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
    const std::string shown = formula ? '\'' + text : text;
    return shown.find_first_of(kSpecial) == std::string::npos ? shown : quoted(shown);
}

} // namespace fasit::reports
