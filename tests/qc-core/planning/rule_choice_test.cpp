// Which rules are recommended: by the published table, and by cost among named candidates.
#include "tests/qc-core/planning/power_figures.h"

#include "qc-core/planning/design/design.h"
#include "qc-core/planning/design/rule_choice.h"
#include "qc-core/planning/design/sigma_presets.h"
#include "qc-core/planning/design/sigma_rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <limits>

namespace fasit::planning {
namespace {

TEST(SigmaRules, AreThePublishedTable) {
    const auto row = [](double sigma, int levels) { return recommendedBySigma(sigma, levels)->rule; };
    EXPECT_EQ(row(6, 2).rules, "1_3s");
    EXPECT_EQ(row(6, 2).choices.front(), (ControlCount{2, 1}));
    EXPECT_EQ(row(5, 2).rules, "1_3s,2_2s,R_4s");
    EXPECT_EQ(row(5, 2).choices.front(), (ControlCount{2, 1}));
    EXPECT_EQ(row(4, 2).rules, "1_3s,2_2s,R_4s,4_1s");
    EXPECT_EQ(row(4, 2).choices.front(), (ControlCount{4, 1}));
    EXPECT_EQ(row(4, 2).choices.back(), (ControlCount{2, 2}));
    EXPECT_EQ(row(3, 2).rules, "1_3s,2_2s,R_4s,4_1s,8x");
    EXPECT_EQ(row(3, 2).choices.front(), (ControlCount{4, 2}));
    EXPECT_EQ(row(3, 2).choices.back(), (ControlCount{2, 4}));
    EXPECT_EQ(row(6, 3).rules, "1_3s");
    EXPECT_EQ(row(5, 3).rules, "1_3s,2of3_2s,R_4s");
    EXPECT_EQ(row(4, 3).rules, "1_3s,2of3_2s,R_4s,3_1s");
    EXPECT_EQ(row(4, 3).choices.front(), (ControlCount{3, 1}));
    EXPECT_EQ(row(3, 3).rules, "1_3s,2of3_2s,R_4s,3_1s,6x");
    EXPECT_EQ(row(3, 3).choices.front(), (ControlCount{6, 1}));
    EXPECT_EQ(row(3, 3).choices.back(), (ControlCount{3, 2}));
}

TEST(SigmaRules, BetweenTwoMarksTheLowerCounts) {
    EXPECT_EQ(recommendedBySigma(5.3, 2)->rule.fromSigma, 5);
    EXPECT_EQ(recommendedBySigma(5.999, 2)->rule.fromSigma, 5);
    EXPECT_EQ(recommendedBySigma(3.99, 2)->rule.fromSigma, 0);
    EXPECT_EQ(recommendedBySigma((10 - 2.8) / 1.8, 2)->rule.fromSigma, 4) << "four but for rounding";
    EXPECT_FALSE(recommendedBySigma(3, 2)->rulesCannotRescue);
    EXPECT_TRUE(recommendedBySigma(2.99, 3)->rulesCannotRescue);
    EXPECT_TRUE(recommendedBySigma(-1, 2)->rulesCannotRescue);
    EXPECT_FALSE(recommendedBySigma(5, 1));
    EXPECT_FALSE(recommendedBySigma(5, 4));
}

TEST(SigmaPresets, AreTheRowsOfTheTable) {
    const std::array marks{6, 5, 4, 0};
    const auto names = sigmaPresetNames();
    ASSERT_EQ(names.size(), marks.size());
    for (const int levels : {2, 3}) {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const auto table = sigmaRules();
            const auto row = std::find_if(table.begin(), table.end(), [&](const SigmaRule& rule) {
                return rule.levels == levels && rule.fromSigma == marks[i];
            });
            ASSERT_NE(row, table.end());
            const auto preset = sigmaPreset(names[i], levels);
            ASSERT_TRUE(preset) << names[i];
            EXPECT_EQ(preset->definition, row->rules);
            EXPECT_EQ(preset->rules, rules::parseRuleList(row->rules)->rules);
            EXPECT_EQ(preset->name, names[i]);
        }
    }
    EXPECT_TRUE(isSigmaPreset("SIGMA-5"));
    EXPECT_FALSE(isSigmaPreset("sigma-2"));
    EXPECT_FALSE(sigmaPreset("sigma-5", 1));
    EXPECT_FALSE(sigmaPreset("sigma-5", 4));
    EXPECT_FALSE(sigmaPreset("sigma-7", 2));
}

TEST(SigmaRules, ParseAsRules) {
    for (const SigmaRule& rule : sigmaRules()) {
        EXPECT_TRUE(rules::parseRuleList(rule.rules)) << rule.rules;
    }
}

TEST(RuleChoice, IsTheCheapestOfThoseThatReachWhatIsWanted) {
    for (int levels = 1; levels <= kMaxLevels; ++levels) {
        for (double sigma = 2; sigma < 7; sigma += 0.25) {
            const auto candidates = namedCandidates(levels);
            const auto choice = cheapestRules(candidates, sigma - 1.65);
            ASSERT_TRUE(choice);
            ASSERT_EQ(choice->judged.size(), candidates.size());
            for (const JudgedCandidate& judged : choice->judged) {
                if (!judged.reaches({})) {
                    continue;
                }
                ASSERT_TRUE(choice->chosen);
                EXPECT_LE(choice->judged[*choice->chosen].cost(), judged.cost());
            }
            if (choice->chosen) {
                EXPECT_TRUE(choice->judged[*choice->chosen].reaches({}));
            }
        }
    }
}

TEST(RuleChoice, FindsWhatTextbooksSayOfGoodMethodsAndNothingForPoorOnes) {
    const auto candidates = namedCandidates(2);
    EXPECT_EQ(cheapestRules(candidates, 6 - 1.65)->judged[0].candidate.design.valuesPerRun, 2);
    EXPECT_TRUE(cheapestRules(candidates, 6 - 1.65)->chosen);
    EXPECT_FALSE(cheapestRules(candidates, 3 - 1.65)->chosen);
    const auto poor = cheapestRules(candidates, 3 - 1.65);
    EXPECT_LE(poor->judged[poor->best].falseRejection.value, 0.05);
}

TEST(RuleChoice, RefusesWhatHasNoMeaning) {
    const auto candidates = namedCandidates(2);
    EXPECT_EQ(cheapestRules({}, 2).error(), stats::StatError::TooFewValues);
    EXPECT_EQ(cheapestRules(candidates, 0).error(), stats::StatError::OutOfRange);
    EXPECT_EQ(cheapestRules(candidates, std::numeric_limits<double>::infinity()).error(),
              stats::StatError::NotFinite);
}

TEST(Design, AnswersForAMethodAndForAGivenWay) {
    const auto answer = answerTo({Performance{10, 2, 2}, 2, std::nullopt});
    ASSERT_TRUE(answer);
    EXPECT_EQ(*answer->sigma, 4);
    EXPECT_EQ(answer->recommendation->count, (ControlCount{4, 1}));
    EXPECT_NEAR(answer->way->falseRejection.value, .0222, 0.5e-4);
    EXPECT_NEAR(answer->way->detection->value, 0.9471, 0.5e-4);
    const auto given = answerTo({std::nullopt, 2, GivenWay{rules::parseRuleList("1_3s").value(), {2, 2, 0}}});
    ASSERT_TRUE(given);
    EXPECT_FALSE(given->sigma);
    EXPECT_FALSE(given->way->detection);
    EXPECT_NEAR(given->way->falseRejection.value, .0054, 0.5e-4);
    EXPECT_FALSE(answerTo({}));
}

TEST(Design, OfAMethodThatIsWrongWithoutAFaultHasNoDetection) {
    const auto answer = answerTo({Performance{3, 2, 2}, 2, std::nullopt});
    ASSERT_TRUE(answer);
    EXPECT_LT(answer->criticalShift, 0);
    EXPECT_TRUE(answer->recommendation->rulesCannotRescue);
    EXPECT_FALSE(answer->way->detection);
    EXPECT_FALSE(answer->choice);
    EXPECT_FALSE(answerTo({Performance{3, 2, 2}, 4, std::nullopt})->recommendation);
}

} // namespace
} // namespace fasit::planning
