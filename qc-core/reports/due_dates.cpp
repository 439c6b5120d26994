#include "qc-core/reports/due_dates.h"

#include "qc-core/reports/working_days.h"

#include <algorithm>

namespace fasit::reports {
namespace {

const domain::PeriodNotInUse* periodWith(const domain::Schedule& schedule, Date day) {
    const auto found =
        std::find_if(schedule.notInUse.begin(), schedule.notInUse.end(),
                     [day](const auto& period) { return period.from <= day && day <= period.to; });
    return found == schedule.notInUse.end() ? nullptr : &*found;
}

Date behindPeriods(const domain::Schedule& schedule, Date due) {
    while (const auto* period = periodWith(schedule, due)) {
        due = Date{period->to.days + 1};
    }
    return due;
}

/// Does the home leave such a day free?
bool isFree(const domain::HomeRules& rules, Date day) {
    return (rules.movesFromWeekends && isWeekend(day)) || (rules.movesFromHolidays && isPublicHoliday(day));
}

Date moved(const domain::Schedule& schedule, const domain::HomeRules& rules, Date due) {
    due = behindPeriods(schedule, due);
    while (isFree(rules, due)) {
        due = behindPeriods(schedule, Date{due.days + 1});
    }
    return due;
}

} // namespace

Date nextDue(const domain::Schedule& schedule, std::optional<Date> lastComplete,
             const domain::HomeRules& rules) {
    return moved(schedule, rules,
                 lastComplete ? Date{lastComplete->days + schedule.intervalDays} : schedule.validFrom);
}

Date nextDueAfterRepeat(const domain::Schedule& schedule, Date lastComplete, const domain::HomeRules& rules) {
    return moved(schedule, rules,
                 std::min(nextWorkingDay(lastComplete), Date{lastComplete.days + schedule.intervalDays}));
}

Date dueOnOccasion(const domain::Schedule& schedule, Date day) {
    return behindPeriods(schedule, day);
}

Date nextWorkingDay(Date day) {
    do {
        ++day.days;
    } while (isWeekend(day) || isPublicHoliday(day));
    return day;
}

bool isOverdue(const domain::Schedule& schedule, Date due, Date today, const domain::HomeRules& rules) {
    if (periodWith(schedule, today)) {
        return false;
    }
    int gone = 0;
    for (Date day{due.days + 1}; day <= today && gone <= schedule.graceDays; ++day.days) {
        gone += periodWith(schedule, day) || isFree(rules, day) ? 0 : 1;
    }
    return gone > schedule.graceDays;
}

int nextLevel(const domain::Schedule& schedule, std::optional<int> last) {
    const auto& levels = schedule.levelNumbers;
    const auto found = last ? std::find(levels.begin(), levels.end(), *last) : levels.end();
    if (levels.empty()) {
        return 1;
    }
    return found == levels.end() || found + 1 == levels.end() ? levels.front() : *(found + 1);
}

} // namespace fasit::reports
