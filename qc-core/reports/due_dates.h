// When a control is due: from its schedule, the day of the last accepted-or-not complete control, and what
// the home has chosen about weekends and public holidays.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/home_rules.h"
#include "qc-core/domain/schedule.h"

#include <optional>

namespace fasit::reports {

/// The day the next control is due: the interval after the last complete one, else the schedule's first day;
/// moved behind every period not in use that it falls in, and from a weekend or public holiday to the next
/// working day where the home has chosen so.
Date nextDue(const domain::Schedule& schedule, std::optional<Date> lastComplete,
             const domain::HomeRules& rules = {});

/// The same where the last control was accepted only after a repeat: the next working day, unless the
/// interval ends before it.
Date nextDueAfterRepeat(const domain::Schedule& schedule, Date lastComplete,
                        const domain::HomeRules& rules = {});

/// For an occasion: that day, moved behind periods not in use only.
Date dueOnOccasion(const domain::Schedule& schedule, Date day);

/// The day after; Saturdays, Sundays and public holidays aside.
Date nextWorkingDay(Date day);

/// Overdue: more days than the grace have gone by since the due day, and today is in use. Days not in use do
/// not count, nor do weekends and public holidays from which due days are moved.
bool isOverdue(const domain::Schedule& schedule, Date due, Date today, const domain::HomeRules& rules = {});

/// Which level comes next when levels alternate: the one after `last`; the first where none was done.
int nextLevel(const domain::Schedule& schedule, std::optional<int> last);

} // namespace fasit::reports
