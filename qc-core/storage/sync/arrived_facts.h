// What facts that another place wrote may mean to the verdicts here. One thread.
#pragma once

#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/sync/exchange_report.h"

#include <map>

namespace fasit::storage {

class Database;

/// The instruments and analytes whose runs are to be judged anew, each with the opening of the first.
using TouchedGroups = std::map<SeriesGroup, WallTime>;

/// By results, exclusions and corrective actions of the chain behind `after`, where another place has runs of
/// the same instrument and analyte: what one place wrote alone, it has judged itself. And by corrections of
/// targets that results of the site were judged by. Throws StorageError.
void addTouched(Database& database, const ChainId& chain, std::int64_t after, TouchedGroups& touched);

} // namespace fasit::storage
