#include "qc-core/storage/engine/guarded.h"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <sqlite3.h>

#include <array>

namespace fasit::storage::engine {
namespace {

constexpr int kPrimaryCode = 0xff;

struct StateClass {
    std::string_view begin;
    StorageErrorKind kind;
};

/// Appendix A of PostgreSQL's documentation. The first that fits counts.
constexpr std::array kStates = std::to_array<StateClass>({
    {"08", StorageErrorKind::ConnectionLost},    // connection exceptions
    {"57P", StorageErrorKind::ConnectionLost},   // the server is shut down, or shut this connection
    {"25P03", StorageErrorKind::ConnectionLost}, // it stood idle in a transaction
    {"53100", StorageErrorKind::DiskFull},       // disk full
    {"53300", StorageErrorKind::Busy},           // too many connections
    {"55P03", StorageErrorKind::Busy},           // a lock was not to be had in time
    {"40", StorageErrorKind::Busy},              // deadlock, serialisation
    {"42501", StorageErrorKind::NotAllowed},     // privileges, row-level security
    {"28", StorageErrorKind::NotAllowed},        // the server refuses this user
    {"23", StorageErrorKind::Refused},           // constraints
    {"P0001", StorageErrorKind::Refused},        // raised by our triggers
    {"XX", StorageErrorKind::NotADatabase},      // damaged
});

} // namespace

StorageErrorKind kindOfSqlite(int code) {
    switch (code & kPrimaryCode) {
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

StorageErrorKind kindOfPostgresql(std::string_view state) {
    for (const StateClass& known : kStates) {
        if (state.starts_with(known.begin)) {
            return known.kind;
        }
    }
    return StorageErrorKind::Failed;
}

void guarded(const std::string& name, const std::function<void()>& work) {
    try {
        work();
    } catch (const soci::sqlite3_soci_error& error) {
        throw StorageError(kindOfSqlite(error.result()), name, std::to_string(error.result()));
    } catch (const soci::postgresql_soci_error& error) {
        const bool isLost = error.get_error_category() == soci::soci_error::connection_error;
        throw StorageError(isLost ? StorageErrorKind::ConnectionLost : kindOfPostgresql(error.sqlstate()),
                           name, error.sqlstate());
    } catch (const soci::soci_error&) {
        throw StorageError(StorageErrorKind::Failed, name);
    }
}

} // namespace fasit::storage::engine
