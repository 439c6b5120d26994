// Average run lengths of CUSUM and EWMA against published tables and a plain Markov chain of many narrow
// states.
#include "qc-core/stats/detectors/cusum_arl.h"
#include "qc-core/stats/detectors/ewma_arl.h"
#include "qc-core/stats/markov_chain.h"

#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

struct Figure {
    double shift = 0;
    double arl = 0;
};

/// Half a unit of the last printed digit.
constexpr double kTwoDecimals = 0.005;

/// J. M. Lucas, R. B. Crosier, Technometrics 24 (1982) 199-205, k = 0.5. They print three digits
/// (168, 74.2, 26.6, 13.3, 8.38, ...); the further decimals are those of the R package spc.
TEST(CusumArl, MatchesTheTableOfLucasAndCrosier) {
    const std::vector<Figure> four{{0, 167.68}, {0.25, 74.22}, {0.5, 26.63}, {0.75, 13.29},
                                   {1, 8.38},   {1.5, 4.75},   {2, 3.34},    {2.5, 2.62},
                                   {3, 2.19},   {4, 1.71},     {5, 1.31}};
    const std::vector<Figure> five{{0, 465.44}, {0.25, 139.49}, {0.5, 38.00}, {0.75, 17.05},
                                   {1, 10.38},  {1.5, 5.75},    {2, 4.01},    {2.5, 3.11},
                                   {3, 2.57},   {4, 2.01},      {5, 1.69}};
    for (const Figure& figure : four) {
        EXPECT_NEAR(twoSidedCusumArl({0.5, 4}, figure.shift).value(), figure.arl, kTwoDecimals)
            << figure.shift;
    }
    for (const Figure& figure : five) {
        EXPECT_NEAR(twoSidedCusumArl({0.5, 5}, figure.shift).value(), figure.arl, kTwoDecimals)
            << figure.shift;
    }
}

/// The same paper: head start h / 2.
TEST(CusumArl, MatchesTheTableOfTheHeadStart) {
    const std::vector<Figure> four{{0, 148.7}, {0.25, 62.7}, {0.5, 20.1}};
    for (const Figure& figure : four) {
        EXPECT_NEAR(twoSidedCusumArl({0.5, 4, true}, figure.shift).value(), figure.arl, 0.05) << figure.shift;
    }
    EXPECT_NEAR(twoSidedCusumArl({0.5, 4, true}, 0.75).value(), 8.97, kTwoDecimals);
    EXPECT_NEAR(twoSidedCusumArl({0.5, 4, true}, 1).value(), 5.29, kTwoDecimals);
    EXPECT_NEAR(twoSidedCusumArl({0.5, 5, true}, 0).value(), 430.4, 0.05);
}

TEST(CusumArl, OneSidedMatchesPublishedFigures) {
    EXPECT_NEAR(oneSidedCusumArl({0.5, 3}, 0).value(), 117.60, kTwoDecimals);
    EXPECT_NEAR(oneSidedCusumArl({0.5, 4}, 0).value(), 335.37, kTwoDecimals);
    EXPECT_NEAR(oneSidedCusumArl({0.5, 5}, 0).value(), 930.89, kTwoDecimals);
}

/// SAS prints 4.1500836225 (one-sided) and 4.1500826715 (two-sided) for k = 0.25, h = 8, shift 2.5. They are
/// compared to 7 and 6 digits, since they contradict each other: 1 / L = 1 / L+ + 1 / L- would need an L-
/// of 1.8e7, and it is above 1e15. The converged value is that of the R package spc, 4.15008372612, for both.
TEST(CusumArl, MatchesTheExampleOfSasAsFarAsThatConverged) {
    const double oneSided = oneSidedCusumArl({0.25, 8}, 2.5).value();
    EXPECT_NEAR(oneSided, 4.1500836225, 2e-7);
    EXPECT_NEAR(twoSidedCusumArl({0.25, 8}, 2.5).value(), 4.1500826715, 2e-6);
    EXPECT_NEAR(oneSided, 4.15008372612, 1e-11);
    EXPECT_NEAR(twoSidedCusumArl({0.25, 8}, 2.5).value(), 4.15008372612, 1e-11);
    EXPECT_GT(oneSidedCusumArl({0.25, 8}, -2.5).value(), 1e15);
}

/// D. Brook, D. A. Evans, Biometrika 59 (1972) 539-549: `cells` narrow states instead of an integral, solved
/// by plain iteration of L = 1 + Q L.
double brookEvans(double k, double h, double shift, int cells) {
    const double width = 2 * h / (2 * cells - 1);
    const auto below = [&](double distance) {
        return 0.5 * std::erfc(-(distance * width + k - shift) / std::sqrt(2.0));
    };
    std::vector<double> length(static_cast<std::size_t>(cells), 1.0);
    double change = 1;
    while (change > 1e-13) {
        change = 0;
        for (int i = 0; i < cells; ++i) {
            double sum = 1 + below(-i + 0.5) * length[0];
            for (int j = 1; j < cells; ++j) {
                sum += (below(j - i + 0.5) - below(j - i - 0.5)) * length[static_cast<std::size_t>(j)];
            }
            change = std::max(change, std::abs(sum - length[static_cast<std::size_t>(i)]) / sum);
            length[static_cast<std::size_t>(i)] = sum;
        }
    }
    return length[0];
}

/// The error of the plain chain falls with the square of the width: two of them give a value with 5 digits.
TEST(CusumArl, AgreesWithAPlainMarkovChain) {
    for (const double shift : {1.0, 2.0, 2.5}) {
        const double coarse = brookEvans(0.25, 6, shift, 20);
        const double fine = brookEvans(0.25, 6, shift, 40);
        const double ratio = std::pow(79.0 / 39, 2);
        const double extrapolated = (ratio * fine - coarse) / (ratio - 1);
        EXPECT_NEAR(oneSidedCusumArl({0.25, 6}, shift).value(), extrapolated, 2e-5 * extrapolated) << shift;
    }
}

TEST(CusumArl, FindsTheLimitOfAWantedRunLength) {
    EXPECT_NEAR(cusumLimit({370}).value(), 4.774, 5e-4);
    EXPECT_NEAR(cusumLimit({500}).value(), 5.071, 5e-4);
    for (const double wanted : {20.0, 370.0, 1e4, 1e8}) {
        for (const Sides sides : {Sides::One, Sides::Two}) {
            const CusumWish wish{wanted, 0.5, sides, true};
            const CusumLimits limits{0.5, cusumLimit(wish).value(), true};
            const double arl = sides == Sides::One ? oneSidedCusumArl(limits, 0).value()
                                                   : twoSidedCusumArl(limits, 0).value();
            EXPECT_NEAR(arl / wanted, 1, 1e-9);
        }
    }
}

TEST(CusumArl, OfANarrowIntervalIsThatOfSingleResults) {
    const double beyond = 0.5 * std::erfc(2 / std::sqrt(2.0));
    EXPECT_NEAR(oneSidedCusumArl({2, 1e-9}, 0).value(), 1 / beyond, 1e-5);
    EXPECT_NEAR(twoSidedCusumArl({2, 1e-9}, 0).value(), 1 / (2 * beyond), 1e-5);
}

TEST(CusumArl, IsTheSameOnBothSidesAndFallsWithTheShift) {
    double last = 1e300;
    for (double shift = 0; shift < 5; shift += 0.125) {
        const double arl = twoSidedCusumArl({}, shift).value();
        EXPECT_DOUBLE_EQ(twoSidedCusumArl({}, -shift).value(), arl);
        EXPECT_LT(arl, last);
        last = arl;
    }
    EXPECT_DOUBLE_EQ(twoSidedCusumArl({0.5, 5}, 100).value(), 1);
    EXPECT_DOUBLE_EQ(twoSidedCusumArl({0.5, 5, true}, 100).value(), 1);
}

TEST(CusumArl, RefusesWhatItCannotAnswer) {
    EXPECT_EQ(oneSidedCusumArl({0.5, 0}, 0).error(), StatError::OutOfRange);
    EXPECT_EQ(oneSidedCusumArl({-1, 5}, 0).error(), StatError::OutOfRange);
    EXPECT_EQ(twoSidedCusumArl({0.5, 51}, 0).error(), StatError::OutOfRange);
    EXPECT_EQ(twoSidedCusumArl({0.5, 5}, 101).error(), StatError::OutOfRange);
    EXPECT_EQ(oneSidedCusumArl({0.5, 5}, -100).error(), StatError::NotConverged) << "never an alarm";
    EXPECT_EQ(twoSidedCusumArl({100, 50}, 0).error(), StatError::NotConverged);
    EXPECT_EQ(cusumLimit({1e10}).error(), StatError::OutOfRange);
    EXPECT_EQ(cusumLimit({1}).error(), StatError::OutOfRange);
    EXPECT_EQ(cusumLimit({100, 4}).error(), StatError::OutOfRange) << "k = 4 alone has a longer ARL";
    for (const double bad : kNotFinite) {
        EXPECT_EQ(oneSidedCusumArl({bad, 5}, 0).error(), StatError::NotFinite);
        EXPECT_EQ(twoSidedCusumArl({0.5, 5}, bad).error(), StatError::NotFinite);
        EXPECT_EQ(cusumLimit({bad}).error(), StatError::NotFinite);
        EXPECT_EQ(cusumLimit({370, bad}).error(), StatError::NotFinite);
    }
}

struct EwmaFigure {
    FixedEwma chart;
    double arl = 0;
    double tolerance = 0; ///< Half a unit of the last printed digit.
};

/// S. V. Crowder, Technometrics 29 (1987) 401-407; J. M. Lucas, M. S. Saccucci, Technometrics 32 (1990) 1-12.
TEST(EwmaArl, MatchesPublishedFigures) {
    const std::vector<EwmaFigure> figures{{{0.05, 2.615}, 499.93, 0.005}, {{0.1, 2.814}, 499.58, 0.005},
                                          {{0.2, 2.962}, 499.74, 0.005},  {{0.25, 2.998}, 499.84, 0.005},
                                          {{0.4, 3.054}, 499.95, 0.005},  {{0.1, 2.7}, 369.0, 0.05},
                                          {{0.2, 2.7}, 237.7, 0.05},      {{0.2, 3}, 559.9, 0.05},
                                          {{0.5, 3.071}, 499.9, 0.05},    {{0.03, 2.437}, 499.9, 0.05}};
    for (const EwmaFigure& figure : figures) {
        EXPECT_NEAR(ewmaArl(figure.chart, 0).value(), figure.arl, figure.tolerance)
            << figure.chart.lambda << ' ' << figure.chart.l;
    }
    EXPECT_NEAR(ewmaArl({0.1, 2.814}, 1).value(), 10.33, kTwoDecimals);
    EXPECT_NEAR(ewmaArl({0.2, 2.962}, 1).value(), 10.54, kTwoDecimals);
    EXPECT_NEAR(ewmaArl({0.25, 3}, 1).value(), 11.154267016, 5e-10) << "SAS, EWMAARL";
}

TEST(EwmaArl, FindsTheLimitOfAWantedRunLength) {
    EXPECT_NEAR(ewmaLimit(0.05, 370).value(), 2.490, 5e-4);
    EXPECT_NEAR(ewmaLimit(0.1, 370).value(), 2.701, 5e-4);
    EXPECT_NEAR(ewmaLimit(0.2, 370).value(), 2.859, 5e-4);
    EXPECT_NEAR(ewmaLimit(0.25, 370).value(), 2.898, 5e-4);
    for (const double wanted : {20.0, 1e4, 1e8}) {
        EXPECT_NEAR(ewmaArl({0.2, ewmaLimit(0.2, wanted).value()}, 0).value() / wanted, 1, 1e-9);
    }
}

/// With weight 1 it is a Shewhart chart, whose run length is 1 / p.
TEST(EwmaArl, OfWeightOneIsThatOfSingleResults) {
    const auto beyond = [](double z) { return 0.5 * std::erfc(z / std::sqrt(2.0)); };
    EXPECT_NEAR(ewmaArl({1, 3}, 0).value(), 1 / (2 * beyond(3)), 1e-9);
    EXPECT_NEAR(ewmaArl({1, 3}, 1.5).value(), 1 / (beyond(1.5) + beyond(4.5)), 1e-10);
    EXPECT_NEAR(ewmaArl({0.2, 3}, 1.5).value(), ewmaArl({0.2, 3}, -1.5).value(), 1e-11);
    EXPECT_DOUBLE_EQ(ewmaArl({0.2, 3}, 100).value(), 1);
}

TEST(EwmaArl, RefusesWhatItCannotAnswer) {
    EXPECT_EQ(ewmaArl({0, 3}, 0).error(), StatError::OutOfRange);
    EXPECT_EQ(ewmaArl({1.1, 3}, 0).error(), StatError::OutOfRange);
    EXPECT_EQ(ewmaArl({0.2, 0}, 0).error(), StatError::OutOfRange);
    EXPECT_EQ(ewmaArl({0.2, 9}, 0).error(), StatError::OutOfRange);
    EXPECT_EQ(ewmaLimit(0.2, 0.5).error(), StatError::OutOfRange);
    EXPECT_EQ(ewmaLimit(2, 370).error(), StatError::OutOfRange);
    for (const double bad : kNotFinite) {
        EXPECT_EQ(ewmaArl({bad, 3}, 0).error(), StatError::NotFinite);
        EXPECT_EQ(ewmaArl({0.2, 3}, bad).error(), StatError::NotFinite);
    }
}

/// Steps until the alarm as the sum over n of the probability to be without one after n steps.
double powerSeries(MarkovChain chain) {
    std::vector<double> here(chain.states());
    here[0] = 1;
    double steps = 0;
    double left = 1;
    while (left > 1e-15) {
        std::vector<double> next(chain.states());
        steps += left;
        left = 0;
        for (std::size_t i = 0; i < here.size(); ++i) {
            for (std::size_t j = 0; j < here.size(); ++j) {
                next[j] += here[i] * chain.to(i, j);
            }
        }
        for (const double probability : next) {
            left += probability;
        }
        here = next;
    }
    return steps;
}

TEST(ExpectedSteps, AgreesWithThePowerSeries) {
    std::mt19937_64 random(20261224);
    std::uniform_real_distribution<double> weight(0, 1);
    for (std::size_t n = 1; n < 12; ++n) {
        MarkovChain chain(n);
        for (std::size_t i = 0; i < n; ++i) {
            double sum = chain.exits[i] = weight(random) / 3;
            for (std::size_t j = 0; j < n; ++j) {
                sum += chain.to(i, j) = weight(random) < 0.5 ? 0 : weight(random);
            }
            for (std::size_t j = 0; j < n; ++j) {
                chain.to(i, j) /= sum;
            }
            chain.exits[i] /= sum;
        }
        const double steps = powerSeries(chain);
        EXPECT_NEAR(expectedSteps(chain).value(), steps, 1e-11 * steps);
    }
}

/// A path of two with an alarm of probability 1e-100: 1e100 steps, where 1 - (1 - 1e-100) would be 0.
TEST(ExpectedSteps, KeepsItsDigitsForRareAlarms) {
    MarkovChain chain(2);
    chain.to(0, 1) = 1;
    chain.to(1, 0) = 1;
    chain.exits[1] = 1e-100;
    EXPECT_NEAR(expectedSteps(chain).value() / 2e100, 1, 1e-14);
}

TEST(ExpectedSteps, RefusesWhatHasNoAnswer) {
    EXPECT_EQ(expectedSteps(MarkovChain(0)).error(), StatError::TooFewValues);
    EXPECT_EQ(expectedSteps(MarkovChain(3)).error(), StatError::NotConverged) << "no way out";
    MarkovChain trap(2);
    trap.exits[0] = 0.5;
    trap.to(0, 1) = 0.5;
    EXPECT_EQ(expectedSteps(trap).error(), StatError::NotConverged) << "half of the ways never end";
    MarkovChain aside(2);
    aside.exits[0] = 1;
    EXPECT_EQ(expectedSteps(aside).value(), 1) << "a trap that nothing leads to";
    trap.exits[1] = -0.1;
    EXPECT_EQ(expectedSteps(trap).error(), StatError::OutOfRange);
    trap.exits[1] = kNaN;
    EXPECT_EQ(expectedSteps(trap).error(), StatError::NotFinite);
}

} // namespace
} // namespace fasit::stats
