// What waits in the inbox of a home, and where each reading may belong. One thread.
#pragma once

#include "qc-core/reports/inbox_row.h"
#include "qc-core/workflow/laboratory.h"

#include <vector>

namespace fasit::workflow {

/// In the order they came. Throws storage::StorageError.
std::vector<reports::InboxRow> inboxRows(const Laboratory& laboratory, domain::SiteId site);

} // namespace fasit::workflow
