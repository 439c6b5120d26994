#include "qc-core/storage/month_sums/place_of_result.h"

#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/storage_error.h"

#include <soci/soci.h>

namespace fasit::storage {

std::pair<domain::Series, WallTime> placeOfResult(soci::session& session, domain::SiteId site,
                                                  domain::FactKey result) {
    long long instrument = 0;
    long long analyte = 0;
    long long level = 0;
    long long establishing = 0;
    long long at = 0;
    bool found = false;
    engine::guarded("place of a result", [&] {
        long long siteId = site.value;
        long long origin = result.origin;
        long long seq = result.seq;
        session << "SELECT u.instrument, u.analyte, c.level, COALESCE(u.establishing_lot, 0), c.measured_at "
                   "FROM control_result c"
                   " JOIN run u ON u.site = c.site AND u.origin = c.run_origin AND u.seq = c.run_seq"
                   " WHERE c.site = :site AND c.origin = :origin AND c.seq = :seq",
            soci::into(instrument), soci::into(analyte), soci::into(level), soci::into(establishing),
            soci::into(at), soci::use(siteId), soci::use(origin), soci::use(seq);
        found = session.got_data();
    });
    if (!found) {
        throw StorageError(StorageErrorKind::NotADatabase, "place of a result");
    }
    return {{site, domain::InstrumentId{instrument}, domain::AnalyteId{analyte}, static_cast<int>(level),
             domain::LotId{establishing}},
            WallTime{at}};
}

} // namespace fasit::storage
