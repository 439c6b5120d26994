// Opens the text of a planning table: an object with a key, a name and lists of rows. Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/planning/tables/row_reader.h"
#include "qc-core/planning/tables/table_problem.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace fasit::planning {

/// How a figure is known. What is from memory is shown so, until somebody has seen the source.
enum class Certainty {
    Seen,       ///< Read in the source.
    FromMemory, ///< To be verified.
    OwnChoice,  ///< Fasit's own; no source says so.
};

/// "seen", "memory" and "own".
std::span<const std::pair<std::string_view, Certainty>> certaintyWords();

/// The object of the text, or why there is none. A key that stands twice in one object is refused.
Expected<nlohmann::json, TableProblem> parseTable(std::string_view text);

/// The table's key, empty where it has none.
std::string keyOf(const nlohmann::json& object);

/// Calls `read` for each row of the list `field` of `object`; the list has to be there and to hold objects.
void eachRow(const nlohmann::json& object, const std::string& table, const std::string& field,
             const std::function<void(const nlohmann::json&, const std::string& row)>& read,
             TableProblems& problems);

/// Who says so and how surely: the fields that every dated thing has.
struct Provenance {
    std::string source;
    Certainty certainty = Certainty::FromMemory;
    std::optional<Date> validFrom; ///< The first day; nothing where it is not known, which is "since ever".
    std::string note;
};

Provenance readProvenance(RowReader& reader);

} // namespace fasit::planning
