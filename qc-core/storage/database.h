// Database: one open database, brought to the newest schema. Created, used and destroyed in one thread.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/location.h"
#include "qc-core/storage/recollection.h"
#include "qc-core/storage/setup_versions.h"
#include "qc-core/storage/storage_error.h"

#include <cstdint>
#include <memory>

namespace soci {
class session;
}

namespace fasit::storage {

class Engine;
class FactWriter;
class HistoryReader;
class MonthSumTable;

class Database {
  public:
    /// Opens the database, makes a file that does not exist, and brings the schema up to date where this user
    /// may: a file that has been used is copied first (storage/backup/upgrade_backup.h). Throws StorageError.
    static std::unique_ptr<Database> open(const Location& location);

    /// The same for a copy of ours, which needs no copy before its upgrade.
    static std::unique_ptr<Database> openCopy(const Location& location);
    ~Database();

    /// The identity under which this database writes facts.
    std::int64_t origin() const { return m_origin; }

    /// Everything that is set up; read anew when setup has changed since the last call.
    const domain::Catalogue& catalogue();

    /// Of each thing that is set up, which row is in force, and which rows dispute it. The catalogue stays
    /// what it was.
    const SetupVersions& setupVersions();

    /// What was read of setup may not be there: a transaction that wrote some was undone.
    void readSetupAnew();

    /// Whether a home is set up, without reading everything that is.
    bool hasSites();

    /// Reads what has happened; its statements are prepared once.
    HistoryReader& history() { return *m_history; }

    /// What the months add up to.
    MonthSumTable& monthSums() { return *m_monthSums; }

    const Location& location() const { return m_location; }

    /// What the write transactions of this connection remember.
    Recollection& recollection() { return m_recollection; }

    // For storage itself:
    Engine& engine() { return *m_engine; }
    soci::session& session();
    FactWriter& facts() { return *m_facts; }
    Bookkeeping& bookkeeping() { return *m_bookkeeping; }

  private:
    Database(const Location& location, bool isCopy);
    void bringUpToDate();

    Location m_location;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Bookkeeping> m_bookkeeping;
    std::unique_ptr<FactWriter> m_facts;
    std::unique_ptr<HistoryReader> m_history;
    std::unique_ptr<MonthSumTable> m_monthSums;
    Recollection m_recollection;
    SetupVersions m_setupVersions;
    domain::Catalogue m_catalogue;
    std::int64_t m_versionsRevision = -1;
    std::int64_t m_catalogueRevision = -1;
    std::int64_t m_origin = 0;
};

} // namespace fasit::storage
