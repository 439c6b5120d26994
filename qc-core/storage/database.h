// Database: one open database file, brought to the newest schema. Created, used and destroyed in one thread.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/recollection.h"
#include "qc-core/storage/storage_error.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace soci {
class session;
}

namespace fasit::storage {

class FactWriter;
class HistoryReader;

class Database {
  public:
    /// Opens the file, makes it where it does not exist, and migrates it: a file that has been used is copied
    /// first (storage/backup/upgrade_backup.h). Throws StorageError.
    static std::unique_ptr<Database> open(const std::filesystem::path& file);

    /// The same for a copy of ours, which needs no copy before its upgrade.
    static std::unique_ptr<Database> openCopy(const std::filesystem::path& file);
    ~Database();

    /// The identity under which this database writes facts.
    std::int64_t origin() const { return m_origin; }
    const std::filesystem::path& file() const { return m_file; }

    /// Everything that is set up; read anew when setup has changed since the last call.
    const domain::Catalogue& catalogue();

    /// Reads what has happened; its statements are prepared once.
    HistoryReader& history() { return *m_history; }

    /// What the write transactions of this connection remember.
    Recollection& recollection() { return m_recollection; }

    // For storage itself:
    soci::session& session() { return *m_session; }
    FactWriter& facts() { return *m_facts; }
    Bookkeeping& bookkeeping() { return *m_bookkeeping; }

  private:
    Database(const std::filesystem::path& file, bool isCopy);

    std::filesystem::path m_file;
    std::unique_ptr<soci::session> m_session;
    std::unique_ptr<Bookkeeping> m_bookkeeping;
    std::unique_ptr<FactWriter> m_facts;
    std::unique_ptr<HistoryReader> m_history;
    Recollection m_recollection;
    domain::Catalogue m_catalogue;
    std::int64_t m_catalogueRevision = -1;
    std::int64_t m_origin = 0;
};

} // namespace fasit::storage
