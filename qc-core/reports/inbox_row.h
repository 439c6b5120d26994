// InboxRow: a reading that waits to be placed, and what a person may choose for it.
#pragma once

#include "qc-core/domain/inbox_item.h"

#include <string>
#include <vector>

namespace fasit::reports {

struct InboxChoice {
    domain::LotId lot;
    std::string lotNumber;
    int level = 1;
    std::string levelName; ///< As on the bottle.
};

struct InboxRow {
    domain::InboxItem item;
    std::string instrumentName; ///< As sent where the analyser is not known.
    std::string analyteName;    ///< The code as sent where the measurand is not known.
    bool needsTime = false;     ///< It came without a time that can be.
    /// What was sent of lot and level may stand for the same next time.
    bool canBeRemembered = false;
    /// Lots and levels with a target there on that day, the lot that expires last first. None: it cannot be
    /// placed yet.
    std::vector<InboxChoice> choices;
};

} // namespace fasit::reports
