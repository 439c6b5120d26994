// Copies of a database in one file: made from an open one while others write, and looked at afterwards.
// SQLite.
#pragma once

#include "qc-core/storage/audit/chain_reader.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace fasit::storage {

class Engine;

/// Told how many pages are done, of how many; what it throws ends the copy.
using CopyProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Writes the database, as it is at one moment, to `file`, which is overwritten, private to its owner, needs
/// no other file beside it and is on disk when this returns. Throws StorageError.
void copyDatabase(Engine& source, const std::filesystem::path& file, const CopyProgress& progress = {});

/// What a look into a file finds.
struct FileState {
    int schemaVersion = 0;
    std::vector<std::string> integrityFaults; ///< In the engine's words.
    std::int64_t foreignKeyFaults = 0;
    std::vector<ChainEnd> ends;

    bool sound() const { return integrityFaults.empty() && foreignKeyFaults == 0; }
};

/// Opens the file, which no other program has open, and looks without changing it. Throws StorageError, also
/// NewerSchema and NotADatabase.
FileState lookInto(const std::filesystem::path& file);

/// Sees to it that nobody has the database open and that it needs no other file. Throws StorageError, Busy
/// where somebody has it open; a damaged file is left as it is.
void closeForAll(const std::filesystem::path& file);

} // namespace fasit::storage
