// restore: a backup becomes a database, after it was verified. One thread.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/storage/audit/verify_audit.h"
#include "qc-core/workflow/laboratory.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace fasit::workflow {

enum class RestoreErrorKind {
    CannotRead,
    CannotWrite,
    DiskFull,
    TargetExists,     ///< And --replace was not asked for.
    TargetInUse,      ///< Another program has the database open that is to be replaced.
    PassphraseNeeded, ///< The backup is sealed.
    WrongPassphrase,
    UnknownVersion, ///< Sealed by a newer Fasit.
    Damaged,        ///< The backup was changed or cut, or fails the engine's checks.
    NoBackup,       ///< The file is neither a backup nor a Fasit database.
    NewerSchema,
    InUse,       ///< A database with a log beside it, not a backup: its newest facts are in the log.
    ChainBroken, ///< `audit` says how.
};

struct RestoreError {
    RestoreErrorKind kind = RestoreErrorKind::CannotRead;
    storage::AuditReport audit;
};

struct RestoreOptions {
    std::filesystem::path from;
    std::filesystem::path to;
    bool replace = false; ///< The database that is there is kept beside the new one.
    std::optional<std::string> passphrase;
    std::function<void(std::size_t done, std::size_t total)> progress;
};

struct RestoreReport {
    std::int64_t facts = 0;
    std::int64_t entries = 0;
    std::int64_t origin = 0;                   ///< Drawn anew.
    bool anchorsWereThere = false;             ///< The file of anchors beside the backup was compared too.
    std::optional<std::filesystem::path> kept; ///< Where the database lies that was replaced.
};

/// Nothing is touched until the new database is whole, on disk and verified. Throws StorageError,
/// NetworkFileSystem, where no database may be made there.
Expected<RestoreReport, RestoreError> restore(const RestoreOptions& options);

/// Whether it could be restored beside `to`, tried and removed again. Nothing that is there is touched.
Expected<RestoreReport, RestoreError> checkBackup(RestoreOptions options);

/// The audit log of the home, in the restored database, says who restored it and from which file. False, and
/// nothing is written: that person may not.
bool noteRestored(const Laboratory& laboratory, const domain::Actor& actor, domain::SiteId site,
                  const std::filesystem::path& from);

} // namespace fasit::workflow
