// CUSUM against the textbook's table, sums over every start by definition, and invariances.
#include "qc-core/stats/detectors/cusum.h"

#include "tests/qc-core/stats/montgomery.h"
#include "tests/qc-core/stats/random_sample.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::stats {
namespace {

TEST(CusumTest, MatchesTheTableOfMontgomery) {
    const CusumSeries series = cusum(kMontgomery, {10, 1}, {0.5, 5}).value();
    const std::vector<double> printed{2.79, 2.89, 3.47, 3.35, 4.47, 5.28, 5.30};
    for (std::size_t i = 0; i < printed.size(); ++i) {
        EXPECT_NEAR(series.steps[23 + i].upper, printed[i], 1e-12) << "sums of figures with two decimals";
        EXPECT_EQ(series.steps[23 + i].nUpper, i + 2);
    }
    double highestLower = 0;
    for (const CusumStep& step : series.steps) {
        highestLower = std::max(highestLower, step.lower);
        EXPECT_FALSE(step.alarmDown);
    }
    EXPECT_NEAR(highestLower, 1.77, 1e-12);
}

TEST(CusumTest, EstimatesWhenAndHowFarMontgomerysMeanShifted) {
    const CusumAlarm alarm = cusum(kMontgomery, {10, 1}, {0.5, 5})->firstAlarm.value();
    EXPECT_EQ(alarm.index + 1, 29U);
    EXPECT_EQ(alarm.shiftStart + 1, 23U) << "between samples 22 and 23";
    EXPECT_TRUE(alarm.up);
    EXPECT_NEAR(alarm.shiftedMean, 10 + 0.5 + 5.28 / 7, 1e-12) << "the book: 11.25";
}

/// C+ is the largest of 0 and of all sums of (z - k) that end here; no recursion.
std::vector<double> naiveUpper(const std::vector<double>& z, CusumLimits limits) {
    std::vector<double> sums;
    for (std::size_t end = 1; end <= z.size(); ++end) {
        double largest = 0;
        double sum = 0;
        for (std::size_t start = end; start-- > 0;) {
            sum += z[start] - limits.k;
            largest = std::max(largest, sum + (start == 0 && limits.headStart ? limits.h / 2 : 0));
        }
        sums.push_back(largest);
    }
    return sums;
}

TEST(CusumTest, AgreesWithTheSumsOverEveryStart) {
    std::mt19937_64 random(20261219);
    for (const bool headStart : {false, true}) {
        const CusumLimits limits{0.5, 4, headStart};
        const auto z = randomSample(random, 200, {0.2, 1});
        const auto upper = naiveUpper(z, limits);
        const auto lower = naiveUpper(changed(z, -1, 0), limits);
        const CusumSeries series = cusum(z, {0, 1}, limits).value();
        for (std::size_t i = 0; i < z.size(); ++i) {
            EXPECT_NEAR(series.steps[i].upper, upper[i], 1e-11);
            EXPECT_NEAR(series.steps[i].lower, lower[i], 1e-11);
            EXPECT_EQ(series.steps[i].alarmUp, upper[i] > 4);
        }
    }
}

TEST(CusumTest, OneByOneIsTheSameAsTheSeries) {
    std::mt19937_64 random(20261220);
    const auto values = randomSample(random, 100, {5.4, 0.2});
    const CusumSeries series = cusum(values, {5.3, 0.2}, {}).value();
    Cusum detector = Cusum::create({5.3, 0.2}, {}).value();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const CusumStep step = detector.add(values[i]).value();
        EXPECT_EQ(step.upper, series.steps[i].upper);
        EXPECT_EQ(step.lower, series.steps[i].lower);
        EXPECT_EQ(step.nLower, series.steps[i].nLower);
    }
    static_assert(sizeof(Cusum) <= 96, "a state of a few doubles");
}

TEST(CusumTest, IsUnchangedByShiftAndScaleAndMirrored) {
    std::mt19937_64 random(20261221);
    const auto values = randomSample(random, 100, {0.5, 1});
    const CusumSeries plain = cusum(values, {0, 1}, {}).value();
    const CusumSeries moved = cusum(changed(values, 3, 100), {100, 3}, {}).value();
    const CusumSeries mirrored = cusum(changed(values, -1, 0), {0, 1}, {}).value();
    for (std::size_t i = 0; i < values.size(); ++i) {
        EXPECT_NEAR(moved.steps[i].upper, plain.steps[i].upper, 1e-10);
        EXPECT_EQ(mirrored.steps[i].upper, plain.steps[i].lower);
        EXPECT_EQ(mirrored.steps[i].lower, plain.steps[i].upper);
    }
    ASSERT_TRUE(plain.firstAlarm && mirrored.firstAlarm);
    EXPECT_NE(plain.firstAlarm->up, mirrored.firstAlarm->up);
    EXPECT_DOUBLE_EQ(plain.firstAlarm->shiftedMean, -mirrored.firstAlarm->shiftedMean);
}

TEST(CusumTest, AHeadStartSeesAShiftThatIsThereFromTheBeginning) {
    const std::vector<double> shifted(10, 1.5);
    EXPECT_EQ(cusum(shifted, {0, 1}, {0.5, 5})->firstAlarm->index, 5U) << "6 steps of 1";
    const CusumAlarm early = cusum(shifted, {0, 1}, {0.5, 5, true})->firstAlarm.value();
    EXPECT_EQ(early.index, 2U) << "2.5 + 3 steps of 1";
    EXPECT_EQ(early.shiftStart, 0U);
    EXPECT_NEAR(early.shiftedMean, 1.5, 1e-12) << "without the part of the head start";
}

TEST(CusumTest, ASumOnTheIntervalIsNoAlarm) {
    Cusum detector = Cusum::create({0, 1}, {0.5, 2}).value();
    EXPECT_FALSE(detector.add(2.5)->alarm());
    EXPECT_TRUE(detector.add(0.75)->alarm());
    detector.restart();
    EXPECT_EQ(detector.state().upper, 0);
    EXPECT_EQ(detector.state().nUpper, 0U);
}

TEST(CusumTest, RefusesBadInputAndKeepsItsState) {
    EXPECT_EQ(Cusum::create({0, 0}, {}).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(Cusum::create({0, -1}, {}).error(), StatError::ScaleNotPositive);
    EXPECT_EQ(Cusum::create({0, 1}, {-0.1, 5}).error(), StatError::OutOfRange);
    EXPECT_EQ(Cusum::create({0, 1}, {0.5, 0}).error(), StatError::OutOfRange);
    Cusum detector = Cusum::create({0, 1}, {}).value();
    ASSERT_TRUE(detector.add(2).has_value());
    for (const double bad : kNotFinite) {
        EXPECT_EQ(Cusum::create({bad, 1}, {}).error(), StatError::NotFinite);
        EXPECT_EQ(Cusum::create({0, 1}, {0.5, bad}).error(), StatError::NotFinite);
        EXPECT_EQ(detector.add(bad).error(), StatError::NotFinite);
        EXPECT_EQ(detector.state().upper, 1.5);
        EXPECT_EQ(cusum(std::vector<double>{1, bad}, {0, 1}, {}).error(), StatError::NotFinite);
    }
    EXPECT_TRUE(cusum({}, {0, 1}, {})->steps.empty());
}

} // namespace
} // namespace fasit::stats
