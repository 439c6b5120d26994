// The analyser's own judgement of its control, beside the rules'.
#include "tests/qc-core/rules/judged.h"

#include "qc-core/domain/analyser_judgement.h"
#include "qc-core/rules/rule_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::rules::testing {
namespace {

using ::testing::ElementsAre;

TEST(Analyser, RejectsARunThatTheRulesAccept) {
    EXPECT_EQ(lastJudged("1_2s,1_3s", {atZ(1, 1, 0.5).failedByAnalyser()}), "reject analyser:1:both");
    EXPECT_EQ(lastJudged("limits", {atZ(1, 1, 0.5).withoutSd().between("90", "110").failedByAnalyser()}),
              "reject analyser:1:both");
}

TEST(Analyser, StandsBesideWhatTheRulesSay) {
    EXPECT_EQ(lastJudged("1_2s,1_3s", {atZ(1, 1, 3.5).failedByAnalyser()}),
              "reject 1_3s:1:high analyser:1:both 1_2s:1:high");
}

TEST(Analyser, ConcernsItsLevelOnlyAndOnce) {
    EXPECT_EQ(lastJudged("1_2s",
                         {atZ(1, 1, 0), atZ(1, 2, 0).failedByAnalyser(), atZ(1, 2, 0.1).failedByAnalyser()}),
              "reject analyser:2:both");
}

TEST(Analyser, LeavesTheWindowsAsTheNumberSays) {
    EXPECT_THAT(judged({.rules = "2_2s"}, {atZ(1, 1, 2.5).failedByAnalyser(), atZ(2, 1, 2.5)}),
                ElementsAre("reject analyser:1:both", "reject 2_2s@within:1:high"));
}

TEST(Analyser, SaysNothingOfAnExcludedResult) {
    EXPECT_EQ(lastJudged("1_2s", {atZ(1, 1, 0).failedByAnalyser().excluded(), atZ(1, 2, 0)}), "accept");
    EXPECT_EQ(lastJudged("1_2s", {atZ(1, 1, 0).failedByAnalyser().excluded()}), "none");
}

TEST(Analyser, RejectsWhatTheRulesCannotJudge) {
    EXPECT_EQ(lastJudged("limits", {row(1, 1, "<150").withoutSd().between("90", "110").failedByAnalyser()}),
              "reject analyser:1:both");
}

TEST(Analyser, IsHeardBehindTheClassicWarningAndInAnOpenRun) {
    EXPECT_EQ(
        judged({.rules = "1_2s,1_3s", .onlyAfterWarning = true}, {atZ(1, 1, 0).failedByAnalyser()}).back(),
        "reject analyser:1:both");
    EXPECT_EQ(judged({.rules = "1_2s,1_3s", .openRun = 1}, {atZ(1, 1, 0).failedByAnalyser()}).back(),
              "reject analyser:1:both");
}

TEST(Analyser, IsNoRuleOfAList) {
    EXPECT_FALSE(parseRuleList(std::string("1_2s,") + domain::kAnalyserRule));
}

TEST(Analyser, JudgesBesideAsManyRulesAsFit) {
    domain::RuleSet set = parseRuleList("1_2s").value();
    set.rules.resize(31, set.rules.front());
    ASSERT_TRUE(CompiledRules::fits(set));
    const CompiledRules rules(set);
    EXPECT_EQ(rules.rule(rules.analyserRule()).name, domain::kAnalyserRule);
    EXPECT_EQ(rules.verdictOf(rules.analyserRule()), domain::VerdictKind::Reject);
    set.rules.push_back(set.rules.front());
    EXPECT_FALSE(CompiledRules::fits(set));
}

} // namespace
} // namespace fasit::rules::testing
