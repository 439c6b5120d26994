// Reads comparison samples and their limits. Throws StorageError.
#pragma once

#include "qc-core/domain/comparison_sample.h"
#include "qc-core/storage/database.h"

#include <vector>

namespace fasit::storage {

/// Of the home, by day, then by running number.
std::vector<domain::ComparisonSample> comparisonSamples(Database& database, domain::SiteId site);

/// Of the home and of the programme, oldest first.
std::vector<domain::ComparisonLimit> comparisonLimits(Database& database, domain::SiteId site);

} // namespace fasit::storage
