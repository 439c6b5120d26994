// A control lot that is new at the bench: entered from its insert and used at once, until a second person
// approves it (approve_lot.h).
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/insert_range.h"
#include "qc-core/workflow/laboratory.h"

#include <string>
#include <vector>

namespace fasit::workflow {

enum class LotFault {
    NotAllowed,
    NoSuchInstrument,
    NoSuchAnalyte,
    NotAQuantity, ///< Strips have steps, not a range.
    NoSuchMaterial,
    NoSuchLevel, ///< Of the material, or none given, or one twice.
    NumberMissing,
    Expired,
    AlreadyThere, ///< A lot of this number is known for this analyte and instrument.
    LowNotBelowHigh,
    NoSuchLot,
    NotPreliminary,
    SamePerson,   ///< Who entered it does not approve it.
    NoSuchTarget, ///< Of this lot, preliminary.
};

struct NewPreliminaryLot {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    domain::MaterialId material;
    std::string number; ///< As printed.
    Date expiry;
    struct Level {
        int level = 1;
        InsertRange range;
    };
    std::vector<Level> levels;
};

/// Holds at the instrument's home only, from the oldest day that may still be entered, since readings may
/// wait for it. Throws storage::StorageError.
Expected<domain::LotId, LotFault>
enterPreliminaryLot(const Laboratory& laboratory, const domain::Actor& actor, const NewPreliminaryLot& lot);

} // namespace fasit::workflow
