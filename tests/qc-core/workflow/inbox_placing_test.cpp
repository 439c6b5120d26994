// A person places a reading of the inbox, once a lot, or leaves it: stored once, settled, remembered.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/storage/history_writer.h"
#include "qc-core/storage/inbox_reader.h"
#include "qc-core/workflow/inbox_placing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::InboxFault;
using workflow::InboxPlace;

class Inbox : public testing::Test {
  protected:
    void TearDown() override {
        RawDatabase raw(lab.address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    std::vector<InboxItem> items() { return storage::openInbox(lab.database(), lab.site()); }

    InboxPlace placeOf(const InboxItem& item, int level = 1) {
        return {item.site, item.key, lab.lot("A1"), level};
    }

    std::optional<InboxFault> placing(const Actor& actor, const InboxPlace& place) {
        const auto done = workflow::placeInboxReading(lab.laboratory(), actor, place);
        return done ? std::nullopt : std::optional(done.error());
    }

    UserLab lab;
    Actor staff = lab.add(Role::Staff, "Ansatt Nummer En");
};

TEST_F(Inbox, APlacedReadingIsStoredJudgedAndSettled) {
    lab.take({aReading("31").ofLot("A-1 ny")});
    ASSERT_EQ(items().size(), 1U);
    EXPECT_EQ(items()[0].reason, ReadingReason::UnknownLot);
    const auto report = workflow::placeInboxReading(lab.laboratory(), staff, placeOf(items()[0]));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->placed, 1);
    EXPECT_TRUE(report->remembered);
    ASSERT_EQ(report->controls.size(), 1U);
    EXPECT_EQ(report->controls[0].verdict.kind, VerdictKind::Reject);
    lab.reopen();
    EXPECT_TRUE(items().empty());
    EXPECT_EQ(lab.database().history().inboxCount(lab.site()), 0);
    const auto stored = lab.results(lab.crp(), 1).at(0).result;
    EXPECT_EQ(stored.origin, ResultOrigin::Automatic);
    EXPECT_EQ(stored.valueAsSent, "31");
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT result_seq FROM inbox_settlement"), stored.key.seq);
    EXPECT_EQ(raw.number("SELECT by_user FROM inbox_settlement"), staff.user.value);
}

TEST_F(Inbox, TheNextWithTheSameTextsIsPlacedByItself) {
    lab.take({aReading("25").ofLot("A-1 ny")});
    ASSERT_EQ(placing(staff, placeOf(items()[0])), std::nullopt);
    lab.clock.set("2026-10-12T08:00");
    const ControlReading next = aReading("26").ofLot("A-1 ny").at("2026-10-12T08:00");
    EXPECT_EQ(lab.take({next}).readings[0].fate, ReadingFate::Taken);
    EXPECT_EQ(lab.take({next}).readings[0].fate, ReadingFate::Duplicate);
    const ControlReading other = aReading("52").ofLot("A-1 ny").ofLevel("Høy").at("2026-10-12T08:00");
    EXPECT_EQ(lab.take({other}).readings[0].fate, ReadingFate::Inbox) << "of its level nothing was said";
}

TEST_F(Inbox, ThoseThatWaitWithTheSameTextsComeWithIt) {
    for (const char* time : {"2026-10-05T08:00", "2026-10-06T08:00", "2026-10-07T08:00"}) {
        lab.clock.set(time);
        lab.take({aReading("25").ofLot("A-1 ny").at(time),
                  aReading("52").ofLot("A-1 ny").ofLevel("Høy").at(time)});
    }
    const auto report = workflow::placeInboxReading(lab.laboratory(), staff, placeOf(items()[0]));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->placed, 3);
    EXPECT_EQ(items().size(), 3U) << "the other level is a text of its own";
    EXPECT_EQ(lab.results(lab.crp(), 1).size(), 3U);
}

TEST_F(Inbox, TheSameReadingIsNeverStoredTwice) {
    const ControlReading reading = aReading("25").ofLot("A-1 ny");
    lab.take({reading});
    const auto waiting = items();
    ASSERT_EQ(placing(staff, placeOf(waiting[0])), std::nullopt);
    EXPECT_EQ(lab.take({reading}).readings[0].fate, ReadingFate::Duplicate) << "sent again";
    EXPECT_EQ(placing(staff, placeOf(waiting[0])), InboxFault::NoSuchItem) << "settled";
    EXPECT_EQ(lab.results(lab.crp(), 1).size(), 1U);
}

TEST_F(Inbox, WhatWasLeftStaysLeftWhenItIsSentAgain) {
    const ControlReading wrong = aReading("3").ofLot("A-1 ny");
    lab.take({wrong});
    const auto left =
        workflow::discardInboxReading(lab.laboratory(), staff, items()[0], "vann i stedet for kontroll");
    ASSERT_TRUE(left);
    lab.clock.set("2026-10-06T08:00");
    lab.take({aReading("25").ofLot("A-1 ny").at("2026-10-06T08:00")});
    ASSERT_EQ(placing(staff, placeOf(items().at(0))), std::nullopt);
    EXPECT_EQ(lab.take({wrong}).readings[0].fate, ReadingFate::Duplicate);
    EXPECT_EQ(lab.results(lab.crp(), 1).size(), 1U);
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.text("SELECT reason FROM inbox_settlement WHERE result_seq IS NULL"),
              "vann i stedet for kontroll");
}

TEST_F(Inbox, AReadingThatWasTakenMeanwhileIsSettledAsADuplicate) {
    const ControlReading reading = aReading("25").ofLot("Z9");
    lab.take({reading});
    {
        storage::WriteTransaction transaction(lab.database(), lab.clock); // As it came in at another place.
        const auto item = items()[0];
        ControlResult same;
        const auto group = lab.crp();
        same.series = group.series(1);
        same.run = storage::append(
            transaction,
            domain::Run{
                {}, group.site, group.instrument, group.analyte, *reading.measuredAt, {}, RunState::Open});
        same.value = Quantity{Decimal::parse("25").value()};
        same.valueAsSent = "25";
        same.measuredAt = *reading.measuredAt;
        same.lot = lab.lot("A1");
        same.target = lab.database().catalogue().targets.front().id;
        same.fingerprint = item.fingerprint;
        storage::append(transaction, same);
        transaction.commit({"test", "test", ""});
    }
    const auto report = workflow::placeInboxReading(lab.laboratory(), staff, placeOf(items()[0]));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->duplicates, 1);
    EXPECT_EQ(report->placed, 0);
    EXPECT_TRUE(items().empty());
    EXPECT_EQ(lab.results(lab.crp(), 1).size(), 1U);
}

TEST_F(Inbox, TextsThatTellNothingAreNotRemembered) {
    ControlReading silent = aReading("25");
    silent.lot.reset();
    silent.level.reset();
    lab.take({silent});
    const auto placed = workflow::placeInboxReading(lab.laboratory(), staff, placeOf(items()[0]));
    ASSERT_TRUE(placed);
    EXPECT_FALSE(placed->remembered);
    ControlReading levelless = aReading("25").at("2026-10-05T07:00").ofLot("A-1 ny");
    levelless.level.reset();
    lab.take({levelless});
    const auto second = workflow::placeInboxReading(lab.laboratory(), staff, placeOf(items()[0]));
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->remembered) << "the lot has two levels";
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM placement"), 0);
}

TEST_F(Inbox, TheTimeIsAskedForWhereItIsNotCertainAndOnlyThere) {
    ControlReading timeless = aReading("25");
    timeless.measuredAt.reset();
    lab.take({timeless});
    const auto item = items().at(0);
    EXPECT_EQ(placing(staff, placeOf(item)), InboxFault::NeedsTime);
    InboxPlace place = placeOf(item);
    place.measuredAt = at("2026-10-05T08:01");
    EXPECT_EQ(placing(staff, place), InboxFault::InFuture);
    place.measuredAt = at("2026-10-05T07:30");
    EXPECT_EQ(placing(staff, place), std::nullopt);
    const auto stored = lab.results(lab.crp(), 1).at(0).result;
    EXPECT_EQ(stored.measuredAt, at("2026-10-05T07:30"));
    EXPECT_EQ(stored.timeSource, TimeSource::Typed);
    lab.take({aReading("25").ofLot("Z9")});
    place = placeOf(items().at(0));
    place.measuredAt = at("2026-10-05T07:00");
    EXPECT_EQ(placing(staff, place), InboxFault::TimeIsKnown);
}

TEST_F(Inbox, PlacingIsRefusedWhereItCannotBe) {
    lab.take({aReading("25").from("QR-9"), aReading("trettien").ofLot("Z9")});
    const auto waiting = items();
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(placing(staff, placeOf(waiting[0])), InboxFault::NotIdentified);
    EXPECT_EQ(placing(staff, placeOf(waiting[1])), InboxFault::NotAValue);
    EXPECT_EQ(placing(staff, placeOf(waiting[1], 3)), InboxFault::NoTarget);
    EXPECT_EQ(placing(lab.administrator, placeOf(waiting[1])), InboxFault::NotAllowed);
    EXPECT_EQ(placing({staff.user, {4711}, Role::Staff}, placeOf(waiting[1])), InboxFault::NotAllowed);
    EXPECT_EQ(workflow::discardInboxReading(lab.laboratory(), staff, waiting[0], "").error(),
              InboxFault::ReasonMissing);
    EXPECT_EQ(workflow::discardInboxReading(lab.laboratory(), lab.administrator, waiting[0], "x").error(),
              InboxFault::NotAllowed);
    EXPECT_EQ(items().size(), 2U) << "nothing was settled";
    ASSERT_TRUE(workflow::discardInboxReading(lab.laboratory(), staff, waiting[0], "ukjent apparat"));
    EXPECT_EQ(workflow::discardInboxReading(lab.laboratory(), staff, waiting[0], "igjen").error(),
              InboxFault::NoSuchItem);
}

} // namespace
} // namespace fasit::test
