// Audit entries to be read by people: the newest of a home, and what one of them wrote. Through the
// connection of the database, in its thread. Throws StorageError.
#pragma once

#include "qc-core/domain/audit_entry.h"

#include <cstddef>
#include <string>
#include <vector>

namespace fasit::storage {

class Database;

struct EntryFilter {
    domain::SiteId site; ///< The programme's own entries where it is 0.
    UtcTime from;
    UtcTime until; ///< Not included.
    int most = 2000;
    std::string what = {}; ///< Those of this deed only; empty: of any.
};

/// Newest first; without the digests and the hash of the entry before.
std::vector<domain::AuditEntry> readEntries(Database& database, const EntryFilter& filter);

/// One column of a fact, and what stood there before.
struct FactChange {
    std::string column;
    std::string before; ///< Empty where nothing stood there, or there was no row before.
    std::string now;
};

struct WrittenFact {
    std::string table;
    bool replaces = false; ///< It takes the place of another row: only what differs is listed.
    std::vector<FactChange> changes;
};

/// What the entry covers, in the order it was written; no more than `most` facts.
std::vector<WrittenFact> readFactsOf(Database& database, const domain::AuditEntry& entry, std::size_t most);

} // namespace fasit::storage
