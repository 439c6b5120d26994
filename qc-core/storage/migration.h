// The numbered migrations, compiled in, and how a database is brought up to date.
#pragma once

#include <span>
#include <string_view>

namespace fasit::storage {

class Engine;

struct Migration {
    int version = 0;
    std::string_view sql;
};

/// All migrations of each engine's schema, in order, from 1; both have the same numbers and end with the same
/// tables. Generated from migrations/NNNN.sqlite.sql and NNNN.postgresql.sql.
std::span<const Migration> sqliteMigrations();
std::span<const Migration> postgresqlMigrations();

/// Refuses what this program must not write to, before anything is written. Throws StorageError: NewerSchema
/// where the database is ahead of this program; NotADatabase where it is something else, another program's
/// too.
void refuseForeign(Engine& engine);

/// Brings the database to the newest version, each migration in a transaction of its own.
///
/// Throws StorageError, e.g. DiskFull. A migration that fails leaves the version before it.
void migrate(Engine& engine);

} // namespace fasit::storage
