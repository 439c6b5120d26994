// When a control is due: from its schedule and the day of the last accepted-or-not complete control.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/schedule.h"

#include <optional>

namespace fasit::reports {

/// The day the next control is due: the interval after the last complete one, else the schedule's first day;
/// moved behind every period not in use that it falls in.
Date nextDue(const domain::Schedule& schedule, std::optional<Date> lastComplete);

/// The same where the last control was accepted only after a repeat: the next working day, unless the
/// interval ends before it.
Date nextDueAfterRepeat(const domain::Schedule& schedule, Date lastComplete);

/// The day after, Saturdays and Sundays aside; public holidays count as any other day.
Date nextWorkingDay(Date day);

/// Overdue: the day after due day and grace have passed, periods not in use aside.
bool isOverdue(const domain::Schedule& schedule, Date due, Date today);

/// Which level comes next when levels alternate: the one after `last`; the first where none was done.
int nextLevel(const domain::Schedule& schedule, std::optional<int> last);

} // namespace fasit::reports
