// Which meters are measured in one round.
#include "qc-core/reports/due_rounds.h"

#include <gtest/gtest.h>

namespace fasit::reports {
namespace {

DueControl meter(int number) {
    DueControl control;
    control.instrument = {number};
    control.analyte = {11};
    control.model = "Contour";
    control.levels.resize(2);
    control.levels[1].level = 2;
    return control;
}

TEST(DueRounds, AreOfOneModelMeasurandDayAndLots) {
    const auto a = meter(1);
    EXPECT_TRUE(isOneRound(a, meter(2)));
    EXPECT_FALSE(isOneRound(a, a));
    const auto without = [&](auto change) {
        auto other = meter(2);
        change(other);
        return isOneRound(a, other);
    };
    EXPECT_FALSE(without([](DueControl& other) { other.model = "Other"; }));
    EXPECT_FALSE(without([](DueControl& other) { other.analyte = {12}; }));
    EXPECT_FALSE(without([](DueControl& other) { other.due = Date{1}; }));
    EXPECT_FALSE(without([](DueControl& other) { other.levels.pop_back(); }));
    EXPECT_FALSE(without([](DueControl& other) { other.levels[1].lot = {5}; }));
    EXPECT_FALSE(without([](DueControl& other) { other.stopped = true; }));
    EXPECT_FALSE(without([](DueControl& other) { other.outOfUse = "service"; }));
    EXPECT_FALSE(without([](DueControl& other) { other.levels[0].low = Decimal::parse("4.1").value(); }));
    EXPECT_FALSE(without([](DueControl& other) { other.levels[0].high = Decimal::parse("9").value(); }));
    EXPECT_FALSE(without([](DueControl& other) { other.levels[0].measured = "5.4"; }));
    EXPECT_FALSE(without([](DueControl& other) { other.kind = domain::ValueKind::Ordinal; }));
}

TEST(DueRounds, StandWhereTheirFirstMeterStands) {
    auto other = meter(2);
    other.analyte = {12};
    const auto cards = dueCards({meter(1), other, meter(3)});
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].size(), 2U);
    EXPECT_EQ(cards[0][1].instrument, (domain::InstrumentId{3}));
    EXPECT_EQ(cards[1][0].analyte, (domain::AnalyteId{12}));
    EXPECT_TRUE(dueCards({}).empty());
}

} // namespace
} // namespace fasit::reports
