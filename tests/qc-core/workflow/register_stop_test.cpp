// A rejection stops instrument and analyte; an accepted control, or a repeat that is good enough, clears it.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/exclude_result.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

bool isStopped(SmallLab& lab) {
    return lab.database().history().openStop(lab.crp()).has_value();
}

std::int64_t stopsBegun(SmallLab& lab) {
    return RawDatabase(lab.address()).number("SELECT count(*) FROM stop");
}

std::string howItEnded(SmallLab& lab) {
    return RawDatabase(lab.address()).text("SELECT how FROM stop_end");
}

void rejectLevelTwo(SmallLab& lab) {
    lab.take({aReading("25"), aReading("65").ofLevel("Høy")});
    ASSERT_TRUE(isStopped(lab));
    lab.clock.set("2026-10-05T09:00");
}

TEST(RegisterStop, RejectionOfTheFirstLevelStopsAtOnce) {
    SmallLab lab;
    const auto report = lab.take({aReading("30")});
    EXPECT_EQ(report.controls.at(0).verdict.kind, VerdictKind::Reject);
    EXPECT_TRUE(report.controls[0].verdict.provisional);
    ASSERT_TRUE(isStopped(lab));
    EXPECT_EQ(lab.database().history().openStop(lab.crp())->from, at("2026-10-05T08:00"));
}

TEST(RegisterStop, RepeatOfTheFailedLevelClearsIt) {
    SmallLab lab;
    rejectLevelTwo(lab);
    const auto report = lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:30")});
    EXPECT_EQ(report.controls.at(0).verdict.kind, VerdictKind::Accept);
    EXPECT_FALSE(report.controls[0].verdict.provisional) << "only the failed level is needed";
    EXPECT_FALSE(isStopped(lab));
    EXPECT_EQ(howItEnded(lab), "clearedByRepeat");
    EXPECT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::Reject) << "the first verdict stands";
}

TEST(RegisterStop, RepeatOfTheOtherLevelClearsNothing) {
    SmallLab lab;
    rejectLevelTwo(lab);
    lab.take({aReading("25").at("2026-10-05T08:30")});
    EXPECT_TRUE(isStopped(lab));
}

TEST(RegisterStop, FailedRepeatLeavesTheStop) {
    SmallLab lab;
    rejectLevelTwo(lab);
    lab.take({aReading("64").ofLevel("Høy").at("2026-10-05T08:30")});
    EXPECT_TRUE(isStopped(lab));
    EXPECT_EQ(stopsBegun(lab), 1);
}

TEST(RegisterStop, RepeatDoesNotExcuseALevelThatWasNeverMeasured) {
    SmallLab lab;
    lab.take({aReading("30")});
    lab.clock.set("2026-10-05T09:00");
    lab.take({aReading("25").at("2026-10-05T08:30")});
    EXPECT_TRUE(isStopped(lab)) << "level Høy was due and is missing";
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:31")});
    EXPECT_FALSE(isStopped(lab));
}

TEST(RegisterStop, RepeatInTheSameSecondClears) {
    SmallLab lab;
    rejectLevelTwo(lab);
    lab.take({aReading("52").ofLevel("Høy")});
    EXPECT_FALSE(isStopped(lab));
}

TEST(RegisterStop, WithMeanAndSdARepeatMustLieWithinTwoSd) {
    SmallSetup setup;
    setup.basis = "sd";
    setup.rules = "limits,1_2s,1_3s";
    SmallLab lab(setup);
    lab.take({aReading("25"), aReading("45").ofLevel("Høy")});
    ASSERT_TRUE(isStopped(lab));
    lab.clock.set("2026-10-05T09:00");
    const auto warned = lab.take({aReading("56.1").ofLevel("Høy").at("2026-10-05T08:30")});
    EXPECT_EQ(warned.controls.at(0).verdict.kind, VerdictKind::Warn);
    EXPECT_TRUE(isStopped(lab)) << "beyond 2 SD";
    lab.take({aReading("56").ofLevel("Høy").at("2026-10-05T08:50")});
    EXPECT_FALSE(isStopped(lab)) << "on 2 SD";
}

TEST(RegisterStop, NextAcceptedControlEndsIt) {
    SmallLab lab;
    rejectLevelTwo(lab);
    lab.clock.set("2026-10-06T08:10");
    lab.take({aReading("25").at("2026-10-06T08:00")});
    EXPECT_TRUE(isStopped(lab)) << "a level is missing";
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-06T08:01")});
    EXPECT_FALSE(isStopped(lab));
    EXPECT_EQ(howItEnded(lab), "newAcceptedRun");
}

TEST(RegisterStop, CannotBeJudgedEndsNothing) {
    SmallLab lab;
    rejectLevelTwo(lab);
    lab.clock.set("2026-10-06T08:10");
    lab.take({aReading("25").at("2026-10-06T08:00"), aReading("---").ofLevel("Høy").at("2026-10-06T08:00")});
    EXPECT_TRUE(isStopped(lab));
}

TEST(RegisterStop, WarningIsAKindOfAccepted) {
    SmallSetup setup;
    setup.basis = "sd";
    SmallLab lab(setup);
    const auto report = lab.take({aReading("27.1"), aReading("52").ofLevel("Høy")});
    EXPECT_EQ(report.controls.at(0).verdict.kind, VerdictKind::Warn);
    EXPECT_FALSE(isStopped(lab));
}

TEST(RegisterStop, ExclusionOfTheRejectedResultEndsTheStop) {
    SmallLab lab;
    rejectLevelTwo(lab);
    const auto group = lab.crp();
    const auto report =
        workflow::excludeResult(lab.laboratory(), {group.site, group.instrument, group.analyte, 2},
                                at("2026-10-05T08:00"), "Tastet feil", "KM");
    EXPECT_EQ(report.exclusion, workflow::Exclusion::Done);
    EXPECT_EQ(lab.verdicts(group)[0].kind, VerdictKind::Accept);
    EXPECT_FALSE(isStopped(lab));
}

TEST(RegisterStop, EndOfOneRejectionLeavesTheStopOfTheNext) {
    SmallLab lab;
    rejectLevelTwo(lab);
    lab.clock.set("2026-10-06T08:10");
    lab.take({aReading("25").at("2026-10-06T08:00"), aReading("66").ofLevel("Høy").at("2026-10-06T08:00")});
    const auto group = lab.crp();
    workflow::excludeResult(lab.laboratory(), {group.site, group.instrument, group.analyte, 2},
                            at("2026-10-05T08:00"), "Tastet feil", "KM");
    ASSERT_TRUE(isStopped(lab)) << "the control of the day after is rejected as before";
    EXPECT_EQ(lab.database().history().openStop(group)->from, at("2026-10-06T08:00"));
}

TEST(RegisterStop, RejectionEnteredAfterTheNextAcceptedControlStopsNothingToday) {
    SmallLab lab;
    lab.clock.set("2026-10-12T08:10");
    lab.take({aReading("25").at("2026-10-12T08:00"), aReading("52").ofLevel("Høy").at("2026-10-12T08:00")});
    lab.take({aReading("25").at("2026-10-05T08:00"), aReading("65").ofLevel("Høy").at("2026-10-05T08:00")});
    EXPECT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::Reject);
    EXPECT_FALSE(isStopped(lab));
    EXPECT_EQ(stopsBegun(lab), 1) << "it was one, from the fifth to the twelfth";
}

TEST(RegisterStop, ClearedStopIsNotBegunAnew) {
    SmallLab lab;
    lab.take({aReading("30")});
    lab.clock.set("2026-10-05T09:00");
    lab.take({aReading("25").at("2026-10-05T08:30"), aReading("52").ofLevel("Høy").at("2026-10-05T08:30")});
    EXPECT_FALSE(isStopped(lab));
    lab.take({aReading("65").ofLevel("Høy").at("2026-10-05T08:10")}); // Late, into the rejected run.
    EXPECT_EQ(lab.verdicts(lab.crp())[0].violations.size(), 2U);
    EXPECT_FALSE(isStopped(lab));
    EXPECT_EQ(stopsBegun(lab), 1);
}

} // namespace
} // namespace fasit::test
