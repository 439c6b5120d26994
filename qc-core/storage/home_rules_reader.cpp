#include "qc-core/storage/home_rules_reader.h"

#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/follow_up_words.h"

#include <soci/soci.h>

#include <string>

namespace fasit::storage {

using namespace domain;

std::vector<HomeRules> readHomeRules(soci::session& session) {
    std::vector<HomeRules> list;
    engine::guarded("home rules", [&] {
        long long site = 0;
        std::string stopEnds;
        int fromWeekends = 0;
        int fromHolidays = 0;
        soci::statement select =
            (session.prepare
                 << "SELECT site, stop_ends, move_from_weekends, move_from_holidays FROM home_rules"
                    " ORDER BY site, at, origin, seq",
             soci::into(site), soci::into(stopEnds), soci::into(fromWeekends), soci::into(fromHolidays));
        select.execute();
        while (select.fetch()) {
            if (!list.empty() && list.back().site == SiteId{site}) {
                list.pop_back();
            }
            list.push_back({{site}, requiredValue<StopRule>(stopEnds), fromWeekends != 0, fromHolidays != 0});
        }
    });
    return list;
}

} // namespace fasit::storage
