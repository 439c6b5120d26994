// What a value is worth: numbers, censored values, error codes, steps; and what is refused.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

VerdictKind verdictFor(const char* value) {
    SmallLab lab;
    return lab.take({aReading(value), aReading("52").ofLevel("Høy")}).controls.at(0).verdict.kind;
}

TEST(RegisterValue, OnTheLimitIsInside) {
    EXPECT_EQ(verdictFor("22"), VerdictKind::Accept);
    EXPECT_EQ(verdictFor("28.0"), VerdictKind::Accept);
    EXPECT_EQ(verdictFor("21.9"), VerdictKind::Reject);
    EXPECT_EQ(verdictFor("28.000001"), VerdictKind::Reject);
    EXPECT_EQ(verdictFor("28,1"), VerdictKind::Reject);
}

TEST(RegisterValue, CensoredIsRejectedOnlyWhenWhollyOutside) {
    EXPECT_EQ(verdictFor("<22"), VerdictKind::Reject);
    EXPECT_EQ(verdictFor("<5"), VerdictKind::Reject);
    EXPECT_EQ(verdictFor("<23"), VerdictKind::CannotJudge);
    EXPECT_EQ(verdictFor(">28"), VerdictKind::Reject);
    EXPECT_EQ(verdictFor(">27"), VerdictKind::CannotJudge);
    EXPECT_EQ(verdictFor("LO"), VerdictKind::CannotJudge);
}

TEST(RegisterValue, ErrorCodeIsKeptAsNoValue) {
    SmallLab lab;
    const auto report = lab.take({aReading("---")});
    EXPECT_EQ(report.readings[0].fate, ReadingFate::Taken);
    EXPECT_EQ(report.readings[0].reason, ReadingReason::NoValueSent);
    lab.reopen();
    const auto results = lab.results(lab.crp(), 1);
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results[0].result.value, ControlValue(NoValue{"---"}));
    EXPECT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::CannotJudge);
}

TEST(RegisterValue, ANumberThatStandsForNotMeasuredIsNoValue) {
    SmallLab lab;
    ControlReading reading = aReading("25");
    reading.isMeasured = false;
    EXPECT_EQ(lab.take({reading}).readings[0].reason, ReadingReason::NoValueSent);
    EXPECT_EQ(lab.take({reading}).readings[0].fate, ReadingFate::Duplicate);
    EXPECT_EQ(lab.results(lab.crp(), 1).at(0).result.value, ControlValue(NoValue{"---"}));
    EXPECT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::CannotJudge);
}

TEST(RegisterValue, StripsAreJudgedByTheirAllowedSteps) {
    SmallLab lab;
    const auto inside = lab.take({aStrip("neg"), aStrip("2+").ofLevel("Positiv")});
    EXPECT_EQ(inside.controls.at(0).verdict.kind, VerdictKind::Accept);
    lab.clock.set("2026-11-05T08:00");
    const auto outside = lab.take(
        {aStrip("Spor").at("2026-11-05T08:00"), aStrip("1+").ofLevel("Positiv").at("2026-11-05T08:00")});
    const auto& verdict = outside.controls.at(0).verdict;
    EXPECT_EQ(verdict.kind, VerdictKind::Reject);
    ASSERT_EQ(verdict.violations.size(), 2U);
    EXPECT_EQ(verdict.violations[0].side, Side::High);
    EXPECT_EQ(verdict.violations[1].side, Side::Low);
}

TEST(RegisterValue, RefusedValuesAreNamedAndNothingIsStored) {
    SmallLab lab;
    const std::vector<ControlReading> readings{aReading("tjue"),         aReading(""),
                                               aReading("25.1234567"),   aReading("1000000000000"),
                                               aStrip("veldig positiv"), aReading("52").ofLevel("Høy")};
    const auto report = lab.take(readings);
    const std::vector<ReadingReason> reasons{ReadingReason::NotANumber, ReadingReason::NotANumber,
                                             ReadingReason::TooManyDecimals, ReadingReason::TooLarge,
                                             ReadingReason::UnknownStep};
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        EXPECT_EQ(report.readings[i].fate, ReadingFate::Refused) << i;
        EXPECT_EQ(report.readings[i].reason, reasons[i]) << i;
    }
    EXPECT_EQ(report.readings.back().fate, ReadingFate::Taken) << "the rest of the message is kept";
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM control_result"), 1);
    EXPECT_EQ(raw.number("SELECT count(*) FROM inbox_item"), 0);
}

TEST(RegisterValue, OnlyRefusedReadingsLeaveNoTrace) {
    SmallLab lab;
    RawDatabase raw(lab.address());
    const auto before = raw.number("SELECT count(*) FROM audit_entry");
    EXPECT_TRUE(lab.take({aReading("tjue")}).controls.empty());
    EXPECT_EQ(raw.number("SELECT count(*) FROM run"), 0);
    EXPECT_EQ(raw.number("SELECT count(*) FROM audit_entry"), before);
}

TEST(RegisterValue, WhatWasSentIsKeptField_ByField) {
    SmallLab lab;
    ControlReading reading = aReading("25.40").at("2026-10-05T07:59:30");
    reading.operatorId = "KM \"O'Hara\" Åse";
    reading.reagentLot = "KT4671";
    reading.flags = "H;C";
    reading.timeSource = TimeSource::DeviceCorrected;
    reading.origin = ResultOrigin::Imported;
    lab.take({reading});
    lab.reopen();
    const auto kept = lab.results(lab.crp(), 1).at(0).result;
    EXPECT_EQ(kept.value, ControlValue(Quantity{Decimal::parse("25.40").value()}));
    EXPECT_EQ(std::get<Quantity>(kept.value).number.decimals(), 2);
    EXPECT_EQ(kept.valueAsSent, "25.40");
    EXPECT_EQ(kept.measuredAt, at("2026-10-05T07:59:30"));
    EXPECT_EQ(kept.timeSource, TimeSource::DeviceCorrected);
    EXPECT_EQ(kept.utcOffsetMinutes, 60);
    EXPECT_EQ(kept.recordedAt, lab.clock.utcNow());
    EXPECT_EQ(kept.operatorId, "KM \"O'Hara\" Åse");
    EXPECT_EQ(kept.lot, lab.lot("A1"));
    EXPECT_EQ(kept.bottle, lab.database().catalogue().bottles.at(0).id);
    EXPECT_EQ(kept.reagentLot, "KT4671");
    EXPECT_EQ(kept.flags, "H;C");
    EXPECT_EQ(kept.origin, ResultOrigin::Imported);
    EXPECT_EQ(kept.run, lab.runs(lab.crp()).at(0).key);
}

} // namespace
} // namespace fasit::test
