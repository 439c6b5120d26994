// BulkInsert: many rows of one table in one statement, for a server that is a round trip away. PostgreSQL
// only; one thread.
#pragma once

#include "qc-core/storage/fact_table.h"
#include "qc-core/storage/prepared.h"

#include <string>
#include <vector>

namespace fasit::storage {

class BulkInsert {
  public:
    BulkInsert(soci::session& session, const FactTable& table);

    /// Each row: site, origin, seq and the columns of the table. Throws StorageError.
    void run(const std::vector<std::vector<Field>>& rows);

  private:
    Prepared m_statement;
    std::vector<std::string> m_arrays; ///< By column, as the server writes an array.
};

} // namespace fasit::storage
