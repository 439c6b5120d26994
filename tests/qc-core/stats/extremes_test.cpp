// What is asked of every function here: an error or finite numbers, whatever comes in, and the input left as
// it was.
#include "qc-core/stats/detectors/cusum_arl.h"
#include "qc-core/stats/detectors/ewma.h"
#include "qc-core/stats/detectors/ewma_arl.h"
#include "qc-core/stats/detectors/individuals.h"
#include "qc-core/stats/detectors/runs_rules_arl.h"
#include "qc-core/stats/inference/f_test.h"
#include "qc-core/stats/inference/histogram.h"
#include "qc-core/stats/inference/t_test.h"
#include "qc-core/stats/inference/trend.h"
#include "qc-core/stats/inference/youden.h"
#include "qc-core/stats/moments.h"
#include "qc-core/stats/uncertainty/bias.h"
#include "qc-core/stats/uncertainty/rmsd.h"
#include "qc-core/stats/uncertainty/uncertainty.h"

#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>
#include <initializer_list>

namespace fasit::stats {
namespace {

/// Zero, ordinary values, the smallest and largest doubles, and what is no number.
constexpr std::array<double, 18> kExtremes{0,      1,       -1,     5.4,       100,        1e-5,
                                           1e-160, 1e-300,  5e-324, 1e15,      1e160,      1e300,
                                           -1e300, 1.7e308, 0.5,    kInfinity, -kInfinity, kNaN};

void expectFinite(std::initializer_list<double> figures) {
    for (const double figure : figures) {
        EXPECT_TRUE(std::isfinite(figure));
    }
}

void check(const Expected<double, StatError>& result) {
    if (result) {
        expectFinite({*result});
    }
}

void check(const Expected<Interval, StatError>& result) {
    if (result) {
        expectFinite({result->low, result->high});
        EXPECT_LE(result->low, result->high);
    }
}

void check(const Expected<TTest, StatError>& result) {
    if (result) {
        expectFinite({result->t, result->p, result->degreesOfFreedom, result->difference});
        EXPECT_TRUE(result->p >= 0 && result->p <= 1);
    }
}

void check(const Expected<FTest, StatError>& result) {
    if (result) {
        expectFinite({result->f, result->p});
        EXPECT_TRUE(result->p >= 0 && result->p <= 1);
    }
}

void check(const Expected<LinearTrend, StatError>& result) {
    if (result) {
        expectFinite({result->slope, result->intercept, result->slopeError, result->interceptError,
                      result->residualSd, result->r, result->p, result->t.value_or(0)});
        EXPECT_TRUE(std::abs(result->r) <= 1 && result->p >= 0 && result->p <= 1);
    }
}

void check(const Expected<Bias, StatError>& result) {
    if (result) {
        expectFinite({result->value, result->standardUncertainty, result->degreesOfFreedom.value_or(0),
                      result->t.value_or(0)});
    }
}

void check(const Expected<Histogram, StatError>& result) {
    if (result) {
        EXPECT_TRUE(std::is_sorted(result->edges.begin(), result->edges.end()));
        for (const double edge : result->edges) {
            expectFinite({edge});
        }
        for (const double count : result->expected) {
            expectFinite({count});
        }
    }
}

Summary randomSummary(std::mt19937_64& random) {
    std::uniform_int_distribution<std::size_t> one(0, kExtremes.size() - 1);
    return {one(random) % 5, kExtremes[one(random)], kExtremes[one(random)]};
}

std::vector<double> randomExtremes(std::mt19937_64& random, std::size_t n) {
    std::uniform_int_distribution<std::size_t> one(0, kExtremes.size() - 1);
    const std::size_t last = random() % 3 == 0 ? kExtremes.size() : kExtremes.size() - 3;
    std::vector<double> values(n);
    std::generate(values.begin(), values.end(), [&] { return kExtremes[one(random) % last]; });
    return values;
}

TEST(Extremes, SummariesGiveErrorsOrFiniteNumbers) {
    std::mt19937_64 random(20270104);
    for (int i = 0; i < 20000; ++i) {
        const std::array lots{randomSummary(random), randomSummary(random)};
        const Summary& first = lots[0];
        const Summary& second = lots[1];
        for (const auto statistic : {&standardErrorOfMean, &standardErrorOfSd, &standardErrorOfCv}) {
            check(statistic(first));
        }
        for (const auto interval : {&meanInterval, &sdInterval, &cvInterval}) {
            check(interval(first, 0.95));
        }
        check(oneSampleT(first, second.mean));
        check(welchT(first, second));
        check(pooledT(first, second));
        check(varianceRatio(first, second));
        check(biasOf(first, {second.mean, second.sd}));
        check(biasInterval(first, {second.mean, second.sd}));
        check(rmsdOf(first, second.mean));
        check(totalError(first.mean, second.sd));
        check(pooledSd(lots).map([](const Pooled& pooled) { return pooled.value; }));
        check(pooledCv(lots).map([](const Pooled& pooled) { return pooled.value; }));
        check(cumulative(lots).map([](const Summary& all) { return all.mean + all.sd / 4; }));
        check(cumulativeCv(lots));
        check(uncertaintyFromLots(lots, {0, first.mean, {}}).map([](const Uncertainty& u) {
            return u.expanded;
        }));
    }
}

TEST(Extremes, ValuesGiveErrorsOrFiniteNumbersAndStayAsTheyWere) {
    std::mt19937_64 random(20270105);
    for (int i = 0; i < 20000; ++i) {
        const auto values = randomExtremes(random, random() % 7);
        const auto others = randomExtremes(random, values.size());
        const auto before = values;
        check(pairedT(values, others));
        check(linearTrend(values, others));
        check(mean(values));
        check(sampleSd(values));
        check(coefficientOfVariation(values));
        check(histogram(values));
        check(histogramBySteps(values, others.empty() ? 1 : others[0]));
        check(rmsd(values, 1));
        check(rmsdPercent(values, 5.4));
        check(individualsChart(values).map([](const IndividualsChart& chart) { return chart.high; }));
        check(youdenCircle(values, others).map([](const YoudenCircle& circle) { return circle.radius; }));
        check(youdenEllipse(values, others).map([](const YoudenEllipse& ellipse) {
            return ellipse.alongHalf;
        }));
        check(uncertaintyFromExternalControl({values, 1, 1}).map([](const auto& u) { return u.expanded; }));
        EXPECT_TRUE(std::equal(values.begin(), values.end(), before.begin(), [](double a, double b) {
            return a == b || (std::isnan(a) && std::isnan(b));
        }));
    }
}

TEST(Extremes, DetectorsGiveErrorsOrFiniteNumbers) {
    std::mt19937_64 random(20270106);
    for (int i = 0; i < 5000; ++i) {
        const auto values = randomExtremes(random, 6);
        const auto settings = randomExtremes(random, 4);
        const auto sums = cusum(values, {settings[0], settings[1]}, {settings[2], settings[3], i % 2 == 0});
        if (sums) {
            for (const CusumStep& step : sums->steps) {
                expectFinite({step.upper, step.lower});
            }
            expectFinite({sums->firstAlarm.value_or(CusumAlarm{}).shiftedMean});
        }
        const auto averages = ewma(values, {settings[0], settings[1]}, {settings[2], settings[3]});
        for (std::size_t j = 0; averages && j < averages->steps.size(); ++j) {
            expectFinite({averages->steps[j].average, averages->steps[j].low, averages->steps[j].high});
        }
    }
}

TEST(Extremes, RunLengthsAreErrorsOrAtLeastOne) {
    std::mt19937_64 random(20270107);
    const auto checkArl = [](const Expected<double, StatError>& result) {
        check(result);
        EXPECT_TRUE(!result || *result >= 1 - 1e-12) << *result;
    };
    for (int i = 0; i < 300; ++i) {
        const auto settings = randomExtremes(random, 3);
        checkArl(oneSidedCusumArl({settings[0], settings[1], i % 2 == 0}, settings[2]));
        checkArl(twoSidedCusumArl({settings[0], settings[1], i % 2 == 0}, settings[2]));
        checkArl(ewmaArl({settings[0], settings[1]}, settings[2]));
        checkArl(runsRulesArl(std::vector<RunsRule>{{1, 1, settings[0]}, {2, 3, settings[1]}}, settings[2]));
    }
}

} // namespace
} // namespace fasit::stats
