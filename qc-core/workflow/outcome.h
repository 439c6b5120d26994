// Makes of a judged run what the bench is told.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/judgement.h"

namespace fasit::workflow {

reports::ControlOutcome outcomeOf(const domain::Catalogue& catalogue, const JudgedRun& judged);

/// The name of a level as it stands on the bottle of this lot; its number where the lot is unknown.
std::string levelName(const domain::Catalogue& catalogue, domain::LotId lot, int level);

} // namespace fasit::workflow
