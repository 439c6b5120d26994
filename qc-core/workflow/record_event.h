// Records what happened to an instrument: service, an error, out of use and back; and a new pack. Throws
// storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/stop.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

#include <span>
#include <string>
#include <vector>

namespace fasit::workflow {

/// What a program brings that no person stands for: stores those events that are not there yet; returns how
/// many. `by` names the program in the audit.
int recordEvents(const Laboratory& laboratory, std::span<const domain::Event> events, const std::string& by);

/// What a person tells. Where the schedule has the occasion, a control becomes due. A pack: openPack.
Expected<domain::FactKey, FollowUpFault> recordEvent(const Laboratory& laboratory, const domain::Actor& actor,
                                                     const domain::Event& event);

struct NewPack {
    domain::InstrumentId instrument;
    std::optional<domain::AnalyteId> analyte; ///< None: the pack is for all that the instrument measures.
    std::string reagentLot;
    Date expiry;
    std::string comment;
};

struct OpenedPack {
    domain::FactKey event;
    bool isNewLot = false;              ///< The first pack of this lot at the instrument.
    bool isExpired = false;             ///< Stored all the same, and to be said.
    bool isStopped = false;             ///< A stop holds for this very lot.
    std::vector<domain::AnalyteId> due; ///< A control of these is due at once.
};

/// Taken in use now.
Expected<OpenedPack, FollowUpFault> openPack(const Laboratory& laboratory, const domain::Actor& actor,
                                             const NewPack& pack);

} // namespace fasit::workflow
