// MonthSums: what a write transaction changes in the month sums, written when it commits.
//
// A control that is registered adds to its month; whatever else changes a month has it summed up anew from
// its results. One thread.
#pragma once

#include "qc-core/domain/month_sum.h"
#include "qc-core/storage/month_sums/month_sum_table.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace fasit::storage {

class Database;

/// A result as it stands in its run, and what the verdict of the run was before this transaction, if any.
struct JudgedEntry {
    domain::FactKey key;
    domain::MonthCell cell;
    domain::MonthEntry entry; ///< With the verdict now.
    std::optional<domain::VerdictKind> before;
};

class MonthSums {
  public:
    /// A result is written. Where nobody says how it is judged, its month is summed up anew.
    void appended(domain::FactKey key, const domain::Series& series, WallTime at);

    /// The run of this result has been judged, whether or not the verdict is another. Each time it is judged.
    void judged(const JudgedEntry& result);

    /// Something else has changed of this result: it was excluded or taken in again.
    void changed(domain::SiteId site, domain::FactKey result);

    /// To be called within the transaction, when all else is written.
    void write(Database& database);

  private:
    using Place = std::pair<domain::Series, domain::Month>;

    std::map<domain::FactKey, Place> m_notJudged; ///< Appended by this transaction.
    std::set<std::pair<domain::SiteId, domain::FactKey>> m_changed;
    MonthCells m_changes;
};

} // namespace fasit::storage
