// InboxItem: a control reading that waits for a person to place it. Plain struct.
#pragma once

#include "qc-core/domain/reading.h"
#include "qc-core/domain/reading_outcome.h"

#include <string>

namespace fasit::domain {

struct InboxItem {
    FactKey key;
    SiteId site; ///< The programme where the analyser was not known, and there is more than one home.
    ReadingReason reason = ReadingReason::None;
    std::string fingerprint; ///< Of the reading as it was sent.
    ControlReading reading;  ///< What was kept of it: texts, value, time.
    UtcTime receivedAt;
};

} // namespace fasit::domain
