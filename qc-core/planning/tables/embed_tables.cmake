# Writes OUTPUT, a source file that holds each of TABLES (paths) as a raw string.
set(rows "")
foreach(path IN LISTS TABLES)
    get_filename_component(name ${path} NAME_WE)
    file(READ ${path} json)
    string(APPEND rows "    {\"${name}\", R\"json(${json})json\"},\n")
endforeach()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "qc-core/planning/tables/shipped_tables.h"

#include <array>

namespace fasit::planning {
namespace {

constexpr std::array kTables = std::to_array<ShippedTable>({
@rows@});

} // namespace

std::span<const ShippedTable> shippedTables() {
    return kTables;
}

std::string_view shippedTable(std::string_view file) {
    for (const ShippedTable& table : kTables) {
        if (table.file == file) {
            return table.json;
        }
    }
    return {};
}

} // namespace fasit::planning
]] @ONLY)
