#include "qc-core/storage/engine/sqlite_engine.h"

#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/file_system.h"

#include <fmt/format.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace fasit::storage {
namespace {

constexpr int kBusyMilliseconds = 10'000;
constexpr int kRetryMilliseconds = 5;

sqlite_api::sqlite3* handle(soci::session& session) {
    return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

/// A connection belongs to one thread, so SQLite needs no locks of its own. Before the first connection.
void prepareLibrary() {
    // Refused, and without effect, once the library is in use.
    static const int done = sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD) |
                            sqlite_api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

} // namespace

SqliteEngine::SqliteEngine(const std::filesystem::path& file) {
    if (liesOnNetworkFileSystem(file)) {
        throw StorageError(StorageErrorKind::NetworkFileSystem, "open");
    }
    const std::string path = file.string();
    if (path.empty()) {
        throw StorageError(StorageErrorKind::CannotOpen, "open"); // SQLite would keep it nowhere.
    }
    if (path.find('"') != std::string::npos) {
        throw StorageError(StorageErrorKind::CannotOpen, "open"); // SOCI has no way to quote a quote.
    }
    prepareLibrary();
    try {
        m_session.open(soci::sqlite3, "dbname=\"" + path + "\"");
    } catch (const soci::soci_error&) {
        throw StorageError(StorageErrorKind::CannotOpen, "open");
    }
    configure();
}

/// Of this connection; nothing is written.
void SqliteEngine::configure() {
    sqlite_api::sqlite3_busy_timeout(handle(m_session), kBusyMilliseconds);
    runScript("settings",
              "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON;");
}

SchemaState SqliteEngine::schemaState() {
    int version = 0;
    int tables = 0;
    // One statement, so that another program that is migrating a new file is seen as before or after it.
    engine::guarded("schema version", [&] {
        m_session << "SELECT user_version, (SELECT count(*) FROM sqlite_master) FROM pragma_user_version",
            soci::into(version), soci::into(tables);
    });
    return {version, version < 0 || (version == 0 && tables > 0)};
}

void SqliteEngine::apply(const Migration& migration) {
    const std::string name = fmt::format("migration {}", migration.version);
    runScript(name, beginWriting());
    try {
        if (schemaState().version < migration.version) {
            runScript(name, fmt::format("{}\nPRAGMA user_version = {};", migration.sql, migration.version));
        }
        runScript(name, "COMMIT");
    } catch (const StorageError&) {
        rollBack();
        throw;
    }
}

void SqliteEngine::makeDurable() {
    // The change to WAL does not wait for other programs as other statements do: it fails at once.
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(kBusyMilliseconds);
    for (bool done = false; !done;) {
        try {
            runScript("journal", "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            done = true;
        } catch (const StorageError& error) {
            if (error.kind() != StorageErrorKind::Busy || std::chrono::steady_clock::now() > deadline) {
                throw;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(kRetryMilliseconds));
        }
    }
}

void SqliteEngine::rollBack() {
    if (sqlite_api::sqlite3_get_autocommit(handle(m_session)) == 0) {
        runScript("rollback", "ROLLBACK");
    }
}

std::optional<std::uint32_t> SqliteEngine::dataVersion() {
    unsigned version = 0;
    const int code =
        sqlite_api::sqlite3_file_control(handle(m_session), "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return code == SQLITE_OK ? std::optional<std::uint32_t>(version) : std::nullopt;
}

bool SqliteEngine::wipeErased() {
    // Pages that were split keep copies of rows in their gaps: only VACUUM writes them anew. The log keeps
    // old pages until it is emptied, which says by its first column whether a reader was in the way.
    try {
        runScript("wipe", "VACUUM");
        int isBusy = 1;
        int pages = 0;
        int moved = 0;
        engine::guarded("wipe", [&] {
            m_session << "PRAGMA wal_checkpoint(TRUNCATE)", soci::into(isBusy), soci::into(pages),
                soci::into(moved);
        });
        return isBusy == 0;
    } catch (const StorageError& error) {
        if (error.kind() != StorageErrorKind::Busy) {
            throw;
        }
        return false;
    }
}

const char* SqliteEngine::guardsOfTable() const {
    return "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :name"
           " AND sql LIKE '%RAISE(ABORT%'"
           " AND (sql LIKE '%BEFORE UPDATE ON%' OR sql LIKE '%BEFORE DELETE ON%')";
}

void SqliteEngine::runScript(const std::string& name, const std::string& sql) {
    const int code = sqlite_api::sqlite3_exec(handle(m_session), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw StorageError(engine::kindOfSqlite(code), name, std::to_string(code));
    }
}

} // namespace fasit::storage
