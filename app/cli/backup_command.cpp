#include "app/cli/backup_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/passphrase_file.h"
#include "qc-core/storage/audit/anchor_text.h"
#include "qc-core/workflow/backup.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

using workflow::BackupError;

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(BackupText)

  public:
    static QString ofError(BackupError error, const QString& file);
};

QString BackupText::ofError(BackupError error, const QString& file) {
    switch (error) {
    case BackupError::TargetExists:
        return tr("%1 is there already. Choose another name, or say --force to replace it.").arg(file);
    case BackupError::TargetIsTheDatabase:
        return tr("%1 is the database itself. Choose another name.").arg(file);
    case BackupError::CannotWrite:
        return tr("%1 cannot be written. Check that the folder exists and that you may write there.")
            .arg(file);
    case BackupError::DiskFull:
        return tr("The disk is full: there is no backup. Make room and run the command again.");
    case BackupError::SourceDamaged:
        return tr(
            "The database is damaged, so there is no backup. fasit doctor tells more; keep older backups.");
    case BackupError::NotAllowed: // Asked of those who are known by name only.
    case BackupError::ReadsBackOtherwise:
        break;
    }
    return tr("What stands in %1 is not what was written, so there is no backup. Use another disk.")
        .arg(file);
}

bool isRefusal(BackupError error) {
    return error == BackupError::TargetExists || error == BackupError::TargetIsTheDatabase;
}

void sayReport(const workflow::BackupReport& report, const QString& file) {
    say(BackupText::tr("%1: %2 bytes, read back and found right").arg(file).arg(report.bytes));
    say(BackupText::tr("Ends of the audit chains, also in %1; print them or keep them elsewhere:")
            .arg(QString::fromStdString(report.anchorFile.string())));
    for (const storage::ChainEnd& end : report.anchors) {
        say(QStringLiteral("  ") + QString::fromStdString(storage::anchorText(end)));
    }
}

void printReport(const workflow::BackupReport& report, const std::filesystem::path& file) {
    nlohmann::ordered_json anchors = nlohmann::ordered_json::array();
    for (const storage::ChainEnd& end : report.anchors) {
        anchors.push_back(storage::anchorText(end));
    }
    printJson({{"file", file.string()},
               {"bytes", report.bytes},
               {"anchor_file", report.anchorFile.string()},
               {"heads", std::move(anchors)}});
}

} // namespace

int backupCommand(const BackupCommand& command) {
    const QString file = QString::fromStdString(command.to.string());
    workflow::BackupOptions options{command.to, command.force, std::nullopt, {}};
    if (!command.passphraseFile.empty()) {
        options.passphrase = readPassphrase(command.passphraseFile);
        if (!options.passphrase) {
            return kRefused;
        }
    }
    if (!isThere(command.database)) {
        return kStorageFailed;
    }
    OpenLaboratory laboratory(command.database);
    Progress progress(BackupText::tr("Copying the database"));
    options.progress = [&](std::size_t done, std::size_t total) { progress.reached(done, total); };
    const auto report = workflow::backUp(laboratory.database(), options);
    if (!report) {
        complain(BackupText::ofError(report.error(), file));
        return isRefusal(report.error()) ? kRefused : kStorageFailed;
    }
    if (command.json) {
        printReport(*report, command.to);
    } else {
        sayReport(*report, file);
    }
    return kDone;
}

} // namespace fasit::cli
