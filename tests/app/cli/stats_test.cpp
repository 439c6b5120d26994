// `fasit stats`: its JSON and its words, however the column is written; a bad line or name gives no figure.
#include "tests/app/cli/program.h"
#include "tests/qc-core/stats/published_sets.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace fasit::cli_test {
namespace {

using namespace stats::test;
using testing::HasSubstr;

std::string columnOf(const std::vector<double>& values) {
    std::string text = "lab,result\n";
    for (std::size_t i = 0; i < values.size(); ++i) {
        text += std::to_string(i + 1) + ',' + std::to_string(values[i]) + '\n';
    }
    return text;
}

class StatsCommand : public testing::Test {
  protected:
    Answer stats(std::string_view table, const Arguments& options) {
        write(m_folder.file("table.csv"), table);
        Arguments arguments{"stats", m_folder.file("table.csv")};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return m_program.run(arguments);
    }

    Json json(std::string_view table, Arguments options) {
        options.emplace_back("--json");
        const Answer answer = stats(table, options);
        EXPECT_EQ(answer.exitCode, 0) << answer.err;
        EXPECT_EQ(answer.err, "");
        return answer.json();
    }

    test::TemporaryFolder m_folder{"fasit-stats"};
    Program m_program{m_folder.path()};
};

TEST_F(StatsCommand, GivesAlgorithmAOfTheAtrazineExample) {
    const Json json = this->json(columnOf(kAtrazine), {"--column", "result", "--method", "algorithm-a"});
    EXPECT_EQ(json["method"], "algorithm-a");
    EXPECT_EQ(json["n"], 34);
    EXPECT_NEAR(json["location"].get<double>(), 0.2570077919, 5e-11);
    EXPECT_NEAR(json["scale"].get<double>(), 0.0395160241, 5e-11);
    EXPECT_GT(json["iterations"], 6);
    EXPECT_EQ(json["converged"], true);
    EXPECT_EQ(json.size(), 6U) << json;
}

TEST_F(StatsCommand, LeavesOutWhatAMethodDoesNotHave) {
    const std::string table = columnOf(kAtrazine);
    const auto keys = [&](const char* method) {
        std::string all;
        const Json answer = json(table, {"--column", "result", "--method", method});
        for (const auto& item : answer.items()) {
            all += item.key() + ' ';
        }
        return all;
    };
    for (const char* method : {"made", "niqr", "qn"}) {
        EXPECT_EQ(keys(method), "method n scale ") << method;
    }
    for (const char* method : {"q-hampel", "mean-sd"}) {
        EXPECT_EQ(keys(method), "location method n scale ") << method;
    }
    EXPECT_EQ(keys("median"), "location method n ");
    EXPECT_EQ(keys("algorithm-s"), "converged iterations method n scale ");
    EXPECT_EQ(keys("quantiles"), "method n quantiles ");
}

TEST_F(StatsCommand, FollowsItsOptions) {
    const std::string slow = columnOf(kSlow);
    const Arguments twenty{"--column", "result", "--method", "algorithm-a", "--max-iterations", "20"};
    EXPECT_EQ(json(slow, twenty)["converged"], false);
    EXPECT_NEAR(json(slow, twenty)["scale"].get<double>(), 0.4879, 5e-5);
    EXPECT_THAT(stats(slow, twenty).out, HasSubstr("had not come to rest after 20 rounds"));
    const Json exact = json(columnOf(kChem), {"--column", "result", "--method", "algorithm-a", "--exact"});
    EXPECT_NEAR(exact["scale"].get<double>(), 0.67365260, 5e-9);
    const Json loose = json(slow, {"--column", "result", "--method", "algorithm-a", "--tolerance", "0.01"});
    EXPECT_LT(loose["iterations"], 60);
    const Json ranges = json(columnOf(kCreosoteRanges),
                             {"--column", "result", "--method", "algorithm-s", "--degrees-of-freedom", "1"});
    EXPECT_NEAR(ranges["scale"].get<double>() / std::sqrt(2), 0.4849019, 5e-8);
    const Json quarters = json(
        columnOf(kAtrazine), {"--column", "result", "--method", "quantiles", "--probabilities", "0.25,0.75"});
    EXPECT_NEAR(quarters["quantiles"][1]["value"].get<double>(), 0.2855, 1e-12);
}

TEST_F(StatsCommand, ReadsTheColumnHoweverItIsWritten) {
    const Json expected = json("x\n0.1\n0.25\n0.3\n", {"--method", "mean-sd"});
    for (const char* table : {"x\n0,1\n0,25\n0,3\n", "\xEF\xBB\xBFx\r\n0.1\r\n\r\n0.25\r\n3e-1",
                              "a;X ;b\n;0,1;\n; 0,25;\n;+0,3;\n", "a,x\n1,\"0,1\"\n1,\"0.25\"\n1,0.3\n",
                              "x\tb\n0,1\t1\n0.25\t\n0.3\t\n", "\n\nx\n.1\n.25\n.3\n"}) {
        EXPECT_EQ(json(table, {"--column", "x", "--method", "mean-sd"}), expected) << table;
    }
}

TEST_F(StatsCommand, SaysWhichLinesAreBad) {
    const Answer answer = stats("x;y\n1;2\n1\n;1\nabc;1\n1.2.3;1\nnan;1\n1e999;1\n<5;1\n\"5;1\n",
                                {"--column", "x", "--method", "made"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.out, "");
    for (const char* line : {"Line 3: not as many columns", "Line 4: “x” is empty",
                             "Line 5: “x” holds “abc”, which is not a number", "Line 6: “x” holds “1.2.3”",
                             "Line 7: “x” holds “nan”, which is not a finite", "Line 8: “x” holds “1e999”",
                             "Line 9: “x” holds “<5”", "Line 10: a quotation mark"}) {
        EXPECT_THAT(answer.err, HasSubstr(line));
    }
}

TEST_F(StatsCommand, NamesTheColumnsAndTheNearestMethod) {
    const Answer column = stats("lab;x\n1;2\n", {"--column", "y", "--method", "made"});
    EXPECT_EQ(column.exitCode, 2);
    EXPECT_THAT(column.err, HasSubstr("Line 1: there is no column “y”. The file has: lab, x."));
    EXPECT_THAT(stats("lab;x\n1;2\n", {"--method", "made"}).err,
                HasSubstr("Choose one with --column: lab, x."));
    EXPECT_THAT(stats("x;x\n1;2\n", {"--column", "x", "--method", "made"}).err,
                HasSubstr("several columns are called"));
    for (const auto& [written, meant] : std::map<std::string, std::string>{{"algorithma", "algorithm-a"},
                                                                           {"Alg-A", "algorithm-a"},
                                                                           {"iqr", "niqr"},
                                                                           {"q-hample", "q-hampel"}}) {
        const Answer method = stats("x\n1\n2\n", {"--method", written});
        EXPECT_EQ(method.exitCode, 2);
        EXPECT_THAT(method.err, HasSubstr("Did you mean “" + meant + "”?"));
    }
    const Answer nonsense = stats("x\n1\n2\n", {"--method", "xyz"});
    EXPECT_EQ(nonsense.exitCode, 2);
    EXPECT_THAT(nonsense.err, testing::Not(HasSubstr("Did you mean")));
}

TEST_F(StatsCommand, RefusesWhatHasNoAnswer) {
    EXPECT_THAT(stats("x\n1\n", {"--method", "algorithm-a"}).err, HasSubstr("Too few values"));
    EXPECT_THAT(stats("x\n-1e300\n1e300\n", {"--method", "mean-sd"}).err, HasSubstr("too far apart"));
    EXPECT_THAT(stats("x\n1\n-2\n", {"--method", "algorithm-s"}).err, HasSubstr("below 0"));
    for (const Arguments& options :
         std::vector<Arguments>{{"--method", "algorithm-a", "--tolerance", "0"},
                                {"--method", "algorithm-a", "--max-iterations", "0"},
                                {"--method", "algorithm-s", "--degrees-of-freedom", "0"},
                                {"--method", "quantiles", "--probabilities", "2"}}) {
        const Answer answer = stats("x\n1\n2\n3\n", options);
        EXPECT_EQ(answer.exitCode, 2) << options.back();
        EXPECT_THAT(answer.err, HasSubstr("A setting is outside"));
        EXPECT_EQ(answer.out, "");
    }
    EXPECT_EQ(stats("", {"--method", "made"}).exitCode, 2);
    EXPECT_EQ(m_program.run({"stats", m_folder.file("none.csv"), "--method", "made"}).exitCode, 2);
}

TEST_F(StatsCommand, SaysWhereTheSpreadCameFromWhenMostValuesAreEqual) {
    const std::string table = "x\n5\n5\n5\n5\n6\n";
    EXPECT_EQ(json(table, {"--method", "algorithm-a"})["fallback"], "sd");
    const Answer answer = stats(table, {"--method", "algorithm-a"});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_THAT(answer.out, HasSubstr("Most values are equal"));
    EXPECT_THAT(answer.out, HasSubstr("shrank to nothing"));
}

TEST_F(StatsCommand, ANumberIsNoHeading) {
    const Answer answer = stats("1\n2\n3\n", {"--method", "mean-sd"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("Line 1: the first line must name the column"));
    EXPECT_EQ(json("1\n2\n3\n", {"--column", "1", "--method", "mean-sd"})["n"], 2);
}

TEST_F(StatsCommand, TextIsForPeople) {
    const Answer answer = stats("INR\n2.4\n2.5\n2.6\n", {"--method", "mean-sd"});
    EXPECT_EQ(answer.out, "INR: 3 values\nCentre: 2.5\nSpread (as a standard deviation): 0.1\n");
    m_program.language = "nb";
    EXPECT_THAT(stats("INR\n2.4\n2.5\n2.6\n", {"--method", "mean-sd"}).out, HasSubstr("2,5"));
}

} // namespace
} // namespace fasit::cli_test
