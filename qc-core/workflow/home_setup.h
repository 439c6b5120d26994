// Reads how homes are set up, for those who look after it. Throws storage::StorageError.
#pragma once

#include "qc-core/reports/home_setup.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

/// Nothing where there is no such home.
std::optional<reports::HomeSetup> homeSetup(const Laboratory& laboratory, domain::SiteId site);

/// All homes, by name.
std::vector<reports::HomeRow> homeRows(const Laboratory& laboratory);

} // namespace fasit::workflow
