// What SQLite itself can tell of the health of a database. One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace soci {
class session;
}

namespace fasit::storage {

/// What integrity_check finds, in SQLite's words, the first hundred; empty where the file is sound.
std::vector<std::string> integrityFaults(soci::session& session);

/// Rows that point to a row that is not there, as "table: count".
std::vector<std::string> foreignKeyFaults(soci::session& session);

/// The triggers of the fact tables that refuse changes and are not there, as "table".
std::vector<std::string> unguardedTables(soci::session& session);

/// Size of the write-ahead log beside the file, in bytes.
std::uintmax_t logBytes(const std::filesystem::path& file);

/// Moves the log into the file, and empties it as far as no other program reads from it.
void emptyLog(soci::session& session);

/// What is deleted from here on is overwritten too.
void overwriteDeleted(soci::session& session);

} // namespace fasit::storage
