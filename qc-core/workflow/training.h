// Training: who may run which analyser, shown by whom, until when. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/laboratory.h"
#include "qc-core/workflow/user_fault.h"

namespace fasit::workflow {

/// By whom the user is managed. The user's home is filled in here; `training.instrument`, where given, stands
/// at that home and names the model.
Expected<void, UserFault> recordTraining(const Laboratory& laboratory, const domain::Actor& actor,
                                         domain::Training training);

/// Is there a training on this analyser, or on its model, that is valid on this day?
bool isTrained(const Laboratory& laboratory, domain::UserId user, domain::InstrumentId instrument, Date day);

} // namespace fasit::workflow
