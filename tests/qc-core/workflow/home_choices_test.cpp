// What a home chooses: weekends and holidays, and its schedules.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"

#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/home_choices.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::FollowUpFault;

Schedule crpSchedule(SmallLab& lab) {
    const auto group = lab.crp();
    return *lab.database().catalogue().schedule(group.instrument, group.analyte);
}

reports::DueControl crpCard(SmallLab& lab) {
    const auto group = lab.crp();
    return workflow::dueControl(lab.laboratory(), group.instrument, group.analyte).value();
}

TEST(HomeRules, MoveADueDayFromWeekendsAndHolidays) {
    SmallLab lab;
    Schedule daily = crpSchedule(lab);
    daily.intervalDays = 1;
    ASSERT_TRUE(workflow::changeSchedule(lab.laboratory(), aCoordinator(), daily));
    lab.clock.set("2027-03-24T08:00");
    lab.take({aReading("25").at("2027-03-24T08:00"), aReading("52").ofLevel("Høy").at("2027-03-24T08:00")});
    EXPECT_EQ(isoText(crpCard(lab).due), "2027-03-25")
        << "Maundy Thursday, as long as nobody chose otherwise";
    ASSERT_TRUE(workflow::changeHomeRules(lab.laboratory(), aCoordinator(),
                                          {kProgramme, StopRule::AcceptedControl, false, true}));
    EXPECT_EQ(isoText(crpCard(lab).due), "2027-03-27") << "Saturday";
    ASSERT_TRUE(workflow::changeHomeRules(lab.laboratory(), aCoordinator(),
                                          {lab.site(), StopRule::AcceptedControl, true, true}));
    EXPECT_EQ(isoText(crpCard(lab).due), "2027-03-30") << "the Tuesday after Easter";
    lab.reopen();
    EXPECT_EQ(isoText(crpCard(lab).due), "2027-03-30");
    RawDatabase raw(lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(HomeRules, AreChosenByThoseWhoMay) {
    SmallLab lab;
    const auto choose = [&](const Actor& actor, SiteId site) {
        return workflow::changeHomeRules(lab.laboratory(), actor, {site, StopRule::ByPerson, false, false})
            .error();
    };
    EXPECT_EQ(choose(staffOf(lab), lab.site()), FollowUpFault::NotAllowed);
    EXPECT_EQ(choose(responsibleOf(lab), lab.site()), FollowUpFault::NotAllowed);
    EXPECT_EQ(choose({UserId{9}, kProgramme, Role::Coordinator, {lab.site()}}, kProgramme),
              FollowUpFault::NotAllowed)
        << "who follows some homes does not choose for all";
    EXPECT_EQ(choose(aCoordinator(), SiteId{4711}), FollowUpFault::NoSuchHome);
    EXPECT_EQ(lab.database().catalogue().homeRulesOf(lab.site()), HomeRules{});
}

TEST(HomeRules, HoldTheLimitsOfEntries) {
    SmallLab lab;
    const auto choose = [&](SiteId site, EntryLimits limits) {
        return workflow::changeHomeRules(lab.laboratory(), aCoordinator(),
                                         {site, StopRule::AcceptedControl, false, false, limits});
    };
    const auto limits = [&](SiteId site) { return lab.database().catalogue().homeRulesOf(site).entry; };
    EXPECT_EQ(limits(lab.site()), (EntryLimits{15, 35}));
    EXPECT_EQ(choose(lab.site(), {0, 35}).error(), FollowUpFault::LimitNotPositive);
    EXPECT_EQ(choose(lab.site(), {15, 0}).error(), FollowUpFault::LimitNotPositive);
    ASSERT_TRUE(choose(kProgramme, {20, 14}));
    EXPECT_EQ(limits(lab.site()), (EntryLimits{20, 14}));
    ASSERT_TRUE(choose(lab.site(), {30, 7}));
    lab.clock.set("2026-10-06T08:00");
    ASSERT_TRUE(choose(lab.site(), {5, 60}));
    lab.reopen();
    EXPECT_EQ(limits(lab.site()), (EntryLimits{5, 60}));
    EXPECT_EQ(limits(SiteId{4711}), (EntryLimits{20, 14}));
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM home_rules"), 3) << "what was chosen before stays";
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(HomeRules, FromBeforeTheLimitsWereChosenHoldTheUsualOnes) {
    SmallLab lab;
    ASSERT_TRUE(workflow::changeHomeRules(lab.laboratory(), aCoordinator(), {lab.site()}));
    RawDatabase raw(lab.address());
    raw.unguard("home_rules");
    ASSERT_EQ(raw.run("UPDATE home_rules SET slip_minutes = NULL, late_entry_days = NULL"), 0);
    lab.reopen();
    EXPECT_EQ(lab.database().catalogue().homeRulesOf(lab.site()).entry, EntryLimits{});
}

TEST(ChangeSchedule, IsANewVersionThatIsReadAnew) {
    SmallLab lab;
    Schedule changed = crpSchedule(lab);
    changed.intervalDays = 14;
    changed.alsoOn = {Occasion::NewPack, Occasion::AfterServiceDropOrError};
    changed.notInUse = {{dateOf(at("2026-12-24")), dateOf(at("2027-01-02"))}};
    const auto id = workflow::changeSchedule(lab.laboratory(), aCoordinator(), changed);
    ASSERT_TRUE(id);
    EXPECT_EQ(*id, changed.id) << "an instrument and analyte have one";
    lab.reopen();
    const Schedule stored = crpSchedule(lab);
    EXPECT_EQ(stored.intervalDays, 14);
    EXPECT_THAT(stored.alsoOn, testing::ElementsAre(Occasion::NewPack, Occasion::AfterServiceDropOrError));
    EXPECT_EQ(stored.notInUse.size(), 1U);
}

TEST(ChangeSchedule, IsRefusedWithTheReason) {
    SmallLab lab;
    const auto refused = [&](const Actor& actor, const Schedule& schedule) {
        return workflow::changeSchedule(lab.laboratory(), actor, schedule).error();
    };
    const Schedule good = crpSchedule(lab);
    EXPECT_EQ(refused(responsibleOf(lab), good), FollowUpFault::NotAllowed);
    Schedule schedule = good;
    schedule.intervalDays = 0;
    EXPECT_EQ(refused(aCoordinator(), schedule), FollowUpFault::IntervalNotPositive);
    schedule = good;
    schedule.levelNumbers.clear();
    EXPECT_EQ(refused(aCoordinator(), schedule), FollowUpFault::LevelsMissing);
    schedule = good;
    schedule.notInUse = {{Date{10}, Date{9}}};
    EXPECT_EQ(refused(aCoordinator(), schedule), FollowUpFault::PeriodBackwards);
    schedule = good;
    schedule.instrument = {3};
    EXPECT_EQ(refused(aCoordinator(), schedule), FollowUpFault::NoSuchInstrument);
    schedule = good;
    schedule.analyte = {3};
    EXPECT_EQ(refused(aCoordinator(), schedule), FollowUpFault::NoSuchAnalyte);
}

} // namespace
} // namespace fasit::test
