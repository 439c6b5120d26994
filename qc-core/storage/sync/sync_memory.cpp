#include "qc-core/storage/sync/sync_memory.h"

#include "qc-core/storage/audit/chain_reader.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/guarded.h"

#include <soci/soci.h>

namespace fasit::storage {
namespace {

void keepAnchor(Database& database, const ChainEnd& end, UtcTime at) {
    const long long site = end.chain.site.value;
    const long long origin = end.chain.origin;
    const long long seq = end.seq;
    const long long micros = at.micros;
    database.session() << "INSERT INTO audit_anchor (site, origin, last_seq, hash, at)"
                          " VALUES (:site, :origin, :seq, :hash, :at) ON CONFLICT (site, origin) DO UPDATE"
                          " SET last_seq = excluded.last_seq, hash = excluded.hash, at = excluded.at"
                          " WHERE excluded.last_seq > audit_anchor.last_seq",
        soci::use(site), soci::use(origin), soci::use(seq), soci::use(end.hash), soci::use(micros);
}

} // namespace

std::vector<HeardHome> heardHomes(Database& database) {
    std::vector<HeardHome> homes;
    engine::guarded("homes heard from", [&] {
        long long site = 0;
        long long at = 0;
        long long origin = 0;
        soci::statement select =
            (database.session().prepare << "SELECT site, at, origin FROM site_heard ORDER BY site",
             soci::into(site), soci::into(at), soci::into(origin));
        select.execute();
        while (select.fetch()) {
            homes.push_back({{site}, UtcTime{at}, origin});
        }
    });
    return homes;
}

void noteHeard(Database& database, const HeardHome& home) {
    const long long site = home.site.value;
    const long long at = home.at.micros;
    const long long origin = home.origin;
    engine::guarded("note heard", [&] {
        database.session() << "INSERT INTO site_heard (site, at, origin) VALUES (:site, :at, :origin)"
                              " ON CONFLICT (site) DO UPDATE SET at = excluded.at, origin = excluded.origin",
            soci::use(site), soci::use(at), soci::use(origin);
    });
}

void keepAnchors(Database& database, const std::set<domain::SiteId>& sites, UtcTime at) {
    engine::guarded("keep anchors", [&] {
        for (const ChainEnd& end : chainEnds(database.session())) {
            if (sites.count(end.chain.site) > 0) {
                keepAnchor(database, end, at);
            }
        }
    });
}

std::vector<AuditAnchor> keptAnchors(Database& database) {
    std::vector<AuditAnchor> anchors;
    engine::guarded("kept anchors", [&] {
        ChainEnd end;
        long long site = 0;
        long long origin = 0;
        long long seq = 0;
        soci::statement select =
            (database.session().prepare << "SELECT site, origin, last_seq, hash FROM audit_anchor"
                                           " ORDER BY site, origin",
             soci::into(site), soci::into(origin), soci::into(seq), soci::into(end.hash));
        select.execute();
        while (select.fetch()) {
            end.chain = {{site}, origin};
            end.seq = seq;
            anchors.push_back({end.hash, end});
        }
    });
    return anchors;
}

std::vector<std::pair<ChainId, std::int64_t>> watermarks(Database& database) {
    std::vector<std::pair<ChainId, std::int64_t>> marks;
    engine::guarded("watermarks", [&] {
        long long site = 0;
        long long origin = 0;
        long long seq = 0;
        soci::statement select = (database.session().prepare << "SELECT site, origin, last_seq"
                                                                " FROM sync_watermark ORDER BY site, origin",
                                  soci::into(site), soci::into(origin), soci::into(seq));
        select.execute();
        while (select.fetch()) {
            marks.emplace_back(ChainId{{site}, origin}, seq);
        }
    });
    return marks;
}

void advanceWatermark(Database& database, const ChainId& chain, std::int64_t seq) {
    const long long site = chain.site.value;
    const long long origin = chain.origin;
    const long long last = seq;
    engine::guarded("advance watermark", [&] {
        database.session()
            << "UPDATE sync_watermark SET last_seq = :seq WHERE site = :site AND origin = :origin",
            soci::use(last), soci::use(site), soci::use(origin);
    });
}

} // namespace fasit::storage
