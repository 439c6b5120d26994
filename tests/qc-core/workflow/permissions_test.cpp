// Who may do what: one test a row of the table, written down a second time, and how far each role reaches.
#include "qc-core/workflow/permissions.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace fasit::workflow {
namespace {

using namespace domain;

constexpr SiteId kHome{11};
constexpr SiteId kOther{12};

Actor actorOf(Role role) {
    const bool isOfProgramme = role == Role::Coordinator || role == Role::Administrator;
    return {UserId{7}, isOfProgramme ? kProgramme : kHome, role};
}

/// S, L, C, A: staff, laboratorieansvarlig, coordinator, administrator, at their own home.
struct Expectation {
    const char* name;
    Deed deed;
    std::string who;
};

std::ostream& operator<<(std::ostream& stream, const Expectation& expected) {
    return stream << expected.name;
}

class MayDo : public testing::TestWithParam<Expectation> {};

TEST_P(MayDo, ExactlyThese) {
    const auto& [name, deed, who] = GetParam();
    const auto expect = [&, d = deed, w = who](Role role, char letter) {
        EXPECT_EQ(may(actorOf(role), d, kHome), w.find(letter) != std::string::npos) << letter;
    };
    expect(Role::Staff, 'S');
    expect(Role::LaboratoryResponsible, 'L');
    expect(Role::Coordinator, 'C');
    expect(Role::Administrator, 'A');
}

INSTANTIATE_TEST_SUITE_P(
    Permissions, MayDo,
    testing::Values(
        Expectation{"RegisterControl", Deed::RegisterControl, "SLC"},
        Expectation{"CorrectSlip", Deed::CorrectSlip, "SLC"},
        Expectation{"EnterAfterwards", Deed::EnterAfterwards, "SLC"},
        Expectation{"ExcludeResult", Deed::ExcludeResult, "LC"}, Expectation{"EndStop", Deed::EndStop, "LC"},
        Expectation{"RecordAction", Deed::RecordAction, "SLC"},
        Expectation{"AcknowledgeVerdict", Deed::AcknowledgeVerdict, "SLC"},
        Expectation{"OpenCase", Deed::OpenCase, "SLC"}, Expectation{"AgreeCase", Deed::AgreeCase, "LC"},
        Expectation{"CloseCase", Deed::CloseCase, "LC"}, Expectation{"RecordEvent", Deed::RecordEvent, "SLC"},
        Expectation{"OpenBottle", Deed::OpenBottle, "SLC"}, Expectation{"OpenPack", Deed::OpenPack, "SLC"},
        Expectation{"PlaceInboxReading", Deed::PlaceInboxReading, "SLC"},
        Expectation{"RecordComparison", Deed::RecordComparison, "SLC"},
        Expectation{"RecordEqaOutcome", Deed::RecordEqaOutcome, "SLC"},
        Expectation{"EnterPreliminaryLot", Deed::EnterPreliminaryLot, "SLC"},
        Expectation{"ApprovePreliminaryLot", Deed::ApprovePreliminaryLot, "LC"},
        Expectation{"MakeLotCurrent", Deed::MakeLotCurrent, "LC"},
        Expectation{"ProposeTarget", Deed::ProposeTarget, "LC"},
        Expectation{"ApproveTarget", Deed::ApproveTarget, "C"},
        Expectation{"ChangeSchedule", Deed::ChangeSchedule, "CA"},
        Expectation{"ChangeRuleSets", Deed::ChangeRuleSets, "C"},
        Expectation{"ManageHomeUsers", Deed::ManageHomeUsers, "LCA"},
        Expectation{"ManageAllUsers", Deed::ManageAllUsers, "A"},
        Expectation{"SignMonthForHome", Deed::SignMonthForHome, "L"},
        Expectation{"SignMonthAsCoordinator", Deed::SignMonthAsCoordinator, "C"},
        Expectation{"ErasePersonText", Deed::ErasePersonText, "LA"},
        Expectation{"ChangeSetup", Deed::ChangeSetup, "CA"},
        Expectation{"DescribeInstrument", Deed::DescribeInstrument, "LCA"},
        Expectation{"BackUp", Deed::BackUp, "LCA"}, Expectation{"Restore", Deed::Restore, "A"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(PermissionsReach, StaffOnlyAtTheirOwnHome) {
    EXPECT_TRUE(may(actorOf(Role::Staff), Deed::RegisterControl, kHome));
    EXPECT_FALSE(may(actorOf(Role::Staff), Deed::RegisterControl, kOther));
    EXPECT_FALSE(may(actorOf(Role::Staff), Deed::RegisterControl, kProgramme));
    EXPECT_FALSE(may({UserId{7}, kProgramme, Role::Staff}, Deed::RegisterControl, kProgramme));
}

TEST(PermissionsReach, TheResponsibleOnlyAtTheirOwnHome) {
    EXPECT_TRUE(may(actorOf(Role::LaboratoryResponsible), Deed::EndStop, kHome));
    EXPECT_FALSE(may(actorOf(Role::LaboratoryResponsible), Deed::EndStop, kOther));
    EXPECT_FALSE(may(actorOf(Role::LaboratoryResponsible), Deed::ManageHomeUsers, kProgramme));
}

TEST(PermissionsReach, ACoordinatorEverywhereUnlessLimited) {
    Actor coordinator = actorOf(Role::Coordinator);
    EXPECT_TRUE(may(coordinator, Deed::EndStop, kOther));
    EXPECT_TRUE(may(coordinator, Deed::ApproveTarget, kProgramme));
    coordinator.homes = {kHome};
    EXPECT_TRUE(may(coordinator, Deed::EndStop, kHome));
    EXPECT_FALSE(may(coordinator, Deed::EndStop, kOther));
    EXPECT_FALSE(may(coordinator, Deed::ApproveTarget, kProgramme));
}

TEST(PermissionsReach, AnAdministratorEverywhere) {
    EXPECT_TRUE(may(actorOf(Role::Administrator), Deed::ManageHomeUsers, kOther));
    EXPECT_TRUE(may(actorOf(Role::Administrator), Deed::ManageAllUsers, kProgramme));
}

TEST(PermissionsReach, NobodyMayNothing) {
    for (const Role role :
         {Role::Staff, Role::LaboratoryResponsible, Role::Coordinator, Role::Administrator}) {
        Actor nobody = actorOf(role);
        nobody.user = {};
        EXPECT_FALSE(may(nobody, Deed::RegisterControl, kHome));
        EXPECT_FALSE(may(nobody, Deed::ManageHomeUsers, kHome));
    }
}

} // namespace
} // namespace fasit::workflow
