// Reads what was done about rejected runs. Throws StorageError.
#pragma once

#include "qc-core/domain/corrective_action.h"
#include "qc-core/storage/database.h"

#include <optional>
#include <vector>

namespace fasit::storage {

/// The steps that were taken about this run, oldest first.
std::vector<domain::ActionStep> actionSteps(Database& database, domain::SiteId site, domain::FactKey run);

/// The newest corrective action about this run.
std::optional<domain::CorrectiveAction> correctiveAction(Database& database, domain::SiteId site,
                                                         domain::FactKey run);

} // namespace fasit::storage
