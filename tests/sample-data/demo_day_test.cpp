// How the homes stand on 2026-11-20, the demo's today: something stopped, overdue, warned and due; most
// accepted.
#include "tests/sample-data/sample_runs.h"

#include <gtest/gtest.h>

#include <map>

namespace fasit::sample_test {
namespace {

std::string lastDay(const std::string& serial, const std::string& code) {
    return isoText(dateOf(judgedRuns(serial, code).back().start()));
}

TEST(SampleDemoDay, OneCrpIsStopped) {
    const auto runs = judgedRuns("QRG-12641", "CRP");
    EXPECT_EQ(isoText(dateOf(runs.back().start())), "2026-11-18");
    EXPECT_TRUE(runs.back().rejected);
    EXPECT_TRUE(runs[runs.size() - 2].rejected);
}

TEST(SampleDemoDay, OneCrpIsOverdue) {
    EXPECT_EQ(lastDay("QRG-10417", "CRP"), "2026-11-06");
}

TEST(SampleDemoDay, OneHbA1cIsWarned) {
    const TestRun last = judgedRuns("DCA-S064218", "HbA1c").back();
    EXPECT_FALSE(last.rejected);
    EXPECT_EQ(isoText(dateOf(last.start())), "2026-11-17");
    EXPECT_GT(last.results.back().z, 2);
    EXPECT_LT(last.results.back().z, 3);
}

TEST(SampleDemoDay, ElevenControlsAreDueTodayAndTheRestIsDone) {
    std::map<std::string, int> bySeriesAndDay;
    std::map<std::string, std::string> last;
    for (const TestRun& run : judgedRuns()) {
        last[run.serial + run.code] = isoText(dateOf(run.start()));
    }
    for (const auto& [series, date] : last) {
        ++bySeriesAndDay[date];
    }
    EXPECT_EQ(bySeriesAndDay["2026-11-13"], 11); // Eight meters, Hb and glucose at one home, CRP at another.
    EXPECT_EQ(bySeriesAndDay["2026-11-06"], 1);
    EXPECT_EQ(bySeriesAndDay["2026-11-16"] + bySeriesAndDay["2026-11-17"] + bySeriesAndDay["2026-11-18"],
              static_cast<int>(last.size()) - 12);
}

TEST(SampleDemoDay, AGlucoseLotIsAboutToExpire) {
    EXPECT_EQ((*rowWith(setup()["lots"], "key", "glucotrol-B"))["expiry"], "2026-11-30");
    EXPECT_EQ(judgedRuns("GL2-231547", "Glukose").back().results.back().row.lot, "72086");
}

} // namespace
} // namespace fasit::sample_test
