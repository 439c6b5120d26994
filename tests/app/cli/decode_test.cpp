// The contract of `fasit decode --json`.
#include "tests/app/cli/home.h"
#include "tests/instruments/support/capture_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::cli_test {
namespace {

using instruments::testing::framed;
using testing::HasSubstr;

std::vector<std::string> keysOf(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        keys.push_back(key);
    }
    return keys;
}

TEST(Decode, JsonHasTheseKeysAndNoOthers) {
    Home home;
    const Answer answer = home.decode("h500.astm", framed(instruments::testing::yumizenControl()));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.err, "");
    const Json json = answer.json();
    EXPECT_THAT(keysOf(json),
                testing::UnorderedElementsAre("driver", "readings", "patient_results_dropped", "problems"));
    ASSERT_EQ(json["readings"].size(), 5U);
    for (const Json& reading : json["readings"]) {
        EXPECT_THAT(keysOf(reading),
                    testing::UnorderedElementsAre("instrument", "serial", "material", "lot", "level", "code",
                                                  "value", "unit", "low", "high", "target", "sd", "flags",
                                                  "operator", "measured_at", "reagent_lot"));
    }
}

TEST(Decode, TextsAreAsSentAndWhatIsMissingIsNull) {
    Home home;
    const Json json = home.decode("h500.astm", framed(instruments::testing::yumizenControl())).json();
    const Json expected = {
        {"instrument", "H500"},  {"serial", "771YOXH09001"}, {"material", "ABXdifftrol N"},
        {"lot", "PX881T"},       {"level", "CTRL MEDIUM"},   {"code", "WBC"},
        {"value", "8.31"},       {"unit", "10E3/uL"},        {"low", "7.30"},
        {"high", "9.30"},        {"target", nullptr},        {"sd", nullptr},
        {"flags", "N"},          {"operator", "LKH"},        {"measured_at", "2026-03-12T08:15:02"},
        {"reagent_lot", nullptr}};
    EXPECT_EQ(json["driver"], "horiba-yumizen");
    EXPECT_EQ(json["readings"][0], expected);
    EXPECT_EQ(json["readings"][3]["value"], "---");
    EXPECT_EQ(json["readings"][4]["value"], "<0.02");
    EXPECT_EQ(json["problems"], Json::array());
    EXPECT_EQ(json["patient_results_dropped"], 0);
}

TEST(Decode, PatientsAreANumber) {
    Home home;
    const Answer answer = home.decode("h500.astm", framed(instruments::testing::yumizenPatient()));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.json()["patient_results_dropped"], 2);
    EXPECT_EQ(answer.json()["readings"], Json::array());
}

TEST(Decode, AProblemHasOffsetAndReason) {
    Home home;
    std::string bytes = framed(instruments::testing::afinionControl());
    bytes[20] = '?';
    bytes += framed(instruments::testing::afinionControl());
    const Answer answer = home.decode("af.astm", bytes);
    EXPECT_EQ(answer.exitCode, 2);
    const Json problem = answer.json()["problems"][0];
    EXPECT_EQ(problem["offset"], 0);
    EXPECT_EQ(problem["reason"], "bad-checksum");
    EXPECT_EQ(answer.json()["readings"].size(), 1U);
}

TEST(Decode, ANamedDriverIsUsedAndAnUnknownOneRefused) {
    Home home;
    const std::string bytes = framed(instruments::testing::afinionControl());
    EXPECT_EQ(home.decode("af.astm", bytes, {"--json", "--driver", "afinion2"}).json()["readings"].size(),
              1U);
    const Answer unknown = home.decode("af.astm", bytes, {"--json", "--driver", "afinion9"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_EQ(unknown.json()["problems"][0]["reason"], "unknown-driver");
}

TEST(Decode, TheDriversAreListed) {
    Home home;
    const Answer answer = home.program.run({"decode", "--drivers"});
    EXPECT_EQ(answer.exitCode, 0);
    for (const char* name : {"afinion2", "horiba-yumizen", "roche-c311"}) {
        EXPECT_THAT(answer.out, HasSubstr(name));
    }
}

TEST(Decode, ItNeedsNoDatabaseAndWritesNoFile) {
    test::TemporaryFolder folder;
    Program program(folder.path());
    write(folder.file("h500.astm"), framed(instruments::testing::yumizenControl()));
    program.run({"decode", folder.file("h500.astm")});
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        files.push_back(entry.path().filename().string());
    }
    EXPECT_THAT(files, testing::UnorderedElementsAre("h500.astm", "output", "user"));
}

} // namespace
} // namespace fasit::cli_test
