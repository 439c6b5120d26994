// What ends a stop by the rule of the home, what a person may, and what opens a stop again.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"

#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/end_stop.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/home_choices.h"
#include "qc-core/workflow/record_action.h"
#include "qc-core/workflow/record_event.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::FollowUpFault;

class StopRules : public testing::Test {
  protected:
    void choose(StopRule rule) {
        ASSERT_TRUE(workflow::changeHomeRules(m_lab.laboratory(), aCoordinator(),
                                              {m_lab.site(), rule, false, false}));
    }

    /// On the fifth at 08:00; the clock then stands at nine.
    void reject() {
        m_lab.take({aReading("25"), aReading("65").ofLevel("Høy")});
        m_lab.clock.set("2026-10-05T09:00");
        m_rejected = m_lab.runs(m_lab.crp()).back().key;
        ASSERT_TRUE(isStopped());
    }

    void accept(const char* time) {
        m_lab.clock.set(time);
        m_lab.take({aReading("25").at(time), aReading("52").ofLevel("Høy").at(time)});
    }

    void act(const char* time) {
        m_lab.clock.set(time);
        ASSERT_TRUE(workflow::recordAction(
            m_lab.laboratory(), staffOf(m_lab),
            {m_lab.crp(), m_rejected, "Gammel kontroll", ActionOutcome::Solved, "", {}}));
    }

    void exclude(int level, const char* time) {
        const auto group = m_lab.crp();
        ASSERT_EQ(workflow::excludeResult(m_lab.laboratory(),
                                          {group.site, group.instrument, group.analyte, level}, at(time),
                                          "Tastet feil", "KM")
                      .exclusion,
                  workflow::Exclusion::Done);
    }

    bool isStopped() { return !open().empty(); }
    std::vector<Stop> open() { return m_lab.database().history().openStops(m_lab.crp()); }
    std::vector<EndedStop> ended() { return m_lab.database().history().endedStops(m_lab.crp()); }
    std::int64_t count(const std::string& table) {
        return RawDatabase(m_lab.address()).number("SELECT count(*) FROM " + table);
    }
    void expectChain() {
        RawDatabase raw(m_lab.address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    SmallLab m_lab;
    FactKey m_rejected;
};

TEST_F(StopRules, AnActionMayBeAskedForBesideTheControl) {
    choose(StopRule::AcceptedControlAndAction);
    reject();
    accept("2026-10-06T08:00");
    EXPECT_TRUE(isStopped()) << "nothing was done about it";
    act("2026-10-06T09:00");
    EXPECT_FALSE(isStopped());
    EXPECT_EQ(ended().at(0).stop.until, at("2026-10-06T09:00")) << "when both were there";
    EXPECT_EQ(ended().at(0).stop.endRun, m_lab.runs(m_lab.crp()).back().key);
    expectChain();
}

TEST_F(StopRules, AnActionThatWasRecordedFirstWaitsForTheControl) {
    choose(StopRule::AcceptedControlAndAction);
    reject();
    act("2026-10-05T09:30");
    EXPECT_TRUE(isStopped());
    m_lab.clock.set("2026-10-05T10:00");
    m_lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T10:00")});
    EXPECT_FALSE(isStopped());
    EXPECT_EQ(ended().at(0).stop.end, StopEnd::ClearedByRepeat);
    EXPECT_EQ(ended().at(0).stop.until, at("2026-10-05T10:00"));
}

TEST_F(StopRules, AnActionOfAnEarlierRejectionIsNotEnough) {
    choose(StopRule::AcceptedControlAndAction);
    reject();
    act("2026-10-05T09:30");
    accept("2026-10-06T08:00");
    ASSERT_FALSE(isStopped());
    m_lab.clock.set("2026-10-12T08:00");
    m_lab.take({aReading("25").at("2026-10-12T08:00"), aReading("66").ofLevel("Høy").at("2026-10-12T08:00")});
    accept("2026-10-13T08:00");
    EXPECT_TRUE(isStopped());
}

TEST_F(StopRules, APersonMayHaveToEndIt) {
    choose(StopRule::ByPerson);
    reject();
    act("2026-10-05T09:30");
    accept("2026-10-06T08:00");
    ASSERT_TRUE(isStopped());
    ASSERT_TRUE(workflow::endStop(m_lab.laboratory(), responsibleOf(m_lab),
                                  {m_lab.crp(), open().at(0).key, "Kontrollen er god igjen"}));
    EXPECT_FALSE(isStopped());
    EXPECT_EQ(ended().at(0).stop.end, StopEnd::EndedByPerson);
    RawDatabase raw(m_lab.address());
    EXPECT_EQ(raw.text("SELECT reason FROM stop_end"), "Kontrollen er god igjen");
    EXPECT_EQ(raw.number("SELECT by_user FROM stop_end"), 8);
    accept("2026-10-13T08:00");
    EXPECT_EQ(count("stop"), 1);
    expectChain();
}

TEST_F(StopRules, OfTheProgrammeHoldWhereTheHomeHasNone) {
    ASSERT_TRUE(workflow::changeHomeRules(m_lab.laboratory(), aCoordinator(),
                                          {kProgramme, StopRule::ByPerson, false, false}));
    reject();
    accept("2026-10-06T08:00");
    EXPECT_TRUE(isStopped());
    choose(StopRule::AcceptedControl);
    accept("2026-10-07T08:00");
    EXPECT_FALSE(isStopped());
}

TEST_F(StopRules, AStopIsEndedByThoseWhoMayWithAReason) {
    reject();
    const auto end = [&](const Actor& actor, const std::string& reason) {
        return workflow::endStop(m_lab.laboratory(), actor, {m_lab.crp(), open().at(0).key, reason}).error();
    };
    EXPECT_EQ(end(staffOf(m_lab), "Vi trenger det"), FollowUpFault::NotAllowed);
    EXPECT_EQ(end(aStranger(), "Vi trenger det"), FollowUpFault::NotAllowed);
    EXPECT_EQ(end(anAdministrator(), "Vi trenger det"), FollowUpFault::NotAllowed);
    EXPECT_EQ(end(responsibleOf(m_lab), ""), FollowUpFault::TextMissing);
    EXPECT_EQ(
        workflow::endStop(m_lab.laboratory(), responsibleOf(m_lab), {m_lab.crp(), {1, 2}, "Feil"}).error(),
        FollowUpFault::NoSuchStop);
    const FactKey stop = open().at(0).key;
    ASSERT_TRUE(
        workflow::endStop(m_lab.laboratory(), aCoordinator(), {m_lab.crp(), stop, "Feil lot i bruk"}));
    EXPECT_EQ(
        workflow::endStop(m_lab.laboratory(), aCoordinator(), {m_lab.crp(), stop, "Feil lot i bruk"}).error(),
        FollowUpFault::NoSuchStop);
    EXPECT_EQ(count("stop_end"), 1);
}

TEST_F(StopRules, AControlThatIsRejectedLaterStopsAgain) {
    reject();
    workflow::endStop(m_lab.laboratory(), responsibleOf(m_lab),
                      {m_lab.crp(), open().at(0).key, "Feil avlest"});
    m_lab.clock.set("2026-10-06T08:00");
    m_lab.take({aReading("30").at("2026-10-06T08:00")});
    EXPECT_TRUE(isStopped());
    EXPECT_EQ(count("stop"), 2);
}

TEST_F(StopRules, AStopGoesOnWhereTheControlThatEndedItIsExcluded) {
    reject();
    accept("2026-10-06T08:00");
    ASSERT_FALSE(isStopped());
    exclude(2, "2026-10-06T08:00");
    ASSERT_TRUE(isStopped());
    EXPECT_EQ(open().at(0).from, at("2026-10-05T08:00")) << "as if it had never ended";
    EXPECT_EQ(count("stop"), 1);
    m_lab.reopen();
    accept("2026-10-07T08:00");
    EXPECT_FALSE(isStopped());
    expectChain();
}

TEST_F(StopRules, TheNextAcceptedControlEndsAStopThatWasOpenedAgain) {
    reject();
    accept("2026-10-06T08:00");
    accept("2026-10-07T08:00");
    exclude(1, "2026-10-06T08:00");
    EXPECT_FALSE(isStopped());
    EXPECT_EQ(ended().at(0).stop.until, at("2026-10-07T08:00"));
    EXPECT_EQ(ended().size(), 1U);
    EXPECT_EQ(count("stop_reopening"), 1);
}

TEST_F(StopRules, AStopGoesOnWhereTheRepeatThatClearedItIsJudgedAnew) {
    reject();
    m_lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:30")});
    ASSERT_FALSE(isStopped());
    // What the repeated run owed besides comes late, and lies outside.
    m_lab.take({aReading("30").at("2026-10-05T08:31")});
    EXPECT_TRUE(isStopped());
}

TEST_F(StopRules, WhatAPersonEndedIsNotOpenedAgain) {
    reject();
    workflow::endStop(m_lab.laboratory(), responsibleOf(m_lab),
                      {m_lab.crp(), open().at(0).key, "Feil avlest"});
    accept("2026-10-06T08:00");
    exclude(1, "2026-10-06T08:00");
    EXPECT_FALSE(isStopped());
}

TEST_F(StopRules, AnEndFromBeforeItNamedItsRunIsKnownByItsTime) {
    reject();
    accept("2026-10-06T08:00");
    RawDatabase raw(m_lab.address());
    ASSERT_EQ(raw.unguard("stop_end"), 0);
    ASSERT_EQ(raw.run("UPDATE stop_end SET run_origin = NULL, run_seq = NULL"), 0) << raw.message();
    m_lab.reopen();
    exclude(2, "2026-10-06T08:00");
    EXPECT_TRUE(isStopped());
}

TEST_F(StopRules, APersonMayStopOneReagentLot) {
    accept("2026-10-05T08:00");
    const auto begin = [&](const Actor& actor, const std::string& lot, const std::string& reason) {
        return workflow::beginStop(m_lab.laboratory(), actor, {m_lab.crp(), lot, reason});
    };
    EXPECT_EQ(begin(staffOf(m_lab), "R7", "Driver").error(), FollowUpFault::NotAllowed);
    EXPECT_EQ(begin(aCoordinator(), "R7", "").error(), FollowUpFault::TextMissing);
    ASSERT_TRUE(begin(aCoordinator(), "R7", "Loten driver hos alle"));
    EXPECT_EQ(begin(aCoordinator(), "R7", "Loten driver").error(), FollowUpFault::AlreadyStopped);
    const auto isCardStopped = [&] {
        const auto group = m_lab.crp();
        return workflow::dueControl(m_lab.laboratory(), group.instrument, group.analyte)->stopped;
    };
    EXPECT_TRUE(isCardStopped()) << "which lot is in use is not known";
    const auto open7 = workflow::openPack(m_lab.laboratory(), staffOf(m_lab),
                                          {m_lab.crp().instrument, {}, "R7", Date{25000}, ""});
    EXPECT_TRUE(open7.value().isStopped);
    m_lab.clock.set("2026-10-05T08:10");
    const auto open8 = workflow::openPack(m_lab.laboratory(), staffOf(m_lab),
                                          {m_lab.crp().instrument, {}, "R8", Date{25000}, ""});
    EXPECT_FALSE(open8.value().isStopped);
    EXPECT_FALSE(isCardStopped());
    accept("2026-10-12T08:00");
    EXPECT_EQ(open().size(), 1U) << "a control does not end it";
    EXPECT_EQ(open().at(0).reagentLot, "R7");
}

TEST_F(StopRules, AStopByAPersonStandsBesideThatOfARejection) {
    workflow::beginStop(m_lab.laboratory(), aCoordinator(), {m_lab.crp(), "", "4_1s i fire uker"});
    reject();
    EXPECT_EQ(open().size(), 2U);
    accept("2026-10-06T08:00");
    ASSERT_EQ(open().size(), 1U);
    EXPECT_TRUE(open().at(0).isBegunByPerson());
}

} // namespace
} // namespace fasit::test
