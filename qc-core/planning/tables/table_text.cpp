#include "qc-core/planning/tables/table_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <set>
#include <vector>

namespace fasit::planning {
namespace {

using Json = nlohmann::json;

constexpr auto kCertainty = std::to_array<std::pair<std::string_view, Certainty>>(
    {{"seen", Certainty::Seen}, {"memory", Certainty::FromMemory}, {"own", Certainty::OwnChoice}});

/// Watches the keys of every open object: JSON readers keep the last of two and say nothing.
class KeyWatch {
  public:
    bool operator()(int, Json::parse_event_t event, const Json& parsed) {
        if (event == Json::parse_event_t::object_start) {
            m_open.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            m_open.pop_back();
        } else if (event == Json::parse_event_t::key &&
                   !m_open.back().insert(parsed.get<std::string>()).second && m_twice.empty()) {
            m_twice = parsed.get<std::string>();
        }
        return true;
    }

    const std::string& twice() const { return m_twice; }

  private:
    std::vector<std::set<std::string>> m_open;
    std::string m_twice;
};

} // namespace

std::span<const std::pair<std::string_view, Certainty>> certaintyWords() {
    return kCertainty;
}

Expected<Json, TableProblem> parseTable(std::string_view text) {
    KeyWatch keys;
    Json parsed;
    try {
        parsed = Json::parse(text, std::ref(keys));
    } catch (const Json::parse_error& error) {
        return Unexpected<TableProblem>({"", "", "", TableFault::NotJson, std::to_string(error.byte)});
    } catch (const Json::out_of_range&) { // A number such as 1e999.
        return Unexpected<TableProblem>({"", "", "", TableFault::NotJson, ""});
    }
    if (!parsed.is_object()) {
        return Unexpected<TableProblem>({"", "", "", TableFault::NotAnObject, parsed.type_name()});
    }
    if (!keys.twice().empty()) {
        return Unexpected<TableProblem>({"", "", keys.twice(), TableFault::KeyTwice, ""});
    }
    return parsed;
}

std::string keyOf(const Json& object) {
    const auto key = object.find("table");
    return key != object.end() && key->is_string() ? key->get<std::string>() : "";
}

void eachRow(const Json& object, const std::string& table, const std::string& field,
             const std::function<void(const Json&, const std::string& row)>& read, TableProblems& problems) {
    const auto rows = object.find(field);
    if (rows == object.end() || !rows->is_array()) {
        problems.push_back({table, "", field, TableFault::NotAList, ""});
        return;
    }
    std::size_t index = 0;
    for (const Json& row : *rows) {
        const std::string name = field + "[" + std::to_string(index++) + "]";
        if (row.is_object()) {
            read(row, name);
        } else {
            problems.push_back({table, name, "", TableFault::NotAnObject, row.type_name()});
        }
    }
}

Provenance readProvenance(RowReader& reader) {
    Provenance provenance;
    provenance.source = reader.requiredText("source");
    provenance.certainty = reader.word("certainty", certaintyWords()).value_or(Certainty::FromMemory);
    provenance.validFrom = reader.dateOrNull("validFrom");
    provenance.note = reader.text("note").value_or("");
    return provenance;
}

} // namespace fasit::planning
