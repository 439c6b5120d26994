// Stop and Event: what takes an instrument out of use, and what happens to it.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>

namespace fasit::domain {

enum class StopEnd { None, ClearedByRepeat, NewAcceptedRun, EndedByPerson };

/// Instrument and analyte (or one reagent lot of it) not to be used for patients, from the rejection until
/// cleared.
struct Stop {
    FactKey key;
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    std::string reagentLot; ///< Empty: all lots.
    FactKey run;            ///< The run that was rejected; (0, 0) where a person began the stop.
    WallTime from;
    StopEnd end = StopEnd::None;
    std::optional<WallTime> until;
    std::optional<FactKey> endRun = {}; ///< The run that ended it.
    std::string reason = {};            ///< Why a person began it.
    std::optional<UserId> by = {};      ///< Who began it, or ends it.

    bool isBegunByPerson() const { return run == FactKey{}; }
};

/// A stop that has ended, with the fact that ended it.
struct EndedStop {
    Stop stop;
    FactKey endKey;
};

enum class EventKind {
    ReagentLotChange,
    PackChange, ///< Of the same lot.
    Calibration,
    Service,
    OutOfUse,
    BackInUse,
    Comment,
    Drop,      ///< It was dropped or knocked.
    Error,     ///< It showed an error.
    UsedToday, ///< Patients are measured on this day: for schedules by day of use.
};

/// Something worth a flag under the chart's axis.
struct Event {
    FactKey key;
    SiteId site;
    InstrumentId instrument;
    std::optional<AnalyteId> analyte;
    EventKind kind = EventKind::Comment;
    WallTime at;
    std::string text;
    std::string reagentLot = {};     ///< Of a pack.
    std::optional<Date> expiry = {}; ///< Of a pack.
    std::optional<UserId> by = {};   ///< Nobody where a program brought it.
};

} // namespace fasit::domain
