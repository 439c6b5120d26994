#include "qc-core/planning/tables/table_problem.h"

#include <array>
#include <cstddef>

namespace fasit::planning {
namespace {

constexpr auto kNames = std::to_array<std::string_view>(
    {"not-json",       "not-an-object",    "not-a-list",         "text-missing",    "field-missing",
     "unknown-field",  "not-a-decimal",    "not-a-whole-number", "not-positive",    "above-one",
     "no-such-date",   "unknown-word",     "value-missing",      "combine-missing", "unit-missing",
     "low-above-high", "from-after-until", "overlapping-rows",   "key-twice",       "row-missing"});

static_assert(kNames.size() == static_cast<std::size_t>(TableFault::RowMissing) + 1);

} // namespace

std::string_view nameOf(TableFault fault) {
    return kNames[static_cast<std::size_t>(fault)];
}

} // namespace fasit::planning
