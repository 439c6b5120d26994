// Which results stand in a window: order, lots, targets, exclusions, censored values, age, open runs.
#include "tests/qc-core/rules/judged.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::rules::testing {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> judgedBy(const char* rules, const std::vector<Row>& rows) {
    return judged({rules, std::nullopt, -1}, rows);
}

TEST(Sequences, AWindowWithinAMaterialLooksAtItsOwnLevelOnly) {
    EXPECT_THAT(judgedBy("2_2s@within", {atZ(1, 1, 2.5), atZ(1, 2, 0), atZ(2, 1, 2.5), atZ(2, 2, 2.5)}),
                ElementsAre("accept", "reject 2_2s@within:1:high"));
}

TEST(Sequences, FourOneSAcrossMaterialsLooksAtTheLastTwoRunsOfTwoLevels) {
    EXPECT_THAT(judgedBy("4_1s@across", {atZ(1, 1, 1.1), atZ(1, 2, 1.2), atZ(2, 1, 1.3), atZ(2, 2, 1.4)}),
                ElementsAre("accept", "reject 4_1s@across:high"));
}

TEST(Sequences, AnAcrossWindowEndsAtTheLastResultOfTheRun) {
    // The four in a row end at level 1 of run 3; the run's last result breaks them.
    EXPECT_THAT(judgedBy("4_1s@across",
                         {atZ(1, 2, 1.5), atZ(2, 1, 1.5), atZ(2, 2, 1.5), atZ(3, 1, 1.5), atZ(3, 2, 0.5)}),
                ElementsAre("accept", "accept", "accept"));
}

TEST(Sequences, AnAcrossWindowOfOneLevelDoesNotCount) {
    EXPECT_EQ(lastJudged("3x@across", {atZ(1, 2, -1), atZ(2, 1, 1), atZ(3, 1, 1), atZ(4, 1, 1)}), "accept");
    EXPECT_EQ(lastJudged("3x@across", {atZ(1, 2, 1), atZ(2, 1, 1), atZ(3, 1, 1)}), "reject 3x@across:high");
}

TEST(Sequences, ALotChangeStartsTheLevelAndTheAcrossSequenceAnew) {
    EXPECT_EQ(lastJudged("2_2s@within", {atZ(1, 1, 2.5), atZ(2, 1, 2.5).ofLot(2)}), "accept");
    EXPECT_EQ(
        lastJudged("4_1s@across", {atZ(1, 1, 1.5), atZ(1, 2, 1.5), atZ(2, 1, 1.5), atZ(2, 2, 1.5).ofLot(2)}),
        "accept");
    // The other level's own sequence goes on.
    EXPECT_EQ(
        lastJudged("2_2s@within", {atZ(1, 1, 2.5), atZ(1, 2, 0), atZ(2, 1, 2.5), atZ(2, 2, 0).ofLot(2)}),
        "reject 2_2s@within:1:high");
}

TEST(Sequences, AnOldLotThatReturnsIsALotChangeToo) {
    EXPECT_EQ(lastJudged("3x@within", {atZ(1, 1, 1), atZ(2, 1, 1).ofLot(2), atZ(3, 1, 1)}), "accept");
}

TEST(Sequences, ANewTargetWithinTheLotIsNoBreakAndEachResultKeepsItsOwn) {
    EXPECT_EQ(lastJudged("2_2s@within", {row(1, 1, "125"), row(2, 1, "56").against("50", "2")}),
              "reject 2_2s@within:1:high");
    EXPECT_EQ(lastJudged("2_2s@within", {row(1, 1, "125").against("120", "10"), row(2, 1, "125")}), "accept");
}

TEST(Sequences, AnExcludedResultIsSkippedAndIsNoBreak) {
    EXPECT_EQ(lastJudged("2_2s@within", {atZ(1, 1, 2.5), atZ(2, 1, 0).excluded(), atZ(3, 1, 2.5)}),
              "reject 2_2s@within:1:high");
    // Nor does its lot count.
    EXPECT_EQ(lastJudged("2_2s@within", {atZ(1, 1, 2.5), atZ(2, 1, 0).ofLot(2).excluded(), atZ(3, 1, 2.5)}),
              "reject 2_2s@within:1:high");
}

TEST(Sequences, ARejectedResultCountsUntilItIsExcluded) {
    EXPECT_EQ(lastJudged("1_3s,2_2s@within", {atZ(1, 1, 3.5), atZ(2, 1, 2.5)}), "reject 2_2s@within:1:high");
    EXPECT_EQ(lastJudged("1_3s,2_2s@within", {atZ(1, 1, 3.5).excluded(), atZ(2, 1, 2.5)}), "accept");
}

TEST(Sequences, ARunOfExcludedResultsHasNoVerdict) {
    EXPECT_THAT(judgedBy("1_3s", {atZ(1, 1, 3.5).excluded(), atZ(1, 2, 0).excluded()}), ElementsAre("none"));
}

TEST(Sequences, ACensoredValueFiresLimitsOnlyWhenItsWholeRangeIsOutside) {
    const auto censored = [](std::string_view value) { return row(1, 1, value).between("5", "20"); };
    EXPECT_EQ(lastJudged("limits,1_2s", {censored("<5")}), "reject limits:1:low");
    EXPECT_EQ(lastJudged("limits,1_2s", {censored("<4.9")}), "reject limits:1:low");
    EXPECT_EQ(lastJudged("limits,1_2s", {censored("<5.1")}), "cannot judge");
    EXPECT_EQ(lastJudged("limits,1_2s", {censored("<300")}), "cannot judge");
    EXPECT_EQ(lastJudged("limits,1_2s", {censored(">20")}), "reject limits:1:high");
    EXPECT_EQ(lastJudged("limits,1_2s", {censored(">19.9")}), "cannot judge");
    EXPECT_EQ(lastJudged("1_2s", {censored("<5")}), "cannot judge");
}

TEST(Sequences, ACensoredValueEntersNoWindowAndBreaksNone) {
    EXPECT_EQ(lastJudged("2_2s@within", {atZ(1, 1, 2.5), row(2, 1, "<5"), atZ(3, 1, 2.5)}),
              "reject 2_2s@within:1:high");
    EXPECT_EQ(lastJudged("R_4s", {atZ(1, 1, 2.5), row(1, 2, "<5")}), "cannot judge");
}

TEST(Sequences, ARejectionIsWorseThanWhatCannotBeJudged) {
    EXPECT_EQ(lastJudged("1_3s", {row(1, 1, "<5"), atZ(1, 2, 3.5)}), "reject 1_3s:2:high");
    EXPECT_EQ(lastJudged("1_2s", {row(1, 1, "<5"), atZ(1, 2, 2.5)}), "cannot judge 1_2s:2:high");
}

TEST(Sequences, AResultWithoutAnSdStartsEverySdSequenceAnew) {
    const auto withoutSd = [](int run) { return row(run, 1, "125").between("50", "150").withoutSd(); };
    EXPECT_EQ(lastJudged("limits,2_2s", {atZ(1, 1, 2.5), withoutSd(2), atZ(3, 1, 2.5)}), "accept");
    EXPECT_EQ(lastJudged("limits,3x", {atZ(1, 1, 1), atZ(1, 2, 1), withoutSd(2), atZ(2, 2, 1)}), "accept");
}

TEST(Sequences, ResultsOlderThanTheLookBackLeaveTheWindow) {
    const std::vector<Row> onTheDay{atZ(1, 1, 2.5).onDay(0), atZ(2, 1, 2.5).onDay(90)};
    const std::vector<Row> dayAfter{atZ(1, 1, 2.5).onDay(0), atZ(2, 1, 2.5).onDay(91)};
    EXPECT_EQ(judged({"2_2s@within", 90, -1}, onTheDay).back(), "reject 2_2s@within:1:high");
    EXPECT_EQ(judged({"2_2s@within", 90, -1}, dayAfter).back(), "accept");
    EXPECT_EQ(judged({"2_2s@within", std::nullopt, -1}, dayAfter).back(), "reject 2_2s@within:1:high");
    const std::vector<Row> across{atZ(1, 1, 1).onDay(0), atZ(1, 2, 1).onDay(0), atZ(2, 2, 1).onDay(91)};
    EXPECT_EQ(judged({"3x@across", 90, -1}, across).back(), "accept");
    EXPECT_EQ(judged({"3x@across", 91, -1}, across).back(), "reject 3x@across:high");
}

TEST(Sequences, AnOpenRunIsJudgedWithinItsMaterialsOnly) {
    const std::vector<Row> rows{atZ(1, 1, 2.5), atZ(1, 2, 2.5), atZ(2, 1, 2.5), atZ(2, 2, 2.5)};
    EXPECT_EQ(judged({"1_2s,2_2s", std::nullopt, 2}, rows).back(),
              "reject 2_2s@within:1:high 2_2s@within:2:high 1_2s:1:high 1_2s:2:high");
    EXPECT_EQ(judged({"1_2s,2_2s", std::nullopt, -1}, rows).back(),
              "reject 2_2s@within:1:high 2_2s@within:2:high 2_2s@run:high 1_2s:1:high 1_2s:2:high");
    EXPECT_EQ(judged({"4x@across", std::nullopt, 2}, rows).back(), "accept");
    EXPECT_EQ(judged({"4x@across", std::nullopt, -1}, rows).back(), "reject 4x@across:high");
}

TEST(Sequences, ReplicatesFollowEachOtherWithinTheMaterialAndTheRun) {
    EXPECT_EQ(lastJudged("2_2s,R_4s", {atZ(1, 1, 2.5), atZ(1, 1, 2.1)}),
              "reject 2_2s@within:1:high 2_2s@run:high");
    EXPECT_EQ(lastJudged("R_4s", {atZ(1, 1, 2.5), atZ(1, 1, -2.1)}), "reject R_4s@run:both");
}

TEST(Sequences, AnyTwoResultsOfTheRunAreEnoughWithinTheRun) {
    EXPECT_EQ(lastJudged("2_2s@run", {atZ(1, 1, -2.5), atZ(1, 2, 0), atZ(1, 3, -2.5)}),
              "reject 2_2s@run:low");
    EXPECT_EQ(lastJudged("2_2s@run", {atZ(1, 1, -2.5), atZ(1, 2, 2.5)}), "accept");
}

TEST(Sequences, AStreakLongerThanACounterIsStillAStreak) {
    std::vector<double> z(400, 1.5);
    z.push_back(-1.5);
    z.insert(z.end(), 3, 1.5);
    const auto lines = judgedBy("4_1s@within,100x@within", runsOfOneLevel(z));
    EXPECT_EQ(lines[98], "reject 4_1s@within:1:high");
    for (std::size_t i = 99; i < 400; ++i) {
        ASSERT_EQ(lines[i], "reject 4_1s@within:1:high 100x@within:1:high") << i;
    }
    EXPECT_EQ(lines[403], "accept");
}

TEST(Sequences, AStreakAcrossMaterialsLongerThanACounterIsStillAStreak) {
    std::vector<Row> rows;
    for (int run = 1; run <= 200; ++run) {
        rows.push_back(atZ(run, 1, 1.5));
        rows.push_back(atZ(run, 2, 1.5));
    }
    rows.push_back(atZ(201, 1, -1.5));
    rows.push_back(atZ(201, 2, 1.5));
    const auto lines = judgedBy("4_1s@across,100x@across", rows);
    for (std::size_t i = 49; i < 200; ++i) {
        ASSERT_EQ(lines[i], "reject 4_1s@across:high 100x@across:high") << i;
    }
    EXPECT_EQ(lines[200], "accept");
}

TEST(Sequences, ARunMayHoldMoreResultsThanACounterCounts) {
    std::vector<Row> rows(300, atZ(1, 1, 1.5));
    rows.push_back(atZ(1, 2, -1.5));
    EXPECT_EQ(lastJudged("100_1s@run,2_1s@run", rows), "reject 100_1s@run:high 2_1s@run:high");
}

TEST(Sequences, ViolationsComeWorstFirstThenInTheOrderOfTheRuleList) {
    EXPECT_EQ(lastJudged("10x=finding,1_2s,1_3s,limits", {atZ(1, 1, 3.5).between("90", "110")}),
              "reject 1_3s:1:high limits:1:high 1_2s:1:high");
}

} // namespace
} // namespace fasit::rules::testing
