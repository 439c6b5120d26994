// Mean and SD of kept sums against published figures whose SD a sum of squares in floating point loses.
#include "qc-core/reports/month_figures.h"

#include "qc-core/base/decimal.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace fasit::reports {
namespace {

domain::MonthSum sumOf(const std::vector<std::string>& values) {
    domain::MonthSum sum;
    for (const std::string& value : values) {
        add(sum, {Decimal::parse(value).value().micros(), false, false, domain::VerdictKind::Accept});
    }
    return sum;
}

/// NIST StRD NumAcc2, 3 and 4: 1001 values, the first at the mean, then 0.1 below and above in turn.
std::vector<std::string> numAcc(const std::string& whole) {
    std::vector<std::string> values{whole + ".2"};
    for (int i = 0; i < 500; ++i) {
        values.push_back(whole + ".1");
        values.push_back(whole + ".3");
    }
    return values;
}

TEST(MonthFigures, MeetTheCertifiedValuesOfNist) {
    const auto certified = [](const std::vector<std::string>& values, double mean, double sd) {
        const MonthFigures figures = figuresOf(sumOf(values));
        EXPECT_EQ(figures.n, static_cast<std::int64_t>(values.size()));
        EXPECT_DOUBLE_EQ(*figures.mean, mean);
        EXPECT_DOUBLE_EQ(*figures.sd, sd);
        EXPECT_DOUBLE_EQ(*figures.cv, 100 * sd / mean);
    };
    certified({"10000001", "10000003", "10000002"}, 10000002, 1);
    certified(numAcc("1"), 1.2, 0.1);
    certified(numAcc("1000000"), 1000000.2, 0.1);
    certified(numAcc("10000000"), 10000000.2, 0.1);
}

TEST(MonthFigures, AreAbsentWhereThereIsTooLittle) {
    EXPECT_FALSE(figuresOf({}).mean);
    const MonthFigures one = figuresOf(sumOf({"5.4"}));
    EXPECT_DOUBLE_EQ(*one.mean, 5.4);
    EXPECT_FALSE(one.sd);
    EXPECT_FALSE(one.cv);
    const MonthFigures negative = figuresOf(sumOf({"-1", "-3"}));
    EXPECT_DOUBLE_EQ(*negative.sd, std::sqrt(2.0));
    EXPECT_FALSE(negative.cv);
}

TEST(MonthFigures, OfAbsurdNumbersAreFinite) {
    std::vector<std::string> values;
    for (int i = 0; i < 300; ++i) {
        values.push_back(i % 2 == 0 ? "999999999999" : "-999999999999");
    }
    const MonthFigures figures = figuresOf(sumOf(values));
    EXPECT_DOUBLE_EQ(*figures.mean, 0);
    EXPECT_NEAR(*figures.sd / (999999999999.0 * std::sqrt(300.0 / 299)), 1, 1e-12);
}

TEST(MonthFigures, CountResultsByVerdictAndLeaveExcludedOnesOut) {
    domain::MonthSum sum = sumOf({"5.4", "5.6"});
    add(sum, {std::nullopt, false, false, domain::VerdictKind::Reject});
    add(sum, {Decimal::parse("99").value().micros(), true, false, domain::VerdictKind::Reject});
    const MonthFigures figures = figuresOf(sum);
    EXPECT_EQ(figures.n, 2);
    EXPECT_EQ(figures.results, 3);
    EXPECT_EQ(figures.rejected, 1);
    EXPECT_EQ(sum.excluded, 1);
    EXPECT_DOUBLE_EQ(*figures.mean, 5.5);
}

TEST(ExactSum, IsTheSameInWhateverOrderItIsAdded) {
    ExactSum a;
    ExactSum b;
    const Int128 large = Int128{999'999'999'999'999'999} * 999'999'999'999'999'999;
    for (const Int128 number : {large, Int128{-7}, -large, Int128{5}}) {
        a.add(number);
    }
    b.add(-2);
    EXPECT_EQ(a, b);
    EXPECT_EQ(*b.total(), Int128{-2});
    EXPECT_NE(a, ExactSum{});
}

} // namespace
} // namespace fasit::reports
