// FactWriter: inserts fact rows through statements that are prepared once for each table. One thread.
#pragma once

#include "qc-core/storage/fact_table.h"

#include <map>
#include <memory>
#include <span>
#include <string>

namespace soci {
class session;
}

namespace fasit::storage {

class InsertStatement;

class FactWriter {
  public:
    explicit FactWriter(soci::session& session);
    ~FactWriter();

    /// `fields` are all columns: site, origin, seq and those of the table. Throws StorageError.
    void insert(const FactTable& table, std::span<const Field> fields);

  private:
    soci::session& m_session;
    std::map<std::string, std::unique_ptr<InsertStatement>> m_statements;
};

} // namespace fasit::storage
