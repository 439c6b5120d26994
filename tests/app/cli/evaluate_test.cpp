// `fasit evaluate`: its JSON says what the workflow says, however the table is written; bad rows give no
// verdict.
#include "tests/app/cli/home.h"

#include "qc-core/rules/rule_names.h"
#include "qc-core/workflow/evaluation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;
using Row = std::map<std::string, std::string>;

constexpr int kTables = 300;

const std::array<const char*, 6> kRules{
    "1_2s,1_3s,2_2s,R_4s,4_1s,10x", "limits,1_2s,1_3s,2_2s,R_4s,4_1s=finding,10x=finding",
    "1_3s,2_2s,3_1s@across,6x",     "1_2.5s,2_2s@within,8x=warn",
    "limits,1_2s=reject",           "1_3s,2_2s@run,12x@across"};

std::string verdictName(domain::VerdictKind kind) {
    switch (kind) {
    case domain::VerdictKind::Accept:
        return "accept";
    case domain::VerdictKind::Warn:
        return "warn";
    case domain::VerdictKind::Reject:
        return "reject";
    default:
        return "none";
    }
}

Json expectedRuns(const std::vector<workflow::EvaluatedRun>& runs) {
    Json all = Json::array();
    for (const auto& run : runs) {
        Json violations = Json::array();
        for (const auto& evaluated : run.violations) {
            Json one{{"rule", evaluated.violation.rule},
                     {"scope", rules::scopeName(evaluated.violation.scope)},
                     {"side", rules::sideName(evaluated.violation.side)},
                     {"action", rules::actionName(evaluated.violation.action)}};
            if (!evaluated.level.empty()) {
                one["level"] = evaluated.level;
            }
            violations.push_back(one);
        }
        all.push_back({{"run", run.run}, {"verdict", verdictName(run.kind)}, {"violations", violations}});
    }
    return {{"runs", all}};
}

/// A table in plain words, and the same written in one of the ways that are allowed.
class RandomTable {
  public:
    explicit RandomTable(unsigned seed)
        : m_random(seed) {
        m_columns = {"run", "level", "value", "mean", "sd", "low", "high", "excluded"};
        for (const char* optional : {"time", "lot", "replicate", "comment"}) {
            if (chance(2)) {
                m_columns.emplace_back(optional);
            }
        }
        std::shuffle(m_columns.begin(), m_columns.end(), m_random);
        const int runs = 1 + upTo(25);
        for (int run = 1; run <= runs; ++run) {
            addRun(run);
        }
        if (chance(4)) {
            std::shuffle(m_rows.begin(), m_rows.end(), m_random);
        }
    }

    std::vector<workflow::EvaluationRow> plain() const {
        std::vector<workflow::EvaluationRow> rows;
        for (const Row& row : m_rows) {
            rows.push_back({static_cast<int>(rows.size()) + 2, {}});
            for (const std::string& column : m_columns) {
                rows.back().cells[column] = row.at(column);
            }
        }
        return rows;
    }

    std::string written() {
        const char separator = ";,\t"[upTo(3)];
        const bool comma = separator != ',' && chance(2);
        const std::string end = chance(2) ? "\r\n" : "\n";
        std::string text = chance(3) ? "\xEF\xBB\xBF" : "";
        for (const std::string& column : m_columns) {
            text += cell(chance(3) ? upper(column) : column, separator) + separator;
        }
        text.replace(text.size() - 1, 1, end);
        for (const Row& row : m_rows) {
            for (const std::string& column : m_columns) {
                text += cell(spelled(column, row.at(column), comma), separator) + separator;
            }
            text.replace(text.size() - 1, 1, end);
            text += chance(20) ? end : "";
        }
        return text;
    }

  private:
    int upTo(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool chance(int in) { return upTo(in) == 0; }

    std::string decimal(int hundredths) {
        const std::string rest = std::to_string(hundredths % 100);
        return std::to_string(hundredths / 100) + '.' + (rest.size() == 1 ? "0" : "") + rest;
    }

    void addRun(int run) {
        m_shift = chance(6) ? upTo(5) - 2 : m_shift;
        for (int level = 1; level <= 2; ++level) {
            for (int replicate = 0; replicate < (chance(8) ? 2 : 1); ++replicate) {
                addRow(run, level);
            }
        }
    }

    void addRow(int run, int level) {
        const int mean = level * 1000;
        const int sd = level * 20;
        const int value = mean + sd * m_shift / 2 + sd * (upTo(600) - 300) / 100;
        const int day = 1 + run;
        m_rows.push_back(
            {{"run", std::to_string(run)},
             {"level", std::to_string(level * 5)},
             {"value", chance(40) ? "<" + decimal(mean) : decimal(value)},
             {"mean", decimal(mean)},
             {"sd", decimal(sd)},
             {"low", decimal(mean - 3 * sd)},
             {"high", decimal(mean + 3 * sd)},
             {"excluded", chance(15) ? "1" : ""},
             {"time", "2026-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + "T08:00"},
             {"lot", run > 12 ? "B" : "A"},
             {"replicate", ""},
             {"comment", "says \"nothing\"; or, else"}});
    }

    std::string upper(std::string text) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c); });
        return text;
    }

    std::string spelled(const std::string& column, const std::string& text, bool comma) {
        if (column == "excluded") {
            constexpr std::array<const char*, 5> kNo{"", "0", "no", "Nei", "FALSE"};
            constexpr std::array<const char*, 5> kYes{"1", "yes", "JA", "True", "x"};
            return (text.empty() ? kNo : kYes)[static_cast<std::size_t>(upTo(5))];
        }
        std::string changed = text;
        if (comma && column != "time" && column != "comment") {
            std::replace(changed.begin(), changed.end(), '.', ',');
        }
        return changed;
    }

    std::string cell(const std::string& text, char separator) {
        const bool needed = text.find(separator) != std::string::npos || text.find('"') != std::string::npos;
        if (!needed && !chance(5)) {
            return text;
        }
        std::string quoted = "\"";
        for (const char c : text) {
            quoted += c == '"' ? "\"\"" : std::string(1, c);
        }
        return quoted + '"';
    }

    std::mt19937 m_random;
    std::vector<std::string> m_columns;
    std::vector<Row> m_rows;
    int m_shift = 0;
};

TEST(Evaluate, SaysWhatTheWorkflowSaysHoweverTheTableIsWritten) {
    Home home;
    int rejected = 0;
    for (unsigned seed = 1; seed <= kTables; ++seed) {
        RandomTable table(seed);
        const std::string rules = kRules[seed % kRules.size()];
        const auto set = rules::parseRuleList(rules);
        ASSERT_TRUE(set) << rules;
        const auto runs = workflow::evaluateRows(table.plain(), *set);
        ASSERT_TRUE(runs) << seed;
        const std::string written = table.written();
        const Answer answer = home.evaluate(written, rules);
        ASSERT_EQ(answer.json(), expectedRuns(*runs)) << "seed " << seed << '\n' << written << answer.err;
        const bool rejects = std::any_of(runs->begin(), runs->end(), [](const auto& run) {
            return run.kind == domain::VerdictKind::Reject;
        });
        EXPECT_EQ(answer.exitCode, rejects ? 1 : 0) << seed;
        rejected += rejects ? 1 : 0;
    }
    EXPECT_GT(rejected, kTables / 4);
    EXPECT_LT(rejected, kTables);
}

constexpr const char* kHeading = "run,level,value,mean,sd\n";

TEST(Evaluate, JsonHasTheseKeysAndTheOrderOfRuns) {
    Home home;
    const Answer answer = home.evaluate(kHeading + std::string("7,1,110,100,2\n3,1,100,100,2\n3,2,51,50,1\n"),
                                        "1_3s,1_2s,R_4s");
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_EQ(answer.err, "");
    const Json expected = {
        {"runs",
         {{{"run", "7"},
           {"verdict", "reject"},
           {"violations",
            {{{"rule", "1_3s"}, {"scope", "result"}, {"level", "1"}, {"side", "high"}, {"action", "reject"}},
             {{"rule", "1_2s"}, {"scope", "result"}, {"level", "1"}, {"side", "high"}, {"action", "warn"}}}}},
          {{"run", "3"}, {"verdict", "accept"}, {"violations", Json::array()}}}}};
    EXPECT_EQ(answer.json(), expected);
}

TEST(Evaluate, ARuleOverTheRunHasNoLevel) {
    Home home;
    const Json json = home.evaluate(kHeading + std::string("1,1,105,100,2\n1,2,47.5,50,1\n"), "R_4s").json();
    const Json violation = {{"rule", "R_4s"}, {"scope", "run"}, {"side", "both"}, {"action", "reject"}};
    EXPECT_EQ(json["runs"][0]["violations"], Json::array({violation}));
}

TEST(Evaluate, ARunWithoutAValidResultHasNoVerdict) {
    Home home;
    const Answer answer = home.evaluate("run,level,value,mean,sd,excluded\n1,1,110,100,2,ja\n", "1_3s");
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.json()["runs"][0]["verdict"], "none");
}

TEST(Evaluate, LimitsNeedNoMeanAndNoSd) {
    Home home;
    const Answer answer = home.evaluate("run;level;value;low;high\n1;1;5,7;5,0;5,6\n", "limits");
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_EQ(answer.json()["runs"][0]["violations"][0]["rule"], "limits");
}

TEST(Evaluate, EveryBadLineIsNamedAndNoVerdictGiven) {
    Home home;
    const std::string rows =
        "1,1,abc,100,2\n2,1,100,100,0\n3,1,100,100,2\n,1,100,100,2\n5,1,100\n6,1,1e99,100,2\n"
        "7,1,1.1234567,100,2\n8,1,\"5\n";
    const Answer answer = home.evaluate(kHeading + rows, "1_3s");
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.out, "");
    for (const char* line :
         {"Line 2: “value” is not a number", "Line 3: “sd” must be greater than 0", "Line 5: “run” is empty",
          "Line 6: not as many columns", "Line 7: “value” is too large",
          "Line 8: “value” has more than six decimals", "Line 9: a quotation mark is not closed"}) {
        EXPECT_THAT(answer.err, HasSubstr(line));
    }
    EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 7) << answer.err;
}

TEST(Evaluate, MoreCellsThatAreNone) {
    Home home;
    const Answer answer =
        home.evaluate("run,level,value,mean,sd,low,high,time,excluded\n"
                      "1,1,5,5,1,6,4,,\n2,1,5,5,1,,,2026-02-30,\n3,1,5,5,1,,,,kanskje\n4,1,---,5,1,,,,\n",
                      "1_3s");
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.out, "");
    for (const char* line :
         {"Line 2: “low” lies above the high limit", "Line 3: “time” is not a date and time that exist",
          "Line 4: “excluded” must be empty", "Line 5: “value” is not a number"}) {
        EXPECT_THAT(answer.err, HasSubstr(line));
    }
}

TEST(Evaluate, AMissingColumnIsSaidOnce) {
    Home home;
    const Answer answer = home.evaluate("run,level,value\n1,1,5\n2,1,5\n", "1_3s");
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("Line 1: the column “mean” is missing"));
    EXPECT_THAT(answer.err, HasSubstr("Line 1: the column “sd” is missing"));
    EXPECT_EQ(home.evaluate("", "1_3s").exitCode, 2);
}

TEST(Evaluate, RulesThatAreNoneAreRefused) {
    Home home;
    for (const char* rules : {"", "1_3s,,2_2s", "nonsense", "1_3s,1_3s", "1_3s@nowhere", "1_3s=perhaps",
                              "0_2s", "101x", "1_0s", "1_2.123s"}) {
        const Answer answer = home.evaluate(kHeading + std::string("1,1,100,100,2\n"), rules);
        EXPECT_EQ(answer.exitCode, 2) << rules;
        EXPECT_EQ(answer.out, "") << rules;
        EXPECT_NE(answer.err, "") << rules;
    }
}

TEST(Evaluate, TextIsForPeople) {
    Home home;
    const Answer answer = home.evaluate(kHeading + std::string("1,1,110,100,2\n2,1,100,100,2\n"), "1_3s", {});
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_EQ(answer.out, "Run 1: not accepted  1_3s (result/1)\nRun 2: accepted\n");
}

TEST(Evaluate, TheColumnAnalyserIsJudgedBesideTheRules) {
    Home home;
    const Answer answer = home.evaluate("run,level,value,mean,sd,Analyser\n1,1,100,100,10,failed\n"
                                        "2,1,100,100,10,ok\n3,1,131,100,10,failed\n4,1,100,100,10,\n",
                                        "1_3s");
    EXPECT_EQ(answer.exitCode, 1);
    const Json runs = answer.json()["runs"];
    const Json failed = {
        {"rule", "analyser"}, {"scope", "result"}, {"level", "1"}, {"side", "both"}, {"action", "reject"}};
    EXPECT_EQ(runs[0]["verdict"], "reject");
    EXPECT_EQ(runs[0]["violations"], Json::array({failed}));
    EXPECT_EQ(runs[1]["verdict"], "accept");
    EXPECT_EQ(runs[2]["violations"][0]["rule"], "1_3s");
    EXPECT_EQ(runs[2]["violations"][1], failed);
    EXPECT_EQ(runs[3]["verdict"], "accept");
    const Answer bad = home.evaluate("run,level,value,mean,sd,analyser\n1,1,100,100,10,L\n", "1_3s");
    EXPECT_EQ(bad.exitCode, 2);
    EXPECT_THAT(bad.err, HasSubstr("Line 2: “analyser” must be empty, ok"));
}

} // namespace
} // namespace fasit::cli_test
