#include "app/cli/evaluation_table.h"

#include <array>
#include <utility>

namespace fasit::cli {
namespace {

constexpr std::array<std::string_view, 13> kColumns{"run",       "level",   "value",   "mean", "sd",
                                                    "low",       "high",    "time",    "lot",  "excluded",
                                                    "replicate", "restart", "analyser"};

} // namespace

EvaluationTable readEvaluationTable(const std::filesystem::path& file,
                                    const std::vector<std::string>& neededColumns) {
    TableColumns columns{kColumns, {"run", "level", "value"}};
    columns.needed.insert(columns.needed.end(), neededColumns.begin(), neededColumns.end());
    NamedTable read = readNamedTable(file, columns);
    EvaluationTable table{{}, std::move(read.problems)};
    table.rows.reserve(read.rows.size());
    for (NamedRow& row : read.rows) {
        table.rows.push_back({row.line, std::move(row.cells)});
    }
    return table;
}

} // namespace fasit::cli
