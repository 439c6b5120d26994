// Norwegian working days: Saturdays, Sundays and the public holidays of every year, computed. Pure.
#pragma once

#include "qc-core/base/time.h"

namespace fasit::reports {

/// Formula:   the anonymous Gregorian computus, as Meeus gives it.
/// Input:     a year of the Gregorian calendar.
/// Reference: Meeus, Astronomical Algorithms, 2nd ed., chapter 8. Test:
/// EasterSunday.IsThatOfThePublishedTables.
Date easterSunday(int year);

/// 1 January, Maundy Thursday, Good Friday, Easter Sunday and Monday, 1 May, 17 May, Ascension Day, Whit
/// Sunday and Monday, 25 and 26 December (helligdagsloven and the law on 1 and 17 May). Christmas Eve is
/// none.
bool isPublicHoliday(Date day);

bool isWeekend(Date day);

} // namespace fasit::reports
