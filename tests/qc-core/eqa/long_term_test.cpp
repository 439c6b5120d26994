#include "qc-core/eqa/long_term.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace fasit::eqa {
namespace {

using domain::EqaGrade;
using stats::StatError;

std::vector<PastResult> rounds(std::initializer_list<EqaGrade> grades) {
    std::vector<PastResult> results;
    for (const EqaGrade grade : grades) {
        const double off = grade == EqaGrade::Poor ? -24 : (grade == EqaGrade::Good ? 4 : 12);
        results.push_back({static_cast<int>(results.size()) + 1, off, grade});
    }
    return results;
}

Course courseOf(std::initializer_list<EqaGrade> grades) {
    return longTerm(rounds(grades)).value().course;
}

constexpr auto kGood = EqaGrade::Good;
constexpr auto kFair = EqaGrade::Acceptable;
constexpr auto kPoor = EqaGrade::Poor;

TEST(LongTerm, HasBiasTrendAndCourse) {
    // Means of the rounds 1, 2, 3 and 4: bias 2.5, one a round.
    const std::vector<PastResult> results{
        {1, 0, kGood}, {1, 2, kGood}, {2, 2, kGood}, {4, 4, kGood}, {3, 3, kGood}};
    const auto course = longTerm(results).value();
    EXPECT_EQ(course.results, 5u);
    EXPECT_EQ(course.rounds, 4u);
    EXPECT_NEAR(course.cumulativeBias, 2.5, 1e-12);
    EXPECT_NEAR(course.trend->slope, 1, 1e-12);
    // t(0.975; 3) = 3.182446, s / sqrt(4) = 0.645497.
    EXPECT_NEAR(course.interval->low, 2.5 - 2.054260, 5e-6);
    EXPECT_EQ(course.course, Course::Steady);
}

TEST(LongTerm, NamesImprovementAndItsContrary) {
    EXPECT_EQ(courseOf({kPoor, kPoor, kPoor, kGood, kFair, kGood}), Course::Improved);
    EXPECT_EQ(courseOf({kPoor, kPoor, kPoor, kGood, kFair}), Course::Steady);
    EXPECT_EQ(courseOf({kGood, kPoor, kGood, kGood, kGood}), Course::Steady);
    EXPECT_EQ(courseOf({kGood, kFair, kGood, kPoor, kPoor}), Course::Worsened);
    EXPECT_EQ(courseOf({kGood, kFair, kGood, kGood, kPoor}), Course::Steady);
    EXPECT_EQ(courseOf({kPoor, kPoor, kGood}), Course::TooFew);
    // Just over the limit and then just under it: no change to speak of.
    const std::vector<PastResult> edge{
        {1, 21, kPoor}, {2, 21, kPoor}, {3, 19, kFair}, {4, 19, kFair}, {5, 19, kFair}};
    EXPECT_EQ(longTerm(edge).value().course, Course::Steady);
}

TEST(LongTerm, OfOneRoundHasABiasAndNothingElse) {
    const auto course = longTerm(std::vector<PastResult>{{3, -4, kGood}}).value();
    EXPECT_EQ(course.cumulativeBias, -4);
    EXPECT_FALSE(course.trend);
    EXPECT_FALSE(course.interval);
    EXPECT_EQ(longTerm({}).error(), StatError::TooFewValues);
    EXPECT_EQ(longTerm(std::vector<PastResult>{{1, NAN, kGood}}).error(), StatError::NotFinite);
}

} // namespace
} // namespace fasit::eqa
