// Records what was done about a rejected run: each step as it is taken, so that one may leave and another
// continue, and at the end cause and outcome.
//
// With the end the windows of the rules start anew with the next run, unless the rule set keeps them; runs
// that were measured since are judged anew. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/corrective_action.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::workflow {

struct StepTaken {
    storage::SeriesGroup group;
    domain::FactKey run; ///< The rejected one, or a repeat of it that failed.
    domain::ActionStepKind kind = domain::ActionStepKind::StopPatients;
    domain::StepFinding finding = domain::StepFinding::Done;
    std::string comment;
};

/// Now. A control from the same bottle, a new bottle and a new pack are taken once each, and never backwards;
/// the others as often as one likes.
Expected<domain::FactKey, FollowUpFault> takeStep(const Laboratory& laboratory, const domain::Actor& actor,
                                                  const StepTaken& step);

struct ActionTaken {
    storage::SeriesGroup group;
    domain::FactKey run;
    std::string cause;
    domain::ActionOutcome outcome = domain::ActionOutcome::Solved;
    std::string comment;
    std::optional<WallTime> at; ///< Else now.
};

/// With the steps that were taken. Another one about the same run stands beside the first. Returns the runs
/// whose verdict has changed.
Expected<std::vector<reports::ControlOutcome>, FollowUpFault>
recordAction(const Laboratory& laboratory, const domain::Actor& actor, const ActionTaken& taken);

} // namespace fasit::workflow
