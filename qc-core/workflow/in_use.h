// Whether an instrument stands aside, by what people said of it. Pure.
#pragma once

#include "qc-core/domain/stop.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

/// The event that took it out of use and that nothing has undone since: events of the whole instrument, and
/// of `analyte` where one is named. Null: it is in use. Points into `events`, which are in order of time.
const domain::Event* outOfUse(const std::vector<domain::Event>& events,
                              std::optional<domain::AnalyteId> analyte = {});

} // namespace fasit::workflow
