// HomeRules: what a home, or the programme for all homes, has chosen about stops and due days.
#pragma once

#include "qc-core/domain/ids.h"

namespace fasit::domain {

/// What ends a stop beside the repeat or control that clears it.
enum class StopRule {
    AcceptedControl,          ///< Nothing more.
    AcceptedControlAndAction, ///< And a corrective action that was recorded since the stop began.
    ByPerson,                 ///< Laboratorieansvarlig or the adviser ends it.
};

struct HomeRules {
    SiteId site; ///< The programme: of every home that has none of its own.
    StopRule stopEnds = StopRule::AcceptedControl;
    bool movesFromWeekends = false; ///< A control that falls due on Saturday or Sunday waits until Monday.
    bool movesFromHolidays = false; ///< The same for public holidays.

    friend bool operator==(const HomeRules&, const HomeRules&) = default;
};

} // namespace fasit::domain
