// What makes a control due at once: a new pack, a new bottle, a day of use, service, a drop or an error.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"

#include "qc-core/workflow/bottles.h"
#include "qc-core/workflow/control_chart.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/home_choices.h"
#include "qc-core/workflow/record_event.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::FollowUpFault;

/// A control was done on Monday the fifth; the clock stands at noon on the sixth.
class Occasions : public testing::Test {
  protected:
    void planFor(std::vector<Occasion> occasions, LevelPlan plan = LevelPlan::All) {
        const auto group = m_lab.crp();
        Schedule schedule = *m_lab.database().catalogue().schedule(group.instrument, group.analyte);
        schedule.alsoOn = std::move(occasions);
        schedule.levels = plan;
        ASSERT_TRUE(workflow::changeSchedule(m_lab.laboratory(), aCoordinator(), schedule));
        take("2026-10-05T08:00");
        m_lab.clock.set("2026-10-06T12:00");
    }

    void take(const char* time) {
        m_lab.clock.set(time);
        m_lab.take({aReading("25").at(time), aReading("52").ofLevel("Høy").at(time)});
    }

    reports::DueControl card() {
        const auto group = m_lab.crp();
        return workflow::dueControl(m_lab.laboratory(), group.instrument, group.analyte).value();
    }

    void tell(EventKind kind, const char* time) {
        Event event;
        event.site = m_lab.site();
        event.instrument = m_lab.crp().instrument;
        event.kind = kind;
        event.at = at(time);
        ASSERT_TRUE(workflow::recordEvent(m_lab.laboratory(), staffOf(m_lab), event));
    }

    workflow::OpenedPack openPack(const char* lot) {
        return workflow::openPack(m_lab.laboratory(), staffOf(m_lab),
                                  {m_lab.crp().instrument, {}, lot, dateOf(at("2027-01-31")), ""})
            .value();
    }

    SmallLab m_lab;
};

TEST_F(Occasions, ANewPackMakesAControlDueAtOnceAndTheControlMeetsIt) {
    planFor({Occasion::NewPack});
    EXPECT_EQ(isoText(card().due), "2026-10-12");
    const auto opened = openPack("R1");
    EXPECT_TRUE(opened.isNewLot);
    EXPECT_FALSE(opened.isExpired);
    EXPECT_THAT(opened.due, testing::ElementsAre(m_lab.crp().analyte));
    EXPECT_EQ(isoText(card().due), "2026-10-06");
    EXPECT_EQ(card().occasion, Occasion::NewPack);
    EXPECT_FALSE(card().overdue);
    m_lab.clock.set("2026-10-07T00:00");
    EXPECT_TRUE(card().overdue) << "no grace on an occasion";
    take("2026-10-07T08:00");
    EXPECT_EQ(isoText(card().due), "2026-10-14");
    EXPECT_FALSE(card().occasion);
    RawDatabase raw(m_lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST_F(Occasions, APackIsAnEventWithItsLotAndUser) {
    planFor({});
    openPack("R1");
    m_lab.clock.set("2026-10-06T13:00");
    EXPECT_FALSE(openPack("R1").isNewLot);
    m_lab.clock.set("2026-10-06T14:00");
    EXPECT_TRUE(openPack("R2").isNewLot);
    m_lab.clock.set("2026-10-06T15:00");
    EXPECT_FALSE(openPack("R1").isNewLot) << "it was there before";
    const auto events = m_lab.database().history().events(m_lab.site(), m_lab.crp().instrument);
    ASSERT_EQ(events.size(), 4U);
    EXPECT_EQ(events[0].kind, EventKind::ReagentLotChange);
    EXPECT_EQ(events[0].reagentLot, "R1");
    EXPECT_EQ(events[0].expiry, dateOf(at("2027-01-31")));
    EXPECT_EQ(events[0].by, UserId{7});
    EXPECT_EQ(events[1].kind, EventKind::PackChange);
    EXPECT_EQ(events[2].kind, EventKind::ReagentLotChange);
    EXPECT_EQ(events[3].kind, EventKind::ReagentLotChange);
    const auto chart =
        workflow::controlChart(m_lab.laboratory(), m_lab.crp().instrument, m_lab.crp().analyte);
    ASSERT_EQ(chart.events.size(), 4U);
    EXPECT_EQ(chart.events[2].text, "R2");
    EXPECT_EQ(isoText(card().due), "2026-10-12") << "this schedule does not ask for it";
}

TEST_F(Occasions, AnExpiredPackIsStoredAndSaid) {
    planFor({});
    const auto opened =
        workflow::openPack(m_lab.laboratory(), staffOf(m_lab),
                           {m_lab.crp().instrument, m_lab.crp().analyte, "R0", dateOf(at("2026-10-05")), ""});
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->isExpired);
}

TEST_F(Occasions, APackOfAnotherAnalyteMakesNothingDue) {
    planFor({Occasion::NewPack});
    ASSERT_TRUE(workflow::openPack(
        m_lab.laboratory(), staffOf(m_lab),
        {m_lab.crp().instrument, m_lab.protein().analyte, "R1", dateOf(at("2027-01-31")), ""}));
    EXPECT_FALSE(card().occasion);
}

TEST_F(Occasions, ServiceADropAndAnErrorMakeAControlDue) {
    planFor({Occasion::AfterServiceDropOrError});
    tell(EventKind::Comment, "2026-10-06T09:00");
    tell(EventKind::Calibration, "2026-10-06T09:00");
    EXPECT_FALSE(card().occasion);
    for (const auto& [kind, time] :
         {std::pair(EventKind::Service, "2026-10-06T10:00"), std::pair(EventKind::Drop, "2026-10-06T13:00"),
          std::pair(EventKind::Error, "2026-10-06T15:00")}) {
        m_lab.clock.set(time);
        tell(kind, time);
        EXPECT_EQ(card().occasion, Occasion::AfterServiceDropOrError) << time;
        take((std::string(time).substr(0, 14) + "30").c_str());
        EXPECT_FALSE(card().occasion) << time;
    }
}

TEST_F(Occasions, ADayOfUseAsksForAControlOfThatDay) {
    planFor({Occasion::DayOfUse});
    tell(EventKind::UsedToday, "2026-10-06T11:00");
    EXPECT_EQ(card().occasion, Occasion::DayOfUse);
    take("2026-10-06T12:30");
    EXPECT_FALSE(card().occasion);
    m_lab.clock.set("2026-10-06T18:00");
    tell(EventKind::UsedToday, "2026-10-06T18:00");
    EXPECT_FALSE(card().occasion) << "the control of this day is done";
    m_lab.clock.set("2026-10-07T06:00");
    tell(EventKind::UsedToday, "2026-10-07T06:00");
    EXPECT_EQ(isoText(card().due), "2026-10-07");
}

TEST_F(Occasions, ANewBottleMakesAControlDue) {
    planFor({Occasion::NewBottle});
    EXPECT_FALSE(card().occasion);
    const auto bottle =
        workflow::openBottle(m_lab.laboratory(), staffOf(m_lab), m_lab.site(), m_lab.lot("A1"));
    ASSERT_TRUE(bottle);
    EXPECT_EQ(bottle->openedBy, UserId{7});
    EXPECT_EQ(card().occasion, Occasion::NewBottle);
    ASSERT_TRUE(workflow::openBottle(m_lab.laboratory(), staffOf(m_lab), m_lab.site(), m_lab.lot("S1")));
    take("2026-10-06T12:30");
    EXPECT_FALSE(card().occasion);
}

TEST_F(Occasions, LevelsMayAlternateWithTheBottle) {
    planFor({}, LevelPlan::AlternateEachBottle);
    const auto level = [&] { return card().levels.at(0).name; };
    const auto takeOne = [&](const char* time) {
        m_lab.clock.set(time);
        m_lab.take({aReading(level() == "Lav" ? "25" : "52").ofLevel(level().c_str()).at(time)});
    };
    const std::string first = level();
    takeOne("2026-10-12T08:00");
    EXPECT_EQ(level(), first) << "the same bottle";
    takeOne("2026-10-19T08:00");
    m_lab.clock.set("2026-10-20T08:00");
    ASSERT_TRUE(workflow::openBottle(m_lab.laboratory(), staffOf(m_lab), m_lab.site(), m_lab.lot("A1")));
    EXPECT_NE(level(), first);
}

TEST_F(Occasions, NothingIsDueWhileNotInUse) {
    const auto group = m_lab.crp();
    Schedule schedule = *m_lab.database().catalogue().schedule(group.instrument, group.analyte);
    schedule.alsoOn = {Occasion::NewPack};
    schedule.notInUse = {{dateOf(at("2026-10-06")), dateOf(at("2026-10-08"))}};
    ASSERT_TRUE(workflow::changeSchedule(m_lab.laboratory(), aCoordinator(), schedule));
    take("2026-10-05T08:00");
    m_lab.clock.set("2026-10-06T12:00");
    openPack("R1");
    EXPECT_EQ(isoText(card().due), "2026-10-09");
}

TEST_F(Occasions, AreToldByThoseWhoMay) {
    Event event;
    event.site = m_lab.site();
    event.instrument = m_lab.crp().instrument;
    event.at = m_lab.clock.wallNow();
    const auto refused = [&](const Actor& actor) {
        return workflow::recordEvent(m_lab.laboratory(), actor, event).error();
    };
    EXPECT_EQ(refused(aStranger()), FollowUpFault::NotAllowed);
    EXPECT_EQ(refused(anAdministrator()), FollowUpFault::NotAllowed);
    event.at.seconds += 1;
    EXPECT_EQ(refused(staffOf(m_lab)), FollowUpFault::InTheFuture);
    event.at.seconds -= 1;
    event.text = "Pasient 01020312345";
    EXPECT_EQ(refused(staffOf(m_lab)), FollowUpFault::IdentityNumber);
    event.instrument = {3};
    EXPECT_EQ(refused(staffOf(m_lab)), FollowUpFault::NoSuchInstrument);
    const workflow::NewPack pack{m_lab.crp().instrument, {}, "", Date{25000}, ""};
    EXPECT_EQ(workflow::openPack(m_lab.laboratory(), staffOf(m_lab), pack).error(),
              FollowUpFault::TextMissing);
    EXPECT_EQ(workflow::openPack(m_lab.laboratory(), aStranger(), pack).error(), FollowUpFault::NotAllowed);
    EXPECT_EQ(
        workflow::openPack(m_lab.laboratory(), staffOf(m_lab), {InstrumentId{3}, {}, "R1", Date{25000}, ""})
            .error(),
        FollowUpFault::NoSuchInstrument);
    EXPECT_EQ(workflow::openBottle(m_lab.laboratory(), aStranger(), m_lab.site(), m_lab.lot("A1")).error(),
              FollowUpFault::NotAllowed);
    EXPECT_EQ(workflow::openBottle(m_lab.laboratory(), staffOf(m_lab), m_lab.site(), LotId{3}).error(),
              FollowUpFault::NoSuchLot);
}

} // namespace
} // namespace fasit::test
