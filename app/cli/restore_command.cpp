#include "app/cli/restore_command.h"

#include "app/cli/audit_text.h"
#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/passphrase_file.h"
#include "qc-core/workflow/restore.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

using workflow::RestoreErrorKind;

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(RestoreText)

  public:
    static QString ofTarget(RestoreErrorKind kind);
    static QString ofBackup(RestoreErrorKind kind);
};

/// %1 is the database that is to be made.
QString RestoreText::ofTarget(RestoreErrorKind kind) {
    switch (kind) {
    case RestoreErrorKind::CannotWrite:
        return tr("%1 cannot be written. Check that the folder exists and that you may write there.");
    case RestoreErrorKind::DiskFull:
        return tr("The disk is full: %1 was not made. Make room and run the command again.");
    case RestoreErrorKind::TargetExists:
        return tr(
            "%1 is there already. Choose another name, or say --replace: the old file is kept beside it.");
    case RestoreErrorKind::TargetInUse:
        return tr("Another program has %1 open. Close it and run the command again.");
    default:
        return {};
    }
}

/// %1 is the backup.
QString RestoreText::ofBackup(RestoreErrorKind kind) {
    switch (kind) {
    case RestoreErrorKind::CannotRead:
        return tr("%1 cannot be read. Check the name and that you may read the file.");
    case RestoreErrorKind::PassphraseNeeded:
        return tr("%1 is sealed. Say --passphrase-file with the passphrase that it was made with.");
    case RestoreErrorKind::WrongPassphrase:
        return tr("The passphrase does not fit %1, or the beginning of the file is damaged.");
    case RestoreErrorKind::UnknownVersion:
        return tr("%1 was sealed by a newer Fasit, or its beginning is damaged. Install the newest version.");
    case RestoreErrorKind::NoBackup:
        return tr("%1 is not a backup of Fasit, or it is damaged. Choose another file.");
    case RestoreErrorKind::NewerSchema:
        return tr("%1 was made by a newer Fasit. Install that version.");
    case RestoreErrorKind::InUse:
        return tr(
            "%1 is a database in use, not a backup: its newest part lies in the log beside it. Make a backup "
            "of it with fasit backup.");
    case RestoreErrorKind::ChainBroken:
        return tr("The audit chains of %1 are not intact, so it was not restored. Use another backup.");
    default:
        return tr("%1 is damaged or cut off, so it was not restored. Use another backup.");
    }
}

bool isRefusal(RestoreErrorKind kind) {
    return kind != RestoreErrorKind::CannotWrite && kind != RestoreErrorKind::DiskFull;
}

int refuse(const workflow::RestoreError& error, const RestoreCommand& command) {
    for (const storage::AuditFault& fault : error.audit.faults) {
        complain(QStringLiteral("  ") + auditFaultText(fault, {}));
    }
    const QString ofTarget = RestoreText::ofTarget(error.kind);
    complain(ofTarget.isEmpty()
                 ? RestoreText::ofBackup(error.kind).arg(QString::fromStdString(command.from.string()))
                 : ofTarget.arg(QString::fromStdString(command.to.string())));
    return isRefusal(error.kind) ? kRefused : kStorageFailed;
}

void sayReport(const workflow::RestoreReport& report, const RestoreCommand& command) {
    say(RestoreText::tr("%1: %2 facts restored; the audit chains are intact")
            .arg(QString::fromStdString(command.to.string()))
            .arg(report.facts));
    say(report.anchorsWereThere
            ? RestoreText::tr("The ends of the chains are those that were written beside the backup.")
            : RestoreText::tr(
                  "There was no file of ends beside the backup: nobody can see whether its last entries "
                  "were cut off."));
    if (report.kept) {
        say(RestoreText::tr("The database that was there is kept as %1")
                .arg(QString::fromStdString(report.kept->string())));
    }
}

} // namespace

int restoreCommand(const RestoreCommand& command) {
    workflow::RestoreOptions options{command.from, command.to, command.replace, std::nullopt, {}};
    if (!command.passphraseFile.empty()) {
        options.passphrase = readPassphrase(command.passphraseFile);
        if (!options.passphrase) {
            return kRefused;
        }
    }
    Progress progress(RestoreText::tr("Verifying the backup"));
    options.progress = [&](std::size_t done, std::size_t total) { progress.reached(done, total); };
    const auto report = workflow::restore(options);
    if (!report) {
        return refuse(report.error(), command);
    }
    if (command.json) {
        printJson({{"file", command.to.string()},
                   {"facts", report->facts},
                   {"entries", report->entries},
                   {"origin", report->origin},
                   {"anchors_compared", report->anchorsWereThere},
                   {"kept", report->kept ? report->kept->string() : std::string()}});
    } else {
        sayReport(*report, command);
    }
    return kDone;
}

} // namespace fasit::cli
