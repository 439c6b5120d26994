// Closes the runs whose four hours are over and which still lack a level, and judges them as they stand.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

/// Of every scheduled instrument and analyte of the home; writes nothing where nothing is to be closed.
/// Returns how many were closed. Throws storage::StorageError.
int closeDueRuns(const Laboratory& laboratory, domain::SiteId site);

} // namespace fasit::workflow
