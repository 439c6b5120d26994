// Which lot a level is controlled with. Pure.
#pragma once

#include "qc-core/domain/catalogue.h"

namespace fasit::workflow {

/// The lot whose bottle was opened last, else the one that expires last, among those that have a target there
/// and are not in their parallel period; null where none has.
const domain::ControlLot* lotInUse(const domain::Catalogue& catalogue, const domain::Instrument& instrument,
                                   domain::AnalyteId analyte, int level, WallTime now);

} // namespace fasit::workflow
