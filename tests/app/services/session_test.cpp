// Who works now: by PIN for five minutes from the last save, by password until signing out.
#include "app/services/session.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::services {
namespace {

class SetClock final : public Clock {
  public:
    UtcTime utcNow() const override { return now; }
    WallTime wallNow() const override { return {now.micros / 1'000'000}; }

    void pass(int seconds) { now.micros += seconds * std::int64_t{1'000'000}; }
    UtcTime now{1'000'000'000'000};
};

const domain::Actor kNurse{{17}, {3}, domain::Role::Staff};
const QString kName = QStringLiteral("Ansatt Nummer En");

class SessionTest : public testing::Test {
  protected:
    void identify() { m_session.identify(workflow::identityOf(kNurse, m_clock.now), kName); }

    SetClock m_clock;
    Session m_session{m_clock};
};

TEST_F(SessionTest, IsNobodyAtFirst) {
    EXPECT_FALSE(m_session.actor());
    EXPECT_EQ(m_session.kind(), Session::Kind::Nobody);
}

TEST_F(SessionTest, APinHoldsForFiveMinutes) {
    identify();
    EXPECT_EQ(m_session.actor(), kNurse);
    EXPECT_EQ(m_session.name(), kName);
    m_clock.pass(299);
    EXPECT_EQ(m_session.secondsLeft(), 1);
    m_clock.pass(1);
    EXPECT_FALSE(m_session.actor());
    EXPECT_TRUE(m_session.name().isEmpty());
}

TEST_F(SessionTest, SavingRenewsAPinThatHoldsAndNoOther) {
    identify();
    m_clock.pass(240);
    m_session.renew();
    EXPECT_EQ(m_session.secondsLeft(), 300);
    m_clock.pass(301);
    m_session.renew();
    EXPECT_FALSE(m_session.actor());
}

TEST_F(SessionTest, AClockThatWasSetBackEndsAPin) {
    identify();
    m_clock.pass(-60);
    EXPECT_FALSE(m_session.actor());
}

TEST_F(SessionTest, EndsByItselfAndTells) {
    identify();
    QSignalSpy changed(&m_session, &Session::changed);
    m_clock.pass(300);
    EXPECT_TRUE(changed.wait(5000));
    EXPECT_EQ(m_session.kind(), Session::Kind::Nobody);
}

TEST_F(SessionTest, APasswordHoldsUntilSigningOut) {
    m_session.signIn(kNurse, kName);
    m_clock.pass(100'000);
    EXPECT_EQ(m_session.actor(), kNurse);
    m_session.end();
    EXPECT_FALSE(m_session.actor());
}

TEST_F(SessionTest, NobodyActsForAnotherHome) {
    identify();
    EXPECT_TRUE(m_session.actorAt({3}));
    EXPECT_FALSE(m_session.actorAt({4}));
    m_session.signIn({{18}, domain::kProgramme, domain::Role::Coordinator, {{4}, {5}}}, kName);
    EXPECT_FALSE(m_session.actorAt({3}));
    EXPECT_TRUE(m_session.actorAt({4}));
}

} // namespace
} // namespace fasit::services
