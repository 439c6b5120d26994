#include "qc-core/storage/home_rules_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/follow_up_words.h"

#include <soci/soci.h>

#include <string>

namespace fasit::storage {

using namespace domain;

namespace {

/// Rows from before they could be chosen hold none.
EntryLimits limitsOf(const NumberCell& slipMinutes, const NumberCell& lateEntryDays) {
    EntryLimits limits;
    limits.slipMinutes = static_cast<int>(slipMinutes.get().value_or(limits.slipMinutes));
    limits.lateEntryDays = static_cast<int>(lateEntryDays.get().value_or(limits.lateEntryDays));
    return limits;
}

} // namespace

std::vector<HomeRules> readHomeRules(soci::session& session) {
    std::vector<HomeRules> list;
    engine::guarded("home rules", [&] {
        long long site = 0;
        std::string stopEnds;
        int fromWeekends = 0;
        int fromHolidays = 0;
        NumberCell slipMinutes;
        NumberCell lateEntryDays;
        soci::statement select =
            (session.prepare
                 << "SELECT site, stop_ends, move_from_weekends, move_from_holidays, slip_minutes,"
                    " late_entry_days FROM home_rules ORDER BY site, at, origin, seq",
             soci::into(site), soci::into(stopEnds), soci::into(fromWeekends), soci::into(fromHolidays),
             into(slipMinutes), into(lateEntryDays));
        select.execute();
        while (select.fetch()) {
            if (!list.empty() && list.back().site == SiteId{site}) {
                list.pop_back();
            }
            list.push_back({{site},
                            requiredValue<StopRule>(stopEnds),
                            fromWeekends != 0,
                            fromHolidays != 0,
                            limitsOf(slipMinutes, lateEntryDays)});
        }
    });
    return list;
}

} // namespace fasit::storage
