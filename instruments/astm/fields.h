// Records, fields and components of ASTM E1394 and LIS02: views into a message, nothing is copied.
//
// Fields are numbered as the standard does, with the record letter as field 1. Thread-safe where const.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fasit::instruments::astm {

/// The four delimiters, as the header record defines them.
struct Delimiters {
    char field = '|';
    char repeat = '\\';
    char component = '^';
    char escape = '&';

    /// From the header record "H|\^&|..."; nothing unless four different punctuation marks stand there.
    static std::optional<Delimiters> fromHeader(std::string_view record);

    friend bool operator==(const Delimiters&, const Delimiters&) = default;
};

/// The letter of a record in upper case; 0 where the record does not begin with a letter and a delimiter.
/// The delimiter is whatever is neither letter nor digit, so that this works before a header was seen.
char recordLetter(std::string_view record);

/// The fields of one record.
class Fields {
  public:
    static constexpr std::size_t kMaxFields =
        40; ///< The standard's longest record has 31; the rest is ignored.

    Fields() = default;
    Fields(std::string_view record, const Delimiters& delimiters) { split(record, delimiters); }

    /// Reads another record into the same place.
    void split(std::string_view record, const Delimiters& delimiters);
    void clear() { m_count = 0; }

    bool isEmpty() const { return m_count == 0; }

    /// Nothing but ASCII and no escape anywhere: texts can be taken as they stand.
    bool isPlain() const { return m_isPlain; }

    /// Field `number` from 1; empty where the record is shorter.
    std::string_view at(std::size_t number) const {
        return number >= 1 && number <= m_count ? m_fields[number - 1] : std::string_view();
    }

  private:
    void add(std::string_view field);

    std::array<std::string_view, kMaxFields> m_fields;
    std::size_t m_count = 0;
    bool m_isPlain = true;
};

/// Component `number` from 1 of a field, or repeat `number` with the repeat delimiter; empty where there is
/// none.
inline std::string_view part(std::string_view field, std::size_t number, char delimiter) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < field.size(); ++i) { // short texts: a call to find costs more
        if (field[i] == delimiter) {
            if (--number == 0) {
                return field.substr(begin, i - begin);
            }
            begin = i + 1;
        }
    }
    return number == 1 ? field.substr(begin) : std::string_view();
}

/// Whether one of the repeats is `wanted`, white space and case aside ("X\Q" contains "Q").
bool hasRepeat(std::string_view field, std::string_view wanted, const Delimiters& delimiters);

/// The trimmed text in UTF-8, escapes resolved; may be empty. Unknown escapes are kept as sent.
std::string textOf(std::string_view field, const Delimiters& delimiters);

} // namespace fasit::instruments::astm
