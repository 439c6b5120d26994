// Reads cases. Throws StorageError.
#pragma once

#include "qc-core/domain/follow_up_case.h"
#include "qc-core/storage/database.h"

#include <vector>

namespace fasit::storage {

/// Every step of the cases of this home, or of every home that this connection sees; oldest first. Rows from
/// before cases had steps are none.
std::vector<domain::FollowUpCase> caseSteps(Database& database, std::optional<domain::SiteId> site);

/// Every step of one case, oldest first.
std::vector<domain::FollowUpCase> caseSteps(Database& database, domain::CaseId id);

} // namespace fasit::storage
