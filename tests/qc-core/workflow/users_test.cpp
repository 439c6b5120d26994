// Users: who may add, change and deactivate whom, and what is audited.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/credentials.h"
#include "qc-core/workflow/record_event.h"
#include "qc-core/workflow/substitutes.h"
#include "qc-core/workflow/training.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::UserFault;

template <class Value>
std::optional<UserFault> faultOf(const Expected<Value, UserFault>& answer) {
    return answer ? std::nullopt : std::optional(answer.error());
}

class Users : public testing::Test {
  protected:
    void TearDown() override { EXPECT_THAT(lab.faultsInChain(), testing::IsEmpty()); }

    std::optional<UserFault> adding(const Actor& actor, SiteId site, Role role,
                                    const std::string& name = "Ny Bruker") {
        return faultOf(workflow::addUser(lab.laboratory(), actor, {site, role, {name, "NB", ""}, {}}));
    }

    std::string lastEntry() {
        RawDatabase raw(lab.address());
        return raw.text(
            "SELECT by || ' ' || what || ' ' || detail FROM audit_entry ORDER BY at DESC, seq DESC"
            " LIMIT 1");
    }

    UserLab lab;
    Actor responsible = lab.add(Role::LaboratoryResponsible, "Ansvarlig Nummer En");
    Actor staff = lab.add(Role::Staff, "Ansatt Nummer To");
    Actor coordinator = lab.add(Role::Coordinator, "Rådgiver Nummer Tre");
};

TEST_F(Users, AreReadBackAsTheyWereAdded) {
    const User user = userOf(lab, staff.user);
    EXPECT_EQ(user.site, lab.site());
    EXPECT_EQ(user.role, Role::Staff);
    EXPECT_EQ(user.standing, UserStanding::Active);
    EXPECT_EQ(user.person, (PersonText{"Ansatt Nummer To", "XY", ""}));
    EXPECT_FALSE(user.hasPin || user.hasPassword || user.isErased || user.isDisputed);
    EXPECT_EQ(userOf(lab, coordinator.user).site, kProgramme);
    EXPECT_EQ(storage::readUsers(lab.database()).size(), 4U);
    EXPECT_EQ(storage::readUsers(lab.database(), {lab.site(), std::nullopt}).size(), 2U);
}

TEST_F(Users, AreAddedByThoseWhoMay) {
    EXPECT_EQ(adding(responsible, lab.site(), Role::Staff), std::nullopt);
    EXPECT_EQ(adding(responsible, lab.site(), Role::LaboratoryResponsible), std::nullopt);
    EXPECT_EQ(adding(coordinator, lab.site(), Role::Staff), std::nullopt);
    EXPECT_EQ(adding(lab.administrator, {}, Role::Administrator), std::nullopt);
    EXPECT_EQ(adding(staff, lab.site(), Role::Staff), UserFault::NotAllowed);
    EXPECT_EQ(adding(responsible, {4711}, Role::Staff), UserFault::NotAllowed);
    EXPECT_EQ(adding(responsible, lab.site(), Role::Coordinator), UserFault::NotAllowed);
    EXPECT_EQ(adding(coordinator, {}, Role::Administrator), UserFault::NotAllowed);
    EXPECT_EQ(adding(coordinator, {}, Role::Coordinator), UserFault::NotAllowed);
}

TEST_F(Users, NeedAHomeAndAName) {
    EXPECT_EQ(adding(lab.administrator, {4711}, Role::Staff), UserFault::NoSuchHome);
    EXPECT_EQ(adding(lab.administrator, kProgramme, Role::Staff), UserFault::NoSuchHome);
    EXPECT_EQ(adding(lab.administrator, lab.site(), Role::Staff, " "), UserFault::NameMissing);
    EXPECT_EQ(adding(lab.administrator, lab.site(), Role::Staff, "To\nlinjer"), UserFault::NameUnusable);
    EXPECT_EQ(adding(lab.administrator, lab.site(), Role::Staff, "bl\xE5"), UserFault::NameUnusable);
    EXPECT_EQ(adding(lab.administrator, lab.site(), Role::Staff, std::string(201, 'x')),
              UserFault::NameUnusable);
}

TEST_F(Users, OnlyTheFirstAdministratorNeedsNobody) {
    const auto second =
        workflow::addFirstAdministrator(lab.laboratory(), {"Prøve To", "", ""}, secret("helt andre ord her"));
    EXPECT_EQ(faultOf(second), UserFault::AdministratorExists);
}

TEST_F(Users, ChangesAreAuditedByUserIdAndHoldNoName) {
    lab.clock.set("2026-10-05T08:00:30");
    workflow::addUser(lab.laboratory(), responsible,
                      {lab.site(), Role::Staff, {"Zebranavn", "ZN", "xyz"}, {}})
        .value();
    EXPECT_THAT(lastEntry(), testing::StartsWith(idText(responsible.user) + " addUser "));
    lab.clock.set("2026-10-05T08:01");
    EXPECT_TRUE(workflow::deactivate(lab.laboratory(), responsible, staff.user));
    EXPECT_EQ(lastEntry(), idText(responsible.user) + " deactivateUser " + idText(staff.user));
    EXPECT_EQ(RawDatabase(lab.address())
                  .number("SELECT count(*) FROM audit_entry WHERE by || what || detail LIKE '%Zebra%'"),
              0);
}

TEST_F(Users, AreDeactivatedAndComeBackWithoutTheirPin) {
    lab.setPin(staff, "4715");
    EXPECT_TRUE(workflow::deactivate(lab.laboratory(), responsible, staff.user));
    EXPECT_EQ(userOf(lab, staff.user).standing, UserStanding::Inactive);
    EXPECT_EQ(userOf(lab, staff.user).person.name, "Ansatt Nummer To");
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM credential_secret WHERE kind = 'pin'"),
              0);
    EXPECT_EQ(faultOf(workflow::deactivate(lab.laboratory(), responsible, staff.user)), UserFault::AlreadySo);
    EXPECT_TRUE(workflow::reactivate(lab.laboratory(), responsible, staff.user));
    EXPECT_EQ(userOf(lab, staff.user).standing, UserStanding::Active);
    EXPECT_FALSE(userOf(lab, staff.user).hasPin);
}

TEST_F(Users, OfAnotherRankAreOutOfReach) {
    EXPECT_EQ(faultOf(workflow::deactivate(lab.laboratory(), responsible, coordinator.user)),
              UserFault::NotAllowed);
    EXPECT_EQ(faultOf(workflow::setPassword(lab.laboratory(), responsible, lab.administrator.user,
                                            secret("noen helt andre ord"))),
              UserFault::NotAllowed);
    EXPECT_EQ(faultOf(workflow::setPin(lab.laboratory(), staff, responsible.user, secret("4715"))),
              UserFault::NotAllowed);
    EXPECT_EQ(faultOf(workflow::deactivate(lab.laboratory(), lab.administrator, {99})),
              UserFault::NoSuchUser);
}

TEST_F(Users, TheLastAdministratorStays) {
    EXPECT_EQ(faultOf(workflow::deactivate(lab.laboratory(), lab.administrator, lab.administrator.user)),
              UserFault::LastAdministrator);
    EXPECT_EQ(faultOf(workflow::changeRole(lab.laboratory(), lab.administrator, lab.administrator.user,
                                           Role::Coordinator)),
              UserFault::LastAdministrator);
    const Actor second = lab.add(Role::Administrator, "Prøve Nummer To");
    EXPECT_TRUE(workflow::deactivate(lab.laboratory(), second, lab.administrator.user));
}

TEST_F(Users, RolesChangeWithinAHomeOrWithinTheProgramme) {
    const auto change = [&](UserId user, Role role) {
        return faultOf(workflow::changeRole(lab.laboratory(), lab.administrator, user, role));
    };
    EXPECT_EQ(change(staff.user, Role::LaboratoryResponsible), std::nullopt);
    EXPECT_EQ(userOf(lab, staff.user).role, Role::LaboratoryResponsible);
    EXPECT_EQ(change(staff.user, Role::LaboratoryResponsible), UserFault::AlreadySo);
    EXPECT_EQ(change(staff.user, Role::Coordinator), UserFault::RoleNeedsNewUser);
    EXPECT_EQ(change(coordinator.user, Role::Staff), UserFault::RoleNeedsNewUser);
    EXPECT_EQ(
        faultOf(workflow::changeRole(lab.laboratory(), coordinator, coordinator.user, Role::Administrator)),
        UserFault::NotAllowed);
    ASSERT_TRUE(workflow::setPassword(lab.laboratory(), lab.administrator, staff.user,
                                      secret("noen helt andre ord")));
    EXPECT_EQ(change(staff.user, Role::Staff), std::nullopt);
    EXPECT_FALSE(userOf(lab, staff.user).hasPassword) << "staff have none";
}

TEST_F(Users, SetTheirOwnPinAndPasswordByTheRules) {
    const auto pin = [&](const Actor& user, const char* text) {
        return faultOf(workflow::setPin(lab.laboratory(), user, user.user, secret(text)));
    };
    const auto password = [&](const Actor& user, const char* text) {
        return faultOf(workflow::setPassword(lab.laboratory(), user, user.user, secret(text)));
    };
    EXPECT_EQ(pin(staff, "4715"), std::nullopt);
    EXPECT_EQ(pin(staff, "1234"), UserFault::PinTooObvious);
    EXPECT_EQ(pin(coordinator, "4715"), UserFault::NoPinForRole);
    EXPECT_EQ(password(staff, "noen helt andre ord"), UserFault::NoPasswordForRole);
    EXPECT_EQ(password(responsible, "solbakken er fint"), UserFault::PasswordHoldsName);
    EXPECT_EQ(password(responsible, "ansvarlig er gøy"), UserFault::PasswordHoldsName);
    EXPECT_EQ(password(coordinator, "kort"), UserFault::PasswordTooShort);
    EXPECT_EQ(password(coordinator, "noen helt andre ord"), std::nullopt);
    EXPECT_TRUE(lab.tryPin(staff, "4715"));
}

TEST_F(Users, PersonTextHasVersionsAndTheNewestHolds) {
    EXPECT_TRUE(workflow::changePersonText(lab.laboratory(), responsible, staff.user,
                                           {"Ansatt Nytt Navn", "AN", "sykepleier"}));
    lab.clock.set("2020-01-01T08:00"); // A clock that is set back does not bring the old name back.
    EXPECT_TRUE(workflow::changePersonText(lab.laboratory(), responsible, staff.user,
                                           {"Ansatt Nyere Navn", "AN", "sykepleier"}));
    EXPECT_EQ(userOf(lab, staff.user).person, (PersonText{"Ansatt Nyere Navn", "AN", "sykepleier"}));
    EXPECT_THAT(storage::usersWithAlteredNames(lab.database()), testing::IsEmpty());
}

TEST_F(Users, ANameThatWasAlteredBehindTheProgramsBackIsFound) {
    RawDatabase raw(lab.address());
    ASSERT_EQ(raw.run("UPDATE person_text SET text = replace(text, 'Ansatt', 'Annen') WHERE user_id = " +
                      idText(staff.user)),
              0);
    EXPECT_THAT(storage::usersWithAlteredNames(lab.database()), testing::ElementsAre(staff.user));
}

TEST_F(Users, ChangedAtTwoPlacesAtOnceAreDisputedAndTheNewerHolds) {
    const auto now = storage::readUser(lab.database(), staff.user).value();
    ASSERT_TRUE(workflow::changeRole(lab.laboratory(), responsible, staff.user, Role::LaboratoryResponsible));
    EXPECT_FALSE(userOf(lab, staff.user).isDisputed);
    RawDatabase raw(lab.address());
    ASSERT_EQ(raw.run("INSERT INTO app_user SELECT site, 77, 1, id, 'staff', 'inactive', homes, at + 99,"
                      " origin, seq FROM app_user WHERE id = " +
                      idText(staff.user) + " AND seq = " + std::to_string(now.key.seq)),
              0)
        << raw.message();
    EXPECT_TRUE(userOf(lab, staff.user).isDisputed);
    EXPECT_EQ(userOf(lab, staff.user).standing, UserStanding::Inactive);
    ASSERT_TRUE(workflow::reactivate(lab.laboratory(), responsible, staff.user));
    EXPECT_FALSE(userOf(lab, staff.user).isDisputed) << "a third change settles it";
    ASSERT_EQ(raw.unguard("app_user"), 0) << raw.message();
    ASSERT_EQ(raw.run("DELETE FROM app_user WHERE origin = 77"), 0);
}

TEST_F(Users, OfACoordinatorMayBeLimitedToHomes) {
    const auto limited =
        workflow::addUser(lab.laboratory(), lab.administrator,
                          {{}, Role::Coordinator, {"Rådgiver Nummer Fire", "", ""}, {lab.site()}});
    EXPECT_THAT(workflow::actorOf(userOf(lab, limited.value())).homes, testing::ElementsAre(lab.site()));
    EXPECT_EQ(faultOf(workflow::addUser(lab.laboratory(), lab.administrator,
                                        {{}, Role::Coordinator, {"Rådgiver", "", ""}, {{4711}}})),
              UserFault::NoSuchHome);
}

TEST_F(Users, WhoWasOnDutyComesFirst) {
    const Actor second = lab.addWithPin(Role::Staff, "Ansatt Nummer Fem", "2580");
    lab.setPin(staff, "4715");
    const auto comment = [&](const Actor& by, const char* time) {
        lab.clock.set(time);
        Event event;
        event.site = lab.site();
        event.instrument = lab.instrument("QR-1");
        event.at = lab.clock.wallNow();
        workflow::recordEvents(lab.laboratory(), std::span(&event, 1), idText(by.user));
    };
    comment(staff, "2026-10-06T08:00");
    comment(second, "2026-10-07T08:00");
    comment(responsible, "2026-10-07T09:00"); // Has no PIN.
    const auto names = [&] {
        std::vector<std::string> list;
        for (const auto& row : workflow::recentlyOnDuty(lab.laboratory(), lab.site())) {
            list.push_back(row.user.person.name);
        }
        return list;
    };
    EXPECT_THAT(names(), testing::ElementsAre("Ansatt Nummer Fem", "Ansatt Nummer To"));
    lab.clock.set("2026-10-20T09:00");
    EXPECT_THAT(names(), testing::ElementsAre("Ansatt Nummer Fem"));
    ASSERT_TRUE(workflow::deactivate(lab.laboratory(), responsible, second.user));
    EXPECT_THAT(names(), testing::IsEmpty());
}

TEST_F(Users, SubstitutesWorkAsStaffAndAreConfirmedLater) {
    const PersonText person{"Vikar Nummer En", "", "sykepleier"};
    const auto identity = workflow::actAsSubstitute(lab.laboratory(), lab.site(), person);
    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->actor.role, Role::Staff);
    EXPECT_EQ(identity->actor.site, lab.site());
    EXPECT_EQ(userOf(lab, identity->actor.user).standing, UserStanding::ToBeConfirmed);
    const auto again = workflow::actAsSubstitute(lab.laboratory(), lab.site(), person);
    EXPECT_EQ(again->actor.user, identity->actor.user) << "the same person waits once";
    const auto confirm = [&](const Actor& by) {
        return faultOf(workflow::confirmSubstitute(lab.laboratory(), by, identity->actor.user));
    };
    EXPECT_EQ(confirm(staff), UserFault::NotAllowed);
    EXPECT_EQ(confirm(responsible), std::nullopt);
    EXPECT_EQ(confirm(responsible), UserFault::NotASubstitute);
    const auto later = workflow::actAsSubstitute(lab.laboratory(), lab.site(), person);
    EXPECT_NE(later->actor.user, identity->actor.user) << "who types a name that was confirmed is not known";
    EXPECT_EQ(faultOf(workflow::actAsSubstitute(lab.laboratory(), {4711}, person)), UserFault::NoSuchHome);
    EXPECT_EQ(faultOf(workflow::actAsSubstitute(lab.laboratory(), lab.site(), {"", "", "vikar"})),
              UserFault::NameMissing);
}

TEST_F(Users, TrainingIsPerModelOrAnalyserAndRunsOut) {
    const InstrumentId crp = lab.instrument("QR-1");
    const auto day = [](int month) { return dateOf(2026, month, 1).value(); };
    Training training{staff.user, {}, "QuikRead go", std::nullopt, day(9), responsible.user, day(12)};
    EXPECT_FALSE(workflow::isTrained(lab.laboratory(), staff.user, crp, day(10)));
    EXPECT_EQ(faultOf(workflow::recordTraining(lab.laboratory(), responsible, training)), std::nullopt);
    EXPECT_TRUE(workflow::isTrained(lab.laboratory(), staff.user, crp, day(10)));
    EXPECT_FALSE(workflow::isTrained(lab.laboratory(), staff.user, lab.instrument("CS-1"), day(10)));
    EXPECT_FALSE(workflow::isTrained(lab.laboratory(), staff.user, crp, dateOf(2026, 12, 2).value()));
    EXPECT_FALSE(workflow::isTrained(lab.laboratory(), staff.user, crp, day(8)));
    training.validUntil = day(10); // A correction takes its place.
    EXPECT_EQ(faultOf(workflow::recordTraining(lab.laboratory(), responsible, training)), std::nullopt);
    EXPECT_FALSE(workflow::isTrained(lab.laboratory(), staff.user, crp, day(11)));
    training.instrument = crp;
    training.validUntil.reset();
    EXPECT_EQ(faultOf(workflow::recordTraining(lab.laboratory(), responsible, training)), std::nullopt);
    EXPECT_TRUE(workflow::isTrained(lab.laboratory(), staff.user, crp, day(11)));
    EXPECT_EQ(storage::readTrainings(lab.database(), {lab.site(), std::nullopt}).size(), 2U);
}

TEST_F(Users, TrainingThatCannotBeIsRefused) {
    const auto record = [&](const Actor& by, Training training) {
        training.user = staff.user;
        return faultOf(workflow::recordTraining(lab.laboratory(), by, training));
    };
    const Date today = dateOf(2026, 10, 5).value();
    const Date before = dateOf(2026, 10, 4).value();
    EXPECT_EQ(record(staff, {{}, {}, "QuikRead go", {}, today, {}, {}}), UserFault::NotAllowed);
    EXPECT_EQ(record(responsible, {{}, {}, "QuikRead go", {}, today, {}, before}),
              UserFault::DatesInWrongOrder);
    EXPECT_EQ(record(responsible, {{}, {}, "QuikRead go", {}, {today.days + 1}, {}, {}}),
              UserFault::DatesInWrongOrder);
    EXPECT_EQ(record(responsible, {{}, {}, "", {}, today, {}, {}}), UserFault::NoSuchInstrument);
    EXPECT_EQ(record(responsible, {{}, {}, "", InstrumentId{99}, today, {}, {}}),
              UserFault::NoSuchInstrument);
    EXPECT_EQ(record(responsible, {{}, {}, "QuikRead go", {}, today, UserId{99}, {}}), UserFault::NoSuchUser);
}

} // namespace
} // namespace fasit::test
