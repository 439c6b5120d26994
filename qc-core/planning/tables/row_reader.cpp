#include "qc-core/planning/tables/row_reader.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>

namespace fasit::planning {
namespace {

/// What stands there, for a message; a list or an object by its kind only.
std::string shown(const nlohmann::json& value) {
    return value.is_structured() ? value.type_name() : value.dump();
}

} // namespace

RowReader::RowReader(const nlohmann::json& object, std::string table, std::string row,
                     TableProblems& problems)
    : m_object(object)
    , m_table(std::move(table))
    , m_row(std::move(row))
    , m_problems(problems) {
    if (!m_object.is_object()) {
        report(TableFault::NotAnObject, "");
    }
}

const nlohmann::json* RowReader::find(const std::string& field) {
    m_asked.insert(field);
    if (!m_object.is_object()) {
        return nullptr;
    }
    const auto found = m_object.find(field);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

bool RowReader::has(const std::string& field) {
    return find(field) != nullptr;
}

std::optional<std::string> RowReader::text(const std::string& field) {
    const nlohmann::json* value = find(field);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_string()) {
        report(TableFault::TextMissing, field, shown(*value));
        return std::nullopt;
    }
    return value->get<std::string>();
}

std::string RowReader::requiredText(const std::string& field) {
    if (has(field)) {
        const auto value = text(field);
        if (value && value->empty()) {
            report(TableFault::TextMissing, field);
        }
        return value.value_or("");
    }
    report(TableFault::TextMissing, field);
    return "";
}

std::optional<Decimal> RowReader::decimal(const std::string& field) {
    const nlohmann::json* value = find(field);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->is_string()) {
        if (const auto number = Decimal::parse(value->get<std::string>())) {
            return *number;
        }
    }
    report(TableFault::NotADecimal, field, shown(*value));
    return std::nullopt;
}

std::optional<Decimal> RowReader::positiveDecimal(const std::string& field) {
    const auto number = decimal(field);
    if (number && *number <= Decimal()) {
        report(TableFault::NotPositive, field, number->toString());
        return std::nullopt;
    }
    return number;
}

std::optional<int> RowReader::wholeNumber(const std::string& field) {
    const nlohmann::json* value = find(field);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->is_number_unsigned()) {
        const auto number = value->get<std::uint64_t>();
        if (number <= static_cast<std::uint64_t>(std::numeric_limits<int>::max())) {
            return static_cast<int>(number);
        }
    }
    report(TableFault::NotAWholeNumber, field, shown(*value));
    return std::nullopt;
}

std::optional<Date> RowReader::date(const std::string& field) {
    const auto written = text(field);
    if (!written) {
        return std::nullopt;
    }
    const auto parsed = parseTime(*written);
    if (!parsed || parsed->hasTimeOfDay) {
        report(TableFault::NoSuchDate, field, *written);
        return std::nullopt;
    }
    return dateOf(parsed->time);
}

std::optional<Date> RowReader::dateOrNull(const std::string& field) {
    if (m_object.is_object() && !m_object.contains(field)) {
        m_asked.insert(field);
        report(TableFault::FieldMissing, field);
        return std::nullopt;
    }
    return date(field);
}

bool RowReader::flag(const std::string& field) {
    const nlohmann::json* value = find(field);
    if (value != nullptr && !value->is_boolean()) {
        report(TableFault::UnknownWord, field, shown(*value));
        return false;
    }
    return value != nullptr && value->get<bool>();
}

void RowReader::report(TableFault fault, const std::string& field, std::string written) {
    m_problems.push_back({m_table, m_row, field, fault, std::move(written)});
}

void RowReader::refuseOtherFields() {
    if (!m_object.is_object()) {
        return;
    }
    for (const auto& [field, value] : m_object.items()) {
        if (!m_asked.contains(field)) {
            report(TableFault::UnknownField, field);
        }
    }
}

} // namespace fasit::planning
