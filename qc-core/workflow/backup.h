// backUp: one file that holds the database as it is at one moment, checked by reading it back. One thread.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/storage/audit/chain_reader.h"
#include "qc-core/storage/backup/database_copy.h"
#include "qc-core/storage/database.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fasit::workflow {

enum class BackupError {
    TargetExists,
    TargetIsTheDatabase,
    CannotWrite, ///< No such folder, no permission.
    DiskFull,
    SourceDamaged,      ///< The copy fails the engine's checks, and so does the database.
    ReadsBackOtherwise, ///< What stands in the file is not what was written: the disk or the stick is bad.
};

struct BackupOptions {
    std::filesystem::path to;
    bool force = false;                    ///< May an existing file be replaced?
    std::optional<std::string> passphrase; ///< Seals the file (base/crypto/sealed_file.h).
    storage::CopyProgress progress;
};

struct BackupReport {
    std::uintmax_t bytes = 0;
    std::vector<storage::ChainEnd> anchors;
    std::filesystem::path anchorFile; ///< Beside the backup.
};

/// Others may write meanwhile. What was there before under the name stays until the new file is whole. Throws
/// StorageError where the database cannot be read.
Expected<BackupReport, BackupError> backUp(storage::Database& database, const BackupOptions& options);

/// Where the anchors of a backup stand.
std::filesystem::path anchorFileOf(const std::filesystem::path& backup);

} // namespace fasit::workflow
