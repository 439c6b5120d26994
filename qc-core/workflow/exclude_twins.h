// One reading that two places registered between two exchanges is to count once. One thread.
#pragma once

#include "qc-core/storage/sync/arrived_facts.h"
#include "qc-core/storage/sync/registered_twice.h"
#include "qc-core/storage/write_transaction.h"

#include <vector>

namespace fasit::workflow {

/// Of each reading the result that was recorded first stands; the others are excluded by
/// domain::kRegisteredTwice and name it. Where a person has excluded one of them, or corrected it, none
/// stands. What is to be judged anew is added to `touched`. Returns how many were excluded.
int excludeTwins(storage::WriteTransaction& transaction,
                 const std::vector<storage::RegisteredTwice>& readings, storage::TouchedGroups& touched);

} // namespace fasit::workflow
