// Exchange: copies what one database holds and the other lacks, in one direction; together with the other
// direction it is a set union.
//
// A place appends to its own chains only, and a chain travels in whole entries from its beginning: so what
// the receiver lacks of a chain is what stands behind its last entry there. That entry is the watermark, in
// the same transaction as the rows it counts. Cut anywhere, the next exchange goes on from there. One thread.
#pragma once

#include "qc-core/storage/sync/exchange_report.h"

#include <functional>
#include <set>

namespace fasit::storage {

class Database;

struct ExchangeOptions {
    std::set<domain::SiteId> sites; ///< Whose chains are copied.
    bool notesArrival = false;      ///< What arrives is to be looked at afterwards (arrived_facts.h).
    /// Told after each batch how many rows are done, of about how many.
    std::function<void(std::size_t done, std::size_t total)> progress;
};

/// Throws StorageError; whatever was committed until then stays.
ExchangeReport exchange(Database& from, Database& to, const ExchangeOptions& options);

/// How many rows `to` lacks of these sites.
std::int64_t missingRows(Database& from, Database& to, const std::set<domain::SiteId>& sites);

} // namespace fasit::storage
