// Runs rules against Champ and Woodall, closed forms, and simulated average run lengths of all detectors.
#include "qc-core/stats/detectors/runs_rules_arl.h"

#include "qc-core/stats/detectors/cusum_arl.h"
#include "qc-core/stats/detectors/ewma.h"
#include "qc-core/stats/detectors/ewma_arl.h"
#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

constexpr RunsRule kThreeSd{1, 1, 3};

double arl(std::vector<RunsRule> rules, double shift) {
    return runsRulesArl(rules, shift).value();
}

/// C. W. Champ, W. H. Woodall, Technometrics 29 (1987) 393-399: shifts of 0, 1, 2 and 3 SDs.
TEST(RunsRulesArl, MatchesChampAndWoodall) {
    struct Row {
        std::vector<RunsRule> rules;
        std::vector<double> arls;
    };
    const std::vector<Row> table{{{kThreeSd}, {370.40, 43.89, 6.30, 2.00}},
                                 {{kThreeSd, {2, 3, 2}}, {225.44, 20.01, 3.65, 1.68}},
                                 {{kThreeSd, {4, 5, 1}}, {166.05, 12.66, 3.68, 1.89}},
                                 {{kThreeSd, {8, 8, 0}}, {152.73, 14.58, 4.89, 1.99}}};
    for (const Row& row : table) {
        for (std::size_t shift = 0; shift < row.arls.size(); ++shift) {
            EXPECT_NEAR(arl(row.rules, static_cast<double>(shift)), row.arls[shift], 0.005)
                << row.rules.back().count << " at " << shift;
        }
    }
}

/// A run of n on one side of two equal ones: 2^n - 1 results.
TEST(RunsRulesArl, OfRunsOnOneSideHasAClosedForm) {
    for (std::size_t n = 1; n <= 12; ++n) {
        EXPECT_NEAR(arl({{n, n, 0}}, 0), std::pow(2.0, static_cast<double>(n)) - 1, 1e-9);
    }
}

TEST(RunsRulesArl, FallsWithEveryRuleThatIsAddedAndIsTheSameOnBothSides) {
    const double three = arl({kThreeSd}, 0.7);
    const double more = arl({kThreeSd, {2, 2, 2}}, 0.7);
    const double most = arl({kThreeSd, {2, 2, 2}, {4, 4, 1}, {10, 10, 0}}, 0.7);
    EXPECT_GT(three, more);
    EXPECT_GT(more, most);
    EXPECT_NEAR(arl({kThreeSd, {2, 2, 2}, {4, 4, 1}, {10, 10, 0}}, -0.7), most, 1e-10);
    EXPECT_NEAR(arl({{10, 10, 0}, {2, 2, 2}, kThreeSd, {4, 4, 1}}, 0.7), most, 1e-10);
    EXPECT_NEAR(arl({kThreeSd, kThreeSd, {1, 1, 5}}, 0.7), three, 1e-10);
}

/// Mean of simulated run lengths and its standard error.
struct Simulated {
    double mean = 0;
    double standardError = 0;
};

/// `alarm` is made anew for each run and told each z; true ends the run.
template <class MakeAlarm>
Simulated simulated(std::uint64_t seed, double shift, int runs, MakeAlarm makeAlarm) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> z(shift, 1);
    std::vector<double> lengths;
    for (int run = 0; run < runs; ++run) {
        auto alarm = makeAlarm();
        double length = 1;
        while (!alarm(z(random))) {
            ++length;
        }
        lengths.push_back(length);
    }
    const Summary summary = summaryOf(lengths).value();
    return {summary.mean, standardErrorOfMean(summary).value()};
}

/// Four standard errors, and those small enough to tell something: under 1.2 % of the ARL.
void expectArl(const Simulated& simulation, double exact) {
    EXPECT_LT(simulation.standardError, 0.012 * exact);
    EXPECT_NEAR(simulation.mean, exact, 4 * simulation.standardError);
}

auto cusumAlarm(CusumLimits limits) {
    return [limits] {
        return [detector = Cusum::create({0, 1}, limits).value()](double z) mutable {
            return detector.add(z)->alarm();
        };
    };
}

TEST(SimulatedArl, AgreesForCusum) {
    expectArl(simulated(20261225, 0, 8000, cusumAlarm({0.5, 4})), twoSidedCusumArl({0.5, 4}, 0).value());
    expectArl(simulated(20261226, 1, 20000, cusumAlarm({0.5, 5})), twoSidedCusumArl({0.5, 5}, 1).value());
    expectArl(simulated(20261227, 0, 9000, cusumAlarm({0.5, 4, true})),
              twoSidedCusumArl({0.5, 4, true}, 0).value());
    expectArl(simulated(20261228, 1, 20000, cusumAlarm({0.5, 5, true})),
              twoSidedCusumArl({0.5, 5, true}, 1).value());
}

TEST(SimulatedArl, AgreesForEwma) {
    const auto alarm = [] {
        return [detector = Ewma::create({0, 1}, {0.2, 2.5, EwmaWidth::Asymptotic}).value()](
                   double z) mutable { return detector.add(z)->alarm(); };
    };
    expectArl(simulated(20261229, 0, 8000, alarm), ewmaArl({0.2, 2.5}, 0).value());
    expectArl(simulated(20261230, 1, 20000, alarm), ewmaArl({0.2, 2.5}, 1).value());
}

/// 1_3s, two of three beyond 2 SDs and four of five beyond 1, looked up in the last results each time.
bool naiveAlarm(const std::vector<double>& z) {
    const auto beyond = [&](std::size_t window, double k, double side) {
        std::size_t count = 0;
        for (std::size_t back = 0; back < std::min(window, z.size()); ++back) {
            count += side * z[z.size() - 1 - back] > k ? 1U : 0U;
        }
        return count;
    };
    for (const double side : {-1.0, 1.0}) {
        if (beyond(1, 3, side) >= 1 || beyond(3, 2, side) >= 2 || beyond(5, 1, side) >= 4) {
            return true;
        }
    }
    return false;
}

TEST(SimulatedArl, AgreesForRunsRules) {
    const auto alarm = [] {
        return [past = std::vector<double>()](double z) mutable {
            past.push_back(z);
            return naiveAlarm(past);
        };
    };
    const std::vector<RunsRule> rules{kThreeSd, {2, 3, 2}, {4, 5, 1}};
    expectArl(simulated(20261231, 0.5, 9000, alarm), arl(rules, 0.5));
    expectArl(simulated(20270101, 1.5, 20000, alarm), arl(rules, 1.5));
}

TEST(RunsRulesArl, RefusesBadInput) {
    EXPECT_EQ(runsRulesArl({}, 0).error(), StatError::TooFewValues);
    for (const RunsRule& rule :
         {RunsRule{0, 1, 3}, RunsRule{3, 2, 3}, RunsRule{1, 17, 3}, RunsRule{1, 1, -1}, RunsRule{1, 1, 21}}) {
        EXPECT_EQ(runsRulesArl(std::vector{rule}, 0).error(), StatError::OutOfRange);
    }
    EXPECT_EQ(runsRulesArl(std::vector{kThreeSd}, 101).error(), StatError::OutOfRange);
    EXPECT_EQ(runsRulesArl(std::vector<RunsRule>{{10, 11, 0}, {9, 14, 1}}, 0).error(), StatError::OutOfRange)
        << "too many histories";
    EXPECT_EQ(runsRulesArl(std::vector{kThreeSd}, kNaN).error(), StatError::NotFinite);
    EXPECT_EQ(runsRulesArl(std::vector<RunsRule>{{1, 1, kInfinity}}, 0).error(), StatError::NotFinite);
}

} // namespace
} // namespace fasit::stats
