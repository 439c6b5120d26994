#include "qc-core/storage/setup_tables.h"

#include "qc-core/storage/fact_tables.h"

#include <algorithm>

namespace fasit::storage {
namespace {

constexpr std::size_t kIdentity = 3; ///< site, origin, seq
constexpr std::size_t kLink = 2;     ///< supersedes_origin, supersedes_seq
constexpr char kBetween = '\x1f';

const std::vector<SetupTable>& all() {
    static const std::vector<SetupTable> tables{
        {&tables::kSite, {"id"}},
        {&tables::kInstrument, {"id"}},
        {&tables::kAnalyte, {"id"}},
        {&tables::kAnalyteAlias, {"driver", "code"}},
        {&tables::kControlMaterial, {"id"}},
        {&tables::kControlLevel, {"material", "level"}},
        {&tables::kControlLot, {"id"}},
        {&tables::kControlBottle, {"id"}},
        {&tables::kTarget, {"id"}},
        {&tables::kSchedule, {"id"}},
        {&tables::kRuleSet, {"id"}},
        {&tables::kRuleSetUse, {"instrument", "analyte"}},
        {&tables::kPlacement, {"instrument", "material", "lot", "level"}},
    };
    return tables;
}

std::string textOf(const Field& field) {
    if (field.text()) {
        return *field.text();
    }
    return field.number() ? std::to_string(*field.number()) : "-";
}

} // namespace

std::string SetupTable::thingOf(std::span<const Field> fields) const {
    std::string thing;
    for (const std::string_view name : identity) {
        const auto column = std::find_if(table->columns.begin(), table->columns.end(),
                                         [&](const Column& c) { return name == c.name; });
        thing += textOf(fields[kIdentity + static_cast<std::size_t>(column - table->columns.begin())]);
        thing += kBetween;
    }
    return thing;
}

std::span<const Field> SetupTable::contentOf(std::span<const Field> fields) {
    return fields.subspan(kIdentity, fields.size() - kIdentity - kLink);
}

bool isInCatalogue(const FactTable& table) {
    return setupTable(table) != nullptr || &table == &tables::kHomeRules || &table == &tables::kLotStanding;
}

std::span<const SetupTable> setupTables() {
    return all();
}

const SetupTable* setupTable(const FactTable& table) {
    const auto found = std::find_if(all().begin(), all().end(), [&](const SetupTable& candidate) {
        return std::string_view(candidate.table->name) == table.name;
    });
    return found == all().end() ? nullptr : &*found;
}

} // namespace fasit::storage
