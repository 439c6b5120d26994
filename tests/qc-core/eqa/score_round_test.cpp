#include "qc-core/eqa/score_changes.h"
#include "qc-core/eqa/score_round.h"
#include "tests/qc-core/eqa/decimals.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace fasit::eqa {
namespace {

using domain::EqaGrade;

void measure(std::vector<Measurement>& round, const std::string& who, const std::string& group,
             const std::vector<std::pair<std::string, std::string>>& values) {
    std::map<std::string, int> replicates;
    for (const auto& [sample, value] : values) {
        round.push_back({static_cast<int>(round.size()) + 2, who, group, sample, ++replicates[sample],
                         decimal(value), "", std::nullopt});
    }
}

/// Twelve participants in two groups, A about 5.0 and B about 10.0; group Y is 4 % higher.
std::vector<Measurement> aRound() {
    std::vector<Measurement> round;
    const std::vector<std::string> a{"4.9", "5.0", "5.1", "5.0", "4.95", "5.05"};
    const std::vector<std::string> b{"9.9", "10.1", "10.0", "10.0", "9.95", "10.05"};
    for (std::size_t i = 0; i < a.size(); ++i) {
        measure(round, "X" + std::to_string(i), "X", {{"A", a[i]}, {"A", a[i]}, {"B", b[i]}, {"B", b[i]}});
    }
    for (int i = 0; i < 6; ++i) {
        measure(round, "Y" + std::to_string(i), "Y",
                {{"A", "5.2"}, {"A", "5.2"}, {"B", "10.4"}, {"B", "10.4"}});
    }
    return round;
}

ScoringPlan tenPercent() {
    ScoringPlan plan;
    plan.limit = planning::Allowance{decimal("10"), std::nullopt, false};
    planning::GradeBand band;
    band.good = decimal("0.5");
    band.acceptable = decimal("1");
    plan.trueness = gradeLimits(*plan.limit, band);
    plan.precision = plan.trueness;
    plan.units = mistakableUnits("", "");
    return plan;
}

ScoringPlan against(const char* a, const char* b) {
    ScoringPlan plan = tenPercent();
    plan.given["A"] = givenValue(AssignedBy::Reference, decimal(a), decimal("0.02"));
    plan.given["B"] = givenValue(AssignedBy::Reference, decimal(b), decimal("0.04"));
    return plan;
}

const SampleScore& scoreOf(const RoundScores& round, const std::string& who, const std::string& sample) {
    return *std::find_if(round.scores.begin(), round.scores.end(), [&](const SampleScore& score) {
        return round.table.participants[score.participant].name == who &&
               round.table.samples[score.sample] == sample;
    });
}

const GroupScore& groupOf(const RoundScores& round, const std::string& group, const std::string& sample) {
    return *std::find_if(round.groups.begin(), round.groups.end(), [&](const GroupScore& score) {
        return score.group != kEveryGroup && round.table.groups[score.group] == group &&
               round.table.samples[score.sample] == sample;
    });
}

bool has(const SampleScore& score, ScoreFlag flag) {
    return std::count(score.flags.begin(), score.flags.end(), flag) > 0;
}

TEST(ScoreRound, ScoresAndGradesEachSample) {
    auto round = aRound();
    measure(round, "Z", "X", {{"A", "5.6"}, {"A", "5.0"}, {"B", "10.8"}, {"B", "10.8"}});
    const auto scores = scoreRound(round, against("5.0", "10.0"));
    ASSERT_EQ(scores.scores.size(), 26u);
    const auto& a = scoreOf(scores, "Z", "A");
    EXPECT_NEAR(a.value, 5.3, 1e-12);
    EXPECT_NEAR(*a.scores->deviationPercent, 6, 1e-9);
    EXPECT_NEAR(*a.scores->percentOfAllowed, 60, 1e-9);
    EXPECT_NEAR(*a.scores->z, 1.8, 1e-9);
    EXPECT_EQ(a.trueness, EqaGrade::Acceptable);
    EXPECT_EQ(a.precision, EqaGrade::Poor); // 0.6 of 5.3
    EXPECT_NEAR(*a.differencePercent, 11.320755, 5e-7);
    EXPECT_EQ(scoreOf(scores, "Z", "B").trueness, EqaGrade::Acceptable);
    EXPECT_EQ(scoreOf(scores, "Z", "B").precision, EqaGrade::Good);
    EXPECT_EQ(scoreOf(scores, "X1", "A").trueness, EqaGrade::Good);
}

TEST(ScoreRound, DescribesEachMethodGroupAgainstTheTruth) {
    const auto scores = scoreRound(aRound(), against("5.0", "10.0"));
    const auto& y = groupOf(scores, "Y", "A").statistics;
    EXPECT_EQ(y.n, 6u);
    EXPECT_NEAR(*y.median, 5.2, 1e-12);
    EXPECT_NEAR(*y.biasPercent, 4, 1e-9);
    EXPECT_NEAR(*groupOf(scores, "X", "B").statistics.biasPercent, 0, 0.2);
    EXPECT_EQ(scores.groups.back().group, kEveryGroup);
    EXPECT_EQ(scores.groups.back().statistics.n, 12u);
}

TEST(ScoreRound, ANonCommutableSampleIsJudgedAgainstItsOwnGroupAndNeverAgainstAnothersTruth) {
    ScoringPlan plan = against("5.0", "10.0");
    plan.nonCommutable = {{"A", "Y"}};
    const auto scores = scoreRound(aRound(), plan);
    const auto& own = scoreOf(scores, "Y0", "A");
    EXPECT_TRUE(has(own, ScoreFlag::OwnGroupValue));
    EXPECT_NEAR(own.assigned->value, 5.2, 1e-12);
    EXPECT_EQ(own.trueness, EqaGrade::Good);
    EXPECT_FALSE(groupOf(scores, "Y", "A").statistics.bias);
    EXPECT_TRUE(groupOf(scores, "Y", "B").statistics.bias);
    EXPECT_NEAR(scoreOf(scores, "Y0", "B").scores->deviationPercent.value(), 4, 1e-9);
    EXPECT_NEAR(scoreOf(scores, "X1", "A").assigned->value, 5.0, 1e-12);
}

TEST(ScoreRound, AGroupForWhichASampleIsNotCommutableHasNoPartInTheValueOfTheOthers) {
    ScoringPlan plan = tenPercent();
    plan.consensus = AssignedBy::Median;
    plan.nonCommutable = {{"A", "Y"}};
    const auto scores = scoreRound(aRound(), plan);
    EXPECT_NEAR(scoreOf(scores, "X1", "A").assigned->value, 5.0, 1e-12); // X alone, without Y at 5.2
    EXPECT_EQ(scoreOf(scores, "X1", "A").assigned->n, 6u);
    EXPECT_NEAR(scoreOf(scores, "Y0", "A").assigned->value, 5.2, 1e-12);
    EXPECT_EQ(scoreOf(scores, "X1", "B").assigned->n, 12u);
    EXPECT_EQ(scores.groups[scores.groups.size() - 2].statistics.n, 6u); // A, all groups
    EXPECT_EQ(scores.groups.back().statistics.n, 12u);
    plan.nonCommutable = {{"A", ""}};
    EXPECT_NEAR(scoreOf(scoreRound(aRound(), plan), "X1", "A").assigned->value, 5.0, 1e-12);
}

TEST(ScoreRound, AGroupTooSmallToExpectAnythingIsNotToldToBeFarFromItself) {
    auto round = aRound();
    measure(round, "Z0", "Z", {{"A", "6.7"}, {"A", "6.7"}, {"B", "100"}, {"B", "101"}});
    ScoringPlan plan = against("5.0", "10.0");
    const auto scores = scoreRound(round, plan);
    EXPECT_FALSE(has(scoreOf(scores, "Z0", "A"), ScoreFlag::Outlier));
    ASSERT_EQ(scoreOf(scores, "Z0", "B").blunders.size(), 1u); // A slip is known by all groups.
    EXPECT_EQ(scoreOf(scores, "Z0", "B").blunders[0].blunder, Blunder::FactorTen);
    plan.nonCommutable = {{"B", "Z"}};
    EXPECT_TRUE(scoreOf(scoreRound(round, plan), "Z0", "B").blunders.empty());
}

TEST(ScoreRound, AnExpectationOfAllLeavesOutGroupsForWhichTheSampleIsNotCommutable) {
    std::vector<Measurement> round;
    for (int i = 0; i < 40; ++i) {
        measure(round, "Y" + std::to_string(i), "Y", {{"A", "52." + std::to_string(i % 5)}});
    }
    for (int i = 0; i < 3; ++i) {
        measure(round, "X" + std::to_string(i), "X", {{"A", "5.1"}});
        measure(round, "W" + std::to_string(i), "W", {{"A", "5.2"}});
    }
    ScoringPlan plan = tenPercent();
    plan.nonCommutable = {{"A", "Y"}};
    EXPECT_TRUE(scoreOf(scoreRound(round, plan), "X0", "A").blunders.empty());
}

TEST(ScoreRound, AConsensusMayBeOfAllOrOfTheMethodGroup) {
    ScoringPlan plan = tenPercent();
    plan.consensus = AssignedBy::Median;
    EXPECT_NEAR(scoreOf(scoreRound(aRound(), plan), "Y0", "A").assigned->value, 5.15, 0.051);
    plan.byGroup = true;
    const auto scores = scoreRound(aRound(), plan);
    EXPECT_NEAR(scoreOf(scores, "Y0", "A").assigned->value, 5.2, 1e-12);
    EXPECT_TRUE(has(scoreOf(scores, "Y0", "A"), ScoreFlag::AllEqual));
    EXPECT_TRUE(has(scoreOf(scores, "Y0", "A"), ScoreFlag::SmallGroup));
    EXPECT_EQ(scoreOf(scores, "Y0", "A").assigned->n, 6u);
}

TEST(ScoreRound, ABlunderHasNoPartInTheConsensusAndKeepsItsOwnFeedback) {
    auto round = aRound();
    measure(round, "Swap", "X", {{"A", "10.0"}, {"A", "10.1"}, {"B", "5.0"}, {"B", "5.1"}});
    ScoringPlan plan = tenPercent();
    plan.byGroup = true;
    const auto with = scoreRound(round, plan);
    const auto& swapped = scoreOf(with, "Swap", "A");
    ASSERT_EQ(swapped.blunders.size(), 1u);
    EXPECT_EQ(swapped.blunders[0].blunder, Blunder::Swapped);
    EXPECT_EQ(swapped.trueness, EqaGrade::Poor);
    EXPECT_NEAR(swapped.value, 10.05, 1e-12);
    const auto without = scoreRound(aRound(), plan);
    EXPECT_DOUBLE_EQ(swapped.assigned->value, scoreOf(without, "X0", "A").assigned->value);
    plan.keepBlunders = true;
    EXPECT_GT(scoreOf(scoreRound(round, plan), "Swap", "A").assigned->value,
              scoreOf(without, "X0", "A").assigned->value);
}

TEST(ScoreRound, AGroupOfOneHasNoValueOfItsOwnAndTheRestGoesOn) {
    auto round = aRound();
    measure(round, "Lone", "L", {{"A", "5.0"}, {"A", "5.1"}, {"B", "10.0"}, {"B", "10.1"}});
    ScoringPlan plan = tenPercent();
    plan.byGroup = true;
    const auto scores = scoreRound(round, plan);
    const auto& lone = scoreOf(scores, "Lone", "A");
    EXPECT_TRUE(has(lone, ScoreFlag::NoAssignedValue));
    EXPECT_FALSE(lone.trueness);
    EXPECT_TRUE(lone.precision);
    EXPECT_EQ(groupOf(scores, "L", "A").statistics.n, 1u);
    EXPECT_TRUE(scoreOf(scores, "X0", "A").trueness);
}

TEST(ScoreRound, ASampleWithoutAValueIsNotGradedAndTheOthersAre) {
    ScoringPlan plan = against("5.0", "10.0");
    plan.given.erase("B");
    plan.consensus.reset();
    const auto scores = scoreRound(aRound(), plan);
    EXPECT_EQ(scoreOf(scores, "X1", "A").trueness, EqaGrade::Good);
    const auto& b = scoreOf(scores, "X1", "B");
    EXPECT_TRUE(has(b, ScoreFlag::NoAssignedValue));
    EXPECT_FALSE(b.trueness);
    EXPECT_FALSE(b.scores);
    EXPECT_FALSE(groupOf(scores, "X", "B").statistics.bias);
    EXPECT_TRUE(groupOf(scores, "X", "B").statistics.robust);
}

TEST(ScoreRound, WhatCannotBePlacedIsLaidAsideAndTheRestGoesOn) {
    auto round = aRound();
    const std::size_t before = round.size();
    round.push_back({90, "X0", "X", "A", 2, decimal("5.0"), "", std::nullopt});
    round.push_back({91, "X0", "Y", "A", 3, decimal("5.0"), "", std::nullopt});
    round.push_back({92, "X0", "X", "C", 1, decimal("5.0"), "", std::nullopt});
    round.push_back({93, "Nobody", "X", "A", 1, decimal("5.0"), "", std::nullopt});
    round.push_back({94, "X0", "X", "A", 3, decimal("5.0"), "L1", std::nullopt});
    round.push_back({95, "X0", "X", "A", 4, decimal("5.0"), "L2", std::nullopt});
    ScoringPlan plan = against("5.0", "10.0");
    plan.frame.samples = {"A", "B"};
    for (std::size_t i = 0; i < 6; ++i) {
        plan.frame.participants.push_back("X" + std::to_string(i));
        plan.frame.participants.push_back("Y" + std::to_string(i));
    }
    const auto scores = scoreRound(round, plan);
    std::vector<Aside> reasons;
    for (const LaidAside& aside : scores.table.aside) {
        reasons.push_back(aside.reason);
    }
    EXPECT_EQ(reasons, (std::vector{Aside::SameReplicateTwice, Aside::OtherGroup, Aside::UnknownSample,
                                    Aside::UnknownParticipant, Aside::OtherLot}));
    EXPECT_EQ(scores.scores.size(), before / 2);
    EXPECT_EQ(scoreOf(scores, "X0", "A").replicates, 3u);
}

TEST(ScoreRound, AMissingReplicateIsToldAndPrecisionIsNotGraded) {
    auto round = aRound();
    measure(round, "Half", "X", {{"A", "5.0"}, {"B", "10.0"}, {"B", "10.0"}});
    const auto scores = scoreRound(round, against("5.0", "10.0"));
    EXPECT_TRUE(has(scoreOf(scores, "Half", "A"), ScoreFlag::MissingReplicate));
    EXPECT_FALSE(scoreOf(scores, "Half", "A").precision);
    EXPECT_EQ(scoreOf(scores, "Half", "A").trueness, EqaGrade::Good);
    EXPECT_FALSE(has(scoreOf(scores, "Half", "B"), ScoreFlag::MissingReplicate));
}

TEST(ScoreRound, OneWithAReplicateTooManyMakesNobodyElseMissOne) {
    auto round = aRound();
    measure(round, "Three", "X", {{"A", "5.0"}, {"A", "5.0"}, {"A", "5.1"}, {"B", "10.0"}, {"B", "10.0"}});
    const auto scores = scoreRound(round, against("5.0", "10.0"));
    EXPECT_EQ(scores.table.replicates, (std::vector{2, 2}));
    EXPECT_TRUE(std::none_of(scores.scores.begin(), scores.scores.end(),
                             [](const auto& score) { return has(score, ScoreFlag::MissingReplicate); }));
}

TEST(ScoreRound, OfTwoNumbersOfReplicatesAsCommonTheLargerIsExpected) {
    std::vector<Measurement> round;
    measure(round, "One", "X", {{"A", "5.0"}});
    measure(round, "Two", "X", {{"A", "5.0"}, {"A", "5.0"}});
    const auto scores = scoreRound(round, against("5.0", "10.0"));
    EXPECT_TRUE(has(scoreOf(scores, "One", "A"), ScoreFlag::MissingReplicate));
    EXPECT_FALSE(has(scoreOf(scores, "Two", "A"), ScoreFlag::MissingReplicate));
}

TEST(ScoreRound, ALotNamedOnOneRowHoldsForTheOthers) {
    const auto row = [](const char* who, int replicate, const char* lot) {
        return Measurement{replicate, who, "X", "A", replicate, decimal("5.0"), lot, std::nullopt};
    };
    const std::vector<Measurement> round{row("H1", 1, "L1"), row("H1", 2, ""),   row("H2", 1, ""),
                                         row("H2", 2, "L2"), row("H2", 3, "L3"), row("H2", 4, "L2")};
    const auto scores = scoreRound(round, against("5.0", "10.0"));
    ASSERT_EQ(scores.table.aside.size(), 1u);
    EXPECT_EQ(scores.table.aside[0].reason, Aside::OtherLot);
    EXPECT_EQ(scores.table.aside[0].measurement.lot, "L3");
    EXPECT_EQ(scores.table.participants[0].samples[0].lot, "L1");
    EXPECT_EQ(scores.table.participants[0].samples[0].replicates.size(), 2u);
    EXPECT_EQ(scores.table.participants[1].samples[0].lot, "L2");
    EXPECT_EQ(scores.table.participants[1].samples[0].replicates.size(), 3u);
}

TEST(ScoreRound, AnOutlierWithoutAnExplanationIsNamedAndStays) {
    auto round = aRound();
    measure(round, "Out", "X", {{"A", "6.7"}, {"A", "6.7"}, {"B", "10.0"}, {"B", "10.0"}});
    const auto scores = scoreRound(round, against("5.0", "10.0"));
    EXPECT_TRUE(has(scoreOf(scores, "Out", "A"), ScoreFlag::Outlier));
    EXPECT_EQ(groupOf(scores, "X", "A").statistics.n, 7u);
    EXPECT_EQ(std::count_if(scores.scores.begin(), scores.scores.end(),
                            [](const auto& score) { return has(score, ScoreFlag::Outlier); }),
              1);
}

TEST(ScoreRound, TheOrderOfTheResultsChangesNothing) {
    auto round = aRound();
    const auto before = scoreRound(round, tenPercent());
    std::mt19937_64 random(3);
    std::shuffle(round.begin(), round.end(), random);
    const auto after = scoreRound(round, tenPercent());
    for (const SampleScore& score : before.scores) {
        const auto& other = scoreOf(after, before.table.participants[score.participant].name,
                                    before.table.samples[score.sample]);
        EXPECT_NEAR(*score.scores->z, *other.scores->z, 1e-9);
        EXPECT_EQ(score.trueness, other.trueness);
        EXPECT_EQ(score.precision, other.precision);
    }
}

TEST(ScoreRound, ACorrectedAssignedValueScoresAgainAndShowsBoth) {
    const auto before = scoreRound(aRound(), against("5.0", "10.0"));
    const auto after = scoreRound(aRound(), against("4.9", "10.0"));
    const auto changes = changedGrades(before, after);
    ASSERT_EQ(changes.size(), 6u); // Y at 5.2: 4 % is good, 6.1 % acceptable.
    EXPECT_EQ(changes[0].participant, "Y0");
    EXPECT_EQ(changes[0].before, EqaGrade::Good);
    EXPECT_EQ(changes[0].after, EqaGrade::Acceptable);
    EXPECT_NEAR(*changes[0].deviationBefore, 4, 1e-9);
    EXPECT_NEAR(*changes[0].deviationAfter, 6.122449, 5e-7);
    EXPECT_TRUE(changedGrades(before, before).empty());
}

TEST(ScoreRound, AMethodThatIsOffIsNamedAlsoWhereOnlySigmaIsGiven) {
    ScoringPlan plan = against("5.0", "10.0");
    plan.limit.reset();
    plan.trueness.reset();
    plan.given["A"] = givenValue(AssignedBy::Reference, decimal("5.0"), decimal("0.01"));
    plan.sigma = decimal("0.1"); // Y is 0.2 off, more than half of 3 sigma
    EXPECT_TRUE(groupOf(scoreRound(aRound(), plan), "Y", "A").isBiased);
    EXPECT_FALSE(groupOf(scoreRound(aRound(), plan), "X", "A").isBiased);
    plan.sigma = decimal("0.2");
    EXPECT_FALSE(groupOf(scoreRound(aRound(), plan), "Y", "A").isBiased);
}

TEST(ScoreRound, AHomeWithALotForEachSampleCountsWithEach) {
    // L2 is 10 % high; every home measured A with it and B with L1.
    std::vector<Measurement> round;
    for (int i = 0; i < 6; ++i) {
        const std::string home = std::to_string(i);
        const auto add = [&](const std::string& who, const char* sample, const std::string& value,
                             const char* lot) {
            round.push_back({0, who, "X", sample, 1, decimal(value), lot, std::nullopt});
        };
        add("Both" + home, "A", "5.5" + home, "L2");
        add("Both" + home, "B", "10.0" + home, "L1");
        add("One" + home, "A", "5.0" + home, "L1");
        add("One" + home, "B", "10.0" + home, "L1");
        add("Two" + home, "A", "5.0" + home, "L1");
        add("Two" + home, "B", "10.0" + home, "L1");
    }
    const auto scores = scoreRound(round, against("5.0", "10.0"));
    ASSERT_EQ(scores.lots.size(), 1u);
    const auto l2 = std::find_if(scores.lots[0].lots.begin(), scores.lots[0].lots.end(),
                                 [](const LotEffect& lot) { return lot.lot == "L2"; });
    ASSERT_NE(l2, scores.lots[0].lots.end());
    EXPECT_EQ(l2->n, 6u);
    EXPECT_EQ(l2->rest, 18u); // twelve with L1 only, and the six of L2 with their other sample
    EXPECT_NEAR(l2->percent, 10, 1);
    EXPECT_TRUE(l2->isNamed);
}

TEST(ScoreRound, OfNothingIsNothing) {
    const auto scores = scoreRound({}, tenPercent());
    EXPECT_TRUE(scores.scores.empty());
    EXPECT_TRUE(scores.groups.empty());
}

} // namespace
} // namespace fasit::eqa
