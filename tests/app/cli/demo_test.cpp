// `fasit demo`: the eight homes stand as sample-data/README.md says, and every story of it can be found.
#include "tests/app/cli/program.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>

namespace fasit::cli_test {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

constexpr const char* kCurrentVerdicts =
    " FROM run r JOIN instrument i ON i.id = r.instrument JOIN analyte a ON a.id = r.analyte"
    " JOIN run_verdict v ON v.site = r.site AND v.run_origin = r.origin AND v.run_seq = r.seq"
    " WHERE NOT EXISTS (SELECT 1 FROM run_verdict n WHERE n.site = v.site AND n.supersedes_origin = v.origin"
    " AND n.supersedes_seq = v.seq)";
constexpr const char* kRun = "i.serial || ' ' || a.name_nb || ' ' || date(r.opened_at, 'unixepoch')";

/// One demo for all tests: it is only looked at.
class Demo : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<test::TemporaryFolder>("fasit-demo");
        s_answer = demo();
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    static Answer demo() {
        return Program(s_folder->path())
            .run({"demo", "--db", s_folder->file("demo.db"), "--now", "2026-11-20T08:00", "--out",
                  s_folder->file("charts")});
    }

    static std::vector<std::string> texts(const std::string& sql) {
        test::RawDatabase database(s_folder->file("demo.db"));
        std::vector<std::string> all;
        for (const auto& row : database.rows(sql)) {
            all.push_back(std::get<std::string>(row[0]));
        }
        return all;
    }

    static long long number(const std::string& sql) {
        return test::RawDatabase(s_folder->file("demo.db")).number(sql);
    }

    static std::map<std::string, long long> rowCounts() {
        std::map<std::string, long long> counts;
        for (const std::string& table : texts("SELECT name FROM sqlite_master WHERE type = 'table'")) {
            counts[table] = number("SELECT count(*) FROM " + table);
        }
        return counts;
    }

    /// "Home: analyte – instrument" with this word in the summary.
    static std::set<std::string> withState(const std::string& word) {
        std::istringstream lines(s_answer.out);
        std::set<std::string> found;
        std::string home;
        for (std::string line; std::getline(lines, line);) {
            const auto text = line.find(' ', line.find_first_not_of(' ')) + 1; // Behind the symbol.
            if (line.rfind("    ", 0) != 0) {
                home = line.substr(text, line.find(',') - text);
            } else if (line.compare(text, word.size() + 2, word + "  ") == 0) {
                found.insert(home + ": " + line.substr(line.rfind("  ") + 2));
            }
        }
        return found;
    }

    static std::unique_ptr<test::TemporaryFolder> s_folder;
    static Answer s_answer;
};

std::unique_ptr<test::TemporaryFolder> Demo::s_folder;
Answer Demo::s_answer;

TEST_F(Demo, ShowsAllEightHomes) {
    EXPECT_EQ(s_answer.exitCode, 0) << s_answer.err;
    for (const char* home : {"Myrullenga", "Tjeldviktunet", "Lerkeslåtta", "Havreliheimen", "Kvernsteintunet",
                             "Skogsnipa", "Furuskjærheimen", "Blåklokkelia"}) {
        EXPECT_THAT(s_answer.out, testing::HasSubstr(home));
    }
    EXPECT_EQ(number("SELECT count(*) FROM site"), 8);
}

TEST_F(Demo, HasUsersAsWhomTheWindowIsTried) {
    EXPECT_NE(s_answer.out.find("2580"), std::string::npos);
    EXPECT_NE(s_answer.out.find("blåbær på tur"), std::string::npos);
    EXPECT_EQ(number("SELECT count(DISTINCT id) FROM app_user"), 2 + 2 * 8);
}

TEST_F(Demo, DrawsAChartOfEveryControl) {
    constexpr std::uintmax_t kNotEmpty = 10'000;
    int charts = 0;
    for (const auto& file : std::filesystem::directory_iterator(s_folder->file("charts"))) {
        EXPECT_EQ(test::bytesOf(file.path()).substr(0, 8), "\x89PNG\r\n\x1a\n") << file.path();
        EXPECT_GT(file.file_size(), kNotEmpty) << file.path();
        ++charts;
    }
    EXPECT_EQ(charts, 34);
    EXPECT_THAT(s_answer.out, testing::HasSubstr("34 control charts are in"));
}

TEST_F(Demo, ASecondTimeAddsNothing) {
    const auto before = rowCounts();
    const Answer again = demo();
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(again.out, s_answer.out);
    EXPECT_EQ(rowCounts(), before);
}

TEST_F(Demo, HasAllRowsOfTheSampleData) {
    EXPECT_EQ(number("SELECT count(*) FROM control_result"), 4077);
    EXPECT_EQ(number("SELECT count(*) FROM event"), 51);
    EXPECT_EQ(number("SELECT count(*) FROM exclusion"), 3);
    EXPECT_EQ(number("SELECT count(*) FROM inbox_item"), 18);
}

TEST_F(Demo, StandsAsOnTheDayOfTheReadme) {
    EXPECT_THAT(withState("not accepted"), ElementsAre("Furuskjærheimen: CRP – CRP-apparatet"));
    EXPECT_THAT(withState("overdue"), ElementsAre("Myrullenga sykehjem: CRP – CRP-apparatet"));
    EXPECT_THAT(withState("accepted – keep an eye on it"),
                ElementsAre("Blåklokkelia sykehjem: HbA1c – DCA på legekontoret"));
    EXPECT_THAT(withState("control built in"), ElementsAre("Furuskjærheimen: PT-INR – INR-måleren"));
    std::set<std::string> due{"Myrullenga sykehjem: Hemoglobin – Hb-måleren",
                              "Myrullenga sykehjem: Glukose – Blodsukkerapparatet",
                              "Kvernsteintunet helsehus: CRP – CRP-apparatet"};
    for (int meter = 1; meter <= 8; ++meter) {
        due.insert("Havreliheimen: Glukose – Blodsukkermåler " + std::to_string(meter));
    }
    EXPECT_EQ(withState("control due"), due);
    EXPECT_EQ(withState("accepted").size(), 20U);
}

TEST_F(Demo, RejectedExactlyTheStories) {
    const auto now =
        texts(std::string("SELECT DISTINCT ") + kRun + kCurrentVerdicts + " AND v.verdict = 'reject'");
    EXPECT_THAT(now, UnorderedElementsAre("HB8-120558 Hemoglobin 2025-11-10",   // the imprecise person
                                          "HB8-120558 Hemoglobin 2025-12-08",   //
                                          "HB8-120558 Hemoglobin 2026-05-25",   //
                                          "HB8-120558 Hemoglobin 2026-10-12",   //
                                          "HB2-517730 Hemoglobin 2026-09-16",   // the end of the drift
                                          "CS-077315 U-Leukocytter 2026-08-24", // strips left open
                                          "QRG-12641 CRP 2026-01-14",           // reagent forgotten
                                          "QRG-12641 CRP 2026-06-17",           //
                                          "QRG-12641 CRP 2026-11-18"));         // stopped on the demo's day
    const auto once =
        texts("SELECT DISTINCT " + std::string(kRun) +
              " FROM run r JOIN instrument i ON i.id = r.instrument JOIN analyte a ON a.id = r.analyte"
              " JOIN run_verdict v ON v.site = r.site AND v.run_origin = r.origin AND v.run_seq = r.seq"
              " WHERE v.verdict = 'reject'");
    EXPECT_THAT(once, testing::IsSupersetOf(now));
    EXPECT_THAT(once, testing::Contains("QRG-10417 CRP 2026-01-23")); // typing slip, excluded afterwards
    EXPECT_THAT(once,
                testing::Contains("AF20068837 CRP 2026-03-24")); // levels exchanged, excluded afterwards
    EXPECT_EQ(once.size(), now.size() + 2);
}

TEST_F(Demo, ExcludedTheSlipAndTheExchangedLevelsWithTheirReason) {
    EXPECT_THAT(
        texts("SELECT i.serial || ' ' || e.reason FROM exclusion e JOIN control_result c ON c.site = e.site"
              " AND c.origin = e.result_origin AND c.seq = e.result_seq JOIN run r ON r.site = c.site"
              " AND r.origin = c.run_origin AND r.seq = c.run_seq JOIN instrument i ON i.id = r.instrument"),
        UnorderedElementsAre(testing::StartsWith("QRG-10417 Tastefeil: 52"),
                             testing::StartsWith("AF20068837 Nivåene ble byttet om"),
                             testing::StartsWith("AF20068837 Nivåene ble byttet om")));
}

/// The days of the drifting haemoglobin meter on which a rule was broken.
std::string driftDays(const char* rule) {
    return std::string("SELECT date(r.opened_at, 'unixepoch')") + kCurrentVerdicts +
           " AND i.serial = 'HB2-517730' AND r.opened_at > strftime('%s', '2026-05-01') AND v.violations "
           "LIKE '" +
           rule + "' ORDER BY r.opened_at";
}

TEST_F(Demo, SeesTheDriftBeforeItRejectsIt) {
    EXPECT_THAT(texts(driftDays("%10x within%")), testing::Contains("2026-07-15"));
    EXPECT_THAT(texts(driftDays("%4_1s%finding%")), testing::IsSupersetOf({"2026-08-05", "2026-08-26"}));
    EXPECT_THAT(texts(driftDays("%1_2s%")), testing::Contains("2026-09-09"));
    EXPECT_THAT(texts(driftDays("%2_2s within 2 high reject%")), ElementsAre("2026-09-16", "2026-09-16"));
    EXPECT_THAT(texts("SELECT date(e.at, 'unixepoch') FROM event e JOIN instrument i ON i.id = e.instrument"
                      " WHERE i.serial = 'HB2-517730' AND e.kind = 'service'"),
                testing::Contains("2026-09-16"));
}

TEST_F(Demo, StopsEndedExceptOne) {
    EXPECT_THAT(texts("SELECT i.serial FROM stop s JOIN instrument i ON i.id = s.instrument WHERE NOT EXISTS"
                      " (SELECT 1 FROM stop_end e WHERE e.site = s.site AND e.stop_origin = s.origin"
                      " AND e.stop_seq = s.seq)"),
                ElementsAre("QRG-12641"));
}

TEST_F(Demo, HasNoRunsInHolidaysAndWhileAMeterWasOutOfUse) {
    const auto runs = [](const char* serial, const char* from, const char* to) {
        return number(
            "SELECT count(*) FROM run r JOIN instrument i ON i.id = r.instrument WHERE i.serial = '" +
            std::string(serial) + "' AND date(r.opened_at, 'unixepoch') BETWEEN '" + from + "' AND '" + to +
            "'");
    };
    EXPECT_EQ(runs("HB2-508811", "2025-12-21", "2026-01-08"), 0);
    EXPECT_EQ(runs("HB2-508811", "2026-07-05", "2026-07-30"), 0);
    EXPECT_EQ(runs("CN7-204426", "2026-03-17", "2026-04-19"), 0);
    EXPECT_EQ(runs("CS-077315", "2026-07-06", "2026-07-26"), 0);
}

TEST_F(Demo, KeepsCensoredValuesAndStrips) {
    EXPECT_EQ(
        number("SELECT count(*) FROM control_result WHERE value_kind = 'below' AND value_as_sent = '<5'"), 2);
    EXPECT_GT(number("SELECT count(*) FROM control_result WHERE value_kind = 'step'"), 500);
}

TEST_F(Demo, ShowsTheShiftOfTheReagentLot) {
    const auto mean = [](const char* lot) {
        return number(
            "SELECT CAST(avg(c.value) AS INTEGER) FROM control_result c JOIN run r ON r.site = c.site AND"
            " r.origin = c.run_origin AND r.seq = c.run_seq JOIN instrument i ON i.id = r.instrument"
            " JOIN control_lot l ON l.id = c.lot WHERE i.serial = 'QRG-11373' AND l.number = '25608'"
            " AND c.level = 2 AND c.reagent_lot = '" +
            std::string(lot) + "'");
    };
    EXPECT_GT(mean("KT4671"), mean("KT4488") * 104 / 100);
    EXPECT_LT(mean("KT4815"), mean("KT4488") * 102 / 100);
}

TEST_F(Demo, SaysWhereTheSampleDataIsMissing) {
    const Answer answer =
        Program(s_folder->path())
            .run({"demo", "--db", s_folder->file("none.db"), "--sample-data", s_folder->path()});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, testing::HasSubstr("Say where it is with --sample-data"));
    EXPECT_FALSE(std::filesystem::exists(s_folder->file("none.db")));
}

TEST_F(Demo, SaysWhereTheChartsCannotBeWritten) {
    write(s_folder->file("taken"), "a file");
    const Answer answer = Program(s_folder->path())
                              .run({"demo", "--db", s_folder->file("other.db"), "--now", "2026-11-20T08:00",
                                    "--out", s_folder->file("taken")});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, testing::HasSubstr("The charts cannot be written to"));
}

} // namespace
} // namespace fasit::cli_test
