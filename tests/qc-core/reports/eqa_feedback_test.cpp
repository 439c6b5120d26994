// What one participant is told: its group's histogram with the own bar, the table of groups, and what to do
// first.
#include "qc-core/eqa/score_round.h"
#include "qc-core/reports/eqa_feedback.h"

#include <gtest/gtest.h>

#include <numeric>
#include <string>

namespace fasit::reports {
namespace {

using namespace eqa;

Decimal decimal(const std::string& text) {
    return Decimal::parse(text).value();
}

void measure(std::vector<Measurement>& round, const std::string& who, const std::string& group,
             const std::vector<std::string>& values, const std::string& lot = "L1") {
    for (std::size_t i = 0; i < values.size(); ++i) {
        round.push_back({0, who, group, i < 2 ? "A" : "B", static_cast<int>(i % 2) + 1, decimal(values[i]),
                         lot, std::nullopt});
    }
}

/// Ten homes with method X about 5 and 10; ten with method Y 4 % higher.
std::vector<Measurement> aRound() {
    std::vector<Measurement> round;
    for (int i = 0; i < 10; ++i) {
        const std::string tenth = std::to_string(i);
        measure(round, "X" + tenth, "X", {"5.0" + tenth, "5.0" + tenth, "10.0" + tenth, "10.0" + tenth});
        measure(round, "Y" + tenth, "Y", {"5.2" + tenth, "5.2" + tenth, "10.4" + tenth, "10.4" + tenth});
    }
    return round;
}

RoundScores scored(const std::vector<Measurement>& round) {
    ScoringPlan plan;
    plan.limit = planning::Allowance{decimal("10"), std::nullopt, false};
    planning::GradeBand band;
    band.good = decimal("0.5");
    band.acceptable = decimal("1");
    plan.trueness = gradeLimits(*plan.limit, band);
    plan.precision = plan.trueness;
    plan.units = mistakableUnits("", "");
    plan.given["A"] = givenValue(AssignedBy::Reference, decimal("5.0"));
    plan.given["B"] = givenValue(AssignedBy::Reference, decimal("10.0"));
    return scoreRound(round, plan);
}

TEST(EqaFeedbackTest, ShowsTheOwnBarInTheHistogramOfTheMethodGroup) {
    const auto feedback = eqaFeedback(scored(aRound()), "X3", {}).value();
    ASSERT_EQ(feedback.samples.size(), 2U);
    const auto& a = feedback.samples[0];
    EXPECT_EQ(a.name, "A");
    EXPECT_EQ(a.groupSize, 10U);
    EXPECT_NEAR(*a.groupMedian, 5.045, 1e-12);
    ASSERT_TRUE(a.histogram && a.ownBin);
    EXPECT_EQ(std::accumulate(a.histogram->counts.begin(), a.histogram->counts.end(), std::size_t{0}), 10U);
    EXPECT_LE(a.histogram->edges[*a.ownBin], 5.03);
    EXPECT_GT(a.histogram->edges[*a.ownBin + 1], 5.03);
    EXPECT_TRUE(feedback.advice.empty()) << "nothing is poor";
    EXPECT_FALSE(feedback.course);
}

TEST(EqaFeedbackTest, HasATableOfMethodGroupsWithTheOwnOneMarked) {
    const auto feedback = eqaFeedback(scored(aRound()), "Y0", {}).value();
    ASSERT_EQ(feedback.groups.size(), 4U);
    for (const EqaFeedbackGroup& group : feedback.groups) {
        EXPECT_EQ(group.isOwn, group.name == "Y");
        EXPECT_EQ(group.statistics.n, 10U);
    }
    EXPECT_EQ(feedback.group, "Y");
}

TEST(EqaFeedbackTest, APoorResultBeginsWithWhatExplainsIt) {
    auto round = aRound();
    measure(round, "Swap", "X", {"10.0", "10.1", "5.0", "5.1"});
    measure(round, "High", "X", {"5.8", "5.9", "11.9", "11.8"});
    const auto scores = scored(round);
    const auto swapped = eqaFeedback(scores, "Swap", {}).value();
    ASSERT_EQ(swapped.advice.size(), 6U);
    EXPECT_EQ(swapped.advice.front(), EqaAdvice::Transcription);
    EXPECT_EQ(swapped.advice.back(), EqaAdvice::Contact);
    EXPECT_FALSE(swapped.samples[0].ownBin) << "far outside the bars";
    EXPECT_EQ(eqaFeedback(scores, "High", {})->advice,
              (std::vector{EqaAdvice::Transcription, EqaAdvice::Handling, EqaAdvice::InternalControl,
                           EqaAdvice::MethodGroup, EqaAdvice::Lot, EqaAdvice::Contact}));
}

TEST(EqaFeedbackTest, ALotThatIsOffComesFirstForThoseWhoUsedIt) {
    auto round = aRound();
    for (int i = 0; i < 6; ++i) {
        const std::string tenth = std::to_string(i);
        measure(round, "Z" + tenth, "X", {"5.6" + tenth, "5.6" + tenth, "11.2" + tenth, "11.2" + tenth},
                "L2");
    }
    const auto scores = scored(round);
    const auto user = eqaFeedback(scores, "Z1", {}).value();
    ASSERT_EQ(user.ownLots.size(), 1U);
    EXPECT_EQ(user.ownLots[0].lot, "L2");
    EXPECT_EQ(user.advice.front(), EqaAdvice::Lot);
    EXPECT_TRUE(eqaFeedback(scores, "X1", {})->ownLots.empty());
}

TEST(EqaFeedbackTest, ALotThatReadsHighExplainsNoLowResultAndNoSpread) {
    auto round = aRound();
    for (int i = 0; i < 6; ++i) {
        const std::string tenth = std::to_string(i);
        measure(round, "Z" + tenth, "X", {"5.6" + tenth, "5.6" + tenth, "11.2" + tenth, "11.2" + tenth},
                "L2");
    }
    measure(round, "Low", "X", {"4.3", "4.3", "8.6", "8.6"}, "L2");
    measure(round, "Apart", "X", {"4.6", "5.4", "9.2", "10.8"}, "L2");
    const auto scores = scored(round);
    for (const char* who : {"Low", "Apart"}) {
        const auto feedback = eqaFeedback(scores, who, {}).value();
        EXPECT_EQ(feedback.ownLots.size(), 1U) << who;
        ASSERT_FALSE(feedback.advice.empty()) << who;
        EXPECT_EQ(feedback.advice.front(), EqaAdvice::Transcription) << who;
    }
}

TEST(EqaFeedbackTest, AMethodThatReadsHighExplainsOnlyAHighResult) {
    std::vector<Measurement> round;
    for (int i = 0; i < 10; ++i) {
        const std::string tenth = std::to_string(i);
        measure(round, "X" + tenth, "X", {"5.0" + tenth, "5.0" + tenth, "10.0" + tenth, "10.0" + tenth});
        measure(round, "Y" + tenth, "Y", {"5.6" + tenth, "5.6" + tenth, "11.2" + tenth, "11.2" + tenth});
    }
    measure(round, "Low", "Y", {"4.3", "4.3", "8.6", "8.6"});
    const auto scores = scored(round);
    EXPECT_EQ(eqaFeedback(scores, "Y1", {})->advice.front(), EqaAdvice::MethodGroup);
    EXPECT_EQ(eqaFeedback(scores, "Low", {})->advice.front(), EqaAdvice::Transcription);
}

TEST(EqaFeedbackTest, HasTheCourseOverTheRounds) {
    const std::vector<PastResult> history{{1, 2, {}}, {2, 3, {}}, {3, 4, {}}};
    const auto feedback = eqaFeedback(scored(aRound()), "X3", history).value();
    EXPECT_NEAR(feedback.course->cumulativeBias, 3, 1e-12);
    EXPECT_FALSE(eqaFeedback(scored(aRound()), "Nobody", history));
}

} // namespace
} // namespace fasit::reports
