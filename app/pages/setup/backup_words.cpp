#include "app/pages/setup/backup_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace fasit::pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString ofTarget(workflow::RestoreErrorKind kind) {
    using workflow::RestoreErrorKind;
    switch (kind) {
    case RestoreErrorKind::CannotWrite:
        return Words::tr(
            "Nothing can be written beside the database. Tell those who look after the computer.");
    case RestoreErrorKind::DiskFull:
        return Words::tr("The disk is full. Make room, and try again.");
    case RestoreErrorKind::TargetInUse:
        return Words::tr("Another program has the database open. Close it, and try again.");
    default:
        return Words::tr("The file is the database itself. Choose a backup.");
    }
}

} // namespace

QString backupErrorText(workflow::BackupError error) {
    using workflow::BackupError;
    switch (error) {
    case BackupError::NotAllowed:
        return Words::tr("You may not make backups. Ask laboratorieansvarlig or the laboratory adviser.");
    case BackupError::TargetExists:
        return Words::tr(
            "A file of this name is there already. Choose another name, or tick that it may be replaced.");
    case BackupError::TargetIsTheDatabase:
        return Words::tr("This is the database itself. Choose another name.");
    case BackupError::CannotWrite:
        return Words::tr(
            "The file cannot be written there. Check that the folder exists and that you may write in it.");
    case BackupError::DiskFull:
        return Words::tr("The disk is full: there is no backup. Make room, and try again.");
    case BackupError::SourceDamaged:
        return Words::tr(
            "The database is damaged, so there is no backup. Keep older backups, and tell those who look "
            "after the program.");
    case BackupError::ReadsBackOtherwise:
        break;
    }
    return Words::tr(
        "What stands in the file is not what was written, so there is no backup. Use another disk.");
}

QString restoreErrorText(workflow::RestoreErrorKind kind) {
    using workflow::RestoreErrorKind;
    switch (kind) {
    case RestoreErrorKind::CannotRead:
        return Words::tr("The file cannot be read. Check the name, and that the disk is in place.");
    case RestoreErrorKind::PassphraseNeeded:
    case RestoreErrorKind::WrongPassphrase:
        return Words::tr(
            "The backup is sealed with a passphrase. It is restored with the command fasit restore.");
    case RestoreErrorKind::UnknownVersion:
    case RestoreErrorKind::NewerSchema:
        return Words::tr("The backup was made by a newer Fasit. Install the newest version.");
    case RestoreErrorKind::NoBackup:
        return Words::tr("The file is not a backup of Fasit. Choose another file.");
    case RestoreErrorKind::InUse:
        return Words::tr("The file is a database in use, not a backup.");
    case RestoreErrorKind::ChainBroken:
        return Words::tr(
            "The audit log in the backup is not intact, so it cannot be trusted. Use another backup.");
    case RestoreErrorKind::Damaged:
        return Words::tr("The backup is damaged or cut off. Use another backup.");
    default:
        return ofTarget(kind);
    }
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace fasit::pages
