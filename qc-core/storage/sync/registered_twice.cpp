#include "qc-core/storage/sync/registered_twice.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/guarded.h"

#include <soci/soci.h>

namespace fasit::storage {

std::vector<RegisteredTwice> registeredTwice(Database& database, const ChainId& chain, std::int64_t after) {
    std::vector<RegisteredTwice> all;
    engine::guarded("registered twice", [&] {
        const long long site = chain.site.value;
        const long long origin = chain.origin;
        const long long last = after;
        long long instrument = 0;
        long long analyte = 0;
        long long establishing = 0;
        long long level = 0;
        long long at = 0;
        std::string fingerprint;
        soci::statement select =
            (database.session().prepare
                 << "SELECT DISTINCT u.instrument, u.analyte, COALESCE(u.establishing_lot, 0), f.level,"
                    " f.measured_at, f.fingerprint FROM control_result f JOIN control_result o"
                    " ON o.site = f.site AND o.series = f.series AND o.measured_at = f.measured_at"
                    " AND o.fingerprint = f.fingerprint AND o.origin <> f.origin"
                    " JOIN run u ON u.site = f.site AND u.origin = f.run_origin AND u.seq = f.run_seq"
                    " WHERE f.site = :site AND f.origin = :origin AND f.seq > :after"
                    " ORDER BY f.measured_at, f.fingerprint",
             soci::into(instrument), soci::into(analyte), soci::into(establishing), soci::into(level),
             soci::into(at), soci::into(fingerprint), soci::use(site), soci::use(origin), soci::use(last));
        select.execute();
        while (select.fetch()) {
            all.push_back({{chain.site, {instrument}, {analyte}, static_cast<int>(level), {establishing}},
                           WallTime{at},
                           fingerprint});
        }
    });
    return all;
}

} // namespace fasit::storage
