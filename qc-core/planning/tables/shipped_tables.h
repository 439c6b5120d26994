// The tables that come with the program, as texts; a programme's edited file is read in the same way.
// Thread-safe.
#pragma once

#include <span>
#include <string_view>

namespace fasit::planning {

struct ShippedTable {
    std::string_view file; ///< "clia": the name of its file in qc-core/planning/tables.
    std::string_view json;
};

std::span<const ShippedTable> shippedTables();

/// The text of one; empty where there is none of that name.
std::string_view shippedTable(std::string_view file);

} // namespace fasit::planning
