#include "qc-core/workflow/restore.h"

#include "qc-core/base/crypto/sealed_file.h"
#include "qc-core/storage/audit/anchor_text.h"
#include "qc-core/storage/backup/database_copy.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/database_origin.h"
#include "qc-core/storage/durable_file.h"
#include "qc-core/storage/replaced_file.h"
#include "qc-core/storage/sqlite_health.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/backup.h"
#include "qc-core/workflow/permissions.h"

namespace fasit::workflow {
namespace {

using storage::StorageError;
using storage::StorageErrorKind;
using Kind = RestoreErrorKind;

Unexpected<RestoreError> refused(Kind kind) {
    return Unexpected<RestoreError>(RestoreError{kind, {}});
}

Kind kindOf(crypto::SealError error) {
    switch (error) {
    case crypto::SealError::CannotRead:
        return Kind::CannotRead;
    case crypto::SealError::CannotWrite:
        return Kind::CannotWrite;
    case crypto::SealError::DiskFull:
        return Kind::DiskFull;
    case crypto::SealError::WrongPassphrase:
        return Kind::WrongPassphrase;
    case crypto::SealError::UnknownVersion:
        return Kind::UnknownVersion;
    case crypto::SealError::NotSealed:
    case crypto::SealError::Damaged:
    case crypto::SealError::Truncated:
        break;
    }
    return Kind::Damaged;
}

/// What the failure of a file that we are making says about the backup.
Kind kindOf(const StorageError& error) {
    switch (error.kind()) {
    case StorageErrorKind::NotADatabase:
        return Kind::NoBackup;
    case StorageErrorKind::NewerSchema:
        return Kind::NewerSchema;
    case StorageErrorKind::DiskFull:
        return Kind::DiskFull;
    case StorageErrorKind::CannotOpen:
        return Kind::CannotWrite;
    default:
        return Kind::Damaged;
    }
}

Expected<void, RestoreError> unpack(const RestoreOptions& options, const std::filesystem::path& to) {
    storage::makePrivateFile(to);
    if (!crypto::isSealed(options.from)) {
        storage::copyBytes(options.from, to);
        return {};
    }
    if (!options.passphrase) {
        return refused(Kind::PassphraseNeeded);
    }
    const auto opened = crypto::unseal(options.from, to, *options.passphrase);
    return opened ? Expected<void, RestoreError>() : refused(kindOf(opened.error()));
}

/// The file beside the backup, where there is one, and a line that is none counts as a fault of the backup.
Expected<std::vector<storage::AuditAnchor>, RestoreError> anchorsOf(const std::filesystem::path& backup) {
    const auto file = anchorFileOf(backup);
    if (!std::filesystem::exists(file)) {
        return std::vector<storage::AuditAnchor>{};
    }
    const auto anchors = storage::readAnchors(file);
    if (!anchors) {
        return refused(Kind::Damaged);
    }
    return *anchors;
}

/// Upgrades the file where it is older, verifies it and draws its new origin.
Expected<RestoreReport, RestoreError> takeOver(const RestoreOptions& options,
                                               const std::filesystem::path& file) {
    const storage::FileState state = storage::lookInto(file);
    if (!state.sound()) {
        return refused(Kind::Damaged);
    }
    if (state.schemaVersion == 0) {
        return refused(Kind::NoBackup); // An empty file is an empty database to the engine.
    }
    const auto anchors = anchorsOf(options.from);
    if (!anchors) {
        return Unexpected<RestoreError>(anchors.error());
    }
    const auto database = storage::Database::openCopy(file);
    const auto audit = storage::verifyAudit(database->engine(), {*anchors, options.progress});
    if (!audit.intact()) {
        return Unexpected<RestoreError>(RestoreError{Kind::ChainBroken, audit});
    }
    RestoreReport report;
    report.facts = audit.facts;
    report.entries = audit.entries;
    report.anchorsWereThere = !anchors->empty();
    report.origin = storage::drawOrigin(database->engine());
    return report;
}

Expected<RestoreReport, RestoreError> restoreThrough(const RestoreOptions& options,
                                                     const std::filesystem::path& file) {
    if (const auto unpacked = unpack(options, file); !unpacked) {
        return Unexpected<RestoreError>(unpacked.error());
    }
    auto report = takeOver(options, file);
    if (!report) {
        return report;
    }
    storage::closeForAll(file);
    storage::syncFile(file);
    if (std::filesystem::exists(options.to)) {
        try {
            storage::closeForAll(options.to);
        } catch (const StorageError&) {
            return refused(Kind::TargetInUse);
        }
        report->kept = storage::keepBeside(options.to);
    }
    storage::setLogsAside(options.to);
    storage::moveIntoPlace(file, options.to);
    return report;
}

} // namespace

Expected<RestoreReport, RestoreError> restore(const RestoreOptions& options) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(options.from, ignored)) {
        return refused(Kind::CannotRead);
    }
    if (std::filesystem::exists(options.to, ignored) &&
        (!options.replace || std::filesystem::equivalent(options.from, options.to, ignored))) {
        return refused(Kind::TargetExists);
    }
    if (storage::logBytes(options.from) > 0) {
        return refused(Kind::InUse);
    }
    const storage::TemporaryFile file(storage::temporaryBeside(options.to));
    try {
        return restoreThrough(options, file.path());
    } catch (const StorageError& error) {
        if (error.kind() == StorageErrorKind::NetworkFileSystem) {
            throw; // Nothing is wrong with the backup.
        }
        return refused(kindOf(error));
    }
}

Expected<RestoreReport, RestoreError> checkBackup(RestoreOptions options) {
    const storage::TemporaryFile made(storage::temporaryBeside(options.to));
    options.to = made.path();
    options.replace = false;
    return restore(options);
}

bool noteRestored(const Laboratory& laboratory, const domain::Actor& actor, domain::SiteId site,
                  const std::filesystem::path& from) {
    if (!may(actor, Deed::Restore, site)) {
        return false;
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.witness(site);
    transaction.commit({domain::idText(actor.user), "restore", from.string()});
    return true;
}

} // namespace fasit::workflow
