// FactTable and Field: the shape of a row as it is inserted, and as the audit chain digests it.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/id.h"
#include "qc-core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fasit::storage {

/// One column's value: nothing, a whole number or a text. There is no floating point in a fact.
class Field {
  public:
    Field(std::nullopt_t) {}
    Field(std::int64_t number)
        : m_value(number) {}
    Field(int number)
        : m_value(std::int64_t{number}) {}
    Field(bool yes)
        : m_value(std::int64_t{yes ? 1 : 0}) {}
    Field(std::string_view text)
        : m_value(std::string(text)) {}
    Field(const std::string& text)
        : m_value(text) {}
    Field(const char* text)
        : m_value(std::string(text)) {}
    template <class Tag>
    Field(Id<Tag> id)
        : m_value(id.value) {}
    Field(Date date)
        : m_value(std::int64_t{date.days}) {}
    Field(WallTime time)
        : m_value(time.seconds) {}
    Field(UtcTime time)
        : m_value(time.micros) {}
    template <class T>
    Field(const std::optional<T>& value) {
        if (value) {
            *this = Field(*value);
        }
    }

    const std::int64_t* number() const { return std::get_if<std::int64_t>(&m_value); }
    bool isMissing() const { return std::holds_alternative<std::monostate>(m_value); }
    const std::string* text() const { return std::get_if<std::string>(&m_value); }

    friend bool operator==(const Field&, const Field&) = default;

  private:
    std::variant<std::monostate, std::int64_t, std::string> m_value;
};

enum class ColumnType { Number, Text };

struct Column {
    const char* name;
    ColumnType type;
    /// By a later migration than the table's own: the chain digests it only where it has a value, its name
    /// first, so that older rows keep their digest. Such columns stand last.
    bool added = false;
};

/// A table of facts: its name and its columns behind (site, origin, seq), which every one of them begins
/// with, in the order of the schema: the chain can be recomputed from the table alone.
struct FactTable {
    const char* name;
    std::vector<Column> columns;
};

/// The two columns of a decimal: value in 10^-6 units, and decimals.
inline Field microsOf(const std::optional<Decimal>& number) {
    return number ? std::optional(number->micros()) : std::nullopt;
}
inline Field decimalsOf(const std::optional<Decimal>& number) {
    return number ? std::optional(number->decimals()) : std::nullopt;
}

} // namespace fasit::storage
