// How rule engines are known to go wrong, one test a mistake.
#include "tests/qc-core/rules/judged.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::rules::testing {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

constexpr const char* kSix = "1_2s,1_3s,2_2s,R_4s,4_1s,10x";

TEST(Pitfalls, AValueExactlyOnALimitIsInside) {
    for (const double z : {-3.0, -2.0, -1.0, 1.0, 2.0, 3.0}) {
        const std::string on = std::to_string(static_cast<int>(z < 0 ? -z : z));
        EXPECT_EQ(lastJudged("1_" + on + "s", {atZ(1, 1, z)}), "accept") << z;
        EXPECT_EQ(lastJudged("2_" + on + "s", {atZ(1, 1, z), atZ(2, 1, z)}), "accept") << z;
    }
    EXPECT_EQ(lastJudged("R_4s", {atZ(1, 1, 2), atZ(1, 2, -2)}), "accept");
    EXPECT_EQ(lastJudged("limits", {row(1, 1, "90").between("90", "110")}), "accept");
    EXPECT_EQ(lastJudged("limits", {row(1, 1, "110.0").between("90", "110")}), "accept");
}

/// z = 2.99996 is 3.0000 at four decimals, and z = 3.00004 too.
TEST(Pitfalls, NothingIsRoundedBeforeItIsCompared) {
    EXPECT_EQ(lastJudged("1_3s", {row(1, 1, "129.9996")}), "accept");
    EXPECT_EQ(lastJudged("1_3s", {row(1, 1, "130.0004")}), "reject 1_3s:1:high");
}

TEST(Pitfalls, RFourSNeverLooksAtTwoRuns) {
    EXPECT_THAT(judged({"R_4s", std::nullopt, -1}, {atZ(1, 1, 2.5), atZ(2, 1, -2.5), atZ(3, 1, 2.5)}),
                Each("accept"));
    EXPECT_THAT(judged({"R_4s", std::nullopt, -1}, {atZ(1, 1, 4), atZ(2, 1, 0)}), Each("accept"));
    EXPECT_THAT(
        judged({"R_4s", std::nullopt, -1}, {atZ(1, 1, 2.5), atZ(1, 2, 0), atZ(2, 1, 0), atZ(2, 2, -2.5)}),
        Each("accept"));
}

TEST(Pitfalls, RFourSNeedsBothSidesBeyondTwoSdAndNotARangeOfFour) {
    EXPECT_EQ(lastJudged("R_4s", {atZ(1, 1, 1.9), atZ(1, 2, -2.2)}), "accept");
    EXPECT_EQ(lastJudged("R_4s", {atZ(1, 1, 4.5), atZ(1, 2, 0.2)}), "accept");
    EXPECT_EQ(lastJudged("R_4s", {atZ(1, 1, 2.1), atZ(1, 2, -2.1)}), "reject R_4s@run:both");
}

TEST(Pitfalls, AnOldRFourSDoesNotRejectForEver) {
    EXPECT_THAT(
        judged({"R_4s", std::nullopt, -1}, {atZ(1, 1, 2.5), atZ(1, 2, -2.5), atZ(2, 1, 0), atZ(2, 2, 0)}),
        ElementsAre("reject R_4s@run:both", "accept"));
}

TEST(Pitfalls, RFourSOfASingleResultIsImpossible) {
    EXPECT_EQ(lastJudged("R_4s", {atZ(1, 1, 9)}), "accept");
}

TEST(Pitfalls, AWindowThatIsNotFullNeverFires) {
    EXPECT_THAT(judged({"2_2s,4_1s,10x", std::nullopt, -1}, runsOfOneLevel({2.5})), Each("accept"));
    EXPECT_THAT(judged({"4_1s,10x", std::nullopt, -1}, runsOfOneLevel({1.5, 1.5, 1.5})), Each("accept"));
    EXPECT_THAT(judged({"10x", std::nullopt, -1}, runsOfOneLevel(std::vector<double>(9, 0.5))),
                Each("accept"));
    EXPECT_EQ(lastJudged("10x", runsOfOneLevel(std::vector<double>(10, 0.5))), "reject 10x@within:1:high");
}

TEST(Pitfalls, OneThreeSWorksFromTheFirstResult) {
    EXPECT_EQ(lastJudged(kSix, {atZ(1, 1, 3.1)}), "reject 1_3s:1:high 1_2s:1:high");
}

TEST(Pitfalls, TenXIsNotFlaggedInTheFirstRunOfTenLevels) {
    std::vector<Row> rows;
    for (int level = 1; level <= 9; ++level) {
        rows.push_back(atZ(1, level, 0.5));
    }
    EXPECT_EQ(lastJudged("10x", rows), "accept");
}

TEST(Pitfalls, AMissingLevelShiftsNothing) {
    // Level 2 is missing in run 2; paired by index, its runs 1 and 3 would stand beside runs 1 and 2 of
    // level 1.
    const std::vector<Row> rows{atZ(1, 1, 0), atZ(1, 2, 2.5), atZ(2, 1, -2.5), atZ(3, 1, 0), atZ(3, 2, 2.5)};
    EXPECT_THAT(judged({"R_4s,2_2s", std::nullopt, -1}, rows),
                ElementsAre("accept", "accept", "reject 2_2s@within:2:high"));
}

TEST(Pitfalls, RulesAcrossMaterialsFollowRunThenLevel) {
    // Each level alone has streaks of two; together they are four in a row.
    EXPECT_EQ(lastJudged("4_1s", {atZ(1, 1, 0), atZ(1, 2, 0), atZ(2, 1, 1.5), atZ(2, 2, 1.5), atZ(3, 1, 1.5),
                                  atZ(3, 2, 1.5)}),
              "reject 4_1s@across:high");
    // Streaks of the two levels are not added up when they do not follow each other.
    EXPECT_EQ(lastJudged("4_1s", {atZ(1, 1, 1.5), atZ(1, 2, 0), atZ(2, 1, 1.5), atZ(2, 2, 1.5)}), "accept");
}

TEST(Pitfalls, RulesForThreeLevelsFire) {
    const std::vector<Row> run{atZ(1, 1, -1.5), atZ(1, 2, -1.1), atZ(1, 3, -1.2)};
    EXPECT_EQ(lastJudged("3_1s", run), "reject 3_1s@across:low");
    EXPECT_EQ(lastJudged("3_1s@run", run), "reject 3_1s@run:low");
    std::vector<Row> runs;
    for (int number = 1; number <= 4; ++number) {
        for (int level = 1; level <= 3; ++level) {
            runs.push_back(atZ(number, level, 0.5));
        }
    }
    EXPECT_THAT(judged({"6x,9x,12x", std::nullopt, -1}, runs),
                ElementsAre("accept", "reject 6x@across:high", "reject 6x@across:high 9x@across:high",
                            "reject 6x@across:high 9x@across:high 12x@across:high"));
}

TEST(Pitfalls, AWindowStopsAtALotChange) {
    EXPECT_EQ(lastJudged(kSix, {atZ(1, 1, 2.5), atZ(2, 1, 2.5).ofLot(2)}), "warn 1_2s:1:high");
}

TEST(Pitfalls, AnExcludedPointIsInNoWindow) {
    EXPECT_EQ(lastJudged(kSix, {atZ(1, 1, 2.5).excluded(), atZ(2, 1, 2.5)}), "warn 1_2s:1:high");
}

/// Another order of the same results gives the same history once they are put in order: see
/// Evaluation.ALateRowTakesItsPlaceInTime. Here: every run is judged by what stands before it only.
TEST(Pitfalls, ALaterRunNeverChangesAnEarlierVerdict) {
    const auto rows = runsOfOneLevel({0.2, 2.5, 2.6, -1.5, -1.2, -1.1, -1.6, 3.5, 0});
    const auto whole = judged({kSix, std::nullopt, -1}, rows);
    for (std::size_t count = 1; count <= rows.size(); ++count) {
        const std::vector<Row> prefix(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count));
        EXPECT_EQ(judged({kSix, std::nullopt, -1}, prefix).back(), whole[count - 1]);
    }
}

TEST(Pitfalls, AValueOnTheMeanBreaksAStreakOnEitherSide) {
    EXPECT_EQ(lastJudged("3x", runsOfOneLevel({0.5, 0, 0.5, 0.5})), "accept");
    EXPECT_EQ(lastJudged("3x", runsOfOneLevel({-0.5, 0, -0.5, -0.5})), "accept");
    EXPECT_EQ(lastJudged("3x", runsOfOneLevel({-0.5, -0.5, 0})), "accept");
}

TEST(Pitfalls, SystematicRulesNeedNoOneTwoSToBeLookedAt) {
    EXPECT_EQ(lastJudged(kSix, runsOfOneLevel({1.5, 1.5, 1.5, 1.5})), "reject 4_1s@within:1:high");
    EXPECT_EQ(lastJudged("4_1s", runsOfOneLevel({1.5, 1.5, 1.5, 1.5})), "reject 4_1s@within:1:high");
}

TEST(Pitfalls, EveryRuleThatFiredIsReported) {
    EXPECT_EQ(lastJudged(kSix, runsOfOneLevel({1.5, 1.5, 2.5, 3.5})),
              "reject 1_3s:1:high 2_2s@within:1:high 4_1s@within:1:high 1_2s:1:high");
}

TEST(Pitfalls, TheActionIsTheOneThatWasAskedFor) {
    EXPECT_EQ(lastJudged("1_3s=warn", {atZ(1, 1, 3.5)}), "warn 1_3s:1:high");
    EXPECT_EQ(lastJudged("1_3s=finding", {atZ(1, 1, 3.5)}), "accept 1_3s:1:high");
    EXPECT_EQ(lastJudged("1_2s=reject", {atZ(1, 1, 2.5)}), "reject 1_2s:1:high");
}

TEST(Pitfalls, EachKIsTheOneInTheName) {
    const std::vector<std::pair<const char*, double>> rules{{"1_2s=reject", 2}, {"1_2.5s", 2.5}, {"1_3s", 3},
                                                            {"1_3.5s", 3.5},    {"1_4s", 4},     {"1_5s", 5}};
    for (const auto& [rule, k] : rules) {
        EXPECT_EQ(lastJudged(rule, {atZ(1, 1, k)}), "accept") << rule;
        EXPECT_EQ(lastJudged(rule, {atZ(1, 1, k + 0.01)}).substr(0, 6), "reject") << rule;
    }
}

TEST(Pitfalls, NoSdIsMadeOfAnInsertRange) {
    // 129 lies near the end of 70 to 130: no SD rule has an opinion of it.
    EXPECT_EQ(lastJudged("limits,1_2s", {row(1, 1, "129").between("70", "130").withoutSd()}), "accept");
    EXPECT_EQ(lastJudged("limits,1_2s", {row(1, 1, "131").between("70", "130").withoutSd()}),
              "reject limits:1:high");
}

TEST(Pitfalls, BeforeAnSdIsKnownTheInsertJudgesFromTheFirstResult) {
    EXPECT_EQ(lastJudged("limits,1_3s", {row(1, 1, "131").between("70", "130").withoutSd()}),
              "reject limits:1:high");
}

TEST(Pitfalls, TheHistoryBeforeTheWindowIsNeverRead) {
    // Long after a lot change at the very first results: nothing in front of the sequence's start.
    std::vector<Row> rows{atZ(1, 1, 1.5)};
    for (int run = 2; run <= 4; ++run) {
        rows.push_back(atZ(run, 1, 1.5).ofLot(2));
    }
    EXPECT_EQ(lastJudged("4_1s", rows), "accept");
    rows.push_back(atZ(5, 1, 1.5).ofLot(2));
    EXPECT_EQ(lastJudged("4_1s", rows), "reject 4_1s@within:1:high");
}

} // namespace
} // namespace fasit::rules::testing
