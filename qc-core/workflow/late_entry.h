// Enters afterwards what was written on paper: results of the past, each with the time it was measured.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/reading.h"
#include "qc-core/workflow/register_control.h"

#include <cstddef>
#include <vector>

namespace fasit::workflow {

enum class LateEntryFault {
    NotAllowed,
    NotPlaced,  ///< It does not say which instrument, analyte, lot and level it belongs to.
    NotCertain, ///< What it says is not known there: see the reason.
    NotAValue,  ///< See the reason.
    InFuture,
    BeforeBottleOpened, ///< No bottle of the lot was open then.
    TooOld,             ///< Older than the limit: for laboratorieansvarlig or coordinator to enter.
};

struct LateEntryProblem {
    std::size_t reading = 0; ///< The first that cannot be entered.
    LateEntryFault fault = LateEntryFault::NotAllowed;
    domain::ReadingReason reason = domain::ReadingReason::None;
};

/// All of them or none. Each has a place, a time, and in `specimen` the random id of its form. The report's
/// controls are the runs they were added to and every later one whose verdict changed. How old they may be is
/// the home's choice (domain::HomeRules). Throws storage::StorageError.
Expected<RegisterReport, LateEntryProblem> enterAfterwards(const Laboratory& laboratory,
                                                           const domain::Actor& actor,
                                                           std::vector<domain::ControlReading> readings);

} // namespace fasit::workflow
