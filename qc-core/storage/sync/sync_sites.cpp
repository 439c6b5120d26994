#include "qc-core/storage/sync/sync_sites.h"

#include "qc-core/storage/audit/chain_reader.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/guarded.h"

#include <soci/soci.h>

namespace fasit::storage {

using domain::SiteId;

std::set<SiteId> homesIn(Database& database) {
    std::set<SiteId> homes;
    for (const ChainEnd& end : chainEnds(database.session())) {
        homes.insert(end.chain.site);
    }
    homes.erase(domain::kProgramme);
    return homes;
}

std::set<SiteId> homesOfUser(Database& database) {
    std::set<SiteId> homes;
    if (!database.location().isServer()) {
        return homes;
    }
    engine::guarded("sites of the user", [&] {
        long long site = 0;
        soci::statement select =
            (database.session().prepare << "SELECT site FROM role_site WHERE may_write = 1 AND site > 0"
                                           " AND role = CAST(session_user AS text)",
             soci::into(site));
        select.execute();
        while (select.fetch()) {
            homes.insert({site});
        }
    });
    return homes;
}

bool mayWrite(Database& database, SiteId site) {
    if (!database.location().isServer()) {
        return true;
    }
    const long long id = site.value;
    long long may = 0;
    engine::guarded("may write", [&] {
        database.session() << "SELECT CASE WHEN NOT row_security_active(CAST('site' AS regclass)) OR EXISTS"
                              " (SELECT 1 FROM role_site WHERE may_write = 1 AND (site = :id OR site = -1)"
                              "  AND role = CAST(session_user AS text)) THEN 1 ELSE 0 END",
            soci::use(id), soci::into(may);
    });
    return may != 0;
}

} // namespace fasit::storage
