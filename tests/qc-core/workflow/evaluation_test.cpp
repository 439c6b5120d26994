// The table of `fasit evaluate`: what its columns mean, in which order its runs come, and every bad cell.
#include "qc-core/workflow/evaluation.h"

#include "qc-core/rules/rule_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

namespace fasit::workflow {
namespace {

using domain::VerdictKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Cells = std::map<std::string, std::string>;

/// Rows of a file whose first line is the heading.
std::vector<EvaluationRow> table(const std::vector<Cells>& rows) {
    std::vector<EvaluationRow> lines;
    for (const Cells& cells : rows) {
        lines.push_back({static_cast<int>(lines.size()) + 2, cells});
    }
    return lines;
}

/// A result of mean 100 and SD 10.
Cells result(const std::string& run, const std::string& level, const std::string& value,
             const Cells& more = {}) {
    Cells cells{{"run", run}, {"level", level}, {"value", value}, {"mean", "100"}, {"sd", "10"}};
    for (const auto& [column, text] : more) {
        cells[column] = text;
    }
    return cells;
}

auto evaluated(const std::string& rules, const std::vector<Cells>& rows) {
    return evaluateRows(table(rows), rules::parseRuleList(rules).value());
}

const char* nameOf(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::Accept:
        return "accept";
    case VerdictKind::Warn:
        return "warn";
    case VerdictKind::Reject:
        return "reject";
    default:
        return kind == VerdictKind::None ? "none" : "?";
    }
}

/// One text a run: name, verdict, violations as rule/scope/level/side.
std::vector<std::string> lines(const std::string& rules, const std::vector<Cells>& rows) {
    std::vector<std::string> texts;
    const auto runs = evaluated(rules, rows).value();
    for (const EvaluatedRun& run : runs) {
        std::string text = run.run + " " + nameOf(run.kind);
        for (const EvaluatedViolation& v : run.violations) {
            text += " " + v.violation.rule + "/" + std::string(rules::scopeName(v.violation.scope)) + "/" +
                    v.level + "/" + std::string(rules::sideName(v.violation.side));
        }
        texts.push_back(text);
    }
    return texts;
}

TEST(Evaluation, GivesEachRunItsVerdictAndEveryRuleThatFired) {
    EXPECT_THAT(
        lines("1_2s,2_2s", {result("7", "1", "125"), result("7", "2", "126"), result("8", "1", "101")}),
        ElementsAre("7 reject 2_2s/run//high 1_2s/result/1/high 1_2s/result/2/high", "8 accept"));
}

TEST(Evaluation, AValueOnALimitIsInside) {
    EXPECT_THAT(lines("1_2s", {result("1", "1", "5.4", {{"mean", "5.0"}, {"sd", "0.2"}})}),
                ElementsAre("1 accept"));
}

TEST(Evaluation, ReadsDecimalCommas) {
    EXPECT_THAT(lines("1_2s", {result("1", "1", "5,41", {{"mean", "5,0"}, {"sd", "0,2"}})}),
                ElementsAre("1 warn 1_2s/result/1/high"));
}

TEST(Evaluation, RowsOfOneRunNeedNotBeAdjacent) {
    EXPECT_THAT(lines("R_4s", {result("a", "1", "125"), result("b", "1", "100"), result("a", "2", "75")}),
                ElementsAre("a reject R_4s/run//both", "b accept"));
}

TEST(Evaluation, RunsStandInOrderOfFirstAppearanceWhereATimeIsMissing) {
    EXPECT_THAT(lines("1_3s", {result("9", "1", "100", {{"time", "2026-10-09"}}), result("2", "1", "100"),
                               result("1", "1", "100", {{"time", "2026-10-01"}})}),
                ElementsAre("9 accept", "2 accept", "1 accept"));
}

TEST(Evaluation, ALateRowTakesItsPlaceInTime) {
    const Cells first = result("1", "1", "125", {{"time", "2026-10-01T07:00"}});
    const Cells second = result("2", "1", "126", {{"time", "2026-10-02T07:00"}});
    const Cells late = result("3", "1", "100", {{"time", "2026-10-01T19:00"}});
    EXPECT_THAT(lines("2_2s", {first, second}), ElementsAre("1 accept", "2 reject 2_2s/within/1/high"));
    EXPECT_THAT(lines("2_2s", {first, second, late}), ElementsAre("1 accept", "3 accept", "2 accept"));
}

TEST(Evaluation, TwoRunsOfOneDayAreInOrderOfTheHour) {
    EXPECT_THAT(lines("1_3s", {result("evening", "1", "100", {{"time", "2026-10-01T19:05"}}),
                               result("morning", "1", "100", {{"time", "01.10.2026 07:10"}})}),
                ElementsAre("morning accept", "evening accept"));
}

TEST(Evaluation, ARunBeginsWithItsFirstRowInTime) {
    EXPECT_THAT(lines("1_3s", {result("a", "1", "100", {{"time", "2026-10-03"}}),
                               result("b", "1", "100", {{"time", "2026-10-02"}}),
                               result("a", "2", "100", {{"time", "2026-10-01"}})}),
                ElementsAre("a accept", "b accept"));
}

TEST(Evaluation, RunsAtTheSameTimeKeepTheOrderOfTheFile) {
    EXPECT_THAT(lines("1_3s", {result("b", "1", "100", {{"time", "2026-10-01"}}),
                               result("a", "1", "100", {{"time", "2026-10-01"}})}),
                ElementsAre("b accept", "a accept"));
}

TEST(Evaluation, LevelsStandInOrderOfTheirNumbers) {
    // As texts, 10 would stand before 9, and the run would end at level 9.
    const std::vector<Cells> rows{result("1", "10", "95"), result("1", "9", "105"), result("2", "9", "95"),
                                  result("2", "10", "95")};
    EXPECT_THAT(lines("3x@across", rows), ElementsAre("1 accept", "2 reject 3x/across//low"));
}

TEST(Evaluation, LevelsThatAreNoNumbersStandBytewise) {
    const std::vector<Cells> rows{result("1", "b10", "105"), result("1", "b9", "95"),
                                  result("2", "b10", "95"), result("2", "b9", "95")};
    EXPECT_THAT(lines("3x@across", rows), ElementsAre("1 accept", "2 reject 3x/across//low"));
}

TEST(Evaluation, WithinALevelRowsStandInOrderOfTheFile) {
    EXPECT_THAT(lines("3x@within", {result("1", "1", "95"), result("1", "2", "100"), result("1", "1", "105"),
                                    result("2", "1", "105"), result("2", "1", "105")}),
                ElementsAre("1 accept", "2 reject 3x/within/1/high"));
}

TEST(Evaluation, AnExcludedRowIsSkippedHoweverItIsWritten) {
    for (const char* word : {"1", "yes", "ja", "true", "x", "JA", " X "}) {
        EXPECT_THAT(lines("1_3s", {result("1", "1", "135", {{"excluded", word}})}), ElementsAre("1 none"))
            << word;
    }
    for (const char* word : {"", "0", "no", "nei", "false", "NEI"}) {
        EXPECT_THAT(lines("1_3s", {result("1", "1", "135", {{"excluded", word}})}),
                    ElementsAre("1 reject 1_3s/result/1/high"))
            << word;
    }
}

TEST(Evaluation, ALotThatChangesOrReturnsStartsTheSequenceAnew) {
    const auto ofLot = [](const char* run, const char* lot) {
        return result(run, "1", "125", {{"lot", lot}});
    };
    EXPECT_THAT(lines("2_2s", {ofLot("1", "A"), ofLot("2", "B"), ofLot("3", "A"), ofLot("4", "A")}),
                ElementsAre("1 accept", "2 accept", "3 accept", "4 reject 2_2s/within/1/high"));
}

TEST(Evaluation, ACensoredValueThatCannotBeJudgedLeavesTheRunWithoutAVerdict) {
    const auto limited = [](const char* level, const char* value) {
        return result("1", level, value, {{"low", "5"}, {"high", "120"}});
    };
    EXPECT_THAT(lines("limits", {limited("1", "<10")}), ElementsAre("1 none"));
    EXPECT_THAT(lines("limits", {limited("1", "HI")}), ElementsAre("1 none"));
    EXPECT_THAT(lines("limits", {limited("1", "<10"), limited("2", "100")}), ElementsAre("1 none"));
    EXPECT_THAT(lines("limits", {limited("1", "<10"), limited("2", "130")}),
                ElementsAre("1 reject limits/result/2/high"));
    EXPECT_THAT(lines("limits", {limited("1", "<5")}), ElementsAre("1 reject limits/result/1/low"));
    EXPECT_THAT(lines("limits", {limited("1", ">120")}), ElementsAre("1 reject limits/result/1/high"));
}

TEST(Evaluation, ALookBackLimitHoldsWhereEveryRowHasATime) {
    auto set = rules::parseRuleList("2_2s").value();
    set.lookBackDays = 90;
    const Cells early = result("1", "1", "125", {{"time", "2026-01-01"}});
    const Cells late = result("2", "1", "125", {{"time", "2026-04-02"}}); // 91 days on.
    const auto timed = evaluateRows(table({early, late}), set).value();
    EXPECT_EQ(timed.back().kind, VerdictKind::Accept);
    const auto untimed = evaluateRows(table({early, result("2", "1", "125")}), set).value();
    EXPECT_EQ(untimed.back().kind, VerdictKind::Reject);
}

TEST(Evaluation, MeanAndSdMayBeEmptyWhereOnlyLimitsAreAsked) {
    const Cells bare{{"run", "1"},   {"level", "1"}, {"value", "29"}, {"low", "22"},
                     {"high", "28"}, {"mean", ""},   {"sd", ""}};
    EXPECT_THAT(lines("limits", {bare}), ElementsAre("1 reject limits/result/1/high"));
    Cells oneSided = bare;
    oneSided["high"] = "";
    EXPECT_THAT(lines("limits", {oneSided}), ElementsAre("1 accept"));
}

TEST(Evaluation, LimitsAreTheOuterFenceOfSdRulesWhereTheyAreGiven) {
    EXPECT_THAT(lines("limits,1_3s", {result("1", "1", "125", {{"high", "120"}}), result("2", "1", "125")}),
                ElementsAre("1 reject limits/result/1/high", "2 accept"));
}

TEST(Evaluation, WhatIsNotAskedForJudgesNothing) {
    EXPECT_THAT(lines("1_3s", {result("1", "1", "125", {{"high", "120"}})}), ElementsAre("1 accept"));
}

using Problem = std::tuple<int, std::string, RowFault>;

std::vector<Problem> problems(const std::string& rules, const std::vector<Cells>& rows) {
    std::vector<Problem> found;
    const auto answer = evaluated(rules, rows);
    if (!answer) {
        for (const RowProblem& problem : answer.error()) {
            found.emplace_back(problem.line, problem.column, problem.fault);
        }
    }
    return found;
}

std::vector<Problem> problemsOf(const Cells& cells) {
    return problems("limits,1_3s", {result("1", "1", "100", cells)});
}

TEST(Evaluation, EveryBadCellIsReportedWithItsLineAndColumn) {
    EXPECT_THAT(problems("1_3s", {result("1", "1", "100"), result("", "1", "fem"), result("2", "", "100"),
                                  result("2", "2", "100", {{"sd", "0"}, {"excluded", "kanskje"}})}),
                ElementsAre(Problem{3, "run", RowFault::Missing}, Problem{3, "value", RowFault::NotANumber},
                            Problem{4, "level", RowFault::Missing}, Problem{5, "sd", RowFault::SdNotPositive},
                            Problem{5, "excluded", RowFault::NotYesOrNo}));
}

TEST(Evaluation, AMissingValueMeanOrSdIsAnErrorAndNeverInControl) {
    for (const char* column : {"run", "level", "value", "mean", "sd"}) {
        EXPECT_THAT(problemsOf({{column, " "}}), ElementsAre(Problem{2, column, RowFault::Missing}));
        Cells without = result("1", "1", "100");
        without.erase(column);
        EXPECT_THAT(problems("1_3s", {without}), ElementsAre(Problem{2, column, RowFault::Missing}));
    }
}

TEST(Evaluation, WhatIsNoFiniteNumberIsAnError) {
    for (const char* column : {"value", "mean", "sd", "low", "high"}) {
        for (const char* text : {"nan", "NaN", "inf", "-inf", "1e", "5.4.1", "5 4", "0x10", "--5", "fem"}) {
            EXPECT_THAT(problemsOf({{column, text}}), ElementsAre(Problem{2, column, RowFault::NotANumber}))
                << text;
        }
        EXPECT_THAT(problemsOf({{column, "1.2345678"}}),
                    ElementsAre(Problem{2, column, RowFault::TooManyDecimals}));
        EXPECT_THAT(problemsOf({{column, "1e12"}}), ElementsAre(Problem{2, column, RowFault::TooLarge}));
        EXPECT_THAT(problemsOf({{column, "1e400"}}), ElementsAre(Problem{2, column, RowFault::TooLarge}));
    }
}

TEST(Evaluation, AnErrorCodeOfTheAnalyserIsNoValueToJudge) {
    EXPECT_THAT(problemsOf({{"value", "---"}}), ElementsAre(Problem{2, "value", RowFault::NotANumber}));
    EXPECT_THAT(problemsOf({{"value", "<"}}), ElementsAre(Problem{2, "value", RowFault::Missing}));
}

TEST(Evaluation, AnSdOfZeroOrLessIsAnErrorWhateverIsAsked) {
    for (const char* sd : {"0", "0.000", "-0.0", "-3"}) {
        EXPECT_THAT(problemsOf({{"sd", sd}}), ElementsAre(Problem{2, "sd", RowFault::SdNotPositive})) << sd;
        EXPECT_THAT(problems("limits", {result("1", "1", "100", {{"sd", sd}, {"low", "1"}})}),
                    ElementsAre(Problem{2, "sd", RowFault::SdNotPositive}));
    }
}

TEST(Evaluation, LimitsInTheWrongOrderAreAnError) {
    EXPECT_THAT(problemsOf({{"low", "28"}, {"high", "22"}}),
                ElementsAre(Problem{2, "low", RowFault::LowAboveHigh}));
    EXPECT_THAT(problemsOf({{"low", "100"}, {"high", "100.0"}}), IsEmpty());
}

TEST(Evaluation, LimitsThatAreAskedForAloneMustBeGiven) {
    EXPECT_THAT(problems("limits", {result("1", "1", "100")}),
                ElementsAre(Problem{2, "low", RowFault::Missing}));
}

TEST(Evaluation, ATimeThatDoesNotExistIsAnError) {
    for (const char* time : {"i går", "2026-02-30", "2026-13-01", "2026-10-01T25:00", "12:30"}) {
        EXPECT_THAT(problemsOf({{"time", time}}), ElementsAre(Problem{2, "time", RowFault::NotATime}))
            << time;
    }
}

TEST(Evaluation, ABadExcludedRowIsABadRow) {
    EXPECT_THAT(problemsOf({{"excluded", "ja"}, {"sd", "0"}}),
                ElementsAre(Problem{2, "sd", RowFault::SdNotPositive}));
}

TEST(Evaluation, NoRowsGiveNoRuns) {
    EXPECT_THAT(lines("1_3s", {}), IsEmpty());
}

TEST(Evaluation, TheAnalysersOwnFailureRejectsBesideTheRules) {
    EXPECT_THAT(lines("1_2s,1_3s", {result("1", "1", "100", {{"analyser", "failed"}}),
                                    result("2", "1", "131", {{"analyser", "FEIL"}}),
                                    result("3", "1", "100", {{"analyser", "ok"}}),
                                    result("4", "1", "100", {{"analyser", "failed"}, {"excluded", "1"}})}),
                ElementsAre("1 reject analyser/result/1/both",
                            "2 reject 1_3s/result/1/high analyser/result/1/both 1_2s/result/1/high",
                            "3 accept", "4 none"));
}

TEST(Evaluation, AnotherWordOfTheAnalyserIsABadCell) {
    const auto bad = evaluated("1_2s", {result("1", "1", "100", {{"analyser", "H"}})});
    ASSERT_FALSE(bad);
    ASSERT_EQ(bad.error().size(), 1U);
    EXPECT_EQ(bad.error()[0].column, "analyser");
    EXPECT_EQ(bad.error()[0].fault, RowFault::NotAJudgement);
}

} // namespace
} // namespace fasit::workflow
