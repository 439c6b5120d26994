// What is wrong with a file, and what to do about it, in words.
#pragma once

#include "instruments/core/problem.h"
#include "qc-core/storage/storage_error.h"

#include <QStringList>

#include <vector>

namespace fasit::cli {

/// "Line 7, column value: ..." or "Byte 412: ..."; what is wrong and what to do.
QString problemText(const instruments::Problem& problem);

/// The texts of a file's problems; only that it is none where it is no file of control results at all.
QStringList problemTexts(const std::vector<instruments::Problem>& problems);

/// The place alone: "Line 7" or "Byte 412".
QString placeText(const instruments::Problem& problem);

QString storageErrorText(const storage::StorageError& error);

} // namespace fasit::cli
