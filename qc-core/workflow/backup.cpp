#include "qc-core/workflow/backup.h"

#include "qc-core/base/crypto/sealed_file.h"
#include "qc-core/storage/audit/anchor_text.h"
#include "qc-core/storage/audit/entry_list.h"
#include "qc-core/storage/durable_file.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using storage::StorageError;
using storage::StorageErrorKind;

constexpr const char* kDeed = "backUp";

BackupError errorOf(crypto::SealError error) {
    switch (error) {
    case crypto::SealError::DiskFull:
        return BackupError::DiskFull;
    case crypto::SealError::CannotWrite:
        return BackupError::CannotWrite;
    default:
        return BackupError::ReadsBackOtherwise;
    }
}

/// Writes the checked copy to the target and reads that back.
Expected<void, BackupError> writeTarget(const std::filesystem::path& copy,
                                        const std::filesystem::path& target,
                                        const std::optional<std::string>& passphrase) {
    storage::makePrivateFile(target);
    if (!passphrase) {
        storage::copyBytes(copy, target);
        storage::syncFile(target);
        return storage::haveSameBytes(copy, target)
                   ? Expected<void, BackupError>()
                   : Unexpected<BackupError>(BackupError::ReadsBackOtherwise);
    }
    if (const auto sealed = crypto::seal(copy, target, *passphrase); !sealed) {
        return Unexpected<BackupError>(errorOf(sealed.error()));
    }
    storage::syncFile(target);
    const storage::TemporaryFile opened(storage::temporaryBeside(copy));
    storage::makePrivateFile(opened.path());
    if (const auto unsealed = crypto::unseal(target, opened.path(), *passphrase); !unsealed) {
        return Unexpected<BackupError>(errorOf(unsealed.error()));
    }
    return storage::haveSameBytes(copy, opened.path())
               ? Expected<void, BackupError>()
               : Unexpected<BackupError>(BackupError::ReadsBackOtherwise);
}

/// The copy lies beside the database, where its content lies in the open already: the target may be a stick,
/// or a network drive, on which the engine cannot work.
Expected<BackupReport, BackupError> copyAndWrite(storage::Database& database, const BackupOptions& options) {
    const storage::TemporaryFile copy(storage::temporaryBeside(database.location().file()));
    storage::copyDatabase(database.engine(), copy.path(), options.progress);
    const storage::FileState state = storage::lookInto(copy.path());
    if (!state.sound()) {
        return Unexpected<BackupError>(BackupError::SourceDamaged);
    }
    const storage::TemporaryFile target(storage::temporaryBeside(options.to));
    if (const auto written = writeTarget(copy.path(), target.path(), options.passphrase); !written) {
        return Unexpected<BackupError>(written.error());
    }
    BackupReport report;
    report.bytes = std::filesystem::file_size(target.path());
    report.anchors = state.ends;
    report.anchorFile = anchorFileOf(options.to);
    const storage::TemporaryFile anchors(storage::temporaryBeside(report.anchorFile));
    storage::writeAnchors(anchors.path(), state.ends);
    storage::moveIntoPlace(target.path(), options.to);
    storage::moveIntoPlace(anchors.path(), report.anchorFile);
    return report;
}

} // namespace

std::filesystem::path anchorFileOf(const std::filesystem::path& backup) {
    return backup.string() + ".anchors";
}

Expected<BackupReport, BackupError> backUp(storage::Database& database, const BackupOptions& options) {
    std::error_code ignored;
    if (std::filesystem::equivalent(options.to, database.location().file(), ignored)) {
        return Unexpected<BackupError>(BackupError::TargetIsTheDatabase);
    }
    if (!options.force && std::filesystem::exists(options.to, ignored)) {
        return Unexpected<BackupError>(BackupError::TargetExists);
    }
    try {
        return copyAndWrite(database, options);
    } catch (const StorageError& error) {
        if (error.kind() == StorageErrorKind::DiskFull) {
            return Unexpected<BackupError>(BackupError::DiskFull);
        }
        if (error.kind() == StorageErrorKind::CannotOpen) {
            return Unexpected<BackupError>(BackupError::CannotWrite);
        }
        throw;
    }
}

Expected<BackupReport, BackupError> backUpBy(const Laboratory& laboratory, const domain::Actor& actor,
                                             domain::SiteId site, const BackupOptions& options) {
    if (!may(actor, Deed::BackUp, site)) {
        return Unexpected<BackupError>(BackupError::NotAllowed);
    }
    auto report = backUp(laboratory.database, options);
    if (report) {
        storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
        transaction.witness(site);
        transaction.commit({domain::idText(actor.user), kDeed, options.to.string()});
    }
    return report;
}

std::optional<domain::AuditEntry> lastBackup(const Laboratory& laboratory, domain::SiteId site) {
    const UtcTime never{0};
    const UtcTime now = laboratory.clock.utcNow();
    const auto entries = storage::readEntries(laboratory.database, {site, never, {now.micros + 1}, 1, kDeed});
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

} // namespace fasit::workflow
