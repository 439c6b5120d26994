// What a home, or the programme for all homes, chooses: what ends a stop, weekends and holidays, how long an
// entry may be corrected or made afterwards, and its schedules. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/home_rules.h"
#include "qc-core/domain/schedule.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

/// From now on; a stop that a control has cleared before is not ended by it.
Expected<void, FollowUpFault> changeHomeRules(const Laboratory& laboratory, const domain::Actor& actor,
                                              const domain::HomeRules& rules);

/// A new version of the schedule with this identity, or another one; an instrument and analyte have one.
Expected<domain::ScheduleId, FollowUpFault>
changeSchedule(const Laboratory& laboratory, const domain::Actor& actor, domain::Schedule schedule);

} // namespace fasit::workflow
