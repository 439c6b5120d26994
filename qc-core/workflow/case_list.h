// How cases stand, from their steps. Throws storage::StorageError.
#pragma once

#include "qc-core/domain/actor.h"
#include "qc-core/domain/follow_up_case.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

struct CaseState {
    domain::FollowUpCase current;            ///< The newest agreement; closed where any step closed it.
    std::vector<domain::FollowUpCase> steps; ///< Oldest first.
    bool overdue = false;                    ///< The day that was agreed has gone by.
};

/// Nothing where there is no such case.
std::optional<CaseState> caseState(const Laboratory& laboratory, domain::CaseId id);

/// Those that are open at the homes that the actor may follow: overdue first, then by the day that was
/// agreed; those without one last, the oldest first.
std::vector<CaseState> openCases(const Laboratory& laboratory, const domain::Actor& actor);

} // namespace fasit::workflow
