// `fasit eqa score`: its JSON and its words; what cannot be used is named, and the rest of the round goes on.
#include "tests/app/cli/program.h"
#include "tests/qc-core/stats/published_sets.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

constexpr std::string_view kHeading = "participant,group,sample,replicate,value,lot,u\n";

class EqaScore : public testing::Test {
  protected:
    Answer score(std::string_view table, const Arguments& options) {
        write(m_folder.file("round.csv"), table);
        Arguments arguments{"eqa", "score", m_folder.file("round.csv")};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return m_program.run(arguments);
    }

    Json json(std::string_view table, Arguments options, int exitCode = 0) {
        options.emplace_back("--json");
        const Answer answer = score(table, options);
        EXPECT_EQ(answer.exitCode, exitCode) << answer.err;
        EXPECT_EQ(answer.err.empty(), exitCode == 0) << answer.err;
        return answer.json();
    }

    test::TemporaryFolder m_folder{"fasit-eqa"};
    Program m_program{m_folder.path()};
};

std::string atrazine() {
    std::string text(kHeading);
    for (std::size_t i = 0; i < stats::test::kAtrazine.size(); ++i) {
        text += "L" + std::to_string(i) + ",HPLC,A,1," + std::to_string(stats::test::kAtrazine[i]) + ",,\n";
    }
    return text;
}

/// Reference 5.0 and 10.0; H1 measures 5.3 and 5.3, and 10.2 and 10.4.
std::string smallRound(std::string_view more = "") {
    std::string text(kHeading);
    text += "H1,Afinion,A,1,5.3,L1,0.08\nH1,Afinion,A,2,5.3,L1,0.08\nH1,Afinion,B,1,10.2,L1,\n"
            "H1,Afinion,B,2,10.4,L1,\nH2,QuikRead,A,1,4.9,,\nH2,QuikRead,A,2,5.1,,\n";
    text += more;
    return text;
}

TEST_F(EqaScore, GivesTheFiguresOfAResult) {
    const Json json = this->json(smallRound(), {"--assigned", "A:value=5.0,u=0.06", "--assigned",
                                                "B:value=10.0", "--limit-percent", "10"});
    const Json& a = json["results"][0];
    EXPECT_EQ(a["participant"], "H1");
    EXPECT_EQ(a["group"], "Afinion");
    EXPECT_EQ(a["sample"], "A");
    EXPECT_NEAR(a["value"], 5.3, 1e-12);
    EXPECT_NEAR(a["assigned"], 5.0, 1e-12);
    EXPECT_NEAR(a["u_assigned"], 0.06, 1e-12);
    EXPECT_NEAR(a["deviation_percent"], 6, 1e-9);
    EXPECT_NEAR(a["z"], 1.8, 1e-9);
    EXPECT_NEAR(a["z_prime"], 0.3 / std::hypot(0.5 / 3, 0.06), 1e-9);
    EXPECT_EQ(a["score"], "z_prime"); // 0.06 is more than 0.3 x 0.1667
    EXPECT_NEAR(a["zeta"], 3, 1e-9);
    EXPECT_NEAR(a["en"], 1.5, 1e-9);
    EXPECT_NEAR(a["pa_percent"], 60, 1e-9);
    EXPECT_EQ(a["grade"], "acceptable");
    EXPECT_EQ(a["precision_grade"], "good");
    EXPECT_TRUE(a["flags"].empty());
    EXPECT_TRUE(json["results"][1]["zeta"].is_null());
    EXPECT_EQ(json["results"][1]["grade"], "good");
    EXPECT_EQ(json["results"].size(), 3U);
    EXPECT_TRUE(json["kept"].empty());
}

TEST_F(EqaScore, GivesAlgorithmAOfTheAtrazineExample) {
    const Json json = this->json(atrazine(), {"--assigned", "algorithm-a", "--sigma", "0.05"});
    const Json& group = json["groups"][0];
    EXPECT_EQ(group["group"], "HPLC");
    EXPECT_EQ(group["n"], 34);
    EXPECT_NEAR(group["x_star"], 0.2570077919, 5e-11);
    EXPECT_NEAR(group["s_star"], 0.0395160241, 5e-11);
    EXPECT_NEAR(group["bias_percent"], 0, 1e-9);
    const Json& first = json["results"][0];
    EXPECT_NEAR(first["u_assigned"], 0.00847, 5e-6);
    EXPECT_NEAR(first["z"], (0.04 - 0.2570077919) / 0.05, 1e-8);
    EXPECT_EQ(first["grade"], "poor");
    EXPECT_TRUE(first["precision_grade"].is_null());
    const Json byQ = this->json(atrazine(), {"--assigned", "q-hampel", "--sigma", "0.05"});
    EXPECT_NEAR(byQ["groups"][0]["s_star"], 0.042566, 5e-7);
    const Json byMedian = this->json(atrazine(), {"--assigned", "median", "--sigma", "0.05"});
    EXPECT_NEAR(byMedian["groups"][0]["x_star"], 0.2620, 1e-12);
}

TEST_F(EqaScore, TakesTheReferenceLaboratorysRows) {
    const std::string reference = "Ref,reference,A,1,5.09,,0.02\nRef,reference,A,2,5.11,,0.02\n";
    const Json json = this->json(smallRound(reference), {"--assigned", "reference", "--limit-percent", "10"});
    EXPECT_EQ(json["results"].size(), 3U);
    EXPECT_NEAR(json["results"][0]["assigned"], 5.1, 1e-12);
    EXPECT_NEAR(json["results"][0]["u_assigned"], 0.02, 1e-12);
    // The reference laboratory did not measure B: nobody is graded by it.
    EXPECT_TRUE(json["results"][1]["grade"].is_null());
    EXPECT_EQ(json["results"][1]["flags"], Json({"no-assigned-value"}));
    const Answer none = score(smallRound(), {"--assigned", "reference", "--limit-percent", "10"});
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_THAT(none.err, HasSubstr("no row of the reference laboratory"));
}

TEST_F(EqaScore, NeverScoresTheReferenceLaboratoryAsAParticipant) {
    const std::string reference = "Ref,reference,A,1,9.0,,0.02\nRef,reference,A,2,9.2,,0.02\n";
    const Json json = this->json(smallRound(reference), {"--assigned", "median", "--limit-percent", "10"});
    EXPECT_EQ(json["results"].size(), 3U);
    EXPECT_NEAR(json["results"][0]["assigned"], 5.15, 1e-12); // of H1 and H2
    const std::string_view repeated =
        "Ref,reference,A,1,9.0,,0.02\nRef,reference,A,2,9.2,,0.02\nRef,reference,A,2,1.0,,\n";
    const Json twice =
        this->json(smallRound(repeated), {"--assigned", "reference", "--limit-percent", "10"}, 2);
    EXPECT_NEAR(twice["results"][0]["assigned"], 9.1, 1e-12);
    ASSERT_EQ(twice["kept"].size(), 1U);
    EXPECT_EQ(twice["kept"][0]["line"], 10);
    EXPECT_EQ(twice["kept"][0]["reason"], "same-replicate-twice");
}

TEST_F(EqaScore, NamesWhatCannotBeUsedAndScoresTheRest) {
    write(m_folder.file("invited.txt"), "H1\nH2\nH3\n\n");
    const std::string bad =
        "H3,Afinion,A,1,høy,,\nH3,Afinion,B,1,,,\nH9,Afinion,A,1,5.0,,\nH1,Afinion,C,1,5.0,,\n"
        "H1,Afinion,A,2,5.2,L1,\nH2,Afinion,B,1,10.0,,\nH3,Afinion,A,x,5.0,,\nH3,Afinion\n";
    const Json json = this->json(smallRound(bad),
                                 {"--assigned", "A:value=5.0", "--assigned", "B:value=10", "--limit-percent",
                                  "10", "--samples", "A,B", "--participants", m_folder.file("invited.txt")},
                                 2);
    EXPECT_EQ(json["results"].size(), 3U);
    std::map<int, std::string> reasons;
    for (const Json& kept : json["kept"]) {
        reasons[kept["line"].get<int>()] = kept["reason"];
    }
    const std::map<int, std::string> expected{{8, "not-a-number"},          {9, "missing"},
                                              {10, "unknown-participant"},  {11, "unknown-sample"},
                                              {12, "same-replicate-twice"}, {13, "other-group"},
                                              {14, "not-a-replicate"}};
    EXPECT_EQ(reasons, expected);
    const Answer words = score(smallRound(bad), {"--assigned", "value=5.0", "--limit-percent", "10"});
    EXPECT_EQ(words.exitCode, 2);
    EXPECT_THAT(words.err, HasSubstr("Line 8, value “høy”: is not a number."));
    EXPECT_THAT(words.err, HasSubstr("Line 15: not as many columns"));
    EXPECT_THAT(words.out,
                HasSubstr("H1, sample A: 5.3, assigned value 5, difference 6.0 %, trueness acceptable"));
}

TEST_F(EqaScore, LeavesAnotherUnitAndLateResultsForAPerson) {
    const std::string table =
        "participant,group,sample,replicate,value,unit,received\n"
        "H1,G,A,1,5.0,mmol/L,2026-10-07\nH2,G,A,1,90,mg/dL,2026-10-07\nH3,G,A,1,5.0,mmol/L,2026-10-08\n";
    const Json json = this->json(
        table,
        {"--assigned", "value=5", "--limit-percent", "10", "--unit", "mmol/L", "--deadline", "2026-10-07"},
        2);
    EXPECT_EQ(json["results"].size(), 1U);
    EXPECT_EQ(json["kept"][0]["reason"], "other-unit");
    EXPECT_EQ(json["kept"][1]["reason"], "too-late");
}

TEST_F(EqaScore, FlagsSmallGroupsEqualValuesAndMissingReplicates) {
    const std::string table = "participant;group;sample;replicate;value\nH1;G;A;1;5,0\nH1;G;A;2;5,0\nH2;G;A;"
                              "1;5,0\nH3;G;A;1;5,0\nH3;G;A;2;5,0\n"
                              "Lone;L;A;1;5,0\nLone;L;A;2;5,1\n";
    const Json json = this->json(table, {"--assigned", "median", "--by-group", "--limit-percent", "10"});
    EXPECT_EQ(json["results"][0]["flags"], Json({"small-group", "all-equal"}));
    EXPECT_EQ(json["results"][1]["flags"], Json({"missing-replicate", "small-group", "all-equal"}));
    EXPECT_EQ(json["results"][3]["flags"], Json({"no-assigned-value"}));
    EXPECT_EQ(json["groups"][1]["n"], 1);
    EXPECT_TRUE(json["groups"][1]["x_star"].is_null());
    EXPECT_EQ(json["results"][0]["n_assigned"], 3);
}

TEST_F(EqaScore, SaysWhatIsWrongWithAnOption) {
    const auto refused = [&](const Arguments& options, const char* words) {
        const Answer answer = score(smallRound(), options);
        EXPECT_EQ(answer.exitCode, 2);
        EXPECT_EQ(answer.out, "");
        EXPECT_THAT(answer.err, HasSubstr(words));
    };
    refused({"--assigned", "median"}, "Say what is allowed");
    refused({"--assigned", "mean", "--limit-percent", "10"}, "--assigned “mean” is not known");
    refused({"--assigned", "value=five", "--limit-percent", "10"}, "is not known");
    refused({"--assigned", "value=5,u=-1", "--limit-percent", "10"}, "is not known");
    refused({"--assigned", "median", "--limit-percent", "0"},
            "--limit-percent must be a number greater than 0");
    refused({"--assigned", "median", "--limit-percent", "1000000"}, "decides nothing");
    refused({"--assigned", "median", "--sigma", "1", "--deadline", "soon"}, "--deadline must be a day");
    refused({"--limit-percent", "10"}, "--assigned");
}

TEST_F(EqaScore, RefusesNamesThatTheTableHasNot) {
    const auto errorOf = [&](const Arguments& more) {
        Arguments options{"--assigned", "median", "--limit-percent", "10"};
        options.insert(options.end(), more.begin(), more.end());
        const Answer answer = score(smallRound(), options);
        EXPECT_EQ(answer.exitCode, 2);
        EXPECT_EQ(answer.out, "");
        return answer.err;
    };
    EXPECT_THAT(errorOf({"--assigned", "a:value=5"}), HasSubstr("no sample “a”"));
    EXPECT_THAT(errorOf({"--non-commutable", "C"}), HasSubstr("no sample “C”"));
    EXPECT_THAT(errorOf({"--non-commutable", "A:Afinon"}), HasSubstr("no method group “Afinon”"));
    const Json json = this->json(
        smallRound(), {"--assigned", "median", "--limit-percent", "10", "--non-commutable", "A:Afinion"});
    EXPECT_EQ(json["results"].size(), 3U);
}

TEST_F(EqaScore, PassesOverTheMarkBeforeAListOfParticipants) {
    write(m_folder.file("invited.txt"), "\xEF\xBB\xBFH1\r\nH2\r\n");
    const Json json = this->json(smallRound(), {"--assigned", "value=5", "--limit-percent", "10",
                                                "--participants", m_folder.file("invited.txt")});
    EXPECT_EQ(json["results"].size(), 3U);
}

TEST_F(EqaScore, TakesTheFileBehindItsOptions) {
    write(m_folder.file("round.csv"), smallRound());
    const Answer answer = m_program.run({"eqa", "score", "--limit-percent", "10", "--samples", "A",
                                         "--assigned", "value=5", m_folder.file("round.csv"), "--json"});
    EXPECT_EQ(answer.exitCode, 2); // B is not among the samples.
    EXPECT_EQ(answer.json()["results"].size(), 2U) << answer.err;
}

TEST_F(EqaScore, SaysWhatIsWrongWithAFile) {
    const Arguments options{"--assigned", "median", "--limit-percent", "10"};
    EXPECT_THAT(score("", options).err, HasSubstr("participant, group, sample, replicate, value"));
    EXPECT_THAT(score("participant,group,sample,value\n", options).err,
                HasSubstr("the column “replicate” is missing"));
    EXPECT_THAT(score(kHeading, options).err, HasSubstr("no result behind the heading"));
    EXPECT_EQ(score(kHeading, options).exitCode, 2);
    EXPECT_THAT(
        m_program.run({"eqa", "score", m_folder.file("nowhere.csv"), "--assigned", "median", "--sigma", "1"})
            .err,
        HasSubstr("cannot be read"));
}

} // namespace
} // namespace fasit::cli_test
