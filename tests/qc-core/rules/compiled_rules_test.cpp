// What a target means to a rule list, and which lists can be judged at all.
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/rules/rule_presets.h"

#include <gtest/gtest.h>

namespace fasit::rules {
namespace {

using domain::TargetBasis;

Decimal dec(std::string_view text) {
    return Decimal::parse(text).value();
}

domain::Target insertTarget(std::string_view low, std::string_view high) {
    domain::Target target;
    target.low = dec(low);
    target.high = dec(high);
    return target;
}

domain::Target sdTarget(std::string_view mean, std::string_view sd) {
    domain::Target target;
    target.basis = TargetBasis::Sd;
    target.mean = dec(mean);
    target.spread = domain::Spread{dec(sd), 1};
    return target;
}

CompiledRules rulesOf(std::string_view list) {
    return CompiledRules(parseRuleList(list).value());
}

TEST(BoundsOf, ATargetWithoutSdIsValidForLimitsAndAnErrorForSdRulesOnly) {
    domain::Target noSd = insertTarget("22", "28");
    EXPECT_TRUE(rulesOf("limits").boundsOf(noSd));
    EXPECT_TRUE(rulesOf("limits,1_3s").boundsOf(noSd));
    EXPECT_EQ(rulesOf("1_3s").boundsOf(noSd).error(), TargetError::NothingToJudgeBy);
    noSd.basis = TargetBasis::Sd;
    EXPECT_EQ(rulesOf("1_3s").boundsOf(noSd).error(), TargetError::NoSpread);
    noSd.mean = dec("25");
    EXPECT_EQ(rulesOf("limits,1_3s").boundsOf(noSd).error(), TargetError::NoSpread);
}

TEST(BoundsOf, AnSdOfZeroOrLessIsAnErrorEvenWhereOnlyLimitsAreAsked) {
    for (const char* sd : {"0", "0.00", "-0.2"}) {
        EXPECT_EQ(rulesOf("1_3s").boundsOf(sdTarget("5.0", sd)).error(), TargetError::SpreadNotPositive);
        domain::Target insert = insertTarget("4", "6");
        insert.spread = domain::Spread{dec(sd), 1};
        EXPECT_EQ(rulesOf("limits").boundsOf(insert).error(), TargetError::SpreadNotPositive);
    }
    domain::Target target = sdTarget("5.0", "1");
    target.spread->divisor = 0;
    EXPECT_EQ(rulesOf("1_3s").boundsOf(target).error(), TargetError::SpreadNotPositive);
}

TEST(BoundsOf, LimitsInTheWrongOrderAreAnError) {
    EXPECT_EQ(rulesOf("limits").boundsOf(insertTarget("28", "22")).error(), TargetError::LowAboveHigh);
    EXPECT_TRUE(rulesOf("limits").boundsOf(insertTarget("25", "25.0")));
}

TEST(BoundsOf, NoSdIsDerivedFromARange) {
    domain::Target insert = insertTarget("22", "28");
    insert.mean = dec("25");
    insert.spread = domain::Spread{dec("6"), 6};
    for (const TargetBasis basis : {TargetBasis::Insert, TargetBasis::Programme}) {
        insert.basis = basis;
        EXPECT_FALSE(rulesOf("limits,1_2s").boundsOf(insert)->thresholds.hasSd());
    }
    insert.basis = TargetBasis::Sd;
    EXPECT_TRUE(rulesOf("limits,1_2s").boundsOf(insert)->thresholds.hasSd());
}

TEST(BoundsOf, LimitsBindOnlyWhereTheyAreAsked) {
    domain::Target target = sdTarget("25", "1");
    target.low = dec("22");
    EXPECT_EQ(rulesOf("1_3s").boundsOf(target)->low, Bounds().low);
    EXPECT_EQ(rulesOf("limits,1_3s").boundsOf(target)->low, 22'000'000);
    EXPECT_EQ(rulesOf("limits,1_3s").boundsOf(target)->high, Bounds().high);
}

TEST(BoundsOf, StepsAreJudgedByEveryRuleList) {
    domain::Target steps;
    steps.allowedSteps = {0, 1};
    EXPECT_TRUE(rulesOf("1_2s").boundsOf(steps));
}

TEST(CompiledRules, SayWhichListsAreTooLong) {
    EXPECT_TRUE(CompiledRules::fits(parseRuleList("limits,1_2s,1_3s,2_2s,R_4s,4_1s,10x").value()));
    EXPECT_TRUE(CompiledRules::fits(nursingHomeRules()));
    // Nine different k.
    EXPECT_FALSE(
        CompiledRules::fits(parseRuleList("1_1s,1_1.5s,1_2s,1_2.5s,1_3s,1_3.5s,1_4s,1_4.5s,1_5s").value()));
    std::string many = "2x";
    for (int count = 3; count <= 18; ++count) {
        many += "," + std::to_string(count) + "x";
    }
    EXPECT_FALSE(CompiledRules::fits(parseRuleList(many).value())); // 17 rules over several results.
}

} // namespace
} // namespace fasit::rules
