// Stop, CorrectiveAction, FollowUpCase, Event: what happens around a control that was not accepted.
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
    FactKey run;            ///< The run that was rejected.
    WallTime from;
    StopEnd end = StopEnd::None;
    std::optional<WallTime> until;
};

/// What was done about a rejection.
struct CorrectiveAction {
    FactKey key;
    SiteId site;
    FactKey run;
    std::string steps;
    std::string cause;
    std::string outcome;
    WallTime at;
    std::optional<UserId> by;
};

/// Follows a problem over time.
struct FollowUpCase {
    FactKey key;
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    std::string cause;
    std::string agreedAction;
    std::optional<UserId> owner;
    std::optional<Date> due;
    bool closed = false;
};

enum class EventKind { ReagentLotChange, PackChange, Calibration, Service, OutOfUse, BackInUse, Comment };

/// Something worth a flag under the chart's axis.
struct Event {
    FactKey key;
    SiteId site;
    InstrumentId instrument;
    std::optional<AnalyteId> analyte;
    EventKind kind = EventKind::Comment;
    WallTime at;
    std::string text;
};

/// A home's own value beside the laboratory's for one patient sample. Typed by a person only; no patient
/// identity.
struct ComparisonSample {
    FactKey key;
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    int runningNumber = 1;
    Date date;
    std::string homeValue;
    std::string laboratoryValue;
};

} // namespace fasit::domain
