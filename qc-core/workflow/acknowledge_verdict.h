// Who has seen a verdict that was not accepted, and which nobody has seen. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/storage/acknowledgement_reader.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

/// Several people may; each once.
Expected<void, FollowUpFault> acknowledgeVerdict(const Laboratory& laboratory, const domain::Actor& actor,
                                                 domain::SiteId site, domain::FactKey verdict);

} // namespace fasit::workflow
