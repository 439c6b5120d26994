// Every spelling of a rule that is read, and every refusal by name.
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/rules/rule_presets.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace fasit::rules {
namespace {

using domain::Rule;
using domain::RuleAction;
using domain::RuleKind;
using domain::RuleScope;

const std::vector<RuleScope> kResult{RuleScope::Result};
const std::vector<RuleScope> kRun{RuleScope::WithinRun};
const std::vector<RuleScope> kWithinAndRun{RuleScope::WithinMaterial, RuleScope::WithinRun};
const std::vector<RuleScope> kWithinAndAcross{RuleScope::WithinMaterial, RuleScope::AcrossMaterials};

TEST(ParseRule, KnowsEachRuleWithItsScopesAndAction) {
    const std::vector<Rule> rules{
        {"limits", RuleKind::Limits, 1, 1, 0, kResult, RuleAction::Reject},
        {"1_2s", RuleKind::ConsecutiveBeyond, 1, 1, 200, kResult, RuleAction::Warn},
        {"1_2.5s", RuleKind::ConsecutiveBeyond, 1, 1, 250, kResult, RuleAction::Reject},
        {"1_3s", RuleKind::ConsecutiveBeyond, 1, 1, 300, kResult, RuleAction::Reject},
        {"1_3.5s", RuleKind::ConsecutiveBeyond, 1, 1, 350, kResult, RuleAction::Reject},
        {"1_4s", RuleKind::ConsecutiveBeyond, 1, 1, 400, kResult, RuleAction::Reject},
        {"1_5s", RuleKind::ConsecutiveBeyond, 1, 1, 500, kResult, RuleAction::Reject},
        {"2_2s", RuleKind::ConsecutiveBeyond, 2, 2, 200, kWithinAndRun, RuleAction::Reject},
        {"R_4s", RuleKind::OppositeBeyond, 1, 1, 200, kRun, RuleAction::Reject},
        {"3_1s", RuleKind::ConsecutiveBeyond, 3, 3, 100, kWithinAndAcross, RuleAction::Reject},
        {"4_1s", RuleKind::ConsecutiveBeyond, 4, 4, 100, kWithinAndAcross, RuleAction::Reject},
        {"6x", RuleKind::SameSide, 6, 6, 0, kWithinAndAcross, RuleAction::Reject},
        {"8x", RuleKind::SameSide, 8, 8, 0, kWithinAndAcross, RuleAction::Reject},
        {"9x", RuleKind::SameSide, 9, 9, 0, kWithinAndAcross, RuleAction::Reject},
        {"10x", RuleKind::SameSide, 10, 10, 0, kWithinAndAcross, RuleAction::Reject},
        {"12x", RuleKind::SameSide, 12, 12, 0, kWithinAndAcross, RuleAction::Reject},
        {"R_4s:range", RuleKind::RangeBeyond, 1, 1, 400, kRun, RuleAction::Reject},
        {"2of3_2s", RuleKind::SomeBeyond, 2, 3, 200, kWithinAndRun, RuleAction::Reject},
        {"4of5_1s", RuleKind::SomeBeyond, 4, 5, 100, kWithinAndRun, RuleAction::Reject},
        {"10of11x", RuleKind::SomeBeyond, 10, 11, 0, {RuleScope::WithinMaterial}, RuleAction::Reject},
        {"7T", RuleKind::Trend, 7, 7, 0, {RuleScope::WithinMaterial}, RuleAction::Finding},
        {"5_1.25s", RuleKind::ConsecutiveBeyond, 5, 5, 125, kWithinAndAcross, RuleAction::Reject}};
    for (const Rule& rule : rules) {
        EXPECT_EQ(parseRule(rule.name), rule) << rule.name;
    }
}

const std::vector<std::pair<const char*, const char*>> kSpellings{{"1-3s", "1_3s"},
                                                                  {"1:3s", "1_3s"},
                                                                  {"13s", "1_3s"},
                                                                  {"1₃s", "1_3s"},
                                                                  {"1_3S", "1_3s"},
                                                                  {" 1_3s ", "1_3s"},
                                                                  {"1_3.0s", "1_3s"},
                                                                  {"1_2.50s", "1_2.5s"},
                                                                  {"12.5s", "1_2.5s"},
                                                                  {"1_2,5s", "1_2.5s"},
                                                                  {"1₂.₅s", "1_2.5s"},
                                                                  {"22s", "2_2s"},
                                                                  {"2₂ₛ", "2_2s"},
                                                                  {"41s", "4_1s"},
                                                                  {"4:1s", "4_1s"},
                                                                  {"R-4s", "R_4s"},
                                                                  {"r4s", "R_4s"},
                                                                  {"R₄s", "R_4s"},
                                                                  {"R:4S", "R_4s"},
                                                                  {"10-x", "10x"},
                                                                  {"10:x", "10x"},
                                                                  {"10_X", "10x"},
                                                                  {"10ₓ", "10x"},
                                                                  {"LIMITS", "limits"},
                                                                  {"10₁s", "10_1s"},
                                                                  {"2of3-2s", "2of3_2s"},
                                                                  {"2/3-2s", "2of3_2s"},
                                                                  {"2of32s", "2of3_2s"},
                                                                  {"2OF32.5S", "2of3_2.5s"},
                                                                  {"2/3₂s", "2of3_2s"},
                                                                  {"10/11x", "10of11x"},
                                                                  {"10of11-x", "10of11x"},
                                                                  {"7t", "7T"},
                                                                  {"7-T", "7T"},
                                                                  {"R4s:range", "R_4s:range"},
                                                                  {"r_4s-RANGE", "R_4s:range"},
                                                                  {"R₄s:range", "R_4s:range"}};

TEST(ParseRule, ReadsTheCommonSpellingsAndWritesOne) {
    for (const auto& [written, name] : kSpellings) {
        ASSERT_TRUE(parseRule(written)) << written;
        EXPECT_EQ(parseRule(written)->name, name) << written;
    }
}

TEST(ParseRule, PinsAScopeAndChangesAnAction) {
    EXPECT_EQ(parseRule("4_1s@across")->scopes, std::vector{RuleScope::AcrossMaterials});
    EXPECT_EQ(parseRule("4_1s@within")->scopes, std::vector{RuleScope::WithinMaterial});
    EXPECT_EQ(parseRule("2_2s@run")->scopes, kRun);
    EXPECT_EQ(parseRule("2_2s@across")->scopes, std::vector{RuleScope::AcrossMaterials});
    EXPECT_EQ(parseRule("3_1s @ Run = Finding")->scopes, kRun);
    EXPECT_EQ(parseRule("3_1s @ Run = Finding")->action, RuleAction::Finding);
    EXPECT_EQ(parseRule("10x@across=warn")->action, RuleAction::Warn);
    EXPECT_EQ(parseRule("1_2s@result=reject")->action, RuleAction::Reject);
    EXPECT_EQ(parseRule("R_4s@run")->scopes, kRun);
    EXPECT_EQ(parseRule("4_1s@across")->name, "4_1s");
}

struct Refusal {
    const char* text;
    RuleNameError error;
};

const std::vector<Refusal> kRefusals{{"", RuleNameError::Empty},
                                     {"  ", RuleNameError::Empty},
                                     {"@within", RuleNameError::Empty},
                                     {"westgard", RuleNameError::Unknown},
                                     {"s", RuleNameError::Unknown},
                                     {"_s", RuleNameError::Unknown},
                                     {"_3s", RuleNameError::Unknown},
                                     {"-1_3s", RuleNameError::Unknown},
                                     {"101s", RuleNameError::Unknown}, // 1_01s or 10_1s?
                                     {"x", RuleNameError::Unknown},
                                     {"tenx", RuleNameError::Unknown},
                                     {"R_5s", RuleNameError::Unknown},
                                     {"1_3", RuleNameError::Unknown},
                                     {"1₃€s", RuleNameError::BadMultiple},
                                     {"R_5s:range", RuleNameError::Unknown},
                                     {"1_3s:range", RuleNameError::Unknown},
                                     {"of3_2s", RuleNameError::Unknown},
                                     {"2of_2s", RuleNameError::Unknown},
                                     {"2of3of4_2s", RuleNameError::Unknown},
                                     {"2of3", RuleNameError::Unknown},
                                     {"T", RuleNameError::Unknown},
                                     {"1of3_2s", RuleNameError::CountOutOfRange},
                                     {"3of3_2s", RuleNameError::CountOutOfRange},
                                     {"3of2_2s", RuleNameError::CountOutOfRange},
                                     {"2of65_2s", RuleNameError::CountOutOfRange},
                                     {"2T", RuleNameError::CountOutOfRange},
                                     {"101T", RuleNameError::CountOutOfRange},
                                     {"2of3_2s@across", RuleNameError::UnknownScope},
                                     {"2of3x@run", RuleNameError::UnknownScope},
                                     {"7T@across", RuleNameError::UnknownScope},
                                     {"R_4s:range@within", RuleNameError::UnknownScope},
                                     {"0_2s", RuleNameError::CountOutOfRange},
                                     {"101_2s", RuleNameError::CountOutOfRange},
                                     {"99999999999_2s", RuleNameError::CountOutOfRange},
                                     {"1x", RuleNameError::CountOutOfRange},
                                     {"101x", RuleNameError::CountOutOfRange},
                                     {"1_s", RuleNameError::BadMultiple},
                                     {"1_0s", RuleNameError::BadMultiple},
                                     {"1_-2s", RuleNameError::BadMultiple},
                                     {"1_2.125s", RuleNameError::BadMultiple},
                                     {"1_100s", RuleNameError::BadMultiple},
                                     {"1_ks", RuleNameError::BadMultiple},
                                     {"1_nans", RuleNameError::BadMultiple},
                                     {"4_1s@", RuleNameError::UnknownScope},
                                     {"4_1s@runs", RuleNameError::UnknownScope},
                                     {"4_1s@result", RuleNameError::UnknownScope},
                                     {"1_3s@within", RuleNameError::UnknownScope},
                                     {"R_4s@across", RuleNameError::UnknownScope},
                                     {"limits@run", RuleNameError::UnknownScope},
                                     {"10x@run", RuleNameError::UnknownScope},
                                     {"4_1s=", RuleNameError::UnknownAction},
                                     {"4_1s=stop", RuleNameError::UnknownAction},
                                     {"4_1s=reject@within", RuleNameError::UnknownAction}};

TEST(ParseRule, RefusesByName) {
    for (const Refusal& refusal : kRefusals) {
        const auto rule = parseRule(refusal.text);
        ASSERT_FALSE(rule) << refusal.text;
        EXPECT_EQ(rule.error().error, refusal.error) << refusal.text;
    }
}

TEST(ParseRule, TheRefusalShowsTheNameAsWritten) {
    EXPECT_EQ(parseRule(" 2of2-2s ").error().name, "2of2-2s");
}

TEST(ParseRuleList, KeepsTheOrder) {
    const auto set = parseRuleList("10x, 1_3s ,limits");
    ASSERT_TRUE(set);
    ASSERT_EQ(set->rules.size(), 3U);
    EXPECT_EQ(set->rules[0].name, "10x");
    EXPECT_EQ(set->rules[2].name, "limits");
    EXPECT_FALSE(set->lookBackDays);
}

TEST(ParseRuleList, RefusesTheSameRuleTwiceForOneScopeHoweverItIsSpelled) {
    for (const char* list :
         {"1_3s,1-3s", "1_3s,13s", "4_1s,4_1s@across", "10x@within,10x", "1_2s=warn,1_2.0s", "R_4s,r4s",
          "limits,limits=warn", "2of3_2s,2/3-2s@run", "7T,7t=warn"}) {
        ASSERT_FALSE(parseRuleList(list)) << list;
        EXPECT_EQ(parseRuleList(list).error().error, RuleNameError::Twice) << list;
    }
    EXPECT_TRUE(parseRuleList("4_1s@within,4_1s@across=finding"));
}

TEST(ParseRuleList, TakesOptionsAmongTheRules) {
    const auto set = parseRuleList("classic, 1_2s,2_2s,ACROSS-LOTS,keep-after-action");
    ASSERT_TRUE(set);
    EXPECT_EQ(set->rules.size(), 2U);
    EXPECT_TRUE(set->onlyAfterWarning);
    EXPECT_TRUE(set->continuesAcrossLots);
    EXPECT_TRUE(set->keepsAfterAction);
    const auto plain = parseRuleList("1_2s");
    EXPECT_FALSE(plain->onlyAfterWarning || plain->continuesAcrossLots || plain->keepsAfterAction);
    EXPECT_EQ(parseRuleList("across-lots").error().error, RuleNameError::Empty);
    EXPECT_EQ(parseRuleList("classic,1_3s").error().error, RuleNameError::WithoutWarning);
    EXPECT_EQ(parseRuleList("1_2s,classic,classic").error().error, RuleNameError::Twice);
}

TEST(ParseRuleList, RefusesAnEmptyPlace) {
    for (const char* list : {"", "1_3s,", ",1_3s", "1_3s,,2_2s"}) {
        ASSERT_FALSE(parseRuleList(list)) << list;
        EXPECT_EQ(parseRuleList(list).error().error, RuleNameError::Empty) << list;
    }
}

TEST(NursingHomeRules, RejectWarnAndFindAsTheProgrammeSays) {
    const domain::RuleSet set = nursingHomeRules();
    EXPECT_EQ(set.lookBackDays, 90);
    std::vector<std::pair<std::string, RuleAction>> actions;
    for (const Rule& rule : set.rules) {
        actions.emplace_back(rule.name, rule.action);
    }
    const std::vector<std::pair<std::string, RuleAction>> expected{
        {"limits", RuleAction::Reject}, {"1_2s", RuleAction::Warn},   {"1_3s", RuleAction::Reject},
        {"2_2s", RuleAction::Reject},   {"R_4s", RuleAction::Reject}, {"4_1s", RuleAction::Finding},
        {"10x", RuleAction::Finding},   {"7T", RuleAction::Finding}};
    EXPECT_EQ(actions, expected);
}

TEST(RulePresets, AreListsThatCanBeUsedAndAreFoundInAnyCase) {
    for (const RulePreset& preset : rulePresets()) {
        const auto set = presetNamed(preset.name);
        ASSERT_TRUE(set) << preset.name;
        EXPECT_EQ(set->rules, parseRuleList(preset.definition)->rules) << preset.name;
        EXPECT_TRUE(CompiledRules::fits(*set)) << preset.name;
        EXPECT_FALSE(preset.source.empty()) << preset.name;
    }
    EXPECT_EQ(presetNamed("trollBOKEN")->definition, "1_3s,2of3_2s,7T=finding,10of11x=finding");
    EXPECT_EQ(presetNamed("westgard-3")->definition, "1_2s,1_3s,2of3_2s,R_4s,3_1s,6x");
    EXPECT_FALSE(presetNamed("nelson"));
}

TEST(Names, OfScopesActionsAndSidesAreThoseOfTheCommandLine) {
    EXPECT_EQ(scopeName(RuleScope::Result), "result");
    EXPECT_EQ(scopeName(RuleScope::WithinMaterial), "within");
    EXPECT_EQ(scopeName(RuleScope::WithinRun), "run");
    EXPECT_EQ(scopeName(RuleScope::AcrossMaterials), "across");
    EXPECT_EQ(actionName(RuleAction::Reject), "reject");
    EXPECT_EQ(actionName(RuleAction::Warn), "warn");
    EXPECT_EQ(actionName(RuleAction::Finding), "finding");
    EXPECT_EQ(sideName(domain::Side::High), "high");
    EXPECT_EQ(sideName(domain::Side::Low), "low");
    EXPECT_EQ(sideName(domain::Side::Both), "both");
}

} // namespace
} // namespace fasit::rules
