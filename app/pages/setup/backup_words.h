// What became of a backup, or why there is none, in words. Pure.
#pragma once

#include "qc-core/workflow/backup.h"
#include "qc-core/workflow/restore.h"

#include <QString>

namespace fasit::pages {

QString backupErrorText(workflow::BackupError error);
QString restoreErrorText(workflow::RestoreErrorKind kind);

/// "12,4 MB".
QString sizeText(qint64 bytes);

} // namespace fasit::pages
