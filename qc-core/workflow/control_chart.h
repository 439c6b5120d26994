// Loads the facts of one instrument and analyte and makes the chart of them.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/reports/levey_jennings.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

/// Throws storage::StorageError.
reports::LeveyJennings controlChart(const Laboratory& laboratory, domain::InstrumentId instrument,
                                    domain::AnalyteId analyte);

} // namespace fasit::workflow
