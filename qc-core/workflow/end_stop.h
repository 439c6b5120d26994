// A person begins or ends a stop, with a reason. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/stop.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

#include <string>
#include <vector>

namespace fasit::workflow {

struct StopWanted {
    storage::SeriesGroup group;
    std::string reagentLot; ///< Empty: all lots.
    std::string reason;
};

/// From now until a person ends it, beside what controls say: on a finding, or for one reagent lot. By whom
/// stops are ended.
Expected<domain::FactKey, FollowUpFault> beginStop(const Laboratory& laboratory, const domain::Actor& actor,
                                                   const StopWanted& wanted);

struct StopEndWanted {
    storage::SeriesGroup group;
    domain::FactKey stop;
    std::string reason;
};

/// Now, whatever the controls say. A control that is rejected later begins another.
Expected<void, FollowUpFault> endStop(const Laboratory& laboratory, const domain::Actor& actor,
                                      const StopEndWanted& wanted);

} // namespace fasit::workflow
