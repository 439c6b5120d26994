// EntryLimits: how long after a control something may still be done about it. Settings with their defaults.
#pragma once

namespace fasit::workflow {

struct EntryLimits {
    int slipMinutes = 15;   ///< A typing slip is corrected by its user for this long.
    int lateEntryDays = 35; ///< Older results are entered by laboratorieansvarlig or coordinator only.
};

} // namespace fasit::workflow
