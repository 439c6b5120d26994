// SetupRow: one JSON object of a setup file, and where it stands, so that every fault can name its place.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"
#include "qc-core/workflow/setup_reader.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fasit::workflow {

/// Leaves the reader at the first fault; caught in readSetup.
struct SetupStop {
    SetupProblem problem;
};

/// Its functions throw SetupStop where what they ask for is missing or wrong.
class SetupRow {
  public:
    SetupRow(const nlohmann::json& json, std::string where);

    [[noreturn]] void fail(const std::string& field, SetupFault fault, const std::string& written = {}) const;

    bool has(const std::string& field) const { return m_json.contains(field) && !m_json.at(field).is_null(); }

    std::string text(const std::string& field) const;
    std::string textOr(const std::string& field, const std::string& otherwise) const {
        return has(field) ? text(field) : otherwise;
    }
    /// `lowest` and `highest` may both stand there.
    int number(const std::string& field, int lowest = std::numeric_limits<int>::min(),
               int highest = std::numeric_limits<int>::max()) const;
    int numberOr(const std::string& field, int otherwise, int lowest = 0) const {
        return has(field) ? number(field, lowest) : otherwise;
    }
    /// true or false; false where nothing stands there.
    bool flag(const std::string& field) const;

    std::optional<Decimal> decimal(const std::string& field) const;
    Date date(const std::string& field) const { return dateOf(time(field)); }
    WallTime time(const std::string& field) const;

    template <class Enum>
    Enum oneOf(const std::string& field, const std::map<std::string, Enum>& words) const {
        const std::string written = text(field);
        const auto found = words.find(written);
        if (found == words.end()) {
            fail(field, SetupFault::UnknownWord, written);
        }
        return found->second;
    }

    /// Texts, each one of the words.
    template <class Enum>
    std::vector<Enum> listOf(const std::string& field, const std::map<std::string, Enum>& words) const {
        std::vector<Enum> values;
        for (const std::string& written : list<std::string>(field)) {
            const auto found = words.find(written);
            if (found == words.end()) {
                fail(field, SetupFault::UnknownWord, written);
            }
            values.push_back(found->second);
        }
        return values;
    }

    template <class T>
    std::vector<T> list(const std::string& field) const {
        if (!has(field)) {
            return {};
        }
        try {
            return m_json.at(field).get<std::vector<T>>();
        } catch (const nlohmann::json::exception&) {
            fail(field, SetupFault::NotAList);
        }
    }

    std::vector<SetupRow> rows(const std::string& field) const;
    /// The one row that stands there, if any does.
    std::optional<SetupRow> object(const std::string& field) const;

  private:
    std::string placeOf(const std::string& field) const;

    const nlohmann::json& m_json;
    std::string m_where;
};

} // namespace fasit::workflow
