// Numbers, days, states, rules, points, reasons and due controls, as the reader meets them.
#include "app/text/deed_text.h"
#include "app/text/due_text.h"
#include "app/text/level_name.h"
#include "app/text/numbers.h"
#include "app/text/point_text.h"
#include "app/text/reading_reason_text.h"
#include "app/text/rule_text.h"
#include "app/text/status_text.h"
#include "app/text/step_name.h"
#include "qc-core/domain/machine_reason.h"
#include "tests/app/text/in_language.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace fasit::text {
namespace {

using domain::Side;
using domain::Violation;

Date day(int year, int month, int number) {
    return dateOf(year, month, number).value();
}

class ShortTexts : public testing::Test {
    InLanguage m_bokmal{"nb"};
};

TEST_F(ShortTexts, NumbersHaveTheReadersSeparator) {
    EXPECT_EQ(plain(valueText("5.40")), "5,40");
    EXPECT_EQ(plain(valueText("<0,5")), "<0,5");
    EXPECT_EQ(plain(numberText(Decimal::parse("-1.5").value())), "-1,5");
    InLanguage english("en");
    EXPECT_EQ(plain(valueText("5,40")), "5.40");
}

TEST_F(ShortTexts, WhatTheLogCountsAndNamesIsSaidAndATypedReasonStays) {
    EXPECT_EQ(plain(deedDetail("128 readings")), "Målinger: 128");
    EXPECT_EQ(plain(deedDetail("2 readings, message " + QString(64, QLatin1Char('a')))), "Målinger: 2");
    EXPECT_EQ(plain(deedDetail("newBottle")), "ny flaske");
    EXPECT_EQ(plain(deedDetail("3 rows")), "Rader: 3");
    for (const char* typed : {"3 rows wrong", "ny flaske", "", "rows", "12"}) {
        EXPECT_EQ(deedDetail(QString::fromUtf8(typed)), QString::fromUtf8(typed));
    }
}

TEST_F(ShortTexts, AReasonThatNoPersonGaveHasWords) {
    EXPECT_EQ(plain(exclusionReasonText("feil prøve")), "feil prøve");
    EXPECT_EQ(plain(exclusionReasonText(domain::kRegisteredTwice)),
              "samme resultat var registrert et annet sted først");
}

TEST_F(ShortTexts, UnitsAreWrittenAsPeopleDo) {
    EXPECT_EQ(plain(withUnit(QStringLiteral("7"), "umol/L")), "7 µmol/L");
    EXPECT_EQ(plain(withUnit(QStringLiteral("7"), "10*9/L")), "7 10⁹/L");
    EXPECT_EQ(plain(withUnit(QStringLiteral("2,4"), "")), "2,4");
}

TEST_F(ShortTexts, RangesMayBeOpen) {
    const auto low = Decimal::parse("2.0").value();
    const auto high = Decimal::parse("3.0").value();
    EXPECT_EQ(plain(rangeText(low, high)), "2,0–3,0");
    EXPECT_EQ(plain(rangeText(low, std::nullopt)), "minst 2,0");
    EXPECT_EQ(plain(rangeText(std::nullopt, high)), "høyst 3,0");
    EXPECT_TRUE(rangeText(std::nullopt, std::nullopt).isEmpty());
}

TEST_F(ShortTexts, DaysAreNorwegian) {
    EXPECT_EQ(plain(dayText(day(2026, 10, 7))), "07.10.2026");
    EXPECT_EQ(plain(shortDayText(day(2026, 10, 7))), "07.10.");
    EXPECT_EQ(plain(timeText(parseTime("2026-10-07T07:10")->time)), "07.10.2026 07:10");
}

TEST_F(ShortTexts, ALevelIsCalledAsOnItsBottle) {
    EXPECT_EQ(plain(levelCalled(2, "Høy")), "Nivå «Høy»");
    EXPECT_EQ(plain(levelCalled(2, "2")), "Nivå 2");
    EXPECT_EQ(plain(levelCalled(2, "")), "Nivå 2");
    EXPECT_EQ(plain(levelCalled(2, "Level 2")), "Level 2");
    EXPECT_EQ(plain(levelCalled(2, "Nivå 2")), "Nivå 2");
}

TEST_F(ShortTexts, EveryStateHasAWordAndASymbolOfItsOwn) {
    std::set<QString> symbols;
    std::set<QString> words;
    for (int i = 0; i <= static_cast<int>(reports::ControlStatus::OutOfUse); ++i) {
        const auto text = statusText(static_cast<reports::ControlStatus>(i));
        symbols.insert(text.symbol);
        words.insert(text.word);
    }
    EXPECT_EQ(symbols.size(), 10u);
    EXPECT_EQ(words.size(), 10u);
    EXPECT_EQ(plain(statusText(reports::ControlStatus::Overdue).word), "forsinket");
}

QString fired(const char* rule, Side side) {
    return ruleText(Violation{rule, domain::RuleScope::Result, 1, side, domain::RuleAction::Reject});
}

TEST_F(ShortTexts, RulesAreShortWords) {
    EXPECT_EQ(plain(fired("limits", Side::High)), "over grensen");
    EXPECT_EQ(plain(fired("limits", Side::Low)), "under grensen");
    EXPECT_EQ(plain(fired("1_3s", Side::High)), "over +3 SD");
    EXPECT_EQ(plain(fired("1_2.5s", Side::Low)), "under −2,5 SD");
    EXPECT_EQ(plain(fired("2_2s", Side::High)), "2 på rad over +2 SD");
    EXPECT_EQ(plain(fired("4_1s@across", Side::Low)), "4 på rad under −1 SD");
    EXPECT_EQ(plain(fired("2of3_2s", Side::High)), "2 av 3 over +2 SD");
    EXPECT_EQ(plain(fired("2of3_2s", Side::Low)), "2 av 3 under −2 SD");
    EXPECT_EQ(plain(fired("10of11x", Side::High)), "10 av 11 over middel");
    EXPECT_EQ(plain(fired("10of11x", Side::Low)), "10 av 11 under middel");
    EXPECT_EQ(plain(fired("10x", Side::High)), "10 på rad over middel");
    EXPECT_EQ(plain(fired("10x", Side::Low)), "10 på rad under middel");
    EXPECT_EQ(plain(fired("7T", Side::High)), "7 stigende på rad");
    EXPECT_EQ(plain(fired("7T", Side::Low)), "7 synkende på rad");
    EXPECT_EQ(plain(fired("R_4s", Side::Both)), "nivåene spriker over 4 SD");
    EXPECT_EQ(plain(fired("R_4s:range", Side::Both)), "nivåene spriker over 4 SD");
    EXPECT_EQ(plain(fired("analyser", Side::Both)), "ikke godkjent av apparatet selv");
    EXPECT_EQ(plain(fired("own rule", Side::Both)), "own rule");
    const Violation twoTwo{"2_2s", domain::RuleScope::WithinMaterial, 1, Side::High,
                           domain::RuleAction::Reject};
    EXPECT_EQ(plain(ruleTextWithName(twoTwo)), "2 på rad over +2 SD (2_2s)");
}

TEST_F(ShortTexts, APointTellsAllThatIsKnownOfIt) {
    reports::ChartPoint point;
    point.at = parseTime("2026-10-07T07:10")->time;
    point.valueText = "31.5";
    point.z = -3.14;
    point.state = reports::PointState::Rejected;
    point.violations = {{"1_3s", domain::RuleScope::Result, 1, Side::Low, domain::RuleAction::Reject}};
    point.lot = "24517";
    point.measuredBy = "AB";
    EXPECT_EQ(plain(pointText(point, levelCalled(1, "Lav"), "mg/L")),
              "Nivå «Lav»: 31,5 mg/L\n07.10.2026 07:10\n✖ ikke godkjent\n−3,1 SD fra middelverdien\n"
              "under −3 SD (1_3s)\nKontrollot 24517\nMålt av AB");
    point.violations.push_back(
        {"analyser", domain::RuleScope::Result, 1, Side::Both, domain::RuleAction::Reject});
    EXPECT_THAT(plain(pointText(point, levelCalled(1, "Lav"), "mg/L")),
                testing::HasSubstr("under −3 SD (1_3s)\nikke godkjent av apparatet selv\nKontrollot 24517"));
    point.violations.clear();
    point.z.reset();
    point.state = reports::PointState::Excluded;
    point.reason = "Feil flaske";
    point.provisional = true;
    EXPECT_EQ(plain(pointText(point, levelCalled(1, ""), "")),
              "Nivå 1: 31,5\n07.10.2026 07:10\n○ utelatt\nEt nivå av denne kontrollen mangler.\n"
              "Kontrollot 24517\nMålt av AB\nUtelatt: Feil flaske");
}

TEST_F(ShortTexts, EveryReasonSaysWhatToDo) {
    using domain::ReadingReason;
    EXPECT_TRUE(readingReasonText(ReadingReason::None).message.isEmpty());
    std::set<QString> messages;
    for (int i = 1; i <= static_cast<int>(ReadingReason::UnknownStep); ++i) {
        const auto text = readingReasonText(static_cast<ReadingReason>(i));
        EXPECT_FALSE(text.message.isEmpty() || text.whatToDo.isEmpty()) << i;
        messages.insert(text.message);
    }
    EXPECT_EQ(messages.size(), static_cast<std::size_t>(ReadingReason::UnknownStep));
    EXPECT_EQ(plain(readingReasonText(ReadingReason::NotANumber).message), "Dette er ikke et tall.");
}

reports::DueControl due() {
    reports::DueLevel low;
    low.name = "Lav";
    low.capColour = "hvit";
    low.lotNumber = "24517";
    low.lotExpiry = day(2027, 6, 30);
    low.bottle = domain::BottleId{3};
    low.bottleNumber = 3;
    low.bottleOpenedAt = parseTime("2026-10-03T07:10")->time;
    low.useBy = day(2026, 11, 2);
    low.low = Decimal::parse("22").value();
    low.high = Decimal::parse("28").value();
    auto high = low;
    high.level = 2;
    high.name = "Høy";
    reports::DueControl control;
    control.instrumentName = "CRP-apparatet";
    control.model = "QuikRead go";
    control.place = "Vaktrom 1. etasje";
    control.due = day(2026, 10, 7);
    control.levels = {low, high};
    return control;
}

TEST_F(ShortTexts, ADueControlIsDescribed) {
    const auto control = due();
    EXPECT_EQ(plain(placeText(control)), "CRP-apparatet, QuikRead go, Vaktrom 1. etasje");
    EXPECT_EQ(plain(levelsText(control)), "Nivåer: Lav, Høy");
    EXPECT_EQ(plain(bottlesText(control)), "Lot 24517, flaske 3");
    EXPECT_EQ(plain(lastDoneText(control)), "Ikke tatt ennå");
    EXPECT_EQ(plain(bottleText(control.levels[0])),
              "Flaske 3 av lot 24517, åpnet 03.10. – brukes til og med 02.11.2026");
    EXPECT_EQ(plain(approvedText(control, control.levels[0])), "Godkjent område 22–28");
    EXPECT_EQ(plain(levelText(control.levels[0])), "Lav (hvit kork)");
}

TEST_F(ShortTexts, StepsAreListedAsPeopleDo) {
    const std::vector<std::string> steps{"neg", "spor", "1+", "2+"};
    EXPECT_EQ(plain(stepNames(steps, {0})), "neg");
    EXPECT_EQ(plain(stepNames(steps, {1, 2, 3})), "spor, 1+ eller 2+");
    EXPECT_EQ(plain(stepNames({}, {0, 1})), "negativ eller positiv");
    EXPECT_EQ(plain(stepNames({}, {2})), "ugyldig");
    EXPECT_TRUE(stepNames(steps, {}).isEmpty());
}

TEST_F(ShortTexts, HowUrgentAControlIs) {
    auto control = due();
    EXPECT_EQ(plain(dueText(control, day(2026, 10, 7)).word), "Skal tas nå");
    EXPECT_EQ(plain(dueText(control, day(2026, 10, 6)).word), "Neste gang 07.10.2026");
    control.overdue = true;
    EXPECT_EQ(plain(dueText(control, day(2026, 10, 9)).word), "Forsinket siden 07.10.");
    control.stopped = true;
    EXPECT_EQ(plain(dueText(control, day(2026, 10, 9)).word), "Ikke godkjent – ikke mål pasienter");
}

TEST_F(ShortTexts, AnOutdatedBottleOrLotIsSaid) {
    auto level = due().levels[0];
    EXPECT_TRUE(outdatedText(level, day(2026, 11, 2)).isEmpty());
    EXPECT_EQ(
        plain(outdatedText(level, day(2026, 11, 3))),
        "Flaske 3 skulle brukes til og med 02.11.2026. Resultatet lagres, men kontrollen må fortsatt tas.");
    level.lotExpiry = day(2026, 11, 1);
    EXPECT_EQ(plain(outdatedText(level, day(2026, 11, 3))),
              "Lot 24517 gikk ut på dato 01.11.2026. Resultatet lagres, men kontrollen må fortsatt tas.");
}

} // namespace
} // namespace fasit::text
