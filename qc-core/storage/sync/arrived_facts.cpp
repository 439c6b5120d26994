#include "qc-core/storage/sync/arrived_facts.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/guarded.h"

#include <soci/soci.h>

#include <algorithm>
#include <array>
#include <string>

namespace fasit::storage {
namespace {

constexpr const char* kGroups = "SELECT u.site, u.instrument, u.analyte, min(u.opened_at)";
constexpr const char* kFromOthersToo =
    " AND EXISTS (SELECT 1 FROM run o WHERE o.site = u.site AND o.instrument = u.instrument"
    " AND o.analyte = u.analyte AND o.origin <> f.origin)";
constexpr const char* kArrived = " WHERE f.site = :site AND f.origin = :origin AND f.seq > :after";
constexpr const char* kGrouped = " GROUP BY u.site, u.instrument, u.analyte";

/// From the fact `f` to its run `u`.
constexpr std::array kWays{
    " FROM control_result f JOIN run u ON u.site = f.site AND u.origin = f.run_origin AND u.seq = f.run_seq",
    " FROM corrective_action f JOIN run u ON u.site = f.site AND u.origin = f.run_origin"
    " AND u.seq = f.run_seq",
    " FROM exclusion f JOIN control_result r ON r.site = f.site AND r.origin = f.result_origin"
    " AND r.seq = f.result_seq JOIN run u ON u.site = r.site AND u.origin = r.run_origin"
    " AND u.seq = r.run_seq",
};
constexpr const char* kCorrectedTargets =
    " FROM target f JOIN control_result r ON r.target = f.id"
    " JOIN run u ON u.site = r.site AND u.origin = r.run_origin AND u.seq = r.run_seq";

void add(Database& database, const std::string& sql, const std::array<long long, 3>& place,
         TouchedGroups& touched) {
    engine::guarded("arrived facts", [&] {
        long long site = 0;
        long long instrument = 0;
        long long analyte = 0;
        long long openedAt = 0;
        soci::statement select =
            (database.session().prepare << sql, soci::into(site), soci::into(instrument), soci::into(analyte),
             soci::into(openedAt), soci::use(place[0]), soci::use(place[1]), soci::use(place[2]));
        select.execute();
        while (select.fetch()) {
            const auto [entry, isNew] =
                touched.try_emplace({{site}, {instrument}, {analyte}}, WallTime{openedAt});
            entry->second = std::min(entry->second, WallTime{openedAt});
        }
    });
}

} // namespace

void addTouched(Database& database, const ChainId& chain, std::int64_t after, TouchedGroups& touched) {
    const std::array<long long, 3> place{chain.site.value, chain.origin, after};
    const auto query = [](const char* way, const char* condition) {
        return std::string(kGroups) + way + kArrived + condition + kGrouped;
    };
    if (chain.site == domain::kProgramme) {
        add(database, query(kCorrectedTargets, " AND f.supersedes_origin IS NOT NULL"), place, touched);
        return;
    }
    for (const char* way : kWays) {
        add(database, query(way, kFromOthersToo), place, touched);
    }
}

} // namespace fasit::storage
