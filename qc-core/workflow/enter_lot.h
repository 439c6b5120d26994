// A new lot of the library: entered from its insert for one home or for all, and approved by a second person
// (approve_lot.h).
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/preliminary_lot.h"

#include <string>
#include <vector>

namespace fasit::workflow {

/// Where a new lot is measured beside the one in use from now on.
struct ParallelPlace {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
};

struct NewLot {
    domain::SiteId site; ///< The home it is for; the programme: all homes.
    domain::MaterialId material;
    std::string number; ///< As printed.
    Date expiry;
    struct Line {
        domain::AnalyteId analyte;
        std::string model; ///< Of the analysers that the row of the insert is for.
        int level = 1;
        InsertRange range;
    };
    std::vector<Line> lines;
    std::vector<ParallelPlace> parallel; ///< Its parallel period begins there at once.
};

/// Holds at once, marked preliminary, from the oldest day that may still be entered. For all homes it takes
/// somebody who may act for all; for a parallel period, somebody who may begin one there. All of it is
/// stored, or nothing. Throws storage::StorageError.
Expected<domain::LotId, LotFault> enterLot(const Laboratory& laboratory, const domain::Actor& actor,
                                           const NewLot& lot);

} // namespace fasit::workflow
