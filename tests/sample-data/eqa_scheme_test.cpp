// The scheme of the sample: every story is found and named, and nobody and nothing else is accused.
#include "qc-core/base/ascii.h"
#include "qc-core/eqa/long_term.h"
#include "qc-core/eqa/reference_rows.h"
#include "qc-core/eqa/result_rows.h"
#include "qc-core/eqa/score_round.h"
#include "tests/sample-data/sample_files.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>
#include <string>

namespace fasit::sample_test {
namespace {

using namespace fasit::eqa;

constexpr int kRounds = 8;

std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, ',');) {
        cells.push_back(cell);
    }
    return cells;
}

std::vector<Measurement> measurementsOf(int round) {
    std::istringstream file(bytesOf(sampleFolder() + "/eqa/round-" + std::to_string(round) + ".csv"));
    std::string line;
    std::getline(file, line);
    const auto columns = split(line);
    std::vector<Measurement> measurements;
    while (std::getline(file, line)) {
        RowCells cells;
        const auto texts = split(line);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            cells[columns[i]] = texts[i];
        }
        measurements.push_back(readMeasurement(0, cells).value());
    }
    return measurements;
}

ScoringPlan twentyPercent() {
    ScoringPlan plan;
    const auto limit = Decimal::parse("20").value();
    plan.limit = planning::Allowance{limit, std::nullopt, false};
    planning::GradeBand band;
    band.good = Decimal::parse("0.5").value();
    band.acceptable = Decimal::parse("1").value();
    plan.trueness = gradeLimits(*plan.limit, band);
    plan.precision = plan.trueness;
    plan.units = mistakableUnits("NPU19748", "mg/L");
    plan.consensus.reset();
    return plan;
}

RoundScores scored(int round) {
    auto measurements = measurementsOf(round);
    ScoringPlan plan = twentyPercent();
    plan.given = takeReferenceRows(measurements).values;
    return scoreRound(measurements, plan);
}

std::string wordOf(Blunder blunder) {
    switch (blunder) {
    case Blunder::Swapped:
        return "swapped";
    case Blunder::WrongUnit:
        return "wrong unit";
    case Blunder::WrongRound:
        return "wrong round";
    case Blunder::FactorTen:
        break;
    }
    return "factor 10";
}

/// Everything of a round that somebody would be called about.
std::set<std::string> accusationsOf(int number, const RoundScores& round) {
    const std::string where = std::to_string(number) + ": ";
    std::set<std::string> found;
    for (const SampleScore& score : round.scores) {
        const std::string who = where + round.table.participants[score.participant].name + ' ' +
                                round.table.samples[score.sample] + ' ';
        for (const RecognisedBlunder& blunder : score.blunders) {
            found.insert(who + wordOf(blunder.blunder));
        }
        for (const ScoreFlag flag : score.flags) {
            found.insert(who + (flag == ScoreFlag::Outlier ? "outlier" : "flag"));
        }
    }
    for (const GroupScore& group : round.groups) {
        if (group.isBiased) {
            found.insert(where + round.table.groups[group.group] + ' ' + round.table.samples[group.sample]);
        }
    }
    for (const GroupLots& group : round.lots) {
        for (const LotEffect& lot : group.lots) {
            if (lot.isNamed) {
                found.insert(where + "lot " + lot.lot);
            }
        }
    }
    return found;
}

TEST(EqaScheme, HasEightRoundsOf120ParticipantsInFiveGroups) {
    for (int round = 1; round <= kRounds; ++round) {
        const auto scores = scored(round);
        EXPECT_EQ(scores.table.participants.size(), 120u);
        EXPECT_EQ(scores.table.groups.size(), 5u);
        EXPECT_EQ(scores.scores.size(), 240u);
        EXPECT_TRUE(scores.table.aside.empty());
    }
}

TEST(EqaScheme, EveryStoryIsFoundAndNothingElseIsAccused) {
    std::set<std::string> found;
    for (int round = 1; round <= kRounds; ++round) {
        found.merge(accusationsOf(round, scored(round)));
    }
    const std::set<std::string> stories{
        "3: D017 A swapped", "3: D017 B swapped", "4: HemoScreen A", "4: HemoScreen B",
        "5: HemoScreen A",   "5: HemoScreen B",   "6: HemoScreen A", "6: HemoScreen B",
        "7: HemoScreen A",   "7: HemoScreen B",   "8: HemoScreen A", "8: HemoScreen B",
        "4: lot QR-56",      "5: lot QR-56",      "6: lot QR-56",    "7: D052 B factor 10"};
    EXPECT_EQ(found, stories);
}

TEST(EqaScheme, TheHomeThatWasHelpedImprovedAndNobodyElseChangedCourse) {
    std::map<std::string, std::vector<PastResult>> homes;
    for (int round = 1; round <= kRounds; ++round) {
        const auto scores = scored(round);
        for (const SampleScore& score : scores.scores) {
            homes[scores.table.participants[score.participant].name].push_back(
                {round, *score.scores->deviationPercent, score.trueness});
        }
    }
    std::set<std::string> improved;
    std::set<std::string> worsened;
    for (const auto& [name, results] : homes) {
        const auto course = longTerm(results).value();
        if (course.course == Course::Improved) {
            improved.insert(name);
        }
        // Whoever has a method that is off since round 4 may be poor since then; that is the method's story.
        const int number = std::stoi(name.substr(1));
        if (course.course == Course::Worsened && (number <= 96 || number > 110)) {
            worsened.insert(name);
        }
    }
    EXPECT_EQ(improved, std::set<std::string>{"D088"});
    EXPECT_EQ(worsened, std::set<std::string>{});
}

} // namespace
} // namespace fasit::sample_test
