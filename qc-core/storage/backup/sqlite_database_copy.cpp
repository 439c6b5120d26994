#include "qc-core/storage/backup/database_copy.h"

#include "qc-core/storage/audit/read_snapshot.h"
#include "qc-core/storage/durable_file.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/engine/sqlite_engine.h"
#include "qc-core/storage/migration.h"
#include "qc-core/storage/sqlite_health.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <sqlite3.h>

#include <fstream>
#include <string_view>

namespace fasit::storage {
namespace {

constexpr int kPagesAtATime = 2000;
constexpr const char* kName = "copy of the database";

/// A connection past SOCI, which has no way to copy a database.
class Handle {
  public:
    explicit Handle(const std::filesystem::path& file) {
        const int code =
            sqlite_api::sqlite3_open_v2(file.string().c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr);
        if (code != SQLITE_OK) {
            sqlite_api::sqlite3_close(m_handle);
            throw StorageError(engine::kindOfSqlite(code), kName, std::to_string(code));
        }
    }
    ~Handle() { sqlite_api::sqlite3_close(m_handle); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    sqlite_api::sqlite3* get() { return m_handle; }
    void run(const char* sql) { check(sqlite_api::sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr)); }
    static void check(int code) {
        if (code != SQLITE_OK && code != SQLITE_DONE) {
            throw StorageError(engine::kindOfSqlite(code), kName, std::to_string(code));
        }
    }

  private:
    sqlite_api::sqlite3* m_handle = nullptr;
};

struct Finish {
    void operator()(sqlite_api::sqlite3_backup* backup) const { sqlite_api::sqlite3_backup_finish(backup); }
};

/// The source stays at one moment meanwhile, so that the copy never begins anew when somebody writes.
void copyPages(sqlite_api::sqlite3* source, sqlite_api::sqlite3* target, const CopyProgress& progress) {
    std::unique_ptr<sqlite_api::sqlite3_backup, Finish> backup(
        sqlite_api::sqlite3_backup_init(target, "main", source, "main"));
    if (!backup) {
        Handle::check(sqlite_api::sqlite3_errcode(target));
    }
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite_api::sqlite3_backup_step(backup.get(), kPagesAtATime);
        if (progress) {
            const int total = sqlite_api::sqlite3_backup_pagecount(backup.get());
            progress(static_cast<std::size_t>(total - sqlite_api::sqlite3_backup_remaining(backup.get())),
                     static_cast<std::size_t>(total));
        }
    }
    const int finished = sqlite_api::sqlite3_backup_finish(backup.release());
    Handle::check(code);
    Handle::check(finished);
}

bool beginsAsDatabase(const std::filesystem::path& file) {
    constexpr std::string_view kBeginning = "SQLite format 3";
    std::ifstream in(file, std::ios::binary);
    std::string bytes(kBeginning.size(), ' ');
    return in.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) && bytes == kBeginning;
}

} // namespace

void copyDatabase(Engine& source, const std::filesystem::path& file, const CopyProgress& progress) {
    makePrivateFile(file);
    {
        const ReadSnapshot snapshot(source);
        Handle target(file);
        copyPages(static_cast<soci::sqlite3_session_backend*>(source.session().get_backend())->conn_,
                  target.get(), progress);
        target.run("PRAGMA journal_mode = DELETE");
    }
    syncFile(file);
}

FileState lookInto(const std::filesystem::path& file) {
    SqliteEngine engine(file);
    soci::session& session = engine.session();
    refuseForeign(engine);
    FileState state;
    state.schemaVersion = engine.schemaState().version;
    state.integrityFaults = integrityFaults(session);
    if (state.schemaVersion > 0 && state.integrityFaults.empty()) {
        state.foreignKeyFaults = static_cast<std::int64_t>(foreignKeyFaults(session).size());
        state.ends = chainEnds(session);
    }
    return state;
}

void closeForAll(const std::filesystem::path& file) {
    if (!beginsAsDatabase(file)) {
        return; // The engine would throw away a log that it cannot use.
    }
    try {
        Handle handle(file);
        handle.run("PRAGMA journal_mode = DELETE");
    } catch (const StorageError& error) {
        if (error.kind() == StorageErrorKind::Busy) {
            throw;
        }
    }
}

} // namespace fasit::storage
