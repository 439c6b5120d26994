// FactQuery: reads the rows of one fact table, in order of their numbers, one at a time. One thread.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/storage/fact_table.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace soci {
class session;
}

namespace fasit::storage {

/// Who wrote a chain of facts, and for which site.
struct ChainId {
    domain::SiteId site;
    std::int64_t origin = 0;

    friend constexpr auto operator<=>(const ChainId&, const ChainId&) = default;
};

/// The numbers of a chain that are asked for, both ends included.
struct SeqRange {
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    std::int64_t to = std::numeric_limits<std::int64_t>::max();
};

/// Which rows are read.
struct FactReach {
    bool oneChain = true;
    std::string_view sharing =
        {}; ///< Only rows that agree with another one in this column, or have nothing there.

    static FactReach all() { return {false, {}}; }
    static FactReach sharingTheir(std::string_view column) { return {false, column}; }
};

class FactQuery {
  public:
    /// Prepares the statement. Throws StorageError, here and below.
    FactQuery(soci::session& session, const FactTable& table, const FactReach& reach = {});
    ~FactQuery();

    /// Begins with the rows of the chain in the range, or with all rows; next() has not been called.
    void start(const ChainId& chain, SeqRange range = {});
    /// Goes to the next row; false where there is none.
    bool next();

    const FactTable& table() const { return m_table; }
    /// Site, origin, seq and the table's columns of the row.
    const std::vector<Field>& fields() const { return m_fields; }
    std::int64_t seq() const;

  private:
    struct Statement;
    const FactTable& m_table;
    std::unique_ptr<Statement> m_statement;
    std::vector<Field> m_fields;
};

} // namespace fasit::storage
