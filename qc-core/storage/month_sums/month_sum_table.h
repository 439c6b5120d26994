// MonthSumTable: the rows of month_sum, and which sites are to be summed up anew. Statements are prepared
// once; one thread, within a transaction of the caller's.
#pragma once

#include "qc-core/domain/month_sum.h"

#include <map>
#include <memory>
#include <vector>

namespace soci {
class session;
}

namespace fasit::storage {

using MonthCells = std::map<domain::MonthCell, domain::MonthSum>;

class MonthSumTable {
  public:
    explicit MonthSumTable(soci::session& session);
    ~MonthSumTable();

    /// How the column `month` names it: months counted from the beginning of year 0.
    static long long numberOf(domain::Month month) { return month.year * 12LL + month.month - 1; }

    /// Adds to what is kept of the cell; numbers of `change` may be negative, its extremes only widen.
    void add(const domain::MonthCell& cell, const domain::MonthSum& change);

    /// What is kept of one month of a series, of one site, and of one month of every site this user sees.
    /// What is measured in a parallel period is a series of its own.
    void remove(const domain::Series& series, domain::Month month);
    void removeAll(domain::SiteId site);
    MonthCells ofSite(domain::SiteId site);
    MonthCells ofMonth(domain::Month month);

    std::vector<domain::SiteId> dueSites();
    void noteDone(domain::SiteId site);

  private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace fasit::storage
