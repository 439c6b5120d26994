// m of n, trend and range: when they fire and when they must not.
#include "tests/qc-core/rules/judged.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::rules::testing {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

std::vector<std::string> judgedBy(const char* rules, const std::vector<Row>& rows) {
    return judged({rules}, rows);
}

TEST(SomeBeyond, CountsTheNewestAndFiresAsSoonAsThereAreEnough) {
    EXPECT_THAT(judgedBy("2of3_2s", runsOfOneLevel({2.5, 2.5, 0, 2.5, 0, 0, 2.5})),
                ElementsAre("accept", "reject 2of3_2s@within:1:high", "accept",
                            "reject 2of3_2s@within:1:high", "accept", "accept", "accept"));
    // Two of three, but the newest is not one of them.
    EXPECT_EQ(lastJudged("2of3_2s", runsOfOneLevel({2.5, 2.5, 1})), "accept");
}

TEST(SomeBeyond, LetsTheOthersLieAnywhereAndTheSidesApart) {
    EXPECT_EQ(lastJudged("2of3_2s", runsOfOneLevel({2.5, -3.5, 2.5})), "reject 2of3_2s@within:1:high");
    EXPECT_EQ(lastJudged("2of3_2s", runsOfOneLevel({2.5, 0, -2.5})), "accept");
    EXPECT_EQ(lastJudged("2of3_2s", runsOfOneLevel({2, 0, 2.5})), "accept"); // On the limit is inside.
}

TEST(SomeBeyond, NeedsARunOfThatManyResults) {
    const std::vector<Row> two{atZ(1, 1, 2.5), atZ(1, 2, 2.5)};
    EXPECT_EQ(lastJudged("2of3_2s", two), "accept");
    EXPECT_EQ(lastJudged("2of3_2s", {two[0], two[1], atZ(1, 3, -1)}), "reject 2of3_2s@run:high");
    EXPECT_EQ(lastJudged("2of3_2s", {two[0], two[1], atZ(1, 3, -1).excluded()}), "accept");
    EXPECT_EQ(lastJudged("2of3_2s", {two[0], two[1], atZ(1, 3, 0), atZ(1, 4, 0)}), "reject 2of3_2s@run:high");
}

TEST(SomeBeyond, LeavesOutWhatIsTooOldAndWhatTheLotEnded) {
    const std::vector<Row> rows{atZ(1, 1, 2.5), atZ(2, 1, 0).onDay(5), atZ(3, 1, 2.5).onDay(11)};
    EXPECT_EQ(judged({"2of3_2s", 11}, rows).back(), "reject 2of3_2s@within:1:high");
    EXPECT_EQ(judged({"2of3_2s", 10}, rows).back(), "accept");
    EXPECT_EQ(lastJudged("2of3_2s", {rows[0], rows[1].ofLot(2), rows[2].ofLot(2)}), "accept");
}

TEST(SomeBeyond, TenOfElevenOnOneSide) {
    std::vector<double> z(9, 0.5);
    z.insert(z.begin() + 4, -1);
    EXPECT_THAT(judgedBy("10of11x", runsOfOneLevel(z)), Each("accept"));
    z.push_back(0.1);
    EXPECT_EQ(lastJudged("10of11x", runsOfOneLevel(z)), "reject 10of11x@within:1:high");
    z.insert(z.begin() + 5, 0); // On the mean is on neither side.
    EXPECT_EQ(lastJudged("10of11x", runsOfOneLevel(z)), "accept");
}

TEST(Trend, IsSevenResultsEachStrictlyAboveOrBelowTheOneBefore) {
    EXPECT_EQ(lastJudged("7T", runsOfOneLevel({-1.5, -1, -0.5, 0, 0.5, 1, 1.5})), "accept 7T@within:1:high");
    EXPECT_EQ(lastJudged("7T", runsOfOneLevel({1.5, 1, 0.5, 0, -0.5, -1, -1.5})), "accept 7T@within:1:low");
    EXPECT_EQ(lastJudged("7T", runsOfOneLevel({-1, -0.5, 0, 0.5, 1, 1.5})), "accept");
    EXPECT_EQ(lastJudged("7T=reject", runsOfOneLevel({9, -1.5, -1, -0.5, 0, 0.5, 1, 1.5})),
              "reject 7T@within:1:high");
}

TEST(Trend, IsBrokenByAnEqualPair) {
    EXPECT_THAT(judgedBy("3T", runsOfOneLevel({0, 1, 1, 2})), Each("accept"));
    EXPECT_EQ(lastJudged("3T", runsOfOneLevel({0, 1, 1, 2, 3})), "accept 3T@within:1:high");
}

TEST(Trend, ComparesByTheTargetThatEachResultWasJudgedBy) {
    // z = 0, 1, 2: the values fall, the deviations rise.
    const std::vector<Row> rows{row(1, 1, "100"), row(2, 1, "52").against("50", "2"),
                                row(3, 1, "14").against("10", "2")};
    EXPECT_EQ(lastJudged("3T", rows), "accept 3T@within:1:high");
    // A third of an SD each, which no decimal is: 1 / 3, 1 / 3 is an equal pair.
    const std::vector<Row> thirds{row(1, 1, "100"), row(2, 1, "101").against("100", "3"),
                                  row(3, 1, "102").against("100", "6")};
    EXPECT_EQ(lastJudged("3T", thirds), "accept");
}

TEST(Trend, StartsAnewWithALotAndBehindAResultWithoutSd) {
    EXPECT_EQ(lastJudged("3T", {atZ(1, 1, 0), atZ(2, 1, 1).ofLot(2), atZ(3, 1, 2).ofLot(2)}), "accept");
    EXPECT_EQ(lastJudged("limits,3T", {atZ(1, 1, 0), row(2, 1, "110").withoutSd().between("50", "150"),
                                       atZ(3, 1, 2), atZ(4, 1, 3)}),
              "accept");
}

TEST(RangeBeyond, IsTheHighestMinusTheLowestOfOneRun) {
    EXPECT_EQ(lastJudged("R_4s:range", {atZ(1, 1, 1.9), atZ(1, 2, -2.2)}), "reject R_4s:range@run:both");
    EXPECT_EQ(lastJudged("R_4s:range", {atZ(1, 1, 2), atZ(1, 2, -2)}), "accept"); // Exactly 4.
    EXPECT_EQ(lastJudged("R_4s:range", {atZ(1, 1, 4.5), atZ(1, 2, 0.4)}), "reject R_4s:range@run:both");
    EXPECT_EQ(lastJudged("R_4s:range", {atZ(1, 1, 2.5), atZ(2, 1, -2.5)}), "accept"); // Two runs.
    EXPECT_EQ(lastJudged("R_4s,R_4s:range", {atZ(1, 1, 1.9), atZ(1, 2, -2.2)}), "reject R_4s:range@run:both");
}

TEST(RangeBeyond, IsExactWhereTheSdIsNoDecimal) {
    // SD = 2 / 6 and 1 / 3: 10.6 is 1.8 SD above, 49.26667 is 2.2 SD below; a micro further is beyond.
    const Row high = row(1, 1, "10.6").against("10", "2", 6);
    EXPECT_EQ(lastJudged("R_4s:range", {high, row(1, 2, "43.4").against("50", "18", 6)}), "accept");
    EXPECT_EQ(lastJudged("R_4s:range", {high, row(1, 2, "43.399999").against("50", "18", 6)}),
              "reject R_4s:range@run:both");
}

} // namespace
} // namespace fasit::rules::testing
