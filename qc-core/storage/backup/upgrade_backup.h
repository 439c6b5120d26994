// The backup that is made before a database is upgraded to a newer schema. SQLite.
#pragma once

#include <filesystem>

namespace fasit::storage {

class Engine;

/// Copies the file to "NAME.before-N.bak" beside it, N being the schema that it is upgraded to, where its
/// schema is older and it has been used. The copy is read back, on disk, and never written over. Throws
/// StorageError, NoBackup where it cannot be made: then nothing may be upgraded.
void backUpBeforeUpgrade(Engine& engine, const std::filesystem::path& file);

} // namespace fasit::storage
