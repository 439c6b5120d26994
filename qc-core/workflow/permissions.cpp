#include "qc-core/workflow/permissions.h"

#include <algorithm>
#include <array>

namespace fasit::workflow {
namespace {

using namespace domain;

struct Row {
    Deed deed;
    bool staff;
    bool responsible;
    bool coordinator;
    bool administrator;
};

constexpr bool kYes = true;
constexpr bool kNo = false;

/// An administrator looks after users and setup and judges nothing.
constexpr std::array kTable{
    //                             staff responsible coordinator administrator
    Row{Deed::RegisterControl, kYes, kYes, kYes, kNo},
    Row{Deed::CorrectSlip, kYes, kYes, kYes, kNo},
    Row{Deed::EnterAfterwards, kYes, kYes, kYes, kNo},
    Row{Deed::ExcludeResult, kNo, kYes, kYes, kNo},
    Row{Deed::EndStop, kNo, kYes, kYes, kNo},
    Row{Deed::RecordAction, kYes, kYes, kYes, kNo},
    Row{Deed::AcknowledgeVerdict, kYes, kYes, kYes, kNo},
    Row{Deed::OpenCase, kYes, kYes, kYes, kNo},
    Row{Deed::AgreeCase, kNo, kYes, kYes, kNo},
    Row{Deed::CloseCase, kNo, kYes, kYes, kNo},
    Row{Deed::RecordEvent, kYes, kYes, kYes, kNo},
    Row{Deed::OpenBottle, kYes, kYes, kYes, kNo},
    Row{Deed::OpenPack, kYes, kYes, kYes, kNo},
    Row{Deed::PlaceInboxReading, kYes, kYes, kYes, kNo},
    Row{Deed::RecordComparison, kYes, kYes, kYes, kNo},
    Row{Deed::RecordEqaOutcome, kYes, kYes, kYes, kNo},
    Row{Deed::EnterPreliminaryLot, kYes, kYes, kYes, kNo},
    Row{Deed::ApprovePreliminaryLot, kNo, kYes, kYes, kNo},
    Row{Deed::MakeLotCurrent, kNo, kYes, kYes, kNo},
    Row{Deed::ProposeTarget, kNo, kYes, kYes, kNo},
    Row{Deed::ApproveTarget, kNo, kNo, kYes, kNo},
    Row{Deed::ChangeSchedule, kNo, kNo, kYes, kYes},
    Row{Deed::ChangeRuleSets, kNo, kNo, kYes, kNo},
    Row{Deed::ManageHomeUsers, kNo, kYes, kYes, kYes},
    Row{Deed::ManageAllUsers, kNo, kNo, kNo, kYes},
    Row{Deed::SignMonthForHome, kNo, kYes, kNo, kNo},
    Row{Deed::SignMonthAsCoordinator, kNo, kNo, kYes, kNo},
    Row{Deed::ErasePersonText, kNo, kYes, kNo, kYes},
    Row{Deed::ChangeSetup, kNo, kNo, kYes, kYes},
    Row{Deed::DescribeInstrument, kNo, kYes, kYes, kYes},
    Row{Deed::BackUp, kNo, kYes, kYes, kYes},
    Row{Deed::Restore, kNo, kNo, kNo, kYes},
};

bool allows(const Row& row, Role role) {
    switch (role) {
    case Role::Staff:
        return row.staff;
    case Role::LaboratoryResponsible:
        return row.responsible;
    case Role::Coordinator:
        return row.coordinator;
    case Role::Administrator:
        return row.administrator;
    }
    return false;
}

} // namespace

bool reaches(const Actor& actor, SiteId site) {
    switch (actor.role) {
    case Role::Staff:
    case Role::LaboratoryResponsible:
        return site == actor.site && site != kProgramme;
    case Role::Coordinator:
        return actor.homes.empty() ||
               std::find(actor.homes.begin(), actor.homes.end(), site) != actor.homes.end();
    case Role::Administrator:
        return true;
    }
    return false;
}

bool may(const Actor& actor, Deed deed, SiteId site) {
    const auto row = std::find_if(kTable.begin(), kTable.end(), [&](const Row& r) { return r.deed == deed; });
    return row != kTable.end() && actor.user != UserId{} && allows(*row, actor.role) && reaches(actor, site);
}

} // namespace fasit::workflow
