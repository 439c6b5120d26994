// Signing in and confirming by PIN: who is let in, who is locked, and what a restart or a clock changes.
#include "tests/support/user_lab.h"

#include "qc-core/storage/user_writer.h"
#include "qc-core/workflow/credentials.h"
#include "qc-core/workflow/own_secret.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::SignInRefusal;

SignInRefusal refusalOf(const Expected<workflow::PinIdentity, workflow::SignInFault>& answer) {
    EXPECT_FALSE(answer.has_value());
    return answer.error().why;
}

class SignIn : public testing::Test {
  protected:
    void TearDown() override { EXPECT_THAT(lab.faultsInChain(), testing::IsEmpty()); }

    void failTimes(const Actor& user, int times) {
        for (int i = 0; i < times; ++i) {
            EXPECT_EQ(refusalOf(lab.tryPin(user, "8080")), SignInRefusal::Wrong) << i;
        }
    }

    UserLab lab;
    Actor staff = lab.addWithPin(Role::Staff, "Ansatt Nummer To", "4715");
};

TEST_F(SignIn, ThePinGivesAnActorForFiveMinutes) {
    const auto identity = lab.tryPin(staff, "4715");
    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->actor, staff);
    const UtcTime now = lab.clock.utcNow();
    EXPECT_TRUE(identity->holds(now));
    EXPECT_TRUE(identity->holds({now.micros + 299'999'999}));
    EXPECT_FALSE(identity->holds({now.micros + 300'000'000}));
    EXPECT_FALSE(identity->holds({now.micros - 1}));
}

TEST_F(SignIn, ThePasswordGivesTheActor) {
    const auto actor =
        workflow::signIn(lab.laboratory(), lab.administrator.user, secret("grønne bølger slår"));
    ASSERT_TRUE(actor);
    EXPECT_EQ(*actor, lab.administrator);
    const auto wrong =
        workflow::signIn(lab.laboratory(), lab.administrator.user, secret("Grønne bølger slår"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().why, SignInRefusal::Wrong);
    EXPECT_EQ(wrong.error().freeAttempts, 3);
}

TEST_F(SignIn, OnesOwnPinIsChangedByWhoeverKnowsIt) {
    const auto change = [&](const char* inForce, const char* wanted) {
        return workflow::changeOwnSecret(lab.laboratory(), staff, CredentialKind::Pin, secret(inForce),
                                         secret(wanted));
    };
    const auto wrong = change("8080", "3690");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(std::get<workflow::SignInFault>(wrong.error()).freeAttempts, 3);
    const auto obvious = change("4715", "1234");
    ASSERT_FALSE(obvious);
    EXPECT_EQ(std::get<workflow::UserFault>(obvious.error()), workflow::UserFault::PinTooObvious);
    EXPECT_TRUE(lab.tryPin(staff, "4715")) << "nothing was changed";
    EXPECT_TRUE(change("4715", "3690"));
    EXPECT_EQ(refusalOf(lab.tryPin(staff, "4715")), SignInRefusal::Wrong);
    EXPECT_TRUE(lab.tryPin(staff, "3690"));
}

TEST_F(SignIn, OnesOwnPasswordIsChangedByWhoeverKnowsIt) {
    const auto& actor = lab.administrator;
    const auto change = [&](const char* inForce, const char* wanted) {
        return workflow::changeOwnSecret(lab.laboratory(), actor, CredentialKind::Password, secret(inForce),
                                         secret(wanted));
    };
    EXPECT_FALSE(change("noe helt annet enn det", "fjell og fjord i nord"));
    EXPECT_TRUE(change("grønne bølger slår", "fjell og fjord i nord"));
    EXPECT_TRUE(workflow::signIn(lab.laboratory(), actor.user, secret("fjell og fjord i nord")));
}

TEST_F(SignIn, WhoHasNoPinOrIsNotThereIsRefused) {
    EXPECT_EQ(refusalOf(lab.tryPin(lab.add(Role::Staff, "Uten Kode"), "4715")), SignInRefusal::NoCredential);
    EXPECT_EQ(refusalOf(lab.tryPin(lab.administrator, "4715")), SignInRefusal::NoCredential);
    EXPECT_EQ(refusalOf(lab.tryPin({UserId{99}, lab.site(), Role::Staff}, "4715")),
              SignInRefusal::NoSuchUser);
    ASSERT_TRUE(workflow::deactivate(lab.laboratory(), lab.administrator, staff.user));
    EXPECT_EQ(refusalOf(lab.tryPin(staff, "4715")), SignInRefusal::NotActive);
}

TEST_F(SignIn, FiveFailuresLockTheUserAndNobodyElse) {
    const Actor other = lab.addWithPin(Role::Staff, "Ansatt Nummer Tre", "2580");
    failTimes(staff, 5);
    const auto locked = lab.tryPin(staff, "4715");
    EXPECT_EQ(refusalOf(locked), SignInRefusal::Locked);
    EXPECT_EQ(locked.error().lockedUntil, UtcTime{lab.clock.utcNow().micros + 60'000'000});
    EXPECT_TRUE(lab.tryPin(other, "2580"));
    lab.clock.set("2026-10-05T08:01");
    EXPECT_TRUE(lab.tryPin(staff, "4715"));
}

TEST_F(SignIn, FourFailuresLockNobodyAndAreTold) {
    failTimes(staff, 4);
    const auto identity = lab.tryPin(staff, "4715");
    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->failuresBefore, 4);
    failTimes(staff, 4);
    EXPECT_EQ(lab.tryPin(staff, "4715")->failuresBefore, 4);
    EXPECT_EQ(lab.tryPin(staff, "4715")->failuresBefore, 0);
}

TEST_F(SignIn, TheLockGrowsAndSurvivesARestart) {
    failTimes(staff, 5);
    lab.clock.set("2026-10-05T08:01");
    failTimes(staff, 1);
    lab.reopen();
    lab.clock.set("2026-10-05T08:02:59");
    EXPECT_EQ(refusalOf(lab.tryPin(staff, "4715")), SignInRefusal::Locked);
    lab.clock.set("2026-10-05T08:03");
    EXPECT_TRUE(lab.tryPin(staff, "4715"));
}

TEST_F(SignIn, AClockThatIsSetBackKeepsTheLockForAsLongAsItIs) {
    failTimes(staff, 5);
    lab.clock.set("2026-10-04T12:00");
    EXPECT_EQ(refusalOf(lab.tryPin(staff, "4715")), SignInRefusal::Locked);
    lab.clock.set("2026-10-04T12:01");
    EXPECT_TRUE(lab.tryPin(staff, "4715"));
}

TEST_F(SignIn, AClockThatWasYearsAheadLocksNobodyForYears) {
    lab.clock.set("2036-10-05T08:00");
    failTimes(staff, 5);
    lab.clock.set("2026-10-05T08:00");
    EXPECT_EQ(refusalOf(lab.tryPin(staff, "4715")), SignInRefusal::Locked);
    lab.clock.set("2026-10-05T08:01");
    EXPECT_TRUE(lab.tryPin(staff, "4715"));
}

TEST_F(SignIn, AnAttemptIsCountedBeforeItIsLookedAt) {
    const auto two = lab.place().open();
    failTimes(staff, 4);
    RawDatabase raw(lab.address());
    // As if a fifth attempt had been killed between counting and comparing.
    ASSERT_EQ(raw.run("UPDATE sign_in_failure SET failures = 5, locked_until = failed_at + 60000000"), 0);
    const auto other = workflow::confirmByPin({*two, lab.clock}, staff.user, secret("4715"));
    EXPECT_EQ(refusalOf(other), SignInRefusal::Locked);
}

/// Wrong and right PINs at random, the clock moving: the right one is let through exactly when the plain
/// reckoning beside it says that nothing is locked.
TEST_F(SignIn, WhileLockedNoPinIsEverLetThrough) {
    std::mt19937_64 random(1122);
    std::int64_t now = lab.clock.wallNow().seconds;
    std::int64_t openAt = 0;
    int failures = 0;
    int turnedAway = 0;
    for (int step = 0; step < 90; ++step) {
        now += static_cast<std::int64_t>(random() % 40);
        lab.clock.set(WallTime{now});
        const bool isRight = random() % 3 == 0;
        const auto answer = lab.tryPin(staff, isRight ? "4715" : "8080");
        if (now < openAt) {
            ASSERT_FALSE(answer) << step;
            ASSERT_EQ(answer.error().why, SignInRefusal::Locked) << step;
            turnedAway += isRight ? 1 : 0;
            continue;
        }
        ASSERT_EQ(answer.has_value(), isRight) << step;
        failures = isRight ? 0 : failures + 1;
        openAt = failures < 5 ? 0 : now + std::min(3600LL, 60LL << (failures - 5));
    }
    EXPECT_GT(turnedAway, 5);
}

TEST_F(SignIn, APinThatWasSetBehindTheProgramsBackIsNotLookedAt) {
    const Actor thief = lab.addWithPin(Role::Staff, "Ansatt Nummer Fire", "2580");
    RawDatabase raw(lab.address());
    ASSERT_EQ(
        raw.run("UPDATE credential_secret SET hash = (SELECT hash FROM credential_secret WHERE user_id = " +
                idText(thief.user) + ") WHERE kind = 'pin'"),
        0);
    EXPECT_EQ(refusalOf(lab.tryPin(staff, "2580")), SignInRefusal::Altered);
}

TEST_F(SignIn, ANewPinReplacesTheOldOneAndEndsTheLock) {
    failTimes(staff, 5);
    lab.setPin(staff, "3698");
    EXPECT_TRUE(lab.tryPin(staff, "3698"));
    EXPECT_EQ(refusalOf(lab.tryPin(staff, "4715")), SignInRefusal::Wrong);
    EXPECT_EQ(RawDatabase(lab.address())
                  .number("SELECT count(*) FROM credential_secret WHERE user_id = " + idText(staff.user)),
              1);
}

TEST_F(SignIn, AHashOfAnEarlierCostIsMadeAnew) {
    const std::string old =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    {
        storage::WriteTransaction transaction(lab.database(), lab.clock);
        storage::setCredential(transaction, userOf(lab, lab.administrator.user), CredentialKind::Password,
                               old);
        transaction.commit({"test", "test", ""});
    }
    EXPECT_TRUE(workflow::signIn(lab.laboratory(), lab.administrator.user, secret("password")));
    const auto now =
        storage::readCredential(lab.database(), lab.administrator.user, CredentialKind::Password);
    EXPECT_THAT(now.value().hash, testing::StartsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
    EXPECT_TRUE(workflow::signIn(lab.laboratory(), lab.administrator.user, secret("password")));
}

} // namespace
} // namespace fasit::test
