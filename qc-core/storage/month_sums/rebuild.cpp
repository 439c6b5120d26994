#include "qc-core/storage/month_sums/rebuild.h"

#include "qc-core/storage/bookkeeping.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/month_sums/arrived_sums.h"
#include "qc-core/storage/month_sums/sums_of_results.h"

#include <set>

namespace fasit::storage {
namespace {

using namespace domain;

std::vector<Series> seriesOf(Database& database, SiteId site) {
    std::vector<Series> all;
    engine::guarded("series of a site", [&] {
        long long siteId = site.value;
        long long instrument = 0;
        long long analyte = 0;
        long long level = 0;
        long long establishing = 0;
        soci::statement select =
            (database.session().prepare
                 << "SELECT DISTINCT u.instrument, u.analyte, c.level, COALESCE(u.establishing_lot, 0) FROM "
                    "run u"
                    " JOIN control_result c ON c.site = u.site AND c.run_origin = u.origin"
                    " AND c.run_seq = u.seq WHERE u.site = :site",
             soci::into(instrument), soci::into(analyte), soci::into(level), soci::into(establishing),
             soci::use(siteId));
        select.execute();
        while (select.fetch()) {
            all.push_back({site, InstrumentId{instrument}, AnalyteId{analyte}, static_cast<int>(level),
                           LotId{establishing}});
        }
    });
    return all;
}

MonthCells sumsByResults(Database& database, SiteId site) {
    MonthCells sums;
    for (const Series& series : seriesOf(database, site)) {
        sums.merge(sumsOfResults(database.history(), series));
    }
    return sums;
}

std::vector<SiteId> sitesIn(Database& database, const char* sql) {
    std::vector<SiteId> sites;
    engine::guarded("sites", [&] {
        long long site = 0;
        soci::statement select = (database.session().prepare << sql, soci::into(site));
        select.execute();
        while (select.fetch()) {
            sites.push_back(SiteId{site});
        }
    });
    return sites;
}

/// A month in which nothing is left, as after everything was excluded and deleted, is as good as none.
void dropEmpty(MonthCells& cells) {
    std::erase_if(cells, [](const auto& entry) { return entry.second == MonthSum{}; });
}

} // namespace

void sumUp(Database& database, SiteId site) {
    database.bookkeeping().begin();
    try {
        database.engine().holdSite(site);
        MonthSumTable& table = database.monthSums();
        table.removeAll(site);
        for (const auto& [cell, sum] : sumsByResults(database, site)) {
            table.add(cell, sum);
        }
        table.noteDone(site);
        database.bookkeeping().commit();
    } catch (const StorageError&) {
        database.engine().rollBack();
        throw;
    }
}

void sumUpDueSites(Database& database) {
    for (const SiteId site : database.monthSums().dueSites()) {
        try {
            sumUp(database, site);
        } catch (const StorageError& error) {
            if (error.kind() != StorageErrorKind::NotAllowed) {
                throw;
            }
        }
    }
    sumUpArrived(database);
}

std::vector<SiteId> sitesWithResults(Database& database) {
    return sitesIn(database, "SELECT DISTINCT site FROM run ORDER BY site");
}

std::vector<SiteId> sitesWithWrongSums(Database& database) {
    const auto having =
        sitesIn(database, "SELECT site FROM run UNION SELECT site FROM month_sum ORDER BY site");
    std::vector<SiteId> wrong;
    for (const SiteId site : having) {
        MonthCells kept = database.monthSums().ofSite(site);
        dropEmpty(kept);
        if (kept != sumsByResults(database, site)) {
            wrong.push_back(site);
        }
    }
    return wrong;
}

} // namespace fasit::storage
