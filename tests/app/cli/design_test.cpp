// `fasit design`: its JSON says what the planning room says; bad input gets a sentence and exit code 2.
#include "tests/app/cli/program.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

Answer design(Arguments arguments) {
    const test::TemporaryFolder folder("fasit-design");
    arguments.insert(arguments.begin(), "design");
    return Program(folder.path()).run(arguments);
}

Json designJson(Arguments arguments) {
    arguments.emplace_back("--json");
    const Answer answer = design(arguments);
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    return answer.json();
}

TEST(DesignCommand, RecommendsBySigma) {
    const Json json = designJson({"--tea", "10", "--bias", "2", "--cv", "2", "--levels", "2"});
    EXPECT_EQ(json["sigma"], 4.0);
    EXPECT_EQ(json["recommendation"]["rules"], Json({"1_3s", "2_2s", "R_4s", "4_1s"}));
    EXPECT_EQ(json["recommendation"]["n"], 4);
    EXPECT_EQ(json["recommendation"]["runs"], 1);
    EXPECT_THAT(json["recommendation"]["source"].get<std::string>(), HasSubstr("Westgard"));
    EXPECT_EQ(json["method"], "exact");
    EXPECT_FALSE(json.contains("standard_error"));
    EXPECT_NEAR(json["pfr"].get<double>(), 0.0222, 0.5e-4);
    EXPECT_NEAR(json["ped_at_critical_shift"].get<double>(), 0.9471, 0.5e-4);
    EXPECT_EQ(json["curve"].front()["shift"], 0.0);
    EXPECT_EQ(json["curve"].front()["probability"], json["pfr"]);
    EXPECT_EQ(json["curve"].back()["shift"], 4.0);
}

TEST(DesignCommand, JudgesAGivenWay) {
    const Json json = designJson({"--rules", "1-3s,2-2s,R-4s,4-1s,10-x", "--n", "2"});
    EXPECT_NEAR(json["pfr"].get<double>(), 0.018221819, 1e-9);
    EXPECT_TRUE(json["judged"]["runs"].is_null());
    EXPECT_EQ(json["judged"]["rules"].front(), "1_3s");
    EXPECT_TRUE(json["ped_at_critical_shift"].is_null());
    EXPECT_FALSE(json.contains("sigma"));
    const Json once = designJson({"--rules", "1_3s,2_2s@run,R_4s", "--n", "2", "--runs", "1"});
    EXPECT_NEAR(once["pfr"].get<double>(), 0.007224, 1e-6);
    EXPECT_EQ(once["judged"]["rules"][1], "2_2s@run");
}

TEST(DesignCommand, SaysWhenItSimulated) {
    const Json json = designJson({"--rules", "1_3s,7T=reject", "--levels", "1"});
    EXPECT_EQ(json["method"], "simulation");
    EXPECT_GT(json["standard_error"].get<double>(), 0);
    EXPECT_NEAR(json["pfr"].get<double>(), 0.0031, 0.0008);
}

TEST(DesignCommand, KnowsOneLevelAndFour) {
    EXPECT_GE(designJson({"--tea", "10", "--cv", "2", "--levels", "1"})["recommendation"]["n"], 1);
    EXPECT_EQ(designJson({"--tea", "12", "--cv", "2", "--levels", "4"})["recommendation"]["n"], 4);
    EXPECT_TRUE(designJson({"--tea", "2", "--cv", "2", "--levels", "4"})["recommendation"].is_null());
}

TEST(DesignCommand, SaysPlainlyThatAPoorMethodCannotBeRescued) {
    const Answer answer = design({"--tea", "5", "--cv", "2"});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_THAT(answer.out, HasSubstr("cannot rescue"));
    EXPECT_THAT(answer.out, HasSubstr("None of"));
}

TEST(DesignCommand, RefusesBadInputWithASentence) {
    const std::vector<std::pair<Arguments, std::string>> cases{
        {{"--tea", "10", "--cv", "0"}, "greater than 0"},
        {{"--tea", "-1", "--cv", "2"}, "greater than 0"},
        {{"--tea", "nan", "--cv", "2"}, "must be numbers"},
        {{"--tea", "10"}, "--cv"},
        {{}, "--rules"},
        {{"--tea", "10", "--cv", "2", "--levels", "5"}, "1, 2, 3 or 4"},
        {{"--tea", "10", "--cv", "2", "--levels", "0"}, "1, 2, 3 or 4"},
        {{"--tea", "10", "--cv", "2", "--n", "3"}, "--rules"},
        {{"--rules", "1_3z"}, "Did you mean 1_3s?"},
        {{"--rules", "R4s_"}, "Did you mean R_4s?"},
        {{"--rules", "limits,1_3s"}, "limits"},
        {{"--rules", "1_3s", "--n", "1"}, "one control value a level"},
        {{"--rules", "1_3s", "--runs", "0"}, "--runs"},
        {{"--rules", "1_3s,"}, "missing between two commas"},
    };
    for (const auto& [arguments, sentence] : cases) {
        const Answer answer = design(arguments);
        EXPECT_EQ(answer.exitCode, 2) << sentence;
        EXPECT_THAT(answer.err, HasSubstr(sentence));
        EXPECT_EQ(answer.out, "");
    }
}

/// Whatever the locale of the user's computer: the suite runs where decimals have a comma.
TEST(DesignCommand, ReadsADecimalPointInEveryLocale) {
    test::TemporaryFolder folder{"fasit-design"};
    Program program{folder.path()};
    const Answer answer = program.run({"design", "--tea", "10.5", "--bias", "1.25", "--cv", "2.5", "--json"});
    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_NEAR(answer.json()["sigma"].get<double>(), 3.7, 1e-9);
}

} // namespace
} // namespace fasit::cli_test
