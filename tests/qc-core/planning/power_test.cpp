// The exact chain against published figures, closed forms and invariances.
#include "tests/qc-core/planning/power_figures.h"

#include "qc-core/planning/power/closed_forms.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

namespace fasit::planning {
namespace {

constexpr const char* kMultirule = "1_3s,2_2s,R_4s,4_1s,10x";

TEST(ClosedForms, MatchThePublishedFigures) {
    constexpr std::array<double, 4> kTwoSd{.0455, .0889, .1304, .1700};
    constexpr std::array<double, 4> kTwoAndAHalfSd{.0124, .0247, .0368, .0488};
    constexpr std::array<double, 4> kThreeSd{.0027, .0054, .0081, .0108};
    for (int n = 1; n <= 4; ++n) {
        const auto at = static_cast<std::size_t>(n - 1);
        EXPECT_NEAR(singleBeyond(2, n, {}), kTwoSd[at], 0.5e-4 + 1e-9);
        EXPECT_NEAR(singleBeyond(2.5, n, {}), kTwoAndAHalfSd[at], 0.5e-4);
        EXPECT_NEAR(singleBeyond(3, n, {}), kThreeSd[at], 0.5e-4);
    }
    EXPECT_NEAR(singleBeyond(3.5, 2, {}), .00093, 0.5e-5);
    EXPECT_NEAR(singleBeyond(4, 2, {}), .00013, 0.5e-5);
    EXPECT_NEAR(allBeyond(2, 2, {}), .001035, 0.5e-6);
    EXPECT_NEAR(oppositeBeyond(2, 2, {}), .001035, 0.5e-6);
    EXPECT_NEAR(pairRangeBeyond(4, 1), .004678, 0.5e-6);
    EXPECT_NEAR(allBeyond(1, 4, {}), .001267, 0.5e-6);
    EXPECT_NEAR(allBeyond(0, 6, {}), .03125, 1e-12);
    EXPECT_NEAR(allBeyond(0, 8, {}), .0078, 0.5e-4);
    EXPECT_NEAR(allBeyond(0, 10, {}), .00195, 0.5e-5);
    EXPECT_NEAR(allBeyond(0, 12, {}), .00049, 0.5e-5);
    EXPECT_NEAR(trendOf(7), .0004, 0.5e-4);
}

TEST(Power, AgreesWithTheClosedFormOfEverySingleRule) {
    for (const ErrorSize error : {ErrorSize{}, ErrorSize{0.7, 1}, ErrorSize{2.35, 1}, ErrorSize{-1, 2}}) {
        for (int n = 1; n <= 4; ++n) {
            EXPECT_NEAR(rejectionOf("1_2s=reject", {n, n, 0}, error), singleBeyond(2, n, error), 1e-14);
            EXPECT_NEAR(rejectionOf("1_2.5s", {n, n, 0}, error), singleBeyond(2.5, n, error), 1e-14);
            EXPECT_NEAR(rejectionOf("R_4s", {n, n, 0}, error), oppositeBeyond(2, n, error), 1e-14);
        }
        EXPECT_NEAR(rejectionOf("2_2s@run", {2, 2, 0}, error), allBeyond(2, 2, error), 1e-14);
        EXPECT_NEAR(rejectionOf("4_1s@across", {2, 2, 0}, error), allBeyond(1, 4, error), 1e-14);
        EXPECT_NEAR(rejectionOf("4_1s@within", {1, 1, 0}, error), allBeyond(1, 4, error), 1e-14);
        EXPECT_NEAR(rejectionOf("10x@across", {2, 2, 0}, error), allBeyond(0, 10, error), 1e-14);
        EXPECT_NEAR(rejectionOf("6x@within", {1, 1, 0}, error), allBeyond(0, 6, error), 1e-14);
        EXPECT_NEAR(rejectionOf("12x@across", {4, 4, 0}, error), allBeyond(0, 12, error), 1e-14);
    }
}

/// 4_1s and 10x within and across materials, 2_2s within material and within run: the scopes by default.
TEST(Power, MatchesThePublishedChain) {
    const PowerFunction power = powerOf(kMultirule);
    ASSERT_TRUE(power.isExact());
    EXPECT_NEAR(power.rejection({}, Notion::SteadyState)->value, 0.018221819, 0.5e-9);
    EXPECT_NEAR(power.rejection({1, 1}, Notion::SteadyState)->value, 0.493974259, 0.5e-9);
    EXPECT_NEAR(power.rejection({1, 1}, Notion::FirstRun)->value, 0.083260383, 0.5e-9);
    EXPECT_EQ(power.rejection({1, 1}, Notion::FirstRun)->standardError, 0);
}

TEST(Power, OfRulesWithinTheRunAloneIsThePublishedExactFigure) {
    EXPECT_NEAR(rejectionOf("1_3s,2_2s@run,R_4s", {2, 2, 0}, {}), .007224, 0.5e-6);
    EXPECT_NEAR(rejectionOf("1_3s,2_2s,R_4s", {2, 2, 1}, {}), .007224, 0.5e-6);
}

/// A procedure of the published simulation of 10^7 runs a figure: Pfr, Ped at shifts 1 to 4, Ped at 2 and 3
/// SD.
struct Published {
    const char* rules;
    RunDesign design;
    std::array<double, 7> figures; ///< Below 0: not printed to three digits.
};

constexpr double kNotPrinted = -1;

const std::array<Published, 15> kPublished{{
    {"1_3s", {2, 2, 0}, {.0054, .045, .292, .750, .975, .250, .534}},
    {"1_3s,2_2s@run,R_4s", {2, 2, 0}, {.0072, .064, .409, .867, .993, .283, .569}},
    {"1_3s,2_2s,R_4s", {2, 2, 0}, {.0091, .100, .580, .958, .999, .323, .616}},
    {"1_3s,2_2s,R_4s,4_1s", {2, 2, 0}, {.0126, .224, .872, .998, 1, .347, .638}},
    {"1_3s,2_2s,R_4s,4_1s,8x", {2, 2, 0}, {.0344, .580, .992, 1, 1, .36, .64}},
    {kMultirule, {2, 2, 0}, {.0182, .494, .99, 1, 1, .35, .64}},
    {"1_3s,2_2s,R_4s,4_1s,12x", {2, 2, 0}, {.0140, .426, .99, 1, 1, .35, .64}},
    {"1_3s,2of3_2s@run,R_4s", {3, 3, 0}, {.0134, .117, .619, .970, 1, .425, .741}},
    {"1_3s,2of3_2s@run,R_4s,3_1s@across", {3, 3, 0}, {.0208, .204, .778, kNotPrinted, 1, .444, .752}},
    {"1_3s,2of3_2s@run,R_4s,3_1s@across,6x@across",
     {3, 3, 0},
     {.0507, .455, .949, kNotPrinted, 1, kNotPrinted, kNotPrinted}},
    {"1_3s,2of3_2s@run,R_4s,3_1s@across,9x@across",
     {3, 3, 0},
     {.0246, .354, .937, kNotPrinted, 1, kNotPrinted, kNotPrinted}},
    {"1_3s,2_2s@run,R_4s,4_1s@across", {4, 4, 0}, {.0222, .212, .835, .998, 1, .553, .850}},
    {"1_3s,2_2s,R_4s,4_1s", {2, 4, 1}, {.0222, .212, .835, .998, 1, .553, .850}},
    {"1_3s,2_2s@run,R_4s,4_1s@across,8x@across", {4, 4, 0}, {.0298, .390, .956, 1, 1, .556, .852}},
    {"1_3s,2_2s,R_4s,4_1s", {4, 4, 1}, {.0222, .212, .835, .998, 1, .553, .850}},
}};

/// Half a unit of the last digit printed, and the stated error of the simulation.
double toleranceOf(double figure, std::size_t column) {
    constexpr double kSimulated = 0.0003;
    const bool twoDigits = column > 0 && std::abs(figure * 100 - std::round(figure * 100)) < 1e-9;
    return kSimulated + (column == 0 ? 0.5e-4 : twoDigits ? 0.5e-2 : 0.5e-3);
}

TEST(Power, MatchesThePublishedSimulationOfEveryProcedure) {
    constexpr std::array<ErrorSize, 7> kErrors{{{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}, {0, 2}, {0, 3}}};
    for (const Published& published : kPublished) {
        const PowerFunction power = powerOf(published.rules, published.design);
        EXPECT_TRUE(power.isExact()) << published.rules;
        for (std::size_t i = 0; i < kErrors.size(); ++i) {
            const double figure = published.figures[i];
            if (figure != kNotPrinted) {
                EXPECT_NEAR(power.rejection(kErrors[i], Notion::SteadyState)->value, figure,
                            toleranceOf(figure, i))
                    << published.rules << " column " << i;
            }
        }
    }
}

TEST(Power, IsTheSameForAShiftEitherWay) {
    const PowerFunction power = powerOf("1_3s,2of3_2s,R_4s,4_1s,10x", {3, 5, 0});
    for (const double shift : {0.3, 1.0, 2.7}) {
        for (const Notion notion : {Notion::SteadyState, Notion::FirstRun}) {
            EXPECT_NEAR(power.rejection({shift, 1.3}, notion)->value,
                        power.rejection({-shift, 1.3}, notion)->value, 1e-13);
        }
    }
}

TEST(Power, MoreRulesMoreLevelsAndLongerLookBackNeverRejectLess) {
    for (const double shift : {0.0, 1.0, 2.0}) {
        EXPECT_LE(rejectionOf("1_3s", {2, 2, 0}, {shift, 1}), rejectionOf(kMultirule, {2, 2, 0}, {shift, 1}));
        EXPECT_LE(rejectionOf(kMultirule, {2, 2, 0}, {shift, 1}),
                  rejectionOf(kMultirule, {3, 3, 0}, {shift, 1}));
        for (int runs = 1; runs < 12; ++runs) {
            EXPECT_LE(rejectionOf(kMultirule, {2, 2, runs}, {shift, 1}),
                      rejectionOf(kMultirule, {2, 2, runs + 1}, {shift, 1}) + 1e-14);
        }
        EXPECT_NEAR(rejectionOf(kMultirule, {2, 2, 10}, {shift, 1}),
                    rejectionOf(kMultirule, {2, 2, 0}, {shift, 1}), 1e-13);
    }
}

TEST(Power, RulesThatCannotFireInTheDesignChangeNothing) {
    EXPECT_EQ(rejectionOf("1_3s,4_1s@run", {2, 2, 0}, {1, 1}), rejectionOf("1_3s", {2, 2, 0}, {1, 1}));
    EXPECT_EQ(rejectionOf("1_3s,10x@across", {1, 1, 0}, {1, 1}), rejectionOf("1_3s", {1, 1, 0}, {1, 1}));
}

TEST(Power, CountsWhatRejectsAndWhereNothingDoesEverything) {
    EXPECT_EQ(powerOf("1_2s,1_3s,10x=finding").countedRules(), std::vector<std::string>{"1_3s"});
    EXPECT_EQ(powerOf("1_2s").countedRules(), std::vector<std::string>{"1_2s"});
    EXPECT_NEAR(rejectionOf("1_2s", {2, 2, 0}, {}), .0889, 0.5e-4);
}

TEST(Power, CurvesRiseFromFalseRejectionToDetection) {
    const auto curve = powerOf(kMultirule).shiftCurve(4, 0.1, Notion::SteadyState);
    ASSERT_EQ(curve.size(), 41U);
    EXPECT_NEAR(curve[10].error.shift, 1, 1e-12);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        EXPECT_GT(curve[i].probability.value, curve[i - 1].probability.value);
    }
    const auto wider = powerOf(kMultirule).sdFactorCurve(3, 0.5, Notion::SteadyState);
    ASSERT_EQ(wider.size(), 5U);
    EXPECT_NEAR(wider[2].probability.value, 0.349798880, 1e-9);
}

TEST(Power, RefusesWhatHasNoMeaning) {
    const auto set = rules::parseRuleList("1_3s").value();
    EXPECT_EQ(PowerFunction::of(set, {0, 2, 0}).error(), PlanError::BadLevels);
    EXPECT_EQ(PowerFunction::of(set, {5, 5, 0}).error(), PlanError::BadLevels);
    EXPECT_EQ(PowerFunction::of(set, {2, 1, 0}).error(), PlanError::BadValuesPerRun);
    EXPECT_EQ(PowerFunction::of(set, {2, 17, 0}).error(), PlanError::BadValuesPerRun);
    EXPECT_EQ(PowerFunction::of(set, {2, 2, -1}).error(), PlanError::BadLookBack);
    EXPECT_EQ(PowerFunction::of({}, {}).error(), PlanError::NoRules);
    EXPECT_EQ(PowerFunction::of(rules::parseRuleList("limits,1_3s").value(), {}).error(),
              PlanError::LimitsRule);
    const PowerFunction power = powerOf("1_3s");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(power.rejection({nan, 1}, Notion::FirstRun).error(), stats::StatError::NotFinite);
    EXPECT_EQ(power.rejection({0, 0}, Notion::FirstRun).error(), stats::StatError::ScaleNotPositive);
    EXPECT_EQ(power.runsToRejection({0, nan}).error(), stats::StatError::NotFinite);
}

} // namespace
} // namespace fasit::planning
