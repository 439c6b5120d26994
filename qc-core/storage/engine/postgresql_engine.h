// PostgresqlEngine: a database on a server, shared by many homes. What each may see is the server's to
// decide.
#pragma once

#include "qc-core/storage/engine/engine.h"

namespace fasit::storage {

class PostgresqlEngine final : public Engine {
  public:
    /// Connects. Throws StorageError.
    explicit PostgresqlEngine(const Location& location);

    SchemaState schemaState() override;
    std::span<const Migration> migrations() const override { return postgresqlMigrations(); }
    /// Throws StorageError: NotAllowed where this user does not own the tables.
    void apply(const Migration& migration) override;
    void makeDurable() override; // The server's own settings; synchronous_commit is insisted on.
    bool isFile() const override { return false; }
    const char* beginReading() const override { return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"; }
    const char* beginWriting() const override { return "BEGIN"; }
    void holdSite(domain::SiteId site) override;
    void rollBack() override;
    bool wipeErased() override { return false; } // The owner's VACUUM FULL does.
    const char* guardsOfTable() const override;
    void runScript(const std::string& name, const std::string& sql) override;
};

} // namespace fasit::storage
