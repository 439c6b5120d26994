// What is due at a home, and how every home stands. Both follow from the schedules and what was done.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/reports/due_control.h"
#include "qc-core/reports/overview.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

/// Every control of the home that has a schedule with control material, overdue first, then by due date.
/// Runs whose time is over are closed first.
/// A control is due from its due day on; those later are in the list too (DueControl::due tells).
std::vector<reports::DueControl> dueControls(const Laboratory& laboratory, domain::SiteId site);

/// The card of one instrument and analyte; nothing where no control material is scheduled for it.
std::optional<reports::DueControl> dueControl(const Laboratory& laboratory, domain::InstrumentId instrument,
                                              domain::AnalyteId analyte);

/// Lots that are in their parallel period there now, in the order in which they began.
std::vector<domain::LotId> parallelLots(const domain::Catalogue& catalogue, domain::InstrumentId instrument,
                                        domain::AnalyteId analyte, WallTime now);

/// All homes, in the order they are to be read: most urgent first, then by name.
std::vector<reports::SiteState> overview(const Laboratory& laboratory);

} // namespace fasit::workflow
