// The numbered migrations, compiled in, and how a database file is brought up to date.
#pragma once

#include <span>
#include <string_view>

namespace soci {
class session;
}

namespace fasit::storage {

struct Migration {
    int version = 0;
    std::string_view sql;
};

/// All migrations of the SQLite schema, in order, from 1. Generated from migrations/NNNN.sqlite.sql.
std::span<const Migration> migrations();

/// The schema version of the file; 0 for an empty one.
int schemaVersion(soci::session& session);

/// Refuses what this program must not write to, before anything is written. Throws StorageError: NewerSchema
/// where the file is ahead of this program; NotADatabase where it is something else, another program's
/// database too.
void refuseForeign(soci::session& session);

/// Brings the file to the newest version, each migration in a transaction of its own.
///
/// Throws StorageError, e.g. DiskFull. A migration that fails leaves the version before it.
void migrate(soci::session& session);

} // namespace fasit::storage
