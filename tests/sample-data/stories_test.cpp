// The stories of sample-data/README.md are there, and nothing else happened.
#include "tests/sample-data/sample_runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace fasit::sample_test {
namespace {

double meanOf(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

double sdOf(const std::vector<double>& values) {
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

template <class Takes>
std::vector<double> valuesOf(const std::string& serial, const std::string& code, Takes takes) {
    std::vector<double> values;
    for (const TestRun& run : judgedRuns(serial, code)) {
        for (const Judged& result : run.results) {
            if (!result.excluded && takes(result)) {
                values.push_back(std::stod(result.row.value));
            }
        }
    }
    return values;
}

std::vector<TestRun> runsBetween(const std::string& serial, const std::string& code, const char* from,
                                 const char* to) {
    std::vector<TestRun> runs = judgedRuns(serial, code);
    runs.erase(std::remove_if(runs.begin(), runs.end(),
                              [&](const TestRun& run) {
                                  const std::string date = isoText(dateOf(run.start()));
                                  return date < from || date > to;
                              }),
               runs.end());
    return runs;
}

bool isCleared(const TestRun& repeat) {
    return !repeat.rejected &&
           std::all_of(repeat.results.begin(), repeat.results.end(), [](const Judged& result) {
               return !result.outsideLimits && (!result.hasSd || std::abs(result.z) <= 2);
           });
}

bool hasEvent(const std::string& serial, const std::string& type, const std::string& date) {
    const auto all = events();
    return std::any_of(all.begin(), all.end(), [&](const Fact& fact) {
        return fact.serial == serial && fact.kind == type && isoText(dateOf(fact.time)) == date;
    });
}

TEST(SampleStories, OnlyTheStoriesWereRejected) {
    std::set<std::string> rejected;
    for (const TestRun& run : judgedRuns()) {
        if (run.rejected) {
            rejected.insert(run.name());
        }
    }
    EXPECT_THAT(rejected,
                testing::UnorderedElementsAre("QRG-10417 CRP 2026-01-23",           // typing slip
                                              "AF20068837 CRP 2026-03-24",          // levels exchanged
                                              "HB8-120558 Hb 2025-11-10",           // the imprecise person
                                              "HB8-120558 Hb 2025-12-08",           // the imprecise person
                                              "HB8-120558 Hb 2026-05-25",           // the imprecise person
                                              "HB8-120558 Hb 2026-10-12",           // the imprecise person
                                              "HB2-517730 Hb 2026-09-16",           // end of the drift
                                              "CS-077315 U-Leukocytter 2026-08-24", // strips left open
                                              "QRG-12641 CRP 2026-01-14",           // reagent forgotten
                                              "QRG-12641 CRP 2026-06-17",           // reagent forgotten
                                              "QRG-12641 CRP 2026-11-18")); // stopped on the demo's day
}

TEST(SampleStories, EveryRejectionButTheLastWasClearedTheSameMorning) {
    const auto runs = judgedRuns();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!runs[i].rejected || runs[i].name() == "QRG-12641 CRP 2026-11-18") {
            continue;
        }
        bool cleared = false;
        for (std::size_t j = i + 1; j < runs.size() && runs[j].name() == runs[i].name(); ++j) {
            cleared = isCleared(runs[j]);
        }
        EXPECT_TRUE(cleared) << runs[i].name();
    }
}

TEST(SampleStories, TheHaemoglobinDriftsUpAndIsBackAfterCleaning) {
    std::vector<double> before;
    std::vector<double> during;
    std::vector<double> after;
    for (const TestRun& run : runsBetween("HB2-517730", "Hb", "2026-05-11", "2026-10-13")) {
        const std::string date = isoText(dateOf(run.start()));
        for (const Judged& result : run.results) {
            ASSERT_TRUE(result.hasSd);
            auto& period = date < "2026-06-10" ? before : date > "2026-09-16" ? after : during;
            if (date < "2026-06-10" || date >= "2026-07-29") {
                period.push_back(result.z);
            }
        }
    }
    EXPECT_LT(std::abs(meanOf(before)), 0.7);
    EXPECT_GT(meanOf(during), 1.1);
    EXPECT_LT(std::abs(meanOf(after)), 0.7);
    EXPECT_TRUE(hasEvent("HB2-517730", "service", "2026-09-16"));
}

int longestAbove(const std::vector<TestRun>& runs, int level, double beyond) {
    int longest = 0;
    int length = 0;
    for (const TestRun& run : runs) {
        for (const Judged& result : run.results) {
            if (result.level == level) {
                length = result.z > beyond ? length + 1 : 0;
                longest = std::max(longest, length);
            }
        }
    }
    return longest;
}

TEST(SampleStories, TheDriftGives4_1sAnd10xBeforeAnyRejection) {
    const auto runs = runsBetween("HB2-517730", "Hb", "2026-05-13", "2026-09-08");
    EXPECT_GE(std::max(longestAbove(runs, 1, 1), longestAbove(runs, 2, 1)), 4);
    EXPECT_GE(std::max(longestAbove(runs, 1, 0), longestAbove(runs, 2, 0)), 10);
}

TEST(SampleStories, TheImprecisePersonWasTheOneRejected) {
    for (const TestRun& run : judgedRuns("HB8-120558", "Hb")) {
        EXPECT_TRUE(!run.rejected || run.results[0].row.operatorId == "TL") << run.name();
    }
}

TEST(SampleStories, TheNewReagentLotShiftsTheCrp) {
    const auto ofLot = [](const char* reagentLot) {
        return valuesOf("QRG-11373", "CRP", [&](const Judged& result) {
            return result.level == 2 && result.row.lot == "25608" && result.row.reagentLot == reagentLot;
        });
    };
    EXPECT_GT(meanOf(ofLot("KT4671")), meanOf(ofLot("KT4488")) * 1.04);
    EXPECT_LT(std::abs(meanOf(ofLot("KT4815")) / meanOf(ofLot("KT4488")) - 1), 0.02);
    EXPECT_TRUE(hasEvent("QRG-11373", "reagentLot", "2026-05-04"));
}

TEST(SampleStories, OnePersonsHaemoglobinScattersMore) {
    const auto by = [](bool isTheOne) {
        return valuesOf("HB8-120558", "Hb", [&](const Judged& result) {
            return result.level == 2 && result.row.lot == "38652" &&
                   (result.row.operatorId == "TL") == isTheOne;
        });
    };
    EXPECT_GT(sdOf(by(true)), 1.6 * sdOf(by(false)));
}

TEST(SampleStories, SlipAndExchangedLevelsAreExcludedWithTheirReason) {
    const auto all = exclusions();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].serial, "QRG-10417");
    EXPECT_NE(all[0].text.find("52"), std::string::npos);
    EXPECT_EQ(all[1].serial, "AF20068837");
    EXPECT_EQ(all[2].serial, "AF20068837");
    const auto swapped = runsBetween("AF20068837", "CRP", "2026-03-24", "2026-03-24");
    ASSERT_EQ(swapped.size(), 2U);
    EXPECT_GT(std::stoi(swapped[0].results[0].row.value), std::stoi(swapped[0].results[1].row.value));
}

TEST(SampleStories, NothingIsMeasuredInHolidaysAndWhileOutOfUse) {
    EXPECT_TRUE(runsBetween("HB2-508811", "Hb", "2025-12-21", "2026-01-08").empty());
    EXPECT_TRUE(runsBetween("HB2-508811", "Hb", "2026-07-05", "2026-07-30").empty());
    EXPECT_TRUE(runsBetween("CN7-204426", "Glukose", "2026-03-16", "2026-04-20").empty());
    EXPECT_TRUE(hasEvent("CN7-204426", "outOfUse", "2026-03-16"));
    EXPECT_TRUE(hasEvent("CN7-204426", "backInUse", "2026-04-20"));
    EXPECT_TRUE(runsBetween("CS-077315", "U-Protein", "2026-07-06", "2026-07-26").empty());
}

TEST(SampleStories, LevelsAlternateWhereThePlanSaysSo) {
    int previous = 2;
    for (const TestRun& run : judgedRuns("QRG-10980", "CRP")) {
        ASSERT_EQ(run.results.size(), 1U);
        EXPECT_NE(run.results[0].level, previous) << run.name();
        previous = run.results[0].level;
    }
}

} // namespace
} // namespace fasit::sample_test
