// The goal in force: published figures, days on the border, and why there is no answer.
#include "qc-core/planning/goals/goal_allowance.h"
#include "qc-core/planning/goals/goal_lookup.h"
#include "tests/qc-core/planning/goal_tables.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace fasit::planning {
namespace {

using Q = GoalQuantity;

constexpr auto kCrp = "NPU19748";
constexpr auto kHb = "NOR05172";
constexpr auto kGlucose = "NPU22089";
constexpr auto kHbA1c = "NPU27300";
constexpr auto kInr = "NPU01685";

/// What the goal says, as "8 % or 6", or the reason why there is none.
std::string said(const GoalTable& table, GoalQuestion question) {
    const auto found = goalInForce(table, question);
    if (!found) {
        EXPECT_EQ(found.error().table, table.key);
        EXPECT_EQ(found.error().question.analyte, question.analyte);
        return std::string(nameOf(found.error().reason));
    }
    const Allowance& allowed = found->goal.allowed;
    std::string text = allowed.percent ? allowed.percent->toString() + " %" : "";
    text += allowed.percent && allowed.absolute ? " or " : "";
    text += allowed.absolute ? allowed.absolute->toString() : "";
    return (allowed.strict ? "< " : "") + text;
}

std::string clia(const std::string& analyte, const std::string& unit) {
    return said(shippedGoals("clia"), {analyte, Q::TotalAllowableError, day("2025-01-01"), unit, dec("10")});
}

TEST(GoalLookup, GivesTheFiguresOfClia2024) {
    EXPECT_EQ(clia(kHb, "g/dL"), "4 %");
    EXPECT_EQ(clia("NPU01961", "1"), "4 %");
    EXPECT_EQ(clia("NPU02593", "10*9/L"), "10 %");
    EXPECT_EQ(clia("NPU03568", "10*9/L"), "25 %");
    EXPECT_EQ(clia(kInr, ""), "15 %");
    EXPECT_EQ(clia(kGlucose, "mg/dL"), "8 % or 6");
    EXPECT_EQ(clia(kGlucose, "mmol/L"), "8 % or 0.333");
    EXPECT_EQ(clia(kHbA1c, "%"), "8 %");
    EXPECT_EQ(clia(kHbA1c, "mmol/mol"), "other-unit");
    EXPECT_EQ(clia("NPU18016", "mg/dL"), "10 % or 0.2");
    EXPECT_EQ(clia(kCrp, "mg/L"), "30 % or 1");
    EXPECT_EQ(clia("NPU03230", "mmol/L"), "0.3");
    EXPECT_EQ(clia("NPU03429", "mmol/L"), "4");
    EXPECT_EQ(clia("NPU01566", "mmol/L"), "10 %");
    EXPECT_EQ(clia("NPU19651", "U/L"), "15 % or 6");
    EXPECT_EQ(clia("NPU01459", "mg/dL"), "9 % or 2");
}

TEST(GoalLookup, ChangesFromOldToNewCliaOnTheFirstDayOfTheYear) {
    const GoalTable table = shippedGoals("clia");
    const auto glucose = [&](const char* on) {
        return said(table, {kGlucose, Q::TotalAllowableError, day(on), "mg/dL", {}});
    };
    EXPECT_EQ(glucose("2024-12-31"), "10 % or 6");
    EXPECT_EQ(glucose("2025-01-01"), "8 % or 6");
    EXPECT_EQ(said(table, {"NPU18016", Q::TotalAllowableError, day("2024-12-31"), "mg/dL", {}}),
              "15 % or 0.3");
    EXPECT_EQ(said(table, {kHb, Q::TotalAllowableError, day("2024-12-31"), "g/dL", {}}), "not-in-force");
}

TEST(GoalLookup, GivesTheFiguresOfRilibak) {
    const GoalTable table = shippedGoals("rilibak");
    const auto both = [&](const char* analyte, const char* on) {
        return said(table, {analyte, Q::SingleValue, day(on), "", {}}) + " / " +
               said(table, {analyte, Q::Eqa, day(on), "", {}});
    };
    EXPECT_EQ(both(kHb, "2026-01-01"), "4 % / 6 %");
    EXPECT_EQ(both(kCrp, "2026-01-01"), "13.5 % / 20 %");
    EXPECT_EQ(both(kGlucose, "2026-05-31"), "11 % / 15 %");
    EXPECT_EQ(both(kGlucose, "2026-06-01"), "5 % / 8 %");
    EXPECT_EQ(both(kHbA1c, "2019-12-31"), "10 % / 18 %");
    EXPECT_EQ(both(kHbA1c, "2020-01-01"), "5 % / 8 %");
    EXPECT_EQ(both("NPU18016", "2026-01-01"), "11.5 % / 20 %");
    EXPECT_EQ(both(kInr, "2026-01-01"), "11.5 % / 23 %");
    EXPECT_EQ(both("NPU03429", "2026-01-01"), "3 % / 5 %");
    EXPECT_EQ(both("NPU03230", "2026-01-01"), "4.5 % / 8 %");
    EXPECT_EQ(both("NPU01682", "2026-01-01"), "10.5 % / 18 %");
    EXPECT_EQ(both("NPU19651", "2026-01-01"), "11.5 % / 21 %");
    EXPECT_EQ(both("NPU19673", "2026-01-01"), "12.5 % / 20 %");
    EXPECT_EQ(both("NPU01443", "2026-01-01"), "6 % / 10 %");
}

TEST(GoalLookup, TellsAPublishedChangeFromTheDayItWasPublished) {
    const GoalTable table = shippedGoals("rilibak");
    const auto coming = [&](const char* on) {
        return goalInForce(table, {kGlucose, Q::SingleValue, day(on), "mmol/L", {}}).value().coming;
    };
    EXPECT_FALSE(coming("2023-05-29"));
    ASSERT_TRUE(coming("2023-05-30"));
    EXPECT_EQ(*coming("2023-05-30")->allowed.percent, dec("5"));
    EXPECT_TRUE(coming("2026-05-31"));
    EXPECT_FALSE(coming("2026-06-01"));
}

TEST(GoalLookup, GivesDanishSkupAndNorwegianGoals) {
    const Date on = day("2026-01-01");
    const GoalTable home = shippedGoals("danish_primary_care");
    EXPECT_EQ(said(home, {kHb, Q::Bias, on, "g/dL", {}}), "< 2 %");
    EXPECT_EQ(said(home, {kHb, Q::Cv, on, "g/dL", {}}), "< 3 %");
    EXPECT_EQ(said(home, {kCrp, Q::Bias, on, "mg/L", dec("15.1")}), "< 10 %");
    EXPECT_EQ(said(home, {kCrp, Q::Cv, on, "mg/L", dec("16")}), "< 10 %");
    EXPECT_EQ(said(home, {kHbA1c, Q::Bias, on, "mmol/mol", {}}), "< 4 %");
    EXPECT_EQ(said(home, {kHbA1c, Q::Cv, on, "mmol/mol", {}}), "< 4 %");
    EXPECT_EQ(said(home, {kHbA1c, Q::TotalAllowableError, on, "mmol/mol", {}}), "< 10 %");
    const GoalTable laboratory = shippedGoals("danish_laboratory");
    EXPECT_EQ(said(laboratory, {kHb, Q::Bias, on, "g/dL", {}}), "< 1 %");
    EXPECT_EQ(said(laboratory, {kHb, Q::Cv, on, "g/dL", {}}), "< 2 %");
    EXPECT_EQ(said(laboratory, {kCrp, Q::Bias, on, "mg/L", dec("16")}), "< 3 %");
    EXPECT_EQ(said(laboratory, {kCrp, Q::Cv, on, "mg/L", dec("16")}), "< 5 %");
    const GoalTable skup = shippedGoals("skup");
    EXPECT_EQ(said(skup, {kCrp, Q::TotalAllowableError, on, "mg/L", {}}), "26 %");
    EXPECT_EQ(said(skup, {kInr, Q::TotalAllowableError, on, "", {}}), "20 %");
    EXPECT_EQ(said(skup, {kHbA1c, Q::TotalAllowableError, on, "mmol/mol", {}}), "8.5 %");
    EXPECT_EQ(said(skup, {kGlucose, Q::TotalAllowableError, on, "mmol/L", dec("5.54")}), "0.83");
    EXPECT_EQ(said(skup, {kGlucose, Q::TotalAllowableError, on, "mmol/L", dec("5.55")}), "15 %");
    const GoalTable norwegian = shippedGoals("norwegian_diagnosis");
    EXPECT_EQ(said(norwegian, {kHbA1c, Q::Bias, on, "mmol/mol", {}}), "6.0 %");
    EXPECT_EQ(said(norwegian, {kHbA1c, Q::Cv, on, "mmol/mol", {}}), "2.0 %");
    EXPECT_EQ(said(norwegian, {kGlucose, Q::Eqa, on, "mmol/L", {}}), "< 7.5 %");
    EXPECT_EQ(said(norwegian, {kHb, Q::TotalAllowableError, on, "g/dL", {}}), "5 %");
}

TEST(GoalLookup, SaysWhyThereIsNoGoal) {
    const GoalTable home = shippedGoals("danish_primary_care");
    const Date on = day("2026-01-01");
    EXPECT_EQ(said(home, {"NPU99999", Q::Bias, on, "", {}}), "no-such-analyte");
    EXPECT_EQ(said(home, {kHb, Q::Eqa, on, "g/dL", {}}), "no-such-quantity");
    EXPECT_EQ(said(home, {kCrp, Q::Bias, on, "mg/dL", dec("16")}), "other-unit");
    EXPECT_EQ(said(home, {kCrp, Q::Bias, on, "mg/L", {}}), "concentration-needed");
    EXPECT_EQ(said(home, {kCrp, Q::Bias, on, "mg/L", dec("15.0")}), "concentration-outside");
    GoalTable twice = home;
    twice.goals.push_back(twice.goals.front());
    EXPECT_EQ(said(twice, {kHb, Q::Bias, on, "g/dL", {}}), "ambiguous");
    EXPECT_EQ(overlapsOf(twice).size(), 1U);
}

TEST(GoalLookup, ARowForTheAnalyteWinsOverTheRowForAll) {
    const std::string all =
        R"({"analyte": "*", "name": "Alle", "quantity": "bias", "percent": "20", "source": "s",
        "certainty": "own", "validFrom": null})";
    const GoalTable table = readGoalTable(tableOf(rowWith("") + "," + all)).value();
    EXPECT_EQ(said(table, {"A", Q::Bias, day("2026-01-01"), "", {}}), "2 %");
    EXPECT_EQ(said(table, {"B", Q::Bias, day("2026-01-01"), "", {}}), "20 %");
    EXPECT_EQ(said(shippedGoals("fasit_limits"), {"NPU99999", Q::SplitSample, day("2026-01-01"), "", {}}),
              "20 %");
}

TEST(GoalLookup, AnEditedTextIsReadLikeAShippedOne) {
    std::string edited(shippedTable("fasit_limits"));
    edited.replace(edited.find("\"percent\": \"20\""), 15, "\"percent\": \"18\"");
    EXPECT_EQ(said(readGoalTable(edited).value(), {kCrp, Q::Eqa, day("2026-01-01"), "mg/L", {}}), "18 %");
    EXPECT_EQ(said(shippedGoals("fasit_limits"), {kCrp, Q::Eqa, day("2026-01-01"), "mg/L", {}}), "20 %");
}

TEST(GoalAllowance, OnTheLimitIsInsideAndJustBeyondIsNot) {
    const Allowance tenPercent{dec("10"), {}, false};
    EXPECT_TRUE(isWithin(tenPercent, dec("5.0"), dec("5.5")));
    EXPECT_TRUE(isWithin(tenPercent, dec("5.0"), dec("4.5")));
    EXPECT_FALSE(isWithin(tenPercent, dec("5.0"), dec("5.500001")));
    EXPECT_FALSE(isWithin(Allowance{dec("10"), {}, true}, dec("5.0"), dec("5.5")));
    // In doubles |2.2 - 2| is 0.2000000000000002 and beyond 10 % of 2.
    EXPECT_TRUE(isWithin(tenPercent, dec("2"), dec("2.2")));
    EXPECT_TRUE(isWithin(tenPercent, dec("-5.0"), dec("-5.5")));
    EXPECT_FALSE(isWithin({}, dec("5"), dec("5")));
}

TEST(GoalAllowance, TheGreaterOfPercentAndAbsoluteHolds) {
    const Allowance glucose{dec("8"), dec("6"), false};
    EXPECT_TRUE(isWithin(glucose, dec("50"), dec("56")));
    EXPECT_FALSE(isWithin(glucose, dec("50"), dec("56.1")));
    EXPECT_TRUE(isWithin(glucose, dec("75"), dec("81")));
    EXPECT_TRUE(isWithin(glucose, dec("200"), dec("216")));
    EXPECT_FALSE(isWithin(glucose, dec("200"), dec("216.1")));
    EXPECT_DOUBLE_EQ(allowedDeviation(glucose, dec("50")), 6);
    EXPECT_DOUBLE_EQ(allowedDeviation(glucose, dec("200")), 16);
}

TEST(GoalAllowance, AgreesWithLongDoubleAwayFromTheLimitAndNeverOverflows) {
    std::mt19937_64 random(13);
    std::uniform_int_distribution<std::int64_t> micros(-999'999'999'999'999'999, 999'999'999'999'999'999);
    int compared = 0;
    for (int i = 0; i < 20'000; ++i) {
        const int shift = i % 50;
        const Decimal target = Decimal::fromMicros(micros(random) >> shift, 6).value();
        const Decimal value = Decimal::fromMicros(micros(random) >> shift, 6).value();
        const Decimal percent = Decimal::fromMicros(std::abs(micros(random)) >> (i % 40), 6).value();
        const long double deviation = std::abs(static_cast<long double>(value.micros()) - target.micros());
        const long double limit =
            std::abs(static_cast<long double>(target.micros())) * percent.micros() / 1e8L;
        if (std::abs(deviation - limit) > 1e-12L * limit) {
            ++compared;
            EXPECT_EQ(isWithin({percent, {}, false}, target, value), deviation < limit);
        }
    }
    EXPECT_GT(compared, 19'000);
}

} // namespace
} // namespace fasit::planning
