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

/// Size of the write-ahead log beside the file, in bytes.
std::uintmax_t logBytes(const std::filesystem::path& file);

} // namespace fasit::storage
