// Every sentence the bench can be told, in bokmål; some in nynorsk and English.
#include "app/text/verdict_text.h"
#include "tests/app/text/in_language.h"

#include <gtest/gtest.h>

namespace fasit::text {
namespace {

using domain::RuleAction;
using domain::RuleScope;
using domain::Side;
using domain::VerdictKind;
using domain::Violation;
using reports::ControlOutcome;
using reports::LevelOutcome;

Decimal decimal(const char* text) {
    return Decimal::parse(text).value();
}

LevelOutcome level(int number, const char* value, VerdictKind kind = VerdictKind::Accept) {
    LevelOutcome outcome;
    outcome.level = number;
    outcome.levelName = std::to_string(number);
    outcome.valueText = value;
    outcome.value = domain::parseQuantity(value).value_or(domain::NoValue{value});
    outcome.low = decimal("22");
    outcome.high = decimal("28");
    outcome.kind = kind;
    return outcome;
}

ControlOutcome crp(VerdictKind kind, std::vector<LevelOutcome> levels,
                   std::vector<Violation> violations = {}) {
    ControlOutcome outcome;
    outcome.analyteName = "CRP";
    outcome.unit = "mg/L";
    outcome.whenStopped = "Bruk apparatet på legevakten.";
    outcome.verdict.kind = kind;
    outcome.verdict.violations = std::move(violations);
    outcome.levels = std::move(levels);
    return outcome;
}

Violation rule(const char* name, RuleScope scope, std::optional<int> levelNumber, Side side,
               RuleAction action = RuleAction::Reject) {
    return {name, scope, levelNumber, side, action};
}

class VerdictText_ : public testing::Test {
    InLanguage m_bokmal{"nb"};
};

TEST_F(VerdictText_, AcceptedSaysThatPatientsMayBeMeasured) {
    const auto text = verdictText(crp(VerdictKind::Accept, {level(1, "25"), level(2, "26")}));
    EXPECT_EQ(plain(text.headline), "✔ Godkjent");
    EXPECT_EQ(plain(text.why), "Alle nivåene er innenfor godkjent område.");
    EXPECT_EQ(plain(text.whatNow), "Du kan måle pasienter.");
    EXPECT_EQ(text.tone, Tone::Good);
}

TEST_F(VerdictText_, OneLevelAloneIsNamed) {
    const auto text = verdictText(crp(VerdictKind::Accept, {level(1, "25")}));
    EXPECT_EQ(plain(text.why), "Nivå 1 er innenfor godkjent område.");
}

TEST_F(VerdictText_, OneLevelIsNeverGreenWhileAnotherIsDue) {
    auto outcome = crp(VerdictKind::Accept, {level(1, "25")});
    outcome.missingLevels = {"2"};
    const auto text = verdictText(outcome);
    EXPECT_EQ(plain(text.headline), "◐ Nivå 1 er innenfor. Nivå 2 gjenstår.");
    EXPECT_NE(text.tone, Tone::Good);
    EXPECT_EQ(plain(text.whatNow), "Mål det som gjenstår.");
    EXPECT_FALSE(text.whatNow.contains(QStringLiteral("pasienter")));
}

TEST_F(VerdictText_, AMissingLevelIsCalledAsOnItsBottle) {
    auto outcome = crp(VerdictKind::Warn, {level(1, "25")});
    outcome.levels[0].levelName = "Lav";
    outcome.missingLevels = {"Høy"};
    EXPECT_EQ(plain(verdictText(outcome).headline), "◐ Nivå «Lav» er innenfor. Nivå «Høy» gjenstår.");
}

TEST_F(VerdictText_, TooHighNamesLevelValueAndApprovedRange) {
    const auto text =
        verdictText(crp(VerdictKind::Reject, {level(1, "25"), level(2, "31", VerdictKind::Reject)},
                        {rule("limits", RuleScope::Result, 2, Side::High)}));
    EXPECT_EQ(plain(text.headline), "✖ Ikke godkjent");
    EXPECT_EQ(plain(text.why), "Nivå 2 er for høyt: 31 mg/L. Godkjent område er 22–28.");
    EXPECT_EQ(plain(text.whatNow),
              "Ikke mål pasienter med CRP på dette apparatet. Bruk apparatet på legevakten.");
    EXPECT_EQ(text.tone, Tone::Stop);
}

TEST_F(VerdictText_, TooLowHasADecimalComma) {
    auto outcome = crp(VerdictKind::Reject, {level(1, "4.9", VerdictKind::Reject)},
                       {rule("1_3s", RuleScope::Result, 1, Side::Low)});
    outcome.levels[0].low = decimal("5.10");
    outcome.levels[0].high = std::nullopt;
    EXPECT_EQ(plain(verdictText(outcome).why),
              "Nivå 1 er for lavt: 4,9 mg/L. Godkjent område er minst 5,10.");
}

TEST_F(VerdictText_, TwoRulesOfOneLevelAreOneSentence) {
    const auto text = verdictText(crp(VerdictKind::Reject, {level(2, "31", VerdictKind::Reject)},
                                      {rule("2_2s", RuleScope::WithinMaterial, 2, Side::High),
                                       rule("1_3s", RuleScope::Result, 2, Side::High),
                                       rule("limits", RuleScope::Result, 2, Side::High)}));
    EXPECT_EQ(plain(text.why), "Nivå 2 er for høyt: 31 mg/L. Godkjent område er 22–28.");
}

TEST_F(VerdictText_, TheAnalysersOwnFailureStandsBesideWhatTheRulesSay) {
    const auto failed = rule("analyser", RuleScope::Result, 2, Side::Both);
    const auto why = [&](const char* value, std::vector<Violation> violations) {
        return plain(
            verdictText(crp(VerdictKind::Reject, {level(1, "25"), level(2, value, VerdictKind::Reject)},
                            std::move(violations)))
                .why);
    };
    EXPECT_EQ(why("25", {failed}),
              "Apparatet godkjente ikke kontrollen selv. Nivå 2 er innenfor godkjent område.");
    EXPECT_EQ(
        why("31", {rule("limits", RuleScope::Result, 2, Side::High), failed}),
        "Nivå 2 er for høyt: 31 mg/L. Godkjent område er 22–28. Apparatet godkjente ikke kontrollen selv.");
    EXPECT_EQ(why("27.5", {failed, rule("1_2s", RuleScope::Result, 2, Side::High, RuleAction::Warn)}),
              "Apparatet godkjente ikke kontrollen selv. Nivå 2 ligger høyt i godkjent område: 27,5 mg/L.");
    EXPECT_EQ(why("---", {failed}), "Apparatet godkjente ikke kontrollen selv.");
    {
        const InLanguage nynorsk("nn");
        EXPECT_EQ(why("---", {failed}), "Apparatet godkjende ikkje kontrollen sjølv.");
    }
    const InLanguage english("en");
    EXPECT_EQ(why("---", {failed}), "The instrument did not accept the control itself.");
}

TEST_F(VerdictText_, TwiceInARow) {
    const auto why = [](Side side) {
        return plain(verdictText(crp(VerdictKind::Reject, {level(1, "27")},
                                     {rule("2_2s", RuleScope::WithinMaterial, 1, side)}))
                         .why);
    };
    EXPECT_EQ(why(Side::High), "Nivå 1 har vært for høyt to ganger på rad.");
    EXPECT_EQ(why(Side::Low), "Nivå 1 har vært for lavt to ganger på rad.");
}

TEST_F(VerdictText_, LevelsThatPullApart) {
    const auto text = verdictText(crp(VerdictKind::Reject, {level(1, "23"), level(2, "27")},
                                      {rule("R_4s", RuleScope::WithinRun, std::nullopt, Side::Both)}));
    EXPECT_EQ(plain(text.why), "Nivåene spriker: ett er for høyt og et annet for lavt.");
}

TEST_F(VerdictText_, LevelsTooHighAtOnce) {
    const auto why = [](Side side) {
        return plain(verdictText(crp(VerdictKind::Reject, {level(1, "27"), level(2, "27")},
                                     {rule("2_2s", RuleScope::WithinRun, std::nullopt, side)}))
                         .why);
    };
    EXPECT_EQ(why(Side::High), "Flere nivåer er for høye samtidig.");
    EXPECT_EQ(why(Side::Low), "Flere nivåer er for lave samtidig.");
}

TEST_F(VerdictText_, LongerSequencesWhereAProgrammeRejectsOnThem) {
    const auto why = [](const char* name, Side side) {
        return plain(verdictText(crp(VerdictKind::Reject, {level(1, "27")},
                                     {rule(name, RuleScope::WithinMaterial, 1, side)}))
                         .why);
    };
    EXPECT_EQ(why("3_1s", Side::High), "Nivå 1 har vært for høyt tre ganger på rad.");
    EXPECT_EQ(why("4_1s", Side::Low), "Nivå 1 har vært for lavt fire ganger på rad.");
    EXPECT_EQ(why("10x", Side::High), "Nivå 1 har vært for høyt 10 ganger på rad.");
    EXPECT_EQ(why("2of3_2s", Side::High), "Nivå 1 har vært for høyt to ganger i det siste.");
    EXPECT_EQ(why("2of3_2s", Side::Low), "Nivå 1 har vært for lavt to ganger i det siste.");
    EXPECT_EQ(why("7T", Side::High), "Nivå 1 har steget 7 ganger på rad.");
    EXPECT_EQ(why("7T", Side::Low), "Nivå 1 har sunket 7 ganger på rad.");
}

TEST_F(VerdictText_, WarningLetsTheWorkGoOn) {
    const auto text = [](Side side) {
        return verdictText(crp(VerdictKind::Warn, {level(1, "27", VerdictKind::Warn)},
                               {rule("1_2s", RuleScope::Result, 1, side, RuleAction::Warn)}));
    };
    EXPECT_EQ(plain(text(Side::High).headline), "⚠ Godkjent – følg med");
    EXPECT_EQ(plain(text(Side::High).why), "Nivå 1 ligger høyt i godkjent område: 27 mg/L.");
    EXPECT_EQ(plain(text(Side::Low).why), "Nivå 1 ligger lavt i godkjent område: 27 mg/L.");
    EXPECT_EQ(plain(text(Side::Low).whatNow), "Du kan måle pasienter. Gjør neste kontroll som planlagt.");
}

TEST_F(VerdictText_, FindingsAreNotForTheBench) {
    const auto text =
        verdictText(crp(VerdictKind::Accept, {level(1, "25")},
                        {rule("10x", RuleScope::WithinMaterial, 1, Side::High, RuleAction::Finding)}));
    EXPECT_EQ(plain(text.headline), "✔ Godkjent");
    EXPECT_EQ(plain(text.why), "Nivå 1 er innenfor godkjent område.");
}

TEST_F(VerdictText_, ACensoredValueCannotBeJudgedAndTheControlStaysDue) {
    const auto text = verdictText(crp(VerdictKind::CannotJudge, {level(1, "<5", VerdictKind::CannotJudge)}));
    EXPECT_EQ(plain(text.headline), "? Kan ikke vurderes");
    EXPECT_EQ(plain(text.why),
              "Nivå 1 viste <5 mg/L. Det er utenfor det apparatet kan måle, og kan ikke vurderes.");
    EXPECT_EQ(plain(text.whatNow), "Kontrollen må fortsatt tas. Mål på nytt.");
}

TEST_F(VerdictText_, ACensoredValueOutsideIsNotAccepted) {
    const auto text = verdictText(crp(VerdictKind::Reject, {level(1, "<5", VerdictKind::Reject)},
                                      {rule("limits", RuleScope::Result, 1, Side::Low)}));
    EXPECT_EQ(plain(text.why), "Nivå 1 er for lavt: <5 mg/L. Godkjent område er 22–28.");
}

TEST_F(VerdictText_, AnErrorCodeIsNoNumber) {
    const auto text = verdictText(crp(VerdictKind::CannotJudge, {level(1, "---", VerdictKind::CannotJudge)}));
    EXPECT_EQ(plain(text.why), "Nivå 1 ga ikke noe tall (---).");
    EXPECT_EQ(plain(verdictText(crp(VerdictKind::None, {})).why), "Ingen av nivåene ga en verdi.");
}

ControlOutcome strip(domain::ControlValue value, const char* shown) {
    auto outcome = crp(VerdictKind::Reject, {level(1, "25", VerdictKind::Reject)},
                       {rule("limits", RuleScope::Result, 1, Side::High)});
    outcome.unit.clear();
    outcome.steps = {"neg", "spor", "1+", "2+"};
    outcome.levels[0].value = value;
    outcome.levels[0].valueText = shown;
    outcome.levels[0].low = outcome.levels[0].high = std::nullopt;
    outcome.levels[0].allowedSteps = {0, 1};
    return outcome;
}

TEST_F(VerdictText_, AStripOutsideItsStepsSaysWhichAreApproved) {
    EXPECT_EQ(plain(verdictText(strip(domain::OrdinalStep{3}, "2+")).why),
              "Nivå 1 viste 2+. Godkjent er neg eller spor.");
}

TEST_F(VerdictText_, AnInvalidTestIsNotAccepted) {
    EXPECT_EQ(plain(verdictText(strip(domain::Qualitative::Invalid, "ugyldig")).why), "Nivå 1 ble ugyldig.");
}

TEST_F(VerdictText_, NothingIsSaidOfWhatToDoMeanwhileWhereNothingIsSet) {
    auto outcome =
        crp(VerdictKind::Reject, {level(1, "31")}, {rule("limits", RuleScope::Result, 1, Side::High)});
    outcome.whenStopped.clear();
    EXPECT_EQ(plain(verdictText(outcome).whatNow), "Ikke mål pasienter med CRP på dette apparatet.");
}

TEST_F(VerdictText_, NoVerdictSpeaksOfStatistics) {
    for (const auto kind : {VerdictKind::None, VerdictKind::Accept, VerdictKind::Warn,
                            VerdictKind::CannotJudge, VerdictKind::Reject}) {
        const auto text =
            verdictText(crp(kind, {level(1, "27")},
                            {rule("1_3s", RuleScope::Result, 1, Side::High),
                             rule("1_2s", RuleScope::Result, 1, Side::High, RuleAction::Warn)}));
        const auto all = text.headline + text.why + text.whatNow;
        EXPECT_FALSE(all.contains(QStringLiteral("SD")) || all.contains(QStringLiteral("_"))) << plain(all);
    }
}

TEST(VerdictTextInNynorsk, IsNynorsk) {
    InLanguage nynorsk("nn");
    const auto text = verdictText(crp(VerdictKind::Reject, {level(2, "31.5", VerdictKind::Reject)},
                                      {rule("limits", RuleScope::Result, 2, Side::High)}));
    EXPECT_EQ(plain(text.headline), "✖ Ikkje godkjend");
    EXPECT_EQ(plain(text.why), "Nivå 2 er for høgt: 31,5 mg/L. Godkjent område er 22–28.");
}

TEST(VerdictTextInEnglish, IsEnglishWithADecimalPoint) {
    InLanguage english("en");
    const auto text = verdictText(crp(VerdictKind::Reject, {level(2, "31.5", VerdictKind::Reject)},
                                      {rule("limits", RuleScope::Result, 2, Side::High)}));
    EXPECT_EQ(plain(text.headline), "✖ Not accepted");
    EXPECT_EQ(plain(text.why), "Level 2 is too high: 31.5 mg/L. The approved range is 22–28.");
    auto half = crp(VerdictKind::Accept, {level(1, "25")});
    half.missingLevels = {"High"};
    EXPECT_EQ(plain(verdictText(half).headline), "◐ Level 1 is inside. Level «High» remains.");
}

} // namespace
} // namespace fasit::text
