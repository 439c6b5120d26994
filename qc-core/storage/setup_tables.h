// The tables of setup: those whose rows are versions of a thing, and what tells one thing from another.
#pragma once

#include "qc-core/storage/fact_table.h"

#include <span>
#include <string>
#include <vector>

namespace fasit::storage {

struct SetupTable {
    const FactTable* table;
    std::vector<std::string_view> identity; ///< Rows that agree in these columns are versions of one thing.

    /// The thing that a row is a version of; `fields` are the table's columns, site, origin and seq first.
    std::string thingOf(std::span<const Field> fields) const;
    /// What the row says: its columns without its number and without what it supersedes.
    static std::span<const Field> contentOf(std::span<const Field> fields);
};

/// Is the table read into the catalogue, whether or not its rows are versions of a thing?
bool isInCatalogue(const FactTable& table);

/// In the order of the registry.
std::span<const SetupTable> setupTables();
/// Nothing where the table is none of setup.
const SetupTable* setupTable(const FactTable& table);

} // namespace fasit::storage
