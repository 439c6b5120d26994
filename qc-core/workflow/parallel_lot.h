// A new lot beside the one in use: measured in parallel and judged by its own limits, until a person makes it
// current. One thread.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/material.h"
#include "qc-core/workflow/laboratory.h"

namespace fasit::workflow {

enum class ParallelLotFault {
    NotAllowed,
    NoSuchInstrument,
    NoTarget,     ///< There is no such lot, or it has no target for this analyte there today.
    AlreadyInUse, ///< It has been measured as the current lot, or has been made it.
    AlreadyEstablishing,
    NotEstablishing,
};

struct LotUse {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    domain::LotId lot;
};

/// From now on the lot stands outside all sequences: its limits decide, and 1_3s where it has an SD; it owes
/// no level, repeats nothing and stops nothing. Throws storage::StorageError.
Expected<void, ParallelLotFault> beginParallelPeriod(const Laboratory& laboratory, const domain::Actor& actor,
                                                     const LotUse& use);

/// From now on it is one of the current lots, and the sequences of its levels start anew with it. What was
/// measured in the parallel period stays outside of them. Throws storage::StorageError.
Expected<void, ParallelLotFault> makeLotCurrent(const Laboratory& laboratory, const domain::Actor& actor,
                                                const LotUse& use);

} // namespace fasit::workflow
