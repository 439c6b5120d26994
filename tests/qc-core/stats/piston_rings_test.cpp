// Shewhart limits, EWMA and CUSUM of the piston rings, as the R package qcc charts them.
#include "tests/qc-core/stats/piston_rings.h"

#include "qc-core/stats/detectors/ewma.h"
#include "qc-core/stats/moments.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace fasit::stats {
namespace {

/// d2 of five values as qcc has it.
constexpr double kD2 = 2.326;

/// Means of the 40 samples, and the centre and SD of such a mean from the first 25.
struct Rings {
    std::vector<double> means;
    double meanRange = 0;
    InControl inControl;
};

Rings rings() {
    Rings result;
    std::vector<double> ranges;
    for (const auto& sample : kPistonRings) {
        const auto [low, high] = std::minmax_element(sample.begin(), sample.end());
        result.means.push_back(mean(sample).value());
        ranges.push_back(*high - *low);
    }
    result.meanRange = mean(std::span(ranges).first(25)).value();
    result.inControl = {mean(std::span(result.means).first(25)).value(),
                        result.meanRange / kD2 / std::sqrt(5.0)};
    return result;
}

/// Numbers, from 1, of the steps that give an alarm.
template <class Steps>
std::vector<std::size_t> alarms(const Steps& steps) {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].alarm()) {
            numbers.push_back(i + 1);
        }
    }
    return numbers;
}

using Numbers = std::vector<std::size_t>;

TEST(PistonRings, HaveTheLimitsOfTheMeanChart) {
    const Rings data = rings();
    EXPECT_NEAR(data.inControl.mean, 74.001176, 5e-7);
    EXPECT_NEAR(data.meanRange, 0.02276, 5e-6);
    EXPECT_NEAR(data.inControl.sd * std::sqrt(5.0), 0.009785, 5e-7);
    EXPECT_NEAR(data.inControl.mean - 3 * data.inControl.sd, 73.98805, 5e-6);
    EXPECT_NEAR(data.inControl.mean + 3 * data.inControl.sd, 74.01430, 5e-6);
    // An EWMA of weight 1 is the chart itself.
    EXPECT_EQ(alarms(ewma(data.means, data.inControl, {1, 3})->steps), (Numbers{37, 38, 39}));
}

TEST(PistonRings, HaveTheAlarmsOfTheEwma) {
    const Rings data = rings();
    EXPECT_EQ(alarms(ewma(data.means, data.inControl, {0.2, 2.7})->steps), (Numbers{35, 37, 38, 39, 40}));
    EXPECT_EQ(alarms(ewma(data.means, data.inControl, {0.2, 3})->steps), (Numbers{37, 38, 39, 40}));
}

TEST(PistonRings, HaveTheSumsOfTheCusum) {
    const Rings data = rings();
    const CusumSeries series = cusum(data.means, data.inControl, {0.5, 5}).value();
    EXPECT_EQ(alarms(series.steps), (Numbers{37, 38, 39, 40}));
    const std::vector<double> printed{7.187, 10.898, 15.476, 17.633};
    for (std::size_t i = 0; i < printed.size(); ++i) {
        EXPECT_NEAR(series.steps[36 + i].upper, printed[i], 5e-4);
    }
    EXPECT_TRUE(series.firstAlarm->up);
}

} // namespace
} // namespace fasit::stats
