// Which run a reading belongs to, and when the run is complete.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/exclude_result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(RegisterRun, TwoLevelsInsideAreAcceptedAndComplete) {
    SmallLab lab;
    const auto report = lab.take({aReading("25").ofLevel("Lav"), aReading("52").ofLevel("Høy")});
    ASSERT_EQ(report.controls.size(), 1U);
    const auto& control = report.controls.front();
    EXPECT_EQ(control.verdict, (Verdict{VerdictKind::Accept, {}, TargetBasis::Insert, false}));
    EXPECT_EQ(control.analyteName, "CRP");
    EXPECT_EQ(control.instrumentName, "CRP-apparatet");
    EXPECT_THAT(control.missingLevels, IsEmpty());
    ASSERT_EQ(control.levels.size(), 2U);
    EXPECT_EQ(control.levels[0].levelName, "Lav");
    EXPECT_EQ(control.levels[1].valueText, "52");
    ASSERT_EQ(lab.runs(lab.crp()).size(), 1U);
    EXPECT_EQ(lab.runs(lab.crp()).front().state, RunState::Complete);
    EXPECT_EQ(lab.runs(lab.crp()).front().openedAt, at("2026-10-05T08:00"));
}

TEST(RegisterRun, OneLevelIsProvisionalAndNamesTheOther) {
    SmallLab lab;
    const auto report = lab.take({aReading("25")});
    ASSERT_EQ(report.controls.size(), 1U);
    EXPECT_TRUE(report.controls[0].verdict.provisional);
    EXPECT_THAT(report.controls[0].missingLevels, ElementsAre("Høy"));
    EXPECT_EQ(lab.runs(lab.crp()).front().state, RunState::Open);
}

TEST(RegisterRun, LateLevelJoinsWithinFourHours) {
    SmallLab lab;
    lab.take({aReading("25").at("2026-10-05T08:00")});
    lab.clock.set("2026-10-05T12:30");
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T12:00")});
    ASSERT_EQ(lab.runs(lab.crp()).size(), 1U);
    EXPECT_EQ(lab.runs(lab.crp()).front().state, RunState::Complete);
    EXPECT_FALSE(lab.verdicts(lab.crp()).front().provisional);
}

TEST(RegisterRun, AfterFourHoursAndASecondALevelOpensARunOfItsOwn) {
    SmallLab lab;
    lab.take({aReading("25").at("2026-10-05T08:00")});
    lab.clock.set("2026-10-05T12:30");
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T12:00:01")});
    const auto runs = lab.runs(lab.crp());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].state, RunState::Incomplete);
    EXPECT_EQ(runs[1].state, RunState::Open);
    EXPECT_FALSE(runs[1].repeats);
}

TEST(RegisterRun, LateLevelJoinsAClosedRun) {
    SmallLab lab;
    lab.take({aReading("25").at("2026-10-05T08:00")});
    lab.clock.set("2026-10-06T08:00");
    lab.take({aReading("25").at("2026-10-06T08:00")});
    EXPECT_EQ(lab.runs(lab.crp())[0].state, RunState::Incomplete);
    lab.take({aReading("61").ofLevel("Høy").at("2026-10-05T08:20")});
    const auto runs = lab.runs(lab.crp());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].state, RunState::Complete);
    EXPECT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::Reject);
}

TEST(RegisterRun, ClosingIsWrittenWhereTheVerdictDoesNotSayIt) {
    SmallLab lab;
    RawDatabase raw(lab.address());
    const auto closings = [&] { return raw.joined("SELECT state FROM run_closing ORDER BY seq"); };
    const auto group = lab.crp();
    lab.take({aReading("25"), aReading("52").ofLevel("Høy")});
    EXPECT_EQ(closings(), "") << "the verdict is final";
    const auto exclude = [&](int level) {
        workflow::excludeResult(lab.laboratory(), {group.site, group.instrument, group.analyte, level},
                                at("2026-10-05T08:00"), "Tastefeil", "KM");
    };
    exclude(1);
    EXPECT_TRUE(lab.verdicts(group).front().provisional);
    EXPECT_EQ(lab.runs(group).front().state, RunState::Complete) << "it was, and nobody waits for more";
    EXPECT_EQ(closings(), "complete");
    lab.clock.set("2026-10-05T13:00");
    exclude(2);
    EXPECT_EQ(lab.runs(group).front().state, RunState::Incomplete);
    EXPECT_EQ(closings(), "complete,incomplete");
}

TEST(RegisterRun, SameLevelInOneMessageIsAReplicate) {
    SmallLab lab;
    lab.take({aReading("25"), aReading("26").at("2026-10-05T08:02"), aReading("52").ofLevel("Høy")});
    EXPECT_EQ(lab.runs(lab.crp()).size(), 1U);
    EXPECT_EQ(lab.results(lab.crp(), 1).size(), 2U);
}

TEST(RegisterRun, SameLevelLaterIsALinkedRepeat) {
    SmallLab lab;
    lab.take({aReading("25"), aReading("52").ofLevel("Høy")});
    lab.clock.set("2026-10-05T08:30");
    lab.take({aReading("26").at("2026-10-05T08:20")});
    const auto runs = lab.runs(lab.crp());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[1].repeats, runs[0].key);
}

TEST(RegisterRun, SameLevelInTheNextMessageOfAFileIsARepeat) {
    SmallLab lab;
    lab.take({aReading("25").inMessage(0), aReading("26").at("2026-10-05T08:10").inMessage(1)});
    const auto runs = lab.runs(lab.crp());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[1].repeats, runs[0].key);
}

TEST(RegisterRun, RepeatOfAllLevelsIsOneRunInWhateverOrderTheyCome) {
    SmallLab lab;
    lab.take({aReading("25"), aReading("65").ofLevel("Høy")});
    lab.clock.set("2026-10-05T08:30");
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:20"), aReading("25").at("2026-10-05T08:21")});
    const auto runs = lab.runs(lab.crp());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[1].repeats, runs[0].key);
    EXPECT_EQ(runs[1].state, RunState::Complete);
}

TEST(RegisterRun, LevelThatIsNotDueJoinsWhatIsMeasuredTogether) {
    SmallSetup setup;
    setup.levels = "[1]";
    SmallLab lab(setup);
    lab.take({aReading("52").ofLevel("Høy"), aReading("25").at("2026-10-05T08:01")});
    ASSERT_EQ(lab.runs(lab.crp()).size(), 1U);
    EXPECT_EQ(lab.runs(lab.crp())[0].state, RunState::Complete);
}

TEST(RegisterRun, AlternatingLevelsMissNothing) {
    SmallSetup setup;
    setup.plan = "alternateEachTime";
    SmallLab lab(setup);
    lab.take({aReading("25")});
    lab.clock.set("2026-10-12T08:00");
    const auto report = lab.take({aReading("52").ofLevel("Høy").at("2026-10-12T08:00")});
    EXPECT_FALSE(report.controls.at(0).verdict.provisional);
    const auto runs = lab.runs(lab.crp());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].state, RunState::Complete);
    EXPECT_EQ(runs[1].state, RunState::Complete);
}

TEST(RegisterRun, MessagesOfAFileAreTakenInOrderOfTime) {
    SmallLab lab;
    lab.clock.set("2026-10-20T08:00");
    lab.take({aReading("53").ofLevel("Høy").at("2026-10-12T08:01").inMessage(1),
              aReading("26").at("2026-10-12T08:00").inMessage(1),
              aReading("52").ofLevel("Høy").at("2026-10-05T08:01").inMessage(2),
              aReading("25").at("2026-10-05T08:00").inMessage(2)});
    const auto runs = lab.runs(lab.crp());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].state, RunState::Complete);
    EXPECT_EQ(runs[1].state, RunState::Complete);
}

TEST(RegisterRun, EveryControlThatWasAddedToIsReported) {
    SmallLab lab;
    lab.take({aReading("25")});
    const auto replicates = lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:01"),
                                      aReading("53").ofLevel("Høy").at("2026-10-05T08:02")});
    ASSERT_EQ(replicates.controls.size(), 1U);
    EXPECT_EQ(replicates.controls[0].levels.size(), 3U);
    SmallSetup three;
    three.levels = "[1, 2, 3]";
    SmallLab missing(three);
    missing.take({aReading("25")});
    const auto second = missing.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:01")});
    ASSERT_EQ(second.controls.size(), 1U) << "the verdict is provisional as before, and still to be shown";
    EXPECT_EQ(second.controls[0].levels.size(), 2U);
}

TEST(RegisterRun, RunLeftOpenIsJudgedAcrossLevelsWhenTheNextOpens) {
    SmallSetup setup;
    setup.basis = "sd";
    setup.rules = "limits,1_3s,R_4s";
    SmallLab lab(setup);
    // Two replicates of one level on either side: R_4s waits for the run to close.
    lab.take({aReading("22.9"), aReading("27.1").at("2026-10-05T08:01")});
    EXPECT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::Accept);
    lab.clock.set("2026-10-05T13:00");
    const auto report = lab.take({aReading("25").at("2026-10-05T13:00")});
    EXPECT_EQ(lab.runs(lab.crp())[0].state, RunState::Incomplete);
    EXPECT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::Reject);
    EXPECT_EQ(report.controls.size(), 2U);
}

} // namespace
} // namespace fasit::test
