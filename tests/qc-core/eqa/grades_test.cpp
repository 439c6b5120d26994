#include "qc-core/eqa/grades.h"

#include "qc-core/eqa/ordinal_grade.h"
#include "qc-core/planning/tables/shipped_tables.h"
#include "tests/qc-core/eqa/decimals.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

namespace fasit::eqa {
namespace {

using domain::EqaGrade;
using planning::GradeAspect;

planning::GradeBand shippedBand(GradeAspect aspect) {
    const auto table = planning::readGradeTable(planning::shippedTable("fasit_grades")).value();
    return planning::gradeBandInForce(table, aspect, Date{}).value();
}

GradeLimits percent(const char* limit) {
    return gradeLimits({decimal(limit), std::nullopt, false}, shippedBand(GradeAspect::Trueness)).value();
}

std::vector<Decimal> decimals(std::initializer_list<const char*> texts) {
    std::vector<Decimal> values;
    for (const char* text : texts) {
        values.push_back(decimal(text));
    }
    return values;
}

EqaGrade trueness(std::initializer_list<const char*> replicates, const char* assigned, const char* limit) {
    return truenessGrade(decimals(replicates), decimal(assigned), percent(limit)).value();
}

TEST(TruenessGrade, IsExactOnItsLimits) {
    EXPECT_EQ(trueness({"5.25"}, "5.0", "10"), EqaGrade::Good);
    EXPECT_EQ(trueness({"5.250001"}, "5.0", "10"), EqaGrade::Acceptable);
    EXPECT_EQ(trueness({"5.5"}, "5.0", "10"), EqaGrade::Acceptable);
    EXPECT_EQ(trueness({"5.500001"}, "5.0", "10"), EqaGrade::Poor);
    EXPECT_EQ(trueness({"4.5"}, "5.0", "10"), EqaGrade::Acceptable);
    EXPECT_EQ(trueness({"4.499999"}, "5.0", "10"), EqaGrade::Poor);
}

TEST(TruenessGrade, IsThatOfTheMeanAndNeverDivides) {
    // The mean of 5.4, 5.5 and 5.6 is 5.5, of 5.4, 5.5 and 5.61 a third of a hundredth more.
    EXPECT_EQ(trueness({"5.4", "5.5", "5.6"}, "5.0", "10"), EqaGrade::Acceptable);
    EXPECT_EQ(trueness({"5.4", "5.5", "5.600001"}, "5.0", "10"), EqaGrade::Poor);
    EXPECT_EQ(trueness({"5.3", "5.2"}, "5.0", "10"), EqaGrade::Good);
}

TEST(TruenessGrade, ByTheGreaterOfPercentAndAbsolute) {
    const auto band = shippedBand(GradeAspect::Trueness);
    const auto limits = gradeLimits({decimal("8"), decimal("0.4"), false}, band).value();
    EXPECT_EQ(truenessGrade(decimals({"2.4", "2.4"}), decimal("2.0"), limits).value(), EqaGrade::Acceptable);
    EXPECT_EQ(truenessGrade(decimals({"2.4", "2.41"}), decimal("2.0"), limits).value(), EqaGrade::Poor);
    EXPECT_EQ(truenessGrade(decimals({"10.8"}), decimal("10"), limits).value(), EqaGrade::Acceptable);
    EXPECT_EQ(truenessGrade(decimals({"10.81"}), decimal("10"), limits).value(), EqaGrade::Poor);
}

TEST(PrecisionGrade, IsOfTheDifferenceInPercentOfTheMean) {
    // 9.5 and 10.5: a difference of 1.0, 10 % of 10.0; 9.75 and 10.25: 5 %.
    const auto limits =
        gradeLimits({decimal("10"), std::nullopt, false}, shippedBand(GradeAspect::Precision)).value();
    EXPECT_EQ(precisionGrade(decimals({"9.75", "10.25"}), limits).value(), EqaGrade::Good);
    EXPECT_EQ(precisionGrade(decimals({"9.5", "10.5"}), limits).value(), EqaGrade::Acceptable);
    EXPECT_EQ(precisionGrade(decimals({"10.5", "9.499999"}), limits).value(), EqaGrade::Poor);
    EXPECT_EQ(precisionGrade(decimals({"10.5"}), limits).value(), std::nullopt);
}

TEST(TruenessGrade, AgreesWithLongDoubleAwayFromTheLimit) {
    std::mt19937_64 random(11);
    std::uniform_int_distribution<int> hundredths(300, 700);
    int judged = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto a = Decimal::fromMicros(hundredths(random) * 10'000, 2).value();
        const auto b = Decimal::fromMicros(hundredths(random) * 10'000, 2).value();
        const auto grade = truenessGrade(std::vector<Decimal>{a, b}, decimal("5.03"), percent("9.7")).value();
        const long double off =
            std::abs((static_cast<long double>(a.micros()) + b.micros()) / 2 / 5'030'000 - 1) * 100;
        const auto naive =
            off <= 4.85L ? EqaGrade::Good : (off <= 9.7L ? EqaGrade::Acceptable : EqaGrade::Poor);
        if (std::abs(off - 4.85L) > 1e-9L && std::abs(off - 9.7L) > 1e-9L) {
            EXPECT_EQ(grade, naive) << a.toString() << ' ' << b.toString();
            ++judged;
        }
    }
    EXPECT_GT(judged, 19'000);
}

TEST(TruenessGrade, OfWhatCannotBeAddedIsAnErrorAndNoGrade) {
    const auto huge = decimal("999999999999");
    EXPECT_EQ(truenessGrade(std::vector<Decimal>{huge, huge}, huge, percent("10")).error(),
              GradeFault::TooLarge);
    EXPECT_EQ(truenessGrade({}, decimal("5"), percent("10")).error(), GradeFault::NoReplicates);
}

TEST(GradeLimits, NeedFiguresThatCanBeScaled) {
    const auto band = shippedBand(GradeAspect::Trueness);
    EXPECT_FALSE(gradeLimits({}, band));
    EXPECT_FALSE(gradeLimits({decimal("1000000"), std::nullopt, false}, band));
    EXPECT_FALSE(gradeLimits({decimal("0"), std::nullopt, false}, band));
}

TEST(GradesBySigma, AreGoodToTwoAndPoorFromThree) {
    const auto limits = gradeLimitsOfSigma(decimal("0.1")).value();
    const auto grade = [&](const char* value) {
        return truenessGrade(decimals({value}), decimal("5.0"), limits).value();
    };
    EXPECT_EQ(grade("5.2"), EqaGrade::Good);
    EXPECT_EQ(grade("5.200001"), EqaGrade::Acceptable);
    EXPECT_EQ(grade("5.299999"), EqaGrade::Acceptable);
    EXPECT_EQ(grade("5.3"), EqaGrade::Poor);
    EXPECT_FALSE(gradeLimitsOfSigma(decimal("0")));
    EXPECT_FALSE(gradeLimitsOfSigma(decimal("-1")));
}

TEST(StepGrade, CountsStepsFromTheAssignedOne) {
    EXPECT_EQ(stepGrade(2, 2, {0, 1}), EqaGrade::Good);
    EXPECT_EQ(stepGrade(1, 2, {0, 1}), EqaGrade::Acceptable);
    EXPECT_EQ(stepGrade(3, 2, {0, 1}), EqaGrade::Acceptable);
    EXPECT_EQ(stepGrade(4, 2, {0, 1}), EqaGrade::Poor);
    EXPECT_EQ(stepGrade(1, 2, {0, 0}), EqaGrade::Poor);
    EXPECT_EQ(stepGrade(1, 2, {1, 2}), EqaGrade::Good);
}

} // namespace
} // namespace fasit::eqa
