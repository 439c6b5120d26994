// Expected numbers of unreliable results against a plain simulation of patients and controls.
#include "tests/qc-core/planning/power_figures.h"

#include "qc-core/planning/design/unreliable_results.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace fasit::planning {
namespace {

constexpr Performance kMethod{10, 2, 2};
constexpr int kFaults = 40'000;

/// 1_3s with two controls an occasion, patients one by one: shares no code with what it checks.
struct Counted {
    double unreliable = 0;
    double finalResults = 0;
};

Counted countOneFault(std::mt19937_64& random, double shift, int between) {
    std::normal_distribution<double> z;
    int untilControl = std::uniform_int_distribution<int>(0, between)(random);
    Counted counted;
    double sinceAccepted = 0;
    while (true) {
        for (; untilControl > 0; --untilControl) {
            sinceAccepted += std::abs(2 + 2 * (shift + z(random))) > 10 ? 1 : 0;
        }
        counted.unreliable += sinceAccepted;
        if (std::abs(shift + z(random)) > 3 || std::abs(shift + z(random)) > 3) {
            return counted;
        }
        counted.finalResults += sinceAccepted;
        sinceAccepted = 0;
        untilControl = between;
    }
}

TEST(UnreliableResults, AgreeWithASimulationOfPatientsAndControls) {
    const PowerFunction rules = powerOf("1_3s");
    const double before = *unacceptableShare(kMethod, {});
    std::mt19937_64 random(20261003);
    for (const double shift : {2.0, 3.0}) {
        Counted sum;
        double squares = 0;
        for (int i = 0; i < kFaults; ++i) {
            const Counted one = countOneFault(random, shift, 20);
            sum.unreliable += one.unreliable;
            sum.finalResults += one.finalResults;
            squares += one.unreliable * one.unreliable;
        }
        const auto results = unreliableResults(kMethod, rules, {shift, 1}, 20);
        ASSERT_TRUE(results);
        // The simulation counts all results beyond TEa, also those that the method gives without a fault.
        const double share = (results->increase + before) / results->increase;
        const double mean = sum.unreliable / kFaults;
        const double error = std::sqrt((squares / kFaults - mean * mean) / kFaults);
        EXPECT_NEAR(mean, results->unreliable * share, 4 * error);
        EXPECT_NEAR(sum.finalResults / kFaults, results->finalResults * share, 4 * error);
    }
}

TEST(UnreliableResults, CountResultsBeyondTheAllowableError) {
    EXPECT_NEAR(*unacceptableShare({10, 0, 5}, {}), 0.0455, 0.5e-4);
    EXPECT_NEAR(*unacceptableShare({10, 2, 2}, {4, 1}), 0.5, 1e-9);
    EXPECT_NEAR(*unacceptableShare({10, 2, 2}, {4 - 1.65, 1}), 0.0495, 0.5e-4) << "the critical shift";
    EXPECT_NEAR(*unacceptableShare({10, -2, 2}, {1, 1}), *unacceptableShare({10, 2, 2}, {1, 1}), 1e-15);
}

TEST(UnreliableResults, GrowWithTheResultsBetweenControls) {
    const PowerFunction rules = powerOf("1_3s,2_2s,R_4s");
    const auto few = unreliableResults(kMethod, rules, {2, 1}, 10);
    const auto many = unreliableResults(kMethod, rules, {2, 1}, 100);
    EXPECT_NEAR(many->finalResults, 10 * few->finalResults, 1e-9);
    EXPECT_LT(many->finalResults, many->unreliable);
}

TEST(UnreliableResults, AreWorstAtAMiddlingShift) {
    const auto worst = worstShift(kMethod, powerOf("1_3s,2_2s,R_4s"), 50);
    ASSERT_TRUE(worst);
    EXPECT_GT(worst->shift, 1);
    EXPECT_LT(worst->shift, 4);
    const auto smaller = unreliableResults(kMethod, powerOf("1_3s,2_2s,R_4s"), {worst->shift - 0.5, 1}, 50);
    EXPECT_LT(smaller->finalResults, worst->results.finalResults);
}

TEST(UnreliableResults, RefuseWhatHasNoMeaning) {
    const PowerFunction rules = powerOf("1_3s");
    EXPECT_EQ(unreliableResults(kMethod, rules, {1, 1}, 0).error(), stats::StatError::ScaleNotPositive);
    EXPECT_EQ(unreliableResults({10, 2, 0}, rules, {1, 1}, 5).error(), stats::StatError::ScaleNotPositive);
    EXPECT_EQ(unacceptableShare(kMethod, {std::numeric_limits<double>::infinity(), 1}).error(),
              stats::StatError::OutOfRange);
    EXPECT_FALSE(worstShift({0, 2, 2}, rules, 50));
}

} // namespace
} // namespace fasit::planning
