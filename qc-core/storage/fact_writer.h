// FactWriter: inserts fact rows through statements that are prepared once for each table. One thread.
//
// A server is a round trip away: rows for it wait until something is read, or the transaction ends.
#pragma once

#include "qc-core/storage/fact_table.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace fasit::storage {

class BulkInsert;
class Engine;
class InsertStatement;

class FactWriter {
  public:
    explicit FactWriter(Engine& engine);
    ~FactWriter();

    /// `fields` are all columns: site, origin, seq and those of the table. Throws StorageError.
    void insert(const FactTable& table, std::span<const Field> fields);

    /// Sends what waits, referred to before referring. Throws StorageError. To be called before anything is
    /// read.
    void flush();

    /// Forgets what waits: its transaction is undone.
    void clear();

  private:
    struct Waiting {
        const FactTable* table = nullptr;
        std::vector<std::vector<Field>> rows;
    };

    void insertNow(const FactTable& table, std::span<const Field> fields);
    void send(const Waiting& waiting);

    Engine& m_engine;
    std::map<std::string, std::unique_ptr<InsertStatement>> m_statements;
    std::map<std::string, std::unique_ptr<BulkInsert>> m_bulkStatements;
    std::map<std::size_t, Waiting>
        m_waiting; ///< By the table's place in the registry, which is by reference.
    std::size_t m_waitingRows = 0;
};

} // namespace fasit::storage
