// Average run lengths against Champ and Woodall 1987, closed forms and the simulation.
#include "tests/qc-core/planning/power_figures.h"

#include "qc-core/planning/power/run_length.h"

#include <gtest/gtest.h>

#include <array>

namespace fasit::planning {
namespace {

RunModel modelOf(const char* rules, const RunDesign& design) {
    return RunModel::build(countedRules(rules::parseRuleList(rules).value()).value(), design).value();
}

TEST(RunLength, MatchesChampAndWoodall) {
    struct Row {
        const char* rules;
        std::array<double, 4> shifts0To3;
    };
    constexpr std::array<Row, 4> kTable{{{"1_3s", {370.40, 43.89, 6.30, 2.00}},
                                         {"1_3s,2of3_2s@within", {225.44, 20.01, 3.65, 1.68}},
                                         {"1_3s,4of5_1s@within", {166.05, 12.66, 3.68, 1.89}},
                                         {"1_3s,8x@within", {152.73, 14.58, 4.89, 1.99}}}};
    for (const Row& row : kTable) {
        const RunModel model = modelOf(row.rules, {1, 1, 0});
        for (std::size_t shift = 0; shift < row.shifts0To3.size(); ++shift) {
            EXPECT_NEAR(*averageRunLength(model, {static_cast<double>(shift), 1}, WindowsAtStart::Empty),
                        row.shifts0To3[shift], 0.0051)
                << row.rules << " shift " << shift;
        }
    }
}

TEST(RunLength, IsTheInverseWhereNothingIsRemembered) {
    const RunModel model = modelOf("1_2.5s,2_2s@run,R_4s", {2, 3, 0});
    const double rejected = rejectionOf("1_2.5s,2_2s@run,R_4s", {2, 3, 0}, {1, 1});
    EXPECT_NEAR(*averageRunLength(model, {1, 1}, WindowsAtStart::Empty), 1 / rejected, 1e-9);
    EXPECT_NEAR(powerOf("1_3s,4_1s", {2, 4, 1}).runsToRejection({1, 1})->value,
                1 / rejectionOf("1_3s,4_1s", {2, 4, 1}, {1, 1}), 1e-9);
}

TEST(RunLength, AgreesWithTheSimulationWhereLevelsAreCoupled) {
    for (const char* const rules : {"1_3s,2_2s,R_4s,4_1s,8x", "1_3s,2of3_2s,R_4s,4_1s"}) {
        const PowerFunction power = powerOf(rules);
        const ControlSimulation simulation(countedRules(rules::parseRuleList(rules).value()).value(), {});
        for (const double shift : {1.0, 2.0}) {
            const Estimate exact = *power.runsToRejection({shift, 1});
            const Estimate simulated = *simulation.runsToRejection({shift, 1}, {3, 5'000});
            EXPECT_TRUE(exact.exact);
            EXPECT_NEAR(exact.value, simulated.value, 4 * simulated.standardError) << rules;
        }
    }
}

TEST(RunLength, SaysWhereItHasNoAnswer) {
    EXPECT_EQ(averageRunLength(modelOf("1_3s", {2, 2, 3}), {}, WindowsAtStart::Empty).error(),
              stats::StatError::OutOfRange);
    EXPECT_EQ(powerOf("1_3s", {2, 2, 3}).runsToRejection({}).error(), stats::StatError::OutOfRange);
    EXPECT_EQ(averageRunLength(modelOf("4_1s@run", {2, 2, 0}), {}, WindowsAtStart::Empty).error(),
              stats::StatError::NotConverged);
}

} // namespace
} // namespace fasit::planning
