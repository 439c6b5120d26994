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
    const char* beginWriting() const override { return "BEGIN IMMEDIATE"; }
    void holdSite(domain::SiteId) override {} // BEGIN IMMEDIATE holds the whole file.
    void rollBack() override;
    std::optional<std::uint32_t> dataVersion() override;
    void runScript(const std::string& name, const std::string& sql) override;

  private:
    void configure();
};

} // namespace fasit::storage
