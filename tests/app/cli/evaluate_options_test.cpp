// `fasit evaluate`: rule sets by name, and the options of a rule set.
#include "tests/app/cli/home.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

constexpr const char* kFourAboveOneSd =
    "run,level,value,mean,sd,lot\n"
    "1,1,103,100,2,A\n2,1,103,100,2,A\n3,1,103,100,2,A\n4,1,103,100,2,A\n";

Answer evaluated(Home& home, std::string_view table, const Arguments& options) {
    write(home.file("table.csv"), table);
    Arguments arguments{"evaluate", home.file("table.csv"), "--json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return home.program.run(arguments);
}

std::string verdictOfLast(const Answer& answer) {
    return answer.json()["runs"].back()["verdict"];
}

TEST(EvaluateOptions, ARuleSetIsTakenByName) {
    Home home;
    EXPECT_EQ(verdictOfLast(evaluated(home, kFourAboveOneSd, {"--preset", "westgard"})), "reject");
    const Answer finding = evaluated(home, kFourAboveOneSd, {"--preset", "Sykehjem"});
    EXPECT_EQ(verdictOfLast(finding), "accept");
    EXPECT_EQ(finding.json()["runs"][3]["violations"][0]["action"], "finding");
}

TEST(EvaluateOptions, AnUnknownNameIsAnsweredWithThoseThatExist) {
    Home home;
    const Answer answer = evaluated(home, kFourAboveOneSd, {"--preset", "nelson"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("Trollboken"));
    EXPECT_EQ(evaluated(home, kFourAboveOneSd, {}).exitCode, 2);
    EXPECT_EQ(evaluated(home, kFourAboveOneSd, {"--preset", "Westgard", "--rules", "1_3s"}).exitCode, 2);
}

TEST(EvaluateOptions, TheClassicReadingWaitsForAWarning) {
    Home home;
    EXPECT_EQ(verdictOfLast(evaluated(home, kFourAboveOneSd, {"--rules", "1_2s,4_1s"})), "reject");
    EXPECT_EQ(verdictOfLast(evaluated(home, kFourAboveOneSd, {"--rules", "1_2s,4_1s", "--classic"})),
              "accept");
    const Answer answer = evaluated(home, kFourAboveOneSd, {"--rules", "4_1s", "--classic"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("1_2s"));
}

TEST(EvaluateOptions, WindowsMayGoOnWhenTheLotChanges) {
    Home home;
    const std::string table = "run,level,value,mean,sd,lot\n1,1,105,100,2,A\n2,1,55,50,2,B\n";
    EXPECT_EQ(verdictOfLast(evaluated(home, table, {"--rules", "2_2s"})), "accept");
    EXPECT_EQ(verdictOfLast(evaluated(home, table, {"--rules", "2_2s", "--across-lots"})), "reject");
}

TEST(EvaluateOptions, WindowsStartAnewBehindACorrectiveAction) {
    Home home;
    const std::string table = "run,level,value,mean,sd,restart\n1,1,105,100,2,\n2,1,105,100,2,ja\n";
    EXPECT_EQ(verdictOfLast(evaluated(home, table, {"--rules", "2_2s"})), "accept");
    const Answer answer =
        evaluated(home, "run,level,value,mean,sd,restart\n1,1,105,100,2,kanskje\n", {"--rules", "2_2s"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("“restart”"));
}

TEST(EvaluateOptions, OptionsMayStandAmongTheRules) {
    Home home;
    EXPECT_EQ(verdictOfLast(evaluated(home, kFourAboveOneSd, {"--rules", "classic,1_2s,4_1s"})), "accept");
    const std::string lots = "run,level,value,mean,sd,lot\n1,1,106,100,2,A\n2,1,56,50,2,B\n";
    EXPECT_EQ(verdictOfLast(evaluated(home, lots, {"--rules", "across-lots,2_2s"})), "reject");
    const std::string action = "run,level,value,mean,sd,restart\n1,1,105,100,2,\n2,1,105,100,2,ja\n";
    EXPECT_EQ(verdictOfLast(evaluated(home, action, {"--rules", "keep-after-action,2_2s"})), "reject");
    for (const char* none : {"across-lots", "keep-after-action", "classic", "classic,1_3s"}) {
        const Answer answer = evaluated(home, kFourAboveOneSd, {"--rules", none});
        EXPECT_EQ(answer.exitCode, 2) << none;
        EXPECT_NE(answer.err, "") << none;
    }
}

TEST(EvaluateOptions, ATableWithTheSameColumnTwiceOrWithoutRowsIsRefused) {
    Home home;
    const Answer twice = evaluated(home, "run,level,value,mean,sd,sd\n1,1,9,5,1,10\n", {"--rules", "1_3s"});
    EXPECT_EQ(twice.exitCode, 2);
    EXPECT_THAT(twice.err, HasSubstr("“sd” stands there twice"));
    EXPECT_EQ(evaluated(home, "run,level,value,mean,sd\n", {"--rules", "1_3s"}).exitCode, 2);
}

TEST(EvaluateOptions, MoreLevelsThanAnyoneHasAreRefused) {
    Home home;
    std::string table = "run,level,value,mean,sd\n";
    for (int level = 1; level <= 1001; ++level) {
        table += "1," + std::to_string(level) + ",100,100,2\n";
    }
    const Answer answer = evaluated(home, table, {"--rules", "1_3s"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("Line 1002: “level”"));
}

TEST(EvaluateOptions, AnAgeLimitWithoutTimesIsSaidToHaveNoEffect) {
    Home home;
    const Answer answer = evaluated(home, kFourAboveOneSd, {"--rules", "1_3s", "--look-back-days", "10"});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_THAT(answer.err, HasSubstr("10 days"));
}

TEST(EvaluateOptions, ARuleThatIsNearlyOneIsAnsweredWithTheNearest) {
    Home home;
    const Answer answer = evaluated(home, kFourAboveOneSd, {"--rules", "1_3z"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("Did you mean 1_3s?"));
}

/// A run beyond 2 SD twice on one side, of so many levels.
std::string twiceBeyondTwoSd(int levels) {
    std::string table = "run,level,value,mean,sd\n";
    for (int level = 1; level <= levels; ++level) {
        table += "1," + std::to_string(level) + (level <= 2 ? ",105" : ",100") + ",100,2\n";
    }
    return table;
}

std::string rulesThatFired(const Answer& answer) {
    const Json json = answer.json();
    std::string rules;
    for (const Json& violation : json["runs"].back()["violations"]) {
        rules += (rules.empty() ? "" : " ") + violation["rule"].get<std::string>();
    }
    return rules;
}

TEST(EvaluateOptions, TheSigmaRulesAreThoseForTheLevelsOfTheFile) {
    Home home;
    EXPECT_EQ(rulesThatFired(evaluated(home, twiceBeyondTwoSd(2), {"--preset", "sigma-5"})), "2_2s");
    EXPECT_EQ(rulesThatFired(evaluated(home, twiceBeyondTwoSd(3), {"--preset", "Sigma-5"})), "2of3_2s");
    EXPECT_EQ(verdictOfLast(evaluated(home, twiceBeyondTwoSd(2), {"--preset", "sigma-6"})), "accept");
    EXPECT_EQ(verdictOfLast(evaluated(home, kFourAboveOneSd, {"--preset", "sigma-4", "--levels", "2"})),
              "reject");
    EXPECT_EQ(verdictOfLast(evaluated(home, kFourAboveOneSd, {"--preset", "sigma-5", "--levels", "2"})),
              "accept");
    EXPECT_EQ(rulesThatFired(evaluated(home, kFourAboveOneSd, {"--preset", "sigma-3", "--levels", "3"})),
              "3_1s");
}

TEST(EvaluateOptions, TheSigmaRulesExistForTwoAndThreeLevels) {
    Home home;
    for (const int levels : {1, 4}) {
        const Answer answer = evaluated(home, twiceBeyondTwoSd(levels), {"--preset", "sigma-5"});
        EXPECT_EQ(answer.exitCode, 2);
        EXPECT_THAT(answer.err, HasSubstr("for 2 or 3 levels, and here are " + std::to_string(levels)));
    }
    EXPECT_NE(evaluated(home, twiceBeyondTwoSd(2), {"--preset", "sigma-5", "--levels", "4"}).exitCode, 0);
    EXPECT_THAT(evaluated(home, kFourAboveOneSd, {"--preset", "sigma-2"}).err, HasSubstr("sigma-3"));
    const Answer noSd = evaluated(home, "run,level,value\n1,1,5\n", {"--preset", "sigma-5"});
    EXPECT_EQ(noSd.exitCode, 2);
    EXPECT_THAT(noSd.err, HasSubstr("“mean”"));
}

} // namespace
} // namespace fasit::cli_test
