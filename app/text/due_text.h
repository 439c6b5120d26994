// A control that is due, in the words of its card and its entry form.
#pragma once

#include "app/text/status_text.h"
#include "qc-core/reports/due_control.h"

#include <QString>

namespace fasit::text {

/// Stopped, out of use and why, overdue, due, or when it is next; `today` is the site's day.
StatusText dueText(const reports::DueControl& control, Date today);

/// "CRP-apparatet, QuikRead go, Vaktrom 1. etasje"; nothing is said twice.
QString placeText(const reports::DueControl& control);

/// "Levels: Low, High".
QString levelsText(const reports::DueControl& control);

/// "Lot 24517, bottle 3"; each lot once.
QString bottlesText(const reports::DueControl& control);

/// "Last done 14.11.2026 07:10", or that it never was.
QString lastDoneText(const reports::DueControl& control);

/// "Bottle 3 of lot 24517, opened 03.10. – use until 02.11."
QString bottleText(const reports::DueLevel& level);

/// Said before saving when the bottle or the lot is out of date; else empty.
QString outdatedText(const reports::DueLevel& level, Date today);

/// "Approved range 22–28", "Approved: neg or spor"; empty where nothing is known.
QString approvedText(const reports::DueControl& control, const reports::DueLevel& level);

/// "Low (white cap)".
QString levelText(const reports::DueLevel& level);

} // namespace fasit::text
