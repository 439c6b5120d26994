#include "qc-core/eqa/reference_rows.h"
#include "qc-core/eqa/result_rows.h"
#include "tests/qc-core/eqa/decimals.h"

#include <gtest/gtest.h>

namespace fasit::eqa {
namespace {

RowCells row(const RowCells& changes = {}) {
    RowCells cells{
        {"participant", "H1"}, {"group", "Afinion"}, {"sample", "A"}, {"replicate", "2"}, {"value", "5,3"}};
    for (const auto& [column, text] : changes) {
        cells[column] = text;
    }
    return cells;
}

RowFault faultOf(const RowCells& changes, const RowRules& rules = {}) {
    return readMeasurement(7, row(changes), rules).error().fault;
}

TEST(ResultRows, AreReadAsTheyAreWritten) {
    const auto read = readMeasurement(7, row({{"lot", " L1 "}, {"u", "0.04"}})).value();
    EXPECT_EQ(read.line, 7);
    EXPECT_EQ(read.participant, "H1");
    EXPECT_EQ(read.group, "Afinion");
    EXPECT_EQ(read.replicate, 2);
    EXPECT_EQ(read.value, decimal("5.3"));
    EXPECT_EQ(read.lot, "L1");
    EXPECT_EQ(read.standardUncertainty, decimal("0.04"));
}

TEST(ResultRows, SayWhatIsWrongWhereAndHowItIsWritten) {
    const auto problem = readMeasurement(7, row({{"value", "høy"}})).error();
    EXPECT_EQ(problem.line, 7);
    EXPECT_EQ(problem.column, "value");
    EXPECT_EQ(problem.text, "høy");
    EXPECT_EQ(problem.fault, RowFault::NotANumber);
    EXPECT_EQ(faultOf({{"value", ""}}), RowFault::Missing);
    EXPECT_EQ(faultOf({{"value", "<5"}}), RowFault::NotANumber);
    EXPECT_EQ(faultOf({{"value", "5.1234567"}}), RowFault::TooManyDecimals);
    EXPECT_EQ(faultOf({{"value", "1000000000000"}}), RowFault::TooLarge);
    EXPECT_EQ(faultOf({{"participant", " "}}), RowFault::Missing);
    EXPECT_EQ(faultOf({{"group", ""}}), RowFault::Missing);
    EXPECT_EQ(faultOf({{"sample", ""}}), RowFault::Missing);
    EXPECT_EQ(faultOf({{"replicate", "0"}}), RowFault::NotAReplicate);
    EXPECT_EQ(faultOf({{"replicate", "1.5"}}), RowFault::NotAReplicate);
    EXPECT_EQ(faultOf({{"replicate", ""}}), RowFault::Missing);
    EXPECT_EQ(faultOf({{"u", "-0.1"}}), RowFault::Negative);
    EXPECT_EQ(faultOf({{"u", "ca. 1"}}), RowFault::NotANumber);
}

TEST(ResultRows, OfAnotherUnitOrTooLateAreLeftForAPerson) {
    RowRules rules;
    rules.unit = "mmol/L";
    rules.deadline = dateOf(2026, 10, 7);
    EXPECT_EQ(faultOf({{"unit", "mg/dL"}}, rules), RowFault::OtherUnit);
    EXPECT_EQ(faultOf({{"received", "2026-10-08"}}, rules), RowFault::TooLate);
    EXPECT_EQ(faultOf({{"received", "i går"}}, rules), RowFault::NotADate);
    EXPECT_TRUE(readMeasurement(7, row({{"received", "07.10.2026 23:59"}, {"unit", "mmol/L"}}), rules));
    EXPECT_TRUE(readMeasurement(7, row(), rules));
}

TEST(ReferenceRows, GiveTheAssignedValuesAndAreNotScored) {
    std::vector<Measurement> measurements{
        {1, "Ref", "Reference", "A", 1, decimal("5.10"), "", decimal("0.02")},
        {2, "Ref", "Reference", "A", 2, decimal("5.11"), "", decimal("0.03")},
        {3, "H1", "Afinion", "A", 1, decimal("5.3"), "", std::nullopt},
        {4, "Ref", "referanse", "B", 1, decimal("-0.000001"), "", std::nullopt},
        {5, "Ref", "referanse", "B", 2, decimal("-0.000002"), "", std::nullopt},
    };
    const auto values = takeReferenceRows(measurements).values;
    ASSERT_EQ(measurements.size(), 1u);
    EXPECT_EQ(measurements[0].participant, "H1");
    EXPECT_EQ(values.at("A").graded, decimal("5.105"));
    EXPECT_DOUBLE_EQ(values.at("A").standardUncertainty, 0.03);
    EXPECT_EQ(values.at("B").graded, decimal("-0.000002")); // -0.0000015: halves away from zero
    EXPECT_EQ(values.at("B").standardUncertainty, 0);
}

TEST(ReferenceRows, ThatStandThereTwiceAreLaidAsideAndCountOnce) {
    std::vector<Measurement> measurements{
        {1, "Ref", "reference", "A", 1, decimal("5.0"), "", std::nullopt},
        {2, "Ref", "reference", "A", 2, decimal("5.2"), "", std::nullopt},
        {3, "Ref", "reference", "A", 2, decimal("9.9"), "", decimal("0.5")},
        {4, "Ref 2", "reference", "A", 2, decimal("5.4"), "", std::nullopt},
    };
    const auto taken = takeReferenceRows(measurements);
    EXPECT_TRUE(measurements.empty());
    ASSERT_EQ(taken.aside.size(), 1u);
    EXPECT_EQ(taken.aside[0].reason, Aside::SameReplicateTwice);
    EXPECT_EQ(taken.aside[0].measurement.line, 3);
    EXPECT_EQ(taken.values.at("A").graded, decimal("5.2"));
    EXPECT_EQ(taken.values.at("A").standardUncertainty, 0);
}

} // namespace
} // namespace fasit::eqa
