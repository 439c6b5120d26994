// Engine: one connection, and what SQLite and PostgreSQL do each in its own way. One thread.
//
// Everything else in storage is SQL that both take.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/storage/location.h"
#include "qc-core/storage/migration.h"
#include "qc-core/storage/storage_error.h"

#include <soci/soci.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace fasit::storage {

/// What a database holds, before anything is written to it.
struct SchemaState {
    int version = 0;        ///< 0: none.
    bool isForeign = false; ///< It holds tables, and they are not Fasit's.
};

class Engine {
  public:
    /// Connects; nothing is written. Throws StorageError.
    static std::unique_ptr<Engine> connect(const Location& location);
    virtual ~Engine() = default;

    soci::session& session() { return m_session; }

    virtual SchemaState schemaState() = 0;
    virtual std::span<const Migration> migrations() const = 0;
    /// In a transaction of its own, where the schema is still older: another program may have been faster.
    virtual void apply(const Migration& migration) = 0;
    /// From here on a commit is on disk when it returns.
    virtual void makeDurable() = 0;

    /// Does it hold a file, which can be copied and damaged, or a server's database?
    virtual bool isFile() const = 0;

    /// The statement that begins a transaction that reads one moment of the database.
    virtual const char* beginReading() const = 0;
    /// The statement that begins a transaction that writes.
    virtual const char* beginWriting() const = 0;
    /// What others write of the site waits for the end of this transaction, and what they wrote is seen.
    virtual void holdSite(domain::SiteId site) = 0;
    /// Ends the transaction where the engine has not done so itself, as SQLite does when the disk is full.
    virtual void rollBack() = 0;

    /// A number that changes whenever what the connection sees does, whoever writes. Ask it while writing,
    /// and after a commit. Absent where the engine has none.
    virtual std::optional<std::uint32_t> dataVersion() { return std::nullopt; }

    /// How many of the two guards of a table of facts (:name) are there.
    virtual const char* guardsOfTable() const = 0;

    /// Leaves no byte of what was erased in the file or its log, outside of a transaction. False where
    /// another program is in the way, or where the engine keeps that to its administrator.
    virtual bool wipeErased() = 0;

    /// Runs several statements, as a migration has them.
    virtual void runScript(const std::string& name, const std::string& sql) = 0;

  protected:
    soci::session m_session;
};

} // namespace fasit::storage
