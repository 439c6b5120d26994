// Who may do what: one table of deeds and roles. Every workflow function that acts for a person asks here.
//
// What depends on the matter itself (a second person approves, a slip is corrected by the same user within 15
// minutes) stands in the function that does it. Pure.
#pragma once

#include "qc-core/domain/actor.h"

namespace fasit::workflow {

enum class Deed {
    RegisterControl,
    CorrectSlip, ///< "I typed the wrong number."
    EnterAfterwards,
    ExcludeResult, ///< And take it in again.
    EndStop,
    RecordAction,
    AcknowledgeVerdict,
    OpenCase,
    AgreeCase, ///< Owner, agreed action and due date.
    CloseCase,
    RecordEvent, ///< A comment, service, out of use and back.
    OpenBottle,
    OpenPack,
    PlaceInboxReading,
    RecordComparison, ///< A comparison sample.
    RecordEqaOutcome, ///< What a programme said of a round, and what was done about it.
    EnterPreliminaryLot,
    ApprovePreliminaryLot,
    MakeLotCurrent,
    ProposeTarget,
    ApproveTarget,
    ChangeSchedule,
    ChangeRuleSets,
    ManageHomeUsers,
    ManageAllUsers,
    SignMonthForHome,
    SignMonthAsCoordinator,
    ErasePersonText,
    ChangeSetup,
    DescribeInstrument, ///< What it is called, where it stands, what to do while it is stopped.
    BackUp,
    Restore,
};

/// Staff and laboratorieansvarlig act at their own home only, a coordinator at the homes followed, an
/// administrator everywhere.
bool reaches(const domain::Actor& actor, domain::SiteId site);

/// Whether the actor reaches the home and the role allows the deed. `site` is the home it is done at or for,
/// the programme where it holds for every home: a coordinator who is limited to some homes may do nothing
/// there. Nobody (user 0) may do nothing.
bool may(const domain::Actor& actor, Deed deed, domain::SiteId site);

} // namespace fasit::workflow
