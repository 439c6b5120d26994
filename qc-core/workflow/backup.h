// backUp: one file that holds the database as it is at one moment, checked by reading it back. One thread.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/audit_entry.h"
#include "qc-core/storage/audit/chain_reader.h"
#include "qc-core/storage/backup/database_copy.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/laboratory.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fasit::workflow {

enum class BackupError {
    NotAllowed, ///< permissions.h
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

/// The same on behalf of a person: the audit log of the home says when and by whom it was made.
Expected<BackupReport, BackupError> backUpBy(const Laboratory& laboratory, const domain::Actor& actor,
                                             domain::SiteId site, const BackupOptions& options);

/// When and by whom a backup was made last, as the audit log of the home has it; `detail` is its file.
std::optional<domain::AuditEntry> lastBackup(const Laboratory& laboratory, domain::SiteId site);

/// Where the anchors of a backup stand.
std::filesystem::path anchorFileOf(const std::filesystem::path& backup);

} // namespace fasit::workflow
