#include "qc-core/workflow/setup_row.h"

#include <fmt/format.h>

#include <cstdint>
#include <utility>

namespace fasit::workflow {

SetupRow::SetupRow(const nlohmann::json& json, std::string where)
    : m_json(json)
    , m_where(std::move(where)) {
    if (!json.is_object()) {
        fail("", SetupFault::NotAnObject);
    }
}

std::string SetupRow::placeOf(const std::string& field) const {
    const char* dot = m_where.empty() || field.empty() ? "" : ".";
    return m_where + dot + field;
}

void SetupRow::fail(const std::string& field, SetupFault fault, const std::string& written) const {
    throw SetupStop{{fault, placeOf(field), written}};
}

std::string SetupRow::text(const std::string& field) const {
    if (!has(field) || !m_json.at(field).is_string()) {
        fail(field, SetupFault::TextMissing);
    }
    return m_json.at(field).get<std::string>();
}

int SetupRow::number(const std::string& field, int lowest, int highest) const {
    if (!has(field) || !m_json.at(field).is_number_integer()) {
        fail(field, SetupFault::NumberMissing);
    }
    const auto wide = m_json.at(field).get<std::int64_t>();
    if (wide < lowest || wide > highest) {
        fail(field, SetupFault::NumberMissing, std::to_string(wide));
    }
    return static_cast<int>(wide);
}

bool SetupRow::flag(const std::string& field) const {
    if (!has(field)) {
        return false;
    }
    if (!m_json.at(field).is_boolean()) {
        fail(field, SetupFault::UnknownWord, m_json.at(field).dump());
    }
    return m_json.at(field).get<bool>();
}

std::optional<Decimal> SetupRow::decimal(const std::string& field) const {
    if (!has(field)) {
        return std::nullopt;
    }
    const std::string written = text(field);
    const auto parsed = Decimal::parse(written);
    if (!parsed) {
        fail(field, SetupFault::NotADecimal, written);
    }
    return *parsed;
}

WallTime SetupRow::time(const std::string& field) const {
    const std::string written = text(field);
    const auto parsed = parseTime(written);
    if (!parsed) {
        fail(field, SetupFault::NoSuchDate, written);
    }
    return parsed->time;
}

std::vector<SetupRow> SetupRow::rows(const std::string& field) const {
    std::vector<SetupRow> result;
    if (!has(field)) {
        return result;
    }
    const nlohmann::json& list = m_json.at(field);
    if (!list.is_array()) {
        fail(field, SetupFault::NotAList);
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        result.emplace_back(list[i], fmt::format("{}[{}]", placeOf(field), i));
    }
    return result;
}

std::optional<SetupRow> SetupRow::object(const std::string& field) const {
    return has(field) ? std::optional(SetupRow(m_json.at(field), placeOf(field))) : std::nullopt;
}

} // namespace fasit::workflow
