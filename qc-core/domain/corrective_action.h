// ActionStep and CorrectiveAction: what is done about a rejected control, step by step, and how it ended.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::domain {

/// In the order in which they are offered.
enum class ActionStepKind {
    StopPatients,         ///< No patient results are given out.
    CheckEntry,           ///< Right number, right bottle, right level.
    CheckStorage,         ///< Date, storage, mixing, temperature.
    RepeatSameBottle,     ///< A new control from the same bottle.
    NewBottle,            ///< A new control from a new bottle.
    NewPack,              ///< A new control with a new pack.
    CleanOrMaintain,      ///< Cleaning, maintenance, service.
    CallForHelp,          ///< Adviser or supplier.
    AssessPatientResults, ///< What was measured since the last accepted control.
};

enum class StepFinding { Done, NothingWrong, CauseFound, NotPossible };

/// One step that was taken.
struct ActionStep {
    FactKey key;
    SiteId site;
    FactKey run; ///< The rejected one.
    ActionStepKind kind = ActionStepKind::StopPatients;
    StepFinding finding = StepFinding::Done;
    std::string comment;
    WallTime at;
    std::optional<UserId> by;
};

enum class ActionOutcome {
    NotStated, ///< Of rows from before outcomes had words.
    Solved,
    OutOfUse, ///< The instrument is not used for the analyte until further notice.
    SentForService,
    FollowedUp, ///< A case follows it.
};

/// What was done about a rejection, when it is finished.
struct CorrectiveAction {
    FactKey key;
    SiteId site;
    FactKey run;
    std::vector<ActionStepKind> steps; ///< As they were taken.
    std::string cause;
    ActionOutcome outcome = ActionOutcome::NotStated;
    std::string comment;
    WallTime at;
    std::optional<UserId> by;
};

} // namespace fasit::domain
