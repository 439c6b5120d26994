// Builds the month sums anew from the results, and compares. One thread.
#pragma once

#include "qc-core/domain/ids.h"

#include <vector>

namespace fasit::storage {

class Database;

/// Sums up the sites that are noted as due, each in a transaction of its own, and what exchanges touched
/// (arrived_sums.h); none where this user may not.
void sumUpDueSites(Database& database);

/// Sums up one site. Throws StorageError.
void sumUp(Database& database, domain::SiteId site);

/// Sites that have results or sums, and whose sums are not what their results give; in order.
std::vector<domain::SiteId> sitesWithWrongSums(Database& database);

/// Those that have any.
std::vector<domain::SiteId> sitesWithResults(Database& database);

} // namespace fasit::storage
