// What is wrong with a file, and what to do about it, in words.
#pragma once

#include "instruments/core/problem.h"
#include "qc-core/storage/storage_error.h"

#include <QString>

namespace fasit::cli {

/// "Line 7, column value: ..." or "Byte 412: ..."; what is wrong and what to do.
QString problemText(const instruments::Problem& problem);

/// The place alone: "Line 7" or "Byte 412".
QString placeText(const instruments::Problem& problem);

QString storageErrorText(const storage::StorageError& error);

} // namespace fasit::cli
