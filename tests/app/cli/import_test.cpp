// The contract of `fasit import`: what is counted, what is stored, what the exit code says.
#include "tests/app/cli/home.h"
#include "tests/instruments/support/capture_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::cli_test {
namespace {

using instruments::testing::framed;

const std::string kLow = "QR-1;CRP;A1;Lav;25;mg/L;2026-10-05 08:00";
const std::string kHigh = "QR-1;CRP;A1;Høy;52;mg/L;2026-10-05 08:02";
const std::string kFarTooHigh = "QR-1;CRP;A1;Høy;90;mg/L;2026-10-05 08:02";

Json counts(int taken, int duplicates, int inbox, int refused) {
    return {{"taken", taken}, {"duplicates", duplicates}, {"inbox", inbox}, {"refused", refused}};
}

Json countsOf(const Answer& answer, std::size_t file = 0) {
    const Json report = answer.json()["files"][file];
    return {{"taken", report["taken"]},
            {"duplicates", report["duplicates"]},
            {"inbox", report["inbox"]},
            {"refused", report["refused"]}};
}

TEST(Import, JsonHasTheseKeysAndNothingElseStandsOnStdout) {
    Home home;
    const Answer answer = home.import("crp.csv", crpFile({kLow, kHigh}));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.err, "");
    const Json expected = {{"files",
                            {{{"file", home.file("crp.csv").string()},
                              {"taken", 2},
                              {"duplicates", 0},
                              {"inbox", 0},
                              {"refused", 0},
                              {"patient_results_dropped", 0},
                              {"problems", Json::array()}}}}};
    EXPECT_EQ(answer.json(), expected);
    EXPECT_EQ(home.rowsIn("control_result"), 2);
}

TEST(Import, TheSecondTimeAddsNothing) {
    Home home;
    home.import("crp.csv", crpFile({kLow, kHigh}));
    const auto audit = home.rowsIn("audit_entry");
    const Answer again = home.import("again.csv", crpFile({kLow, kHigh}));
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(countsOf(again), counts(0, 2, 0, 0));
    EXPECT_EQ(home.rowsIn("control_result"), 2);
    EXPECT_EQ(home.rowsIn("audit_entry"), audit);
}

TEST(Import, WhatNobodyHasPlacedLiesInTheInboxOnce) {
    Home home;
    const std::string capture = framed(instruments::testing::yumizenControl());
    const Answer first = home.import("h500.astm", capture);
    EXPECT_EQ(first.exitCode, 0);
    EXPECT_EQ(countsOf(first), counts(0, 0, 5, 0));
    EXPECT_EQ(first.json()["files"][0]["problems"][0]["reason"], "unknown-instrument");
    EXPECT_EQ(countsOf(home.import("h500.astm", capture)), counts(0, 5, 0, 0));
    EXPECT_EQ(home.rowsIn("inbox_item"), 5);
}

TEST(Import, PatientsAreDroppedCountedAndNoFailure) {
    Home home;
    const Answer answer = home.import("h500.astm", framed(instruments::testing::yumizenPatient()));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(countsOf(answer), counts(0, 0, 0, 0));
    EXPECT_EQ(answer.json()["files"][0]["patient_results_dropped"], 2);
}

TEST(Import, ARefusedLineIsExitTwoAndTheRestIsKept) {
    Home home;
    const Answer answer =
        home.import("crp.csv", crpFile({kLow, "QR-1;CRP;A1;Høy;mye;mg/L;2026-10-05 08:02"}));
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(countsOf(answer), counts(1, 0, 0, 1));
    EXPECT_EQ(home.rowsIn("control_result"), 1);
}

TEST(Import, SeveralFilesHaveAReportEachAndABadOneStopsNone) {
    Home home;
    write(home.file("low.csv"), crpFile({kLow}));
    write(home.file("high.csv"), crpFile({kHigh}));
    const Answer answer =
        home.program.run({"import", "--json", "--db", home.database(), "--now", "2026-10-05T12:00",
                          home.file("low.csv"), home.file("none.csv"), home.file("high.csv")});
    EXPECT_EQ(answer.exitCode, 2);
    ASSERT_EQ(answer.json()["files"].size(), 3U);
    EXPECT_EQ(countsOf(answer, 0), counts(1, 0, 0, 0));
    EXPECT_EQ(answer.json()["files"][1]["problems"][0]["reason"], "cannot-read");
    EXPECT_EQ(countsOf(answer, 2), counts(1, 0, 0, 0));
}

TEST(Import, ARejectedControlIsExitOneOnlyWhenThatWasAsked) {
    Home home;
    EXPECT_EQ(home.import("crp.csv", crpFile({kLow, kFarTooHigh})).exitCode, 0);
    Home asked;
    EXPECT_EQ(asked.import("crp.csv", crpFile({kLow, kFarTooHigh}), {"--json", "--fail-on-reject"}).exitCode,
              1);
    Home accepted;
    EXPECT_EQ(accepted.import("crp.csv", crpFile({kLow, kHigh}), {"--json", "--fail-on-reject"}).exitCode, 0);
}

TEST(Import, WhatTheAnalyserItselfFailedStandsInTheReportBesideWhatTheRulesSay) {
    const std::string heading =
        "serienummer;analytt;lot;nivå;verdi;enhet;tidspunkt;analysatorens vurdering\n";
    const std::string rows = "QR-1;CRP;A1;Lav;25;mg/L;2026-10-05 08:00;feil\n"
                             "QR-1;CRP;A1;Høy;75;mg/L;2026-10-05 08:00;ok\n";
    Home home;
    const Answer answer = home.import("crp.csv", heading + rows, {"--json", "--fail-on-reject"});
    EXPECT_EQ(answer.exitCode, 1);
    const Json violation = {
        {"rule", "analyser"}, {"scope", "result"}, {"level", "1"}, {"side", "both"}, {"action", "reject"}};
    const Json limits = {
        {"rule", "limits"}, {"scope", "result"}, {"level", "2"}, {"side", "high"}, {"action", "reject"}};
    const Json expected = Json::array({{{"instrument", "CRP-apparatet"},
                                        {"analyte", "CRP"},
                                        {"verdict", "reject"},
                                        {"violations", Json::array({limits, violation})}}});
    EXPECT_EQ(answer.json()["files"][0]["failed_by_analyser"], expected);
    Home other;
    const Answer text = other.import("crp.csv", heading + rows, {});
    EXPECT_THAT(text.out,
                testing::HasSubstr(
                    "CRP-apparatet, CRP: not accepted: above the limit (limits), failed by the instrument"));
}

TEST(Import, ARefusalWeighsMoreThanAVerdict) {
    Home home;
    const auto bytes = crpFile({kLow, kFarTooHigh, "QR-1;CRP;A1"});
    EXPECT_EQ(home.import("crp.csv", bytes, {"--json", "--fail-on-reject"}).exitCode, 2);
}

TEST(Import, TheHomeMayBeSaidAndMustExist) {
    Home home;
    EXPECT_EQ(home.import("crp.csv", crpFile({kLow}), {"--site", "999000001"}).exitCode, 0);
    EXPECT_EQ(home.rowsIn("control_result"), 1);
    const Answer unknown = home.import("crp.csv", crpFile({kHigh}), {"--site", "Nirgendwo"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_THAT(unknown.err, testing::HasSubstr("There is no home “Nirgendwo”"));
    EXPECT_EQ(home.rowsIn("control_result"), 1);
}

TEST(Import, TextSaysTheSameAsJson) {
    Home home;
    const Answer answer = home.import("crp.csv", crpFile({kLow, "QR-1;CRP;A1"}), {});
    EXPECT_EQ(answer.out,
              home.file("crp.csv").string() +
                  ": taken 1, seen before 0, in the inbox 0, refused 0, patient results dropped 0\n");
    EXPECT_THAT(answer.err, testing::HasSubstr("Line 3"));
}

TEST(Import, AChangedResultOfTheSameMinuteIsNoDuplicate) {
    Home home;
    home.import("crp.csv", crpFile({kLow}));
    const Answer other = home.import("crp.csv", crpFile({"QR-1;CRP;A1;Lav;26;mg/L;2026-10-05 08:00"}));
    EXPECT_EQ(countsOf(other), counts(1, 0, 0, 0));
}

} // namespace
} // namespace fasit::cli_test
