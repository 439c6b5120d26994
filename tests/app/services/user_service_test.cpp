// What the laboratory answers about users, over the seam: lists, PINs, passwords, substitutes and changes.
#include "app/services/services.h"
#include "tests/app/services/small_home.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace fasit::services {
namespace {

using domain::Role;

SharedSecret secretOf(const char* text) {
    return std::make_shared<const crypto::Secret>(std::string(text));
}

class UserServiceTest : public testing::Test {
  protected:
    template <class Answer, class Signal, class Ask>
    Answer answerOf(Signal signal, Ask ask, int argument = 0) {
        QSignalSpy spy(&m_services.users, signal);
        ask(m_services.users);
        EXPECT_TRUE(spy.wait());
        return spy.isEmpty() ? Answer() : spy.first().at(argument).template value<Answer>();
    }

    domain::User userOf(const domain::Actor& actor) {
        domain::User user;
        user.id = actor.user;
        user.person.name = "Ansatt Nummer En";
        return user;
    }

    std::vector<domain::User> users() {
        return answerOf<std::vector<domain::User>>(
            &UserService::usersReady, [&](UserService& service) { service.requestUsers(m_home.site()); }, 1);
    }

    SmallHome m_home;
    domain::Actor m_nurse = m_home.add(Role::Staff, "Ansatt Nummer En");
    Services m_services{m_home.file(), m_home.clock()};
};

TEST_F(UserServiceTest, ListsThoseWhoCanConfirmByPin) {
    const auto list = answerOf<WhoList>(
        &UserService::whoListReady, [&](UserService& service) { service.requestWhoList(m_home.site()); }, 1);
    EXPECT_TRUE(list.onDuty.empty());
    ASSERT_EQ(list.others.size(), 1u);
    EXPECT_EQ(list.others[0].id, m_nurse.user);
}

TEST_F(UserServiceTest, ARightPinGivesAnIdentity) {
    const auto identity = answerOf<PinIdentity>(&UserService::confirmed, [&](UserService& service) {
        service.confirmByPin(userOf(m_nurse), secretOf("2580"));
    });
    EXPECT_EQ(identity.actor, m_nurse);
}

TEST_F(UserServiceTest, WrongPinsAreCountedAndThenLockTheUser) {
    SignInFault fault;
    for (int i = 0; i < 5; ++i) {
        fault = answerOf<SignInFault>(&UserService::signInRefused, [&](UserService& service) {
            service.confirmByPin(userOf(m_nurse), secretOf("9137"));
        });
        EXPECT_EQ(fault.lockedUntil.has_value(), i == 4);
    }
}

TEST_F(UserServiceTest, AnAdministratorSignsInByPassword) {
    const auto administrator = m_home.administrator();
    const auto people = answerOf<std::vector<domain::User>>(
        &UserService::passwordUsersReady, [](UserService& service) { service.requestPasswordUsers(); });
    ASSERT_EQ(people.size(), 1u);
    const auto actor = answerOf<domain::Actor>(&UserService::signedIn, [&](UserService& service) {
        service.signIn(people[0], secretOf(kPassword));
    });
    EXPECT_EQ(actor, administrator);
}

TEST_F(UserServiceTest, ASubstituteWorksAtOnceAndIsConfirmedLater) {
    const auto identity = answerOf<PinIdentity>(&UserService::substituteTaken, [&](UserService& service) {
        service.actAsSubstitute(m_home.site(), {"Vikar Nummer To", "", "sykepleier, vikar"});
    });
    EXPECT_EQ(identity.actor.role, Role::Staff);
    const auto deed = answerOf<UserDeed>(&UserService::userChanged, [&](UserService& service) {
        service.confirmSubstitute(m_home.administrator(), identity.actor.user);
    });
    EXPECT_EQ(deed, UserDeed::Confirmed);
    for (const auto& user : users()) {
        EXPECT_EQ(user.standing, domain::UserStanding::Active);
    }
}

TEST_F(UserServiceTest, AUserWhosePinIsRefusedIsNotAddedAtAll) {
    const auto fault = answerOf<UserFault>(
        &UserService::userRefused,
        [&](UserService& service) {
            service.add(m_home.administrator(), {m_home.site(), Role::Staff, {"Ny Bruker", "", ""}, {}},
                        secretOf("1234"));
        },
        1);
    EXPECT_EQ(fault, UserFault::PinTooObvious);
    EXPECT_EQ(users().size(), 1u);
}

TEST_F(UserServiceTest, StaffChangeNoUsers) {
    const auto fault = answerOf<UserFault>(
        &UserService::userRefused,
        [&](UserService& service) { service.deactivate(m_nurse, m_home.administrator().user); }, 1);
    EXPECT_EQ(fault, UserFault::NotAllowed);
}

} // namespace
} // namespace fasit::services
