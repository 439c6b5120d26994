// Goal tables as files: what ships can be read, and every kind of fault is named with its table and row.
#include "qc-core/planning/goals/frequency_table.h"
#include "qc-core/planning/goals/limit_grades.h"
#include "qc-core/planning/targets/target_policy.h"
#include "tests/qc-core/planning/goal_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace fasit::planning {
namespace {

TableProblems problemsOf(const std::string& json) {
    const auto table = readGoalTable(json);
    return table ? TableProblems{} : table.error();
}

/// The one fault of a table with one row, as "row field fault written".
std::string faultOfRow(const std::string& row) {
    const TableProblems problems = problemsOf(tableOf(row));
    std::string said;
    for (const TableProblem& p : problems) {
        EXPECT_EQ(p.table, "test");
        said += (said.empty() ? "" : "; ") + p.row + " " + p.field + " " + std::string(nameOf(p.fault)) +
                (p.written.empty() ? "" : " " + p.written);
    }
    return said;
}

std::string without(const std::string& field) {
    std::string row = R"({"analyte": "A", "name": "A", "quantity": "bias", "percent": "2", "source": "s", )"
                      R"("certainty": "seen", "validFrom": null})";
    const auto begin = row.find('"' + field + '"');
    const auto end = row.find(", ", begin);
    if (end == std::string::npos) {
        return row.substr(0, begin - 2) + "}";
    }
    return row.erase(begin, end + 2 - begin);
}

TEST(ShippedTables, AreAllReadable) {
    const std::set<std::string_view> others{"control_frequency", "target_policy", "fasit_grades"};
    std::set<std::string> keys;
    for (const ShippedTable& table : shippedTables()) {
        if (others.count(table.file) == 0) {
            const auto read = readGoalTable(table.json);
            ASSERT_TRUE(read) << table.file << ": " << read.error().front().row << " "
                              << nameOf(read.error().front().fault) << " " << read.error().front().field;
            EXPECT_TRUE(keys.insert(read->key).second) << read->key;
        }
    }
    EXPECT_EQ(keys.size(), 8U);
    EXPECT_TRUE(readFrequencyTable(shippedTable("control_frequency")));
    EXPECT_TRUE(readTargetPolicy(shippedTable("target_policy")));
    EXPECT_TRUE(readGradeTable(shippedTable("fasit_grades")));
    EXPECT_TRUE(shippedTable("no such table").empty());
}

TEST(ShippedTables, NameASourceForEveryFigureAndSayWhatIsFromMemory) {
    int fromMemory = 0;
    for (const ShippedTable& shipped : shippedTables()) {
        if (const auto table = readGoalTable(shipped.json)) {
            for (const Goal& goal : table->goals) {
                EXPECT_FALSE(goal.provenance.source.empty());
                fromMemory += goal.provenance.certainty == Certainty::FromMemory ? 1 : 0;
                EXPECT_EQ(goal.provenance.certainty == Certainty::OwnChoice, table->key == "fasit-limits");
            }
        }
    }
    EXPECT_GT(fromMemory, 0);
    const auto skup = shippedGoals("skup");
    EXPECT_TRUE(std::all_of(skup.goals.begin(), skup.goals.end(), [](const Goal& goal) {
        return goal.provenance.certainty == Certainty::FromMemory;
    }));
}

TEST(GoalReader, ReadsEveryFieldOfARow) {
    const auto table = readGoalTable(tableOf(
        R"({"analyte": "NPU1", "name": "Glukose", "quantity": "eqa", "percent": "8", "absolute": "0,333",
            "combine": "greater", "strict": true, "above": "1", "below": "20.0", "unit": "mmol/L",
            "published": "2022-07-11", "validFrom": "2025-01-01", "validUntil": "2025-12-31", "source": "kilde",
            "certainty": "memory", "note": "merknad"})"));
    ASSERT_TRUE(table);
    const Goal& goal = table->goals.at(0);
    EXPECT_EQ(goal.quantity, GoalQuantity::Eqa);
    EXPECT_EQ(*goal.allowed.percent, dec("8"));
    EXPECT_EQ(*goal.allowed.absolute, dec("0.333"));
    EXPECT_TRUE(goal.allowed.strict);
    EXPECT_EQ(*goal.range.lowest, dec("1.000001"));
    EXPECT_EQ(*goal.range.highest, dec("19.999999"));
    EXPECT_EQ(*goal.unit, "mmol/L");
    EXPECT_EQ(*goal.published, day("2022-07-11"));
    EXPECT_EQ(*goal.provenance.validFrom, day("2025-01-01"));
    EXPECT_EQ(*goal.validUntil, day("2025-12-31"));
    EXPECT_EQ(goal.provenance.source, "kilde");
    EXPECT_EQ(goal.provenance.certainty, Certainty::FromMemory);
    EXPECT_EQ(goal.provenance.note, "merknad");
    EXPECT_EQ(nameOf(goal.quantity), "eqa");
}

TEST(GoalReader, NamesWhatIsMissing) {
    EXPECT_EQ(faultOfRow(without("analyte")), "rows[0] analyte text-missing");
    EXPECT_EQ(faultOfRow(without("name")), "rows[0] name text-missing");
    EXPECT_EQ(faultOfRow(without("quantity")), "rows[0] quantity text-missing");
    EXPECT_EQ(faultOfRow(without("percent")), "rows[0] percent value-missing");
    EXPECT_EQ(faultOfRow(without("source")), "rows[0] source text-missing");
    EXPECT_EQ(faultOfRow(without("certainty")), "rows[0] certainty text-missing");
    EXPECT_EQ(faultOfRow(without("validFrom")), "rows[0] validFrom field-missing");
    EXPECT_EQ(faultOfRow(rowWith(R"("absolute": "1", "unit": "g/dL")")), "rows[0] combine combine-missing");
    EXPECT_EQ(faultOfRow(rowWith(R"("from": "1")")), "rows[0] unit unit-missing");
}

TEST(GoalReader, NamesWhatCannotBe) {
    EXPECT_EQ(faultOfRow(rowWith(R"("from": "5", "to": "4.9", "unit": "u")")),
              "rows[0] from low-above-high 5");
    EXPECT_EQ(faultOfRow(rowWith(R"("above": "5", "to": "5", "unit": "u")")),
              "rows[0] above low-above-high 5.000001");
    EXPECT_EQ(faultOfRow(rowWith(R"("from": "5", "above": "5", "unit": "u")")),
              "rows[0] above key-twice from");
    EXPECT_EQ(faultOfRow(rowWith(R"("validFrom": "2026-01-02", "validUntil": "2026-01-01")")),
              "rows[0] validUntil from-after-until 2026-01-01");
    EXPECT_EQ(faultOfRow(rowWith(R"("validUntil": "2026-02-30")")),
              "rows[0] validUntil no-such-date 2026-02-30");
    EXPECT_EQ(faultOfRow(rowWith(R"("combine": "lesser")")), "rows[0] combine unknown-word lesser");
    EXPECT_EQ(faultOfRow(rowWith(R"("validUntill": "2026-02-20")")), "rows[0] validUntill unknown-field");
    EXPECT_EQ(faultOfRow(rowWith(R"("strict": "yes")")), "rows[0] strict unknown-word \"yes\"");
    EXPECT_EQ(faultOfRow("7"), "rows[0]  not-an-object number");
}

TEST(GoalReader, NamesWordsAndNumbersItDoesNotKnow) {
    const auto row = [](const std::string& quantity, const std::string& percent,
                        const std::string& certainty) {
        return R"({"analyte": "A", "name": "A", "quantity": ")" + quantity + R"(", "percent": )" + percent +
               R"(, "source": "s", "certainty": ")" + certainty + R"(", "validFrom": null})";
    };
    EXPECT_EQ(faultOfRow(row("Bias", "\"2\"", "seen")), "rows[0] quantity unknown-word Bias");
    EXPECT_EQ(faultOfRow(row("bias", "\"2\"", "perhaps")), "rows[0] certainty unknown-word perhaps");
    EXPECT_EQ(faultOfRow(row("bias", "2", "seen")), "rows[0] percent not-a-decimal 2");
    EXPECT_EQ(faultOfRow(row("bias", "\"two\"", "seen")), "rows[0] percent not-a-decimal \"two\"");
    EXPECT_EQ(faultOfRow(row("bias", "\"0.0000001\"", "seen")),
              "rows[0] percent not-a-decimal \"0.0000001\"");
    EXPECT_EQ(faultOfRow(row("bias", "\"0\"", "seen")), "rows[0] percent not-positive 0");
    EXPECT_EQ(faultOfRow(row("bias", "\"-2\"", "seen")), "rows[0] percent not-positive -2");
}

TEST(GoalReader, TellsAllFaultsOfAllRows) {
    const TableProblems problems =
        problemsOf(tableOf(without("source") + "," + rowWith("") + "," + without("percent")));
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].row, "rows[0]");
    EXPECT_EQ(problems[1].row, "rows[2]");
}

TEST(GoalReader, RefusesRowsThatAnswerTheSameQuestion) {
    const auto both = [](const std::string& a, const std::string& b) {
        return faultOfRow(rowWith(a) + "," + rowWith(b));
    };
    const std::string overlap = "rows[1]  overlapping-rows rows[0]";
    EXPECT_EQ(both("", ""), overlap);
    EXPECT_EQ(both(R"("unit": "g/dL")", ""), overlap);
    EXPECT_EQ(both(R"("unit": "g/dL")", R"("unit": "g/L")"), "");
    EXPECT_EQ(both(R"("validUntil": "2025-12-31")", R"("validFrom": "2025-12-31")"), overlap);
    EXPECT_EQ(both(R"("validUntil": "2025-12-31")", R"("validFrom": "2026-01-01")"), "");
    EXPECT_EQ(both(R"("to": "5", "unit": "u")", R"("from": "5", "unit": "u")"), overlap);
    EXPECT_EQ(both(R"("below": "5", "unit": "u")", R"("from": "5", "unit": "u")"), "");
    EXPECT_EQ(both(R"("to": "5", "unit": "u")", R"("above": "5", "unit": "u")"), "");
}

TEST(GoalReader, RefusesATextThatIsNoTable) {
    const auto only = [](const std::string& json) {
        const TableProblems problems = problemsOf(json);
        return problems.size() == 1 ? std::string(nameOf(problems[0].fault)) + " " + problems[0].written
                                    : "?";
    };
    EXPECT_EQ(only(""), "not-json 1");
    EXPECT_EQ(only("{\"table\": }"), "not-json 11");
    EXPECT_EQ(only("[]"), "not-an-object array");
    EXPECT_EQ(only(R"({"table": "t", "name": "n", "rows": 3})"), "not-a-list ");
    EXPECT_EQ(only(R"({"table": "t", "name": "n"})"), "not-a-list ");
    EXPECT_EQ(only(R"({"table": "t", "name": "n", "rows": [{"percent": "1", "percent": "2"}]})"),
              "key-twice ");
    EXPECT_EQ(only(R"({"table": "t", "name": "n", "rows": [], "extra": 1})"), "unknown-field ");
    EXPECT_EQ(only(R"({"name": "n", "rows": []})"), "text-missing ");
    EXPECT_EQ(only(std::string(100'000, '[')).substr(0, 8), "not-json");
    EXPECT_EQ(only(R"({"table": "t", "name": "n", "rows": [], "extra": 1e999})"), "not-json ");
}

TEST(GoalReader, LivesThroughEveryDamagedByte) {
    const std::string whole(shippedTable("skup"));
    int refused = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const char wrong : {'"', '0', 'e', ',', '}', '\\', '\xc3', '\0'}) {
            std::string damaged = whole;
            damaged[i] = wrong;
            const auto table = readGoalTable(damaged);
            refused += table ? 0 : 1;
            EXPECT_TRUE(table || !table.error().empty());
        }
        readGoalTable(whole.substr(0, i));
    }
    EXPECT_GT(refused, static_cast<int>(whole.size()));
}

TEST(GradeReader, ReadsTheShippedBandsAndRefusesGoodAboveAcceptable) {
    const auto grades = readGradeTable(shippedTable("fasit_grades")).value();
    const auto trueness = gradeBandInForce(grades, GradeAspect::Trueness, day("2026-01-01"));
    const auto precision = gradeBandInForce(grades, GradeAspect::Precision, day("2026-01-01"));
    ASSERT_TRUE(trueness && precision);
    EXPECT_EQ(trueness->good, dec("0.5"));
    EXPECT_EQ(trueness->acceptable, dec("1"));
    EXPECT_EQ(trueness->limit, GoalQuantity::Eqa);
    EXPECT_EQ(trueness->provenance.certainty, Certainty::OwnChoice);
    EXPECT_EQ(precision->limit, GoalQuantity::Precision);
    EXPECT_EQ(precision->limitWhereMissing, GoalQuantity::Eqa);

    const auto band = [](const std::string& good, const std::string& from, const std::string& until) {
        return R"({"aspect": "trueness", "limit": "eqa", "good": ")" + good +
               R"(", "acceptable": "1", "validFrom": )" + from + R"(, "validUntil": )" + until +
               R"(, "source": "s", "certainty": "own"})";
    };
    EXPECT_EQ(readGradeTable(tableOf(band("1.1", "null", "null"))).error().at(0).fault,
              TableFault::LowAboveHigh);
    const std::string change =
        band("0.5", "null", "\"2025-12-31\"") + "," + band("0.4", "\"2026-01-01\"", "null");
    const auto dated = readGradeTable(tableOf(change)).value();
    EXPECT_EQ(gradeBandInForce(dated, GradeAspect::Trueness, day("2025-12-31"))->good, dec("0.5"));
    EXPECT_EQ(gradeBandInForce(dated, GradeAspect::Trueness, day("2026-01-01"))->good, dec("0.4"));
    EXPECT_FALSE(gradeBandInForce(dated, GradeAspect::Precision, day("2026-01-01")));
    EXPECT_EQ(readGradeTable(tableOf(band("0.5", "null", "null") + "," + band("0.4", "null", "null")))
                  .error()
                  .at(0)
                  .fault,
              TableFault::OverlappingRows);
}

} // namespace
} // namespace fasit::planning
