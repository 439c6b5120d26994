// Series with known flags: a constructed one of 24 runs of two levels, and published examples.
#include "tests/qc-core/rules/judged.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace fasit::rules::testing {
namespace {

using ::testing::ElementsAreArray;

constexpr const char* kSix = "1_2s,1_3s,2_2s,R_4s,4_1s,10x";

struct GoldenRun {
    const char* first;  ///< Mean 100, SD 4.
    const char* second; ///< Mean 250, SD 10.
    const char* line;
};

/// Behind each run, its deviations in SD.
constexpr std::array<GoldenRun, 24> kGolden{{
    {"101.2", "246", "accept"},                                       // +0.3, -0.4
    {"96.8", "259", "accept"},                                        // -0.8, +0.9
    {"104.8", "239", "accept"},                                       // +1.2, -1.1
    {"109.2", "258", "warn 1_2s:1:high"},                             // +2.3, +0.8
    {"101.6", "248", "accept"},                                       // +0.4, -0.2
    {"109.6", "271", "reject 2_2s@run:high 1_2s:1:high 1_2s:2:high"}, // +2.4, +2.1
    {"98.0", "253", "accept"},                                        // -0.5, +0.3
    {"112.8", "252", "reject 1_3s:1:high 1_2s:1:high"},               // +3.2, +0.2
    {"102.4", "241", "accept"},                                       // +0.6, -0.9
    {"108.8", "227", "reject R_4s@run:both 1_2s:1:high 1_2s:2:low"},  // +2.2, -2.3
    {"97.2", "251", "accept"},                                        // -0.7, +0.1
    {"105.2", "254", "accept"},                                       // +1.3, +0.4
    {"104.4", "264", "accept"},                                       // +1.1, +1.4
    {"106.4", "262", "reject 4_1s@across:high"},                      // +1.6, +1.2
    {"104.8", "253", "reject 4_1s@within:1:high"},                    // +1.2, +0.3
    {"100.8", "244", "accept"},                                       // +0.2, -0.6
    {"98.4", "258", "accept"},                                        // -0.4, +0.8
    {"96.4", "248", "accept"},                                        // -0.9, -0.2
    {"95.2", "243", "accept"},                                        // -1.2, -0.7
    {"98.8", "239", "accept"},                                        // -0.3, -1.1
    {"97.6", "245", "accept"},                                        // -0.6, -0.5
    {"99.2", "242", "reject 10x@across:low"},                         // -0.2, -0.8
    {"92.4", "228", "reject 10x@across:low 1_2s:2:low"},              // -1.9, -2.2
    {"102.0", "264", "accept"},                                       // +0.5, +1.4
}};

std::vector<Row> goldenRows() {
    std::vector<Row> rows;
    int run = 0;
    for (const GoldenRun& golden : kGolden) {
        ++run;
        rows.push_back(row(run, 1, golden.first).against("100", "4"));
        rows.push_back(row(run, 2, golden.second).against("250", "10"));
    }
    return rows;
}

std::vector<std::string> goldenLines() {
    std::vector<std::string> lines;
    for (const GoldenRun& golden : kGolden) {
        lines.emplace_back(golden.line);
    }
    return lines;
}

TEST(GoldenSeries, FlagsExactlyWhatTheDefinitionsSay) {
    EXPECT_THAT(judged({kSix, std::nullopt, -1}, goldenRows()), ElementsAreArray(goldenLines()));
}

TEST(GoldenSeries, WithoutTheRejectedRunFourteenRunFifteenIsAccepted) {
    auto rows = goldenRows();
    for (Row& row : rows) {
        row = row.run == 14 ? row.excluded() : row;
    }
    auto expected = goldenLines();
    expected[13] = "none";
    expected[14] = "accept";
    EXPECT_THAT(judged({kSix, std::nullopt, -1}, rows), ElementsAreArray(expected));
}

/// Three levels of mean 100, 150, 200 and SD 5, 8, 10 at 111, 167, 202: z = 2.2, 2.125, 0.2.
TEST(GoldenSeries, TwoOfThreeLevelsBeyondTwoSdAreTwoTwoSWithinTheRun) {
    EXPECT_EQ(lastJudged(kSix, {row(1, 1, "111").against("100", "5"), row(1, 2, "167").against("150", "8"),
                                row(1, 3, "202").against("200", "10")}),
              "reject 2_2s@run:high 1_2s:1:high 1_2s:2:high");
}

} // namespace
} // namespace fasit::rules::testing
