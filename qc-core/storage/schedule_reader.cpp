#include "qc-core/storage/schedule_reader.h"

#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/row_place.h"
#include "qc-core/storage/text_list.h"

#include <cstdio>

namespace fasit::storage {

using namespace domain;

namespace {

std::vector<PeriodNotInUse> periods(const std::string& text) {
    std::vector<PeriodNotInUse> list;
    for (const std::string& line : lines(text)) {
        PeriodNotInUse period;
        if (std::sscanf(line.c_str(), "%d..%d", &period.from.days, &period.to.days) == 2) {
            list.push_back(period);
        }
    }
    return list;
}

std::vector<Occasion> occasions(const std::string& text) {
    std::vector<Occasion> list;
    for (const std::string& word : lines(text)) {
        list.push_back(requiredValue<Occasion>(word));
    }
    return list;
}

/// The columns that stand for something else than what they hold.
struct ScheduleCells {
    long long id = 0;
    long long instrument = 0;
    long long analyte = 0;
    std::string kind;
    std::string occasion;
    std::string plan;
    std::string levels;
    std::string notInUse;
    std::string alsoOn;
    int validFrom = 0;
};

void fill(Schedule& row, const ScheduleCells& cells) {
    row.id = {cells.id};
    row.instrument = {cells.instrument};
    row.analyte = {cells.analyte};
    row.kind = requiredValue<ScheduleKind>(cells.kind);
    row.occasion = requiredValue<Occasion>(cells.occasion);
    row.levels = requiredValue<LevelPlan>(cells.plan);
    row.levelNumbers = numbers(cells.levels);
    row.notInUse = periods(cells.notInUse);
    row.validFrom = Date{cells.validFrom};
    row.alsoOn = occasions(cells.alsoOn);
}

} // namespace

std::vector<Schedule> readSchedules(soci::session& session, const SetupVersions& versions) {
    std::vector<Schedule> all;
    RowPlace p;
    Schedule row;
    ScheduleCells c;
    soci::statement select =
        (session.prepare << "SELECT site, origin, seq, id, instrument, analyte, kind, occasion, "
                            "interval_days, grace_days,"
                            " level_plan, levels, not_in_use, valid_from, coalesce(also_on, '') FROM schedule"
                            " ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(c.id),
         soci::into(c.instrument), soci::into(c.analyte), soci::into(c.kind), soci::into(c.occasion),
         soci::into(row.intervalDays), soci::into(row.graceDays), soci::into(c.plan), soci::into(c.levels),
         soci::into(c.notInUse), soci::into(c.validFrom), soci::into(c.alsoOn));
    select.execute();
    while (p.nextInForce(select, versions, tables::kSchedule)) {
        row.site = {p.site};
        fill(row, c);
        all.push_back(row);
    }
    return all;
}

} // namespace fasit::storage
