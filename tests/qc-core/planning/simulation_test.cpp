// The simulation by the bench's own evaluator against the exact chain: two ways to the same figure that share
// no code. Fixed seeds.
#include "tests/qc-core/planning/power_figures.h"

#include "qc-core/planning/power/closed_forms.h"
#include "qc-core/planning/power/control_simulation.h"

#include <gtest/gtest.h>

#include <array>

namespace fasit::planning {
namespace {

constexpr double kStandardErrors = 4;
constexpr SimulationSize kSmall{7, 40'000};

ControlSimulation simulationOf(const char* rules, const RunDesign& design) {
    return {countedRules(rules::parseRuleList(rules).value()).value(), design};
}

struct Case {
    const char* rules;
    RunDesign design;
};

const std::array<Case, 10> kCases{{
    {"1_3s,2_2s,R_4s,4_1s,10x", {2, 2, 0}},
    {"1_3s,2_2s,R_4s,4_1s,8x", {2, 4, 2}},
    {"1_3s,2_2s,R_4s,4_1s", {2, 3, 1}},
    {"1_3s,2of3_2s,R_4s,3_1s,6x", {3, 3, 0}},
    {"1_3s,2of3_2s,R_4s,3_1s", {3, 6, 1}},
    {"1_2.5s,2_2s@within,3_1s@across,4_1s@run", {4, 5, 0}},
    {"2_2s,6x", {1, 2, 0}},
    {"3of5_1s,8x@across", {2, 2, 0}},
    {"2of3_2s@run,12x", {2, 5, 3}},
    {"1_4s,3_2s", {1, 1, 0}},
}};

TEST(Simulation, AgreesWithTheChainForBothNotions) {
    for (const Case& one : kCases) {
        const PowerFunction power = powerOf(one.rules, one.design);
        ASSERT_TRUE(power.isExact()) << one.rules;
        const ControlSimulation simulation = simulationOf(one.rules, one.design);
        for (const ErrorSize error : {ErrorSize{}, ErrorSize{1.2, 1}, ErrorSize{-0.4, 1.8}}) {
            for (const Notion notion : {Notion::SteadyState, Notion::FirstRun}) {
                const Estimate simulated = simulation.rejection(error, notion, kSmall);
                EXPECT_FALSE(simulated.exact);
                EXPECT_NEAR(simulated.value, power.rejection(error, notion)->value,
                            kStandardErrors * simulated.standardError)
                    << one.rules << " shift " << error.shift;
            }
        }
    }
}

TEST(Simulation, StandsInWhereNoChainDoes) {
    const PowerFunction trend = powerOf("7T", {1, 1, 0});
    EXPECT_FALSE(trend.isExact());
    for (const double shift : {0.0, 2.0}) {
        const Estimate rejected = *trend.rejection({shift, 1}, Notion::SteadyState);
        EXPECT_NEAR(rejected.value, trendOf(7), kStandardErrors * rejected.standardError);
    }
    const PowerFunction range = powerOf("R_4s:range", {2, 2, 0});
    EXPECT_FALSE(range.isExact());
    for (const ErrorSize error : {ErrorSize{}, ErrorSize{1.5, 1}, ErrorSize{0, 2}}) {
        const Estimate rejected = *range.rejection(error, Notion::SteadyState);
        EXPECT_NEAR(rejected.value, pairRangeBeyond(4, error.sdFactor),
                    kStandardErrors * rejected.standardError);
    }
}

TEST(Simulation, IsTheSameForTheSameSeedAndAnotherForAnother) {
    const ControlSimulation simulation = simulationOf("1_3s,7T=reject", {2, 2, 0});
    const auto rejected = [&](std::uint64_t seed) {
        return simulation.rejection({1, 1}, Notion::SteadyState, {seed, 20'000}).value;
    };
    EXPECT_EQ(rejected(1), rejected(1));
    EXPECT_NE(rejected(1), rejected(2));
}

TEST(Simulation, NeverClaimsToKnowWithoutAnError) {
    const Estimate never = simulationOf("1_5s", {1, 1, 0}).rejection({}, Notion::SteadyState, {1, 1'000});
    EXPECT_EQ(never.value, 0);
    EXPECT_GT(never.standardError, 0);
}

TEST(Simulation, OfTheClassicReadingRejectsOnlyInARunThatWarns) {
    auto set = rules::parseRuleList("1_2s,4_1s@across").value();
    set.onlyAfterWarning = true;
    const PowerFunction gated = PowerFunction::of(set, {}).value();
    EXPECT_FALSE(gated.isExact());
    EXPECT_EQ(gated.countedRules(), std::vector<std::string>{"4_1s"});
    const double always = rejectionOf("4_1s@across", {}, {1, 1});
    const Estimate seldom = *gated.rejection({1, 1}, Notion::SteadyState);
    EXPECT_LT(seldom.value, always - kStandardErrors * seldom.standardError);
    EXPECT_GT(seldom.value, 0.01);
}

} // namespace
} // namespace fasit::planning
