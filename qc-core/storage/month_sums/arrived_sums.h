// Month sums after an exchange: only the months of series that its facts touch are summed up anew. One
// thread.
#pragma once

#include "qc-core/storage/audit/fact_query.h"

#include <cstdint>

namespace fasit::storage {

class Database;

/// Do rows of this table change month sums?
bool isInMonthSums(const FactTable& table);

/// Within the transaction that takes facts of the chain over: those behind `after` are not in the sums.
/// Throws StorageError, here and below.
void noteUnsummed(Database& database, const ChainId& chain, std::int64_t after);

/// Sums up what all facts noted so touch, a transaction a chain; none where this user may not. Costs what
/// arrived and the months it stands in, however much the sites hold. Returns how many months of series.
std::int64_t sumUpArrived(Database& database);

} // namespace fasit::storage
