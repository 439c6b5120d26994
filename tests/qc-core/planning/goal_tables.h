// What the tests of goals share: decimals and days from text, shipped tables, tables of one or two rows.
#pragma once

#include "qc-core/planning/goals/goal_reader.h"
#include "qc-core/planning/tables/shipped_tables.h"

#include <string>
#include <string_view>

namespace fasit::planning {

inline Decimal dec(std::string_view text) {
    return Decimal::parse(text).value();
}

inline Date day(std::string_view text) {
    return dateOf(parseTime(text).value().time);
}

inline GoalTable shippedGoals(std::string_view file) {
    return readGoalTable(shippedTable(file)).value();
}

/// A table of these rows.
inline std::string tableOf(const std::string& rows) {
    return R"({"table": "test", "name": "Test", "rows": [)" + rows + "]}";
}

/// A good row but for what `fields` adds; `"analyte": "A"`, a source and 2 %.
inline std::string rowWith(const std::string& fields) {
    return R"({"analyte": "A", "name": "A", "quantity": "bias", "percent": "2", "source": "s", "certainty": "seen")" +
           (fields.find("validFrom") == std::string::npos ? std::string(R"(, "validFrom": null)") : "") +
           (fields.empty() ? "" : ", " + fields) + "}";
}

} // namespace fasit::planning
