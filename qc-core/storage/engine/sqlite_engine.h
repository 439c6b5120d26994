// SqliteEngine: a database in one file, on this machine.
#pragma once

#include "qc-core/storage/engine/engine.h"

#include <filesystem>

namespace fasit::storage {

class SqliteEngine final : public Engine {
  public:
    /// Opens the file, or makes it. Throws StorageError.
    explicit SqliteEngine(const std::filesystem::path& file);

    SchemaState schemaState() override;
    std::span<const Migration> migrations() const override { return sqliteMigrations(); }
    void apply(const Migration& migration) override;
    void makeDurable() override;
    bool isFile() const override { return true; }
    /// A transaction that only reads keeps its snapshot of the log; the first statement takes it.
    const char* beginReading() const override { return "BEGIN DEFERRED; SELECT 1 FROM audit_entry LIMIT 1;"; }
    const char* beginWriting() const override { return "BEGIN IMMEDIATE"; }
    void holdSite(domain::SiteId) override {} // BEGIN IMMEDIATE holds the whole file.
    void rollBack() override;
    std::optional<std::uint32_t> dataVersion() override;
    const char* guardsOfTable() const override;
    bool wipeErased() override;
    void runScript(const std::string& name, const std::string& sql) override;

  private:
    void configure();
};

} // namespace fasit::storage
