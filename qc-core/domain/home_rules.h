// HomeRules: what a home, or the programme for all homes, has chosen about stops, due days and entries.
#pragma once

#include "qc-core/domain/ids.h"

namespace fasit::domain {

/// What ends a stop beside the repeat or control that clears it.
enum class StopRule {
    AcceptedControl,          ///< Nothing more.
    AcceptedControlAndAction, ///< And a corrective action that was recorded since the stop began.
    ByPerson,                 ///< Laboratorieansvarlig or the adviser ends it.
};

/// How long after a control something may still be done about it.
struct EntryLimits {
    int slipMinutes = 15;   ///< A typing slip is corrected by its user for this long.
    int lateEntryDays = 35; ///< Older results are entered by laboratorieansvarlig or coordinator only.

    friend bool operator==(const EntryLimits&, const EntryLimits&) = default;
};

struct HomeRules {
    SiteId site; ///< The programme: of every home that has none of its own.
    StopRule stopEnds = StopRule::AcceptedControl;
    bool movesFromWeekends = false; ///< A control that falls due on Saturday or Sunday waits until Monday.
    bool movesFromHolidays = false; ///< The same for public holidays.
    EntryLimits entry = {};

    friend bool operator==(const HomeRules&, const HomeRules&) = default;
};

} // namespace fasit::domain
