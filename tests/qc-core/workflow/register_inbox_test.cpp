// Nothing is guessed: what is not certain goes to the inbox, once; a resend changes nothing.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/storage/catalogue_writer.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

void expectInbox(ControlReading reading, ReadingReason reason) {
    SmallLab lab;
    const auto first = lab.take({reading});
    EXPECT_EQ(first.readings[0].fate, ReadingFate::Inbox);
    EXPECT_EQ(first.readings[0].reason, reason);
    EXPECT_TRUE(first.controls.empty());
    lab.reopen();
    EXPECT_EQ(lab.take({reading}).readings[0].fate, ReadingFate::Duplicate);
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM inbox_item"), 1);
    EXPECT_EQ(raw.number("SELECT count(*) FROM control_result"), 0);
    EXPECT_EQ(lab.database().history().inboxCount(lab.site()), 1)
        << "where there is one home it is the home's";
}

TEST(RegisterInbox, UnknownInstrument) {
    expectInbox(aReading("25").from("QR-9"), ReadingReason::UnknownInstrument);
    expectInbox(aReading("25").from(""), ReadingReason::UnknownInstrument);
}

TEST(RegisterInbox, UnknownAnalyte) {
    expectInbox(aReading("25").code("HBA1C"), ReadingReason::UnknownAnalyte);
}

TEST(RegisterInbox, OtherUnit) {
    expectInbox(aReading("25").inUnit("mg/dL"), ReadingReason::OtherUnit);
    expectInbox(aReading("25").inUnit("mmol/L"), ReadingReason::OtherUnit);
}

TEST(RegisterInbox, UnknownLot) {
    expectInbox(aReading("25").ofLot("Z9"), ReadingReason::UnknownLot);
    expectInbox(aReading("25").ofLot("S1"), ReadingReason::UnknownLot);
    ControlReading none = aReading("25");
    none.lot.reset();
    expectInbox(none, ReadingReason::UnknownLot);
}

TEST(RegisterInbox, UnknownLevel) {
    expectInbox(aReading("25").ofLevel("Middels"), ReadingReason::UnknownLevel);
    ControlReading none = aReading("25");
    none.level.reset();
    expectInbox(none, ReadingReason::UnknownLevel);
}

TEST(RegisterInbox, NoTarget) {
    expectInbox(aReading("52").ofLot("A3").ofLevel("Høy"), ReadingReason::NoTarget);
    expectInbox(aReading("25").at("2024-12-31T23:59"), ReadingReason::NoTarget);
}

TEST(RegisterInbox, NoTime) {
    ControlReading timeless = aReading("25");
    timeless.measuredAt.reset();
    expectInbox(timeless, ReadingReason::NoTime);
}

TEST(RegisterInbox, TimeInFuture) {
    expectInbox(aReading("25").at("2026-10-05T08:10:01"), ReadingReason::TimeInFuture);
    SmallLab lab;
    EXPECT_EQ(lab.take({aReading("25").at("2026-10-05T08:10:00")}).readings[0].fate, ReadingFate::Taken);
}

TEST(RegisterInbox, LitreMayBeSmallOrLarge) {
    SmallLab lab;
    EXPECT_EQ(lab.take({aReading("25").inUnit("mg/l")}).readings[0].fate, ReadingFate::Taken);
    ControlReading unitless = aReading("52").ofLevel("Høy");
    unitless.unit.reset();
    EXPECT_EQ(lab.take({unitless}).readings[0].fate, ReadingFate::Taken);
}

TEST(RegisterInbox, LotWithTargetsForOneLevelMakesTheLevelCertain) {
    SmallLab lab;
    ControlReading reading = aReading("25").ofLot("A3");
    reading.level.reset();
    EXPECT_EQ(lab.take({reading}).readings[0].fate, ReadingFate::Taken);
    EXPECT_EQ(lab.results(lab.crp(), 1).size(), 1U);
}

TEST(RegisterInbox, PlacementIsKeptForTheNextTime) {
    SmallSetup setup;
    setup.placements =
        R"([{"instrument": "qr", "material": "CI-8842", "placedLot": "a1", "placedLevel": 2}])";
    SmallLab lab(setup);
    ControlReading reading = aReading("52");
    reading.material = "CI-8842";
    reading.lot.reset();
    reading.level.reset();
    EXPECT_EQ(lab.take({reading}).readings[0].fate, ReadingFate::Taken);
    EXPECT_EQ(lab.results(lab.crp(), 2).at(0).result.lot, lab.lot("A1"));
}

TEST(RegisterInbox, CorrectedPlacementTakesThePlaceOfTheFirst) {
    SmallSetup setup;
    setup.placements =
        R"([{"instrument": "qr", "material": "CI-8842", "placedLot": "a2", "placedLevel": 1}])";
    SmallLab lab(setup);
    storage::WriteTransaction transaction(lab.database(), lab.clock);
    storage::append(transaction, lab.site(), {lab.instrument("QR-1"), "CI-8842", "", "", lab.lot("A1"), 2});
    transaction.commit({"test", "place", ""});
    ControlReading reading = aReading("52");
    reading.material = "CI-8842";
    reading.lot.reset();
    reading.level.reset();
    EXPECT_EQ(lab.take({reading}).readings[0].fate, ReadingFate::Taken);
    EXPECT_EQ(lab.results(lab.crp(), 2).size(), 1U);
}

TEST(RegisterInbox, TypedEntryIsTakenWhereThePanelSays) {
    SmallLab lab;
    ControlReading typed;
    typed.value = "25";
    typed.measuredAt = at("2026-10-05T08:00");
    typed.timeSource = TimeSource::Typed;
    typed.origin = ResultOrigin::Typed;
    typed.specimen = "form-1";
    typed.operatorId = "17";
    typed.place = ReadingPlace{lab.site(), lab.instrument("QR-1"), lab.crp().analyte, lab.lot("A1"), 1, {}};
    ControlReading second = typed;
    second.value = "25"; // The same value on the other level of the same form.
    second.place->level = 2;
    second.place->lot = lab.lot("A2");
    const auto report = lab.take({typed, second});
    EXPECT_EQ(report.readings[0].fate, ReadingFate::Taken);
    EXPECT_EQ(report.readings[1].fate, ReadingFate::Taken);
    EXPECT_EQ(lab.results(lab.crp(), 1).at(0).result.origin, ResultOrigin::Typed);
    EXPECT_EQ(lab.take({typed, second}).readings[0].fate, ReadingFate::Duplicate) << "saved twice";
    typed.specimen = "form-2";
    EXPECT_EQ(lab.take({typed}).readings[0].fate, ReadingFate::Taken) << "the same value in another form";
}

TEST(RegisterInbox, ResendAddsNothing) {
    SmallLab lab;
    const std::vector<ControlReading> message{aReading("25"), aReading("25").number(1),
                                              aReading("52").ofLevel("Høy")};
    for (const auto& outcome : lab.take(message).readings) {
        EXPECT_EQ(outcome.fate, ReadingFate::Taken) << "identical pairs are told apart by their number";
    }
    const std::string before = [&] {
        RawDatabase raw(lab.address());
        return raw.joined("SELECT seq FROM audit_entry ORDER BY site, seq");
    }();
    lab.reopen();
    const auto again = lab.take(message);
    for (const auto& outcome : again.readings) {
        EXPECT_EQ(outcome.fate, ReadingFate::Duplicate);
    }
    EXPECT_TRUE(again.controls.empty());
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM control_result"), 3);
    EXPECT_EQ(raw.joined("SELECT seq FROM audit_entry ORDER BY site, seq"), before);
}

TEST(RegisterInbox, ResendWithOneMoreAddsTheOne) {
    SmallLab lab;
    lab.take({aReading("25")});
    const auto report = lab.take({aReading("25"), aReading("52").ofLevel("Høy")});
    EXPECT_EQ(report.readings[0].fate, ReadingFate::Duplicate);
    EXPECT_EQ(report.readings[1].fate, ReadingFate::Taken);
    EXPECT_EQ(lab.runs(lab.crp()).size(), 1U);
}

} // namespace
} // namespace fasit::test
