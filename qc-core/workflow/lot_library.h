// Reads the lot library as a home sees it. Nothing is written.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/reports/lot_library.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

/// The lots of all homes and those of this one, by what needs a person first, then by material and expiry.
/// Throws storage::StorageError.
std::vector<reports::LotRow> lotLibrary(const Laboratory& laboratory, domain::SiteId site);

/// Absent where the home has no such lot. Throws storage::StorageError.
std::optional<reports::LotRow> lotRow(const Laboratory& laboratory, domain::SiteId site, domain::LotId lot);
/// Absent where the home has no such lot. Throws storage::StorageError.
std::optional<reports::LotDetails> lotDetails(const Laboratory& laboratory, domain::SiteId site,
                                              domain::LotId lot);

/// What a new lot can be of, with the lines of its insert: those of earlier lots of the material; where there
/// are none, those of everything that the home measures. Quantities only; first what the home measures.
/// Throws storage::StorageError.
std::vector<reports::MaterialChoice> materialChoices(const Laboratory& laboratory, domain::SiteId site);

} // namespace fasit::workflow
