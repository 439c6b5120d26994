#include "qc-core/reports/due_dates.h"

#include <algorithm>

namespace fasit::reports {
namespace {

const domain::PeriodNotInUse* periodWith(const domain::Schedule& schedule, Date day) {
    const auto found =
        std::find_if(schedule.notInUse.begin(), schedule.notInUse.end(),
                     [day](const auto& period) { return period.from <= day && day <= period.to; });
    return found == schedule.notInUse.end() ? nullptr : &*found;
}

/// Monday is 0. The first day of all, 1970-01-01, was a Thursday.
int weekdayOf(Date day) {
    constexpr int kThursday = 3;
    const int weekday = (day.days + kThursday) % 7;
    return weekday < 0 ? weekday + 7 : weekday;
}

Date behindPeriods(const domain::Schedule& schedule, Date due) {
    while (const auto* period = periodWith(schedule, due)) {
        due = Date{period->to.days + 1};
    }
    return due;
}

} // namespace

Date nextDue(const domain::Schedule& schedule, std::optional<Date> lastComplete) {
    return behindPeriods(schedule, lastComplete ? Date{lastComplete->days + schedule.intervalDays}
                                                : schedule.validFrom);
}

Date nextDueAfterRepeat(const domain::Schedule& schedule, Date lastComplete) {
    return behindPeriods(
        schedule, std::min(nextWorkingDay(lastComplete), Date{lastComplete.days + schedule.intervalDays}));
}

Date nextWorkingDay(Date day) {
    constexpr int kSaturday = 5;
    do {
        ++day.days;
    } while (weekdayOf(day) >= kSaturday);
    return day;
}

bool isOverdue(const domain::Schedule& schedule, Date due, Date today) {
    return today.days > due.days + schedule.graceDays && !periodWith(schedule, today);
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
