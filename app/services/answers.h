// What the laboratory answers the pages, as plain structs that cross threads by value.
#pragma once

#include "qc-core/domain/control_result.h"
#include "qc-core/domain/reading_outcome.h"
#include "qc-core/reports/control_outcome.h"

#include <vector>

namespace fasit::services {

/// What became of a form that was saved.
struct EntryAnswer {
    std::vector<domain::ReadingOutcome> readings; ///< One for each reading of the form, in its order.
    std::vector<reports::ControlOutcome> controls;
    bool clockWasBehind = false; ///< The computer's clock stands before what is stored already.
};

/// A run of one instrument and analyte.
struct RunPlace {
    domain::SiteId site;
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    domain::FactKey run;

    friend bool operator==(const RunPlace&, const RunPlace&) = default;
};

} // namespace fasit::services
