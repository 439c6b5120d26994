// The options of a rule set: the classic reading, windows that go on across lots, a fresh start after an
// action.
#include "tests/qc-core/rules/judged.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::rules::testing {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

TEST(OnlyAfterWarning, LooksAtTheOtherRulesWhereOneTwoSFires) {
    Asked classic{"limits,1_2s,1_3s,4_1s,R_4s:range"};
    classic.onlyAfterWarning = true;
    const auto four = runsOfOneLevel({1.5, 1.5, 1.5, 1.5, 2.5});
    EXPECT_THAT(judged(classic, four),
                ElementsAre("accept", "accept", "accept", "accept", "reject 4_1s@within:1:high 1_2s:1:high"));
    EXPECT_EQ(judged(classic, {atZ(1, 1, 1.9), atZ(1, 2, -2.2)}).back(),
              "reject R_4s:range@run:both 1_2s:2:low");
}

TEST(OnlyAfterWarning, NeverHidesTheLimits) {
    Asked classic{"limits,1_2s,1_3s"};
    classic.onlyAfterWarning = true;
    EXPECT_EQ(judged(classic, {row(1, 1, "101").between("90", "100.5")}).back(), "reject limits:1:high");
    EXPECT_EQ(judged(classic, {row(1, 1, "<80").between("90", "110")}).back(), "reject limits:1:low");
}

TEST(ContinuesAcrossLots, InDeviationsOfEachOwnTarget) {
    const std::vector<Row> rows{atZ(1, 1, 2.5), row(2, 1, "56").against("50", "2").ofLot(2)};
    EXPECT_EQ(lastJudged("2_2s@within", rows), "accept");
    Asked goesOn{"2_2s@within"};
    goesOn.continuesAcrossLots = true;
    EXPECT_EQ(judged(goesOn, rows).back(), "reject 2_2s@within:1:high");
}

/// The fourteenth run of the constructed series is rejected by 4_1s; so is the next, unless windows begin
/// anew.
TEST(RestartsAfterAction, EverySequenceBeginsWithTheRunBehindIt) {
    const std::vector<Row> rows{atZ(1, 1, 1.3), atZ(1, 2, 0.4), atZ(2, 1, 1.1), atZ(2, 2, 1.4),
                                atZ(3, 1, 1.6), atZ(3, 2, 1.2), atZ(4, 1, 1.2), atZ(4, 2, 0.3)};
    EXPECT_THAT(judged({"4_1s"}, rows),
                ElementsAre("accept", "accept", "reject 4_1s@across:high", "reject 4_1s@within:1:high"));
    Asked restarted{"4_1s"};
    restarted.restarts = {4};
    EXPECT_THAT(judged(restarted, rows),
                ElementsAre("accept", "accept", "reject 4_1s@across:high", "accept"));
}

TEST(RestartsAfterAction, UnlessTheRuleSetKeepsItsWindows) {
    const std::vector<Row> rows{atZ(1, 1, 2.2), atZ(2, 1, 2.3)};
    Asked asked{"2_2s,keep-after-action"};
    asked.restarts = {2};
    EXPECT_EQ(judged(asked, rows).back(), "reject 2_2s@within:1:high");
}

TEST(RestartsAfterAction, AlsoForALevelThatTheRunLacks) {
    Asked restarted{"2_2s@within,2of3_2s@within,3T"};
    restarted.restarts = {2};
    EXPECT_THAT(
        judged(restarted, {atZ(1, 1, 2.2), atZ(1, 2, 2.2), atZ(2, 2, 2.3), atZ(3, 1, 2.4), atZ(3, 2, 0)}),
        Each("accept"));
}

} // namespace
} // namespace fasit::rules::testing
