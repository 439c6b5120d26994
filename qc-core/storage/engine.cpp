#include "qc-core/storage/engine.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace fasit::storage::engine {
namespace {

constexpr int kBusyMilliseconds = 10'000;
constexpr int kRetryMilliseconds = 5;
constexpr int kPrimaryCode = 0xff;

sqlite_api::sqlite3* handle(soci::session& session) {
    return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

} // namespace

StorageErrorKind kindOf(int engineCode) {
    switch (engineCode & kPrimaryCode) {
    case SQLITE_FULL:
        return StorageErrorKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageErrorKind::Busy;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return StorageErrorKind::NotADatabase;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageErrorKind::CannotOpen;
    case SQLITE_CONSTRAINT:
        return StorageErrorKind::Refused;
    default:
        return StorageErrorKind::Failed;
    }
}

void guarded(const std::string& name, const std::function<void()>& work) {
    try {
        work();
    } catch (const soci::sqlite3_soci_error& error) {
        throw StorageError(kindOf(error.result()), name, error.result());
    } catch (const soci::soci_error&) {
        throw StorageError(StorageErrorKind::Failed, name, 0);
    }
}

void runScript(soci::session& session, const std::string& name, const std::string& sql) {
    const int code = sqlite_api::sqlite3_exec(handle(session), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw StorageError(kindOf(code), name, code);
    }
}

void prepareLibrary() {
    // Refused, and without effect, once the library is in use.
    static const int done = sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD) |
                            sqlite_api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

void configure(soci::session& session) {
    sqlite_api::sqlite3_busy_timeout(handle(session), kBusyMilliseconds);
    runScript(session, "settings",
              "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON;");
}

void makeDurable(soci::session& session) {
    // The change to WAL does not wait for other programs as other statements do: it fails at once.
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(kBusyMilliseconds);
    for (bool done = false; !done;) {
        try {
            runScript(session, "journal", "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            done = true;
        } catch (const StorageError& error) {
            if (error.kind() != StorageErrorKind::Busy || std::chrono::steady_clock::now() > deadline) {
                throw;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(kRetryMilliseconds));
        }
    }
}

std::optional<std::uint32_t> fileVersion(soci::session& session) {
    unsigned version = 0;
    const int code =
        sqlite_api::sqlite3_file_control(handle(session), "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return code == SQLITE_OK ? std::optional<std::uint32_t>(version) : std::nullopt;
}

bool wipeDeleted(soci::session& session) {
    // Pages that were split keep copies of rows in their gaps: only VACUUM writes them anew. The log keeps
    // old pages until it is emptied, which says by its first column whether a reader was in the way.
    try {
        runScript(session, "wipe", "VACUUM");
        int isBusy = 1;
        int pages = 0;
        int moved = 0;
        guarded("wipe", [&] {
            session << "PRAGMA wal_checkpoint(TRUNCATE)", soci::into(isBusy), soci::into(pages),
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

void rollBack(soci::session& session) {
    if (sqlite_api::sqlite3_get_autocommit(handle(session)) == 0) {
        runScript(session, "rollback", "ROLLBACK");
    }
}

} // namespace fasit::storage::engine
