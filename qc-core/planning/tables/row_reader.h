// RowReader: the fields of one JSON object of a planning table, with every fault collected and none guessed
// away.
//
// Not shared between threads; lives as long as one reading.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"
#include "qc-core/planning/tables/table_problem.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace fasit::planning {

class RowReader {
  public:
    /// `table` and `row` name the place in every problem; `problems` outlives the reader.
    RowReader(const nlohmann::json& object, std::string table, std::string row, TableProblems& problems);

    /// Whether the field stands there and is not null.
    bool has(const std::string& field);

    std::string requiredText(const std::string& field);
    std::optional<std::string> text(const std::string& field);
    std::optional<Decimal> decimal(const std::string& field);
    std::optional<Decimal> positiveDecimal(const std::string& field);
    std::optional<int> wholeNumber(const std::string& field);
    std::optional<Date> date(const std::string& field);
    /// The field has to be written, but may be null: "the day is not known".
    std::optional<Date> dateOrNull(const std::string& field);
    bool flag(const std::string& field);

    /// One of `words`, or nothing and a problem.
    template <class Enum>
    std::optional<Enum> word(const std::string& field,
                             std::span<const std::pair<std::string_view, Enum>> words) {
        const std::string written = requiredText(field);
        for (const auto& [name, value] : words) {
            if (name == written) {
                return value;
            }
        }
        if (!written.empty()) {
            report(TableFault::UnknownWord, field, written);
        }
        return std::nullopt;
    }

    void report(TableFault fault, const std::string& field, std::string written = {});

    /// Reports each field that nothing asked for. Call it last.
    void refuseOtherFields();

  private:
    const nlohmann::json* find(const std::string& field);

    const nlohmann::json& m_object;
    std::string m_table;
    std::string m_row;
    TableProblems& m_problems;
    std::set<std::string> m_asked;
};

} // namespace fasit::planning
