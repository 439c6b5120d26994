// What a database remembers of exchanges: when each home was heard from, the ends of chains as both sides
// held them, and how far arrived facts have been looked at. Bookkeeping, no facts. One thread.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/storage/audit/audit_fault.h"

#include <optional>
#include <set>
#include <vector>

namespace fasit::storage {

class Database;

struct HeardHome {
    domain::SiteId site;
    UtcTime at;
    std::int64_t origin = 0; ///< Under which it writes.
};

/// When the homes were last heard from, in order of their ids. Throws StorageError, here and below.
std::vector<HeardHome> heardHomes(Database& database);
void noteHeard(Database& database, const HeardHome& home);

/// Keeps the ends of these sites' chains as anchors; an anchor never moves backwards.
void keepAnchors(Database& database, const std::set<domain::SiteId>& sites, UtcTime at);
std::vector<AuditAnchor> keptAnchors(Database& database);

/// Of each chain that arrived: the last fact that was looked at.
std::vector<std::pair<ChainId, std::int64_t>> watermarks(Database& database);
/// Within a write transaction.
void advanceWatermark(Database& database, const ChainId& chain, std::int64_t seq);

} // namespace fasit::storage
