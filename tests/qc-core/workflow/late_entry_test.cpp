// Results of the past that a person enters: marked so, judged in their place, and within limits.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/bottles.h"
#include "qc-core/workflow/home_choices.h"
#include "qc-core/workflow/late_entry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::LateEntryFault;

class LateEntry : public testing::Test {
  protected:
    LateEntry() { lab.clock.set("2026-11-02T08:00"); }

    void TearDown() override {
        RawDatabase raw(lab.address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    ControlReading onPaper(const char* value, const char* time, const char* lot = "A1") {
        ControlReading reading;
        reading.value = value;
        reading.measuredAt = at(time);
        reading.specimen = std::string("form ") + value + time;
        const auto group = lab.crp();
        reading.place =
            ReadingPlace{group.site, group.instrument, group.analyte, lab.lot(lot), 1, std::nullopt};
        return reading;
    }

    std::optional<LateEntryFault> entering(const Actor& actor, const ControlReading& reading) {
        const auto done = workflow::enterAfterwards(lab.laboratory(), actor, {reading});
        return done ? std::nullopt : std::optional(done.error().fault);
    }

    UserLab lab;
    Actor staff = lab.add(Role::Staff, "Ansatt Nummer En");
    Actor responsible = lab.add(Role::LaboratoryResponsible, "Ansvarlig Nummer To");
};

TEST_F(LateEntry, SaysWhatItIsAndWho) {
    ASSERT_EQ(entering(staff, onPaper("25", "2026-10-26T08:00")), std::nullopt);
    lab.reopen();
    const auto stored = lab.results(lab.crp(), 1).at(0).result;
    EXPECT_EQ(stored.origin, ResultOrigin::EnteredAfterwards);
    EXPECT_EQ(stored.timeSource, TimeSource::Typed);
    EXPECT_EQ(stored.measuredAt, at("2026-10-26T08:00"));
    EXPECT_EQ(stored.operatorId, idText(staff.user));
    const auto again =
        workflow::enterAfterwards(lab.laboratory(), staff, {onPaper("25", "2026-10-26T08:00")});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->readings.at(0).fate, ReadingFate::Duplicate) << "the same form sent twice";
}

TEST_F(LateEntry, JudgesLaterRunsAnewAndListsThem) {
    SmallSetup setup;
    setup.basis = "sd";
    setup.rules = "limits,1_2s,2_2s@within";
    setup.plan = "alternateEachTime";
    SmallLab home(setup);
    home.clock.set("2026-10-19T08:00");
    home.take({aReading("27.1").at("2026-10-19T08:00")});
    ASSERT_EQ(home.verdicts(home.crp()).at(0).kind, VerdictKind::Warn);
    const auto group = home.crp();
    ControlReading reading = onPaper("27.2", "2026-10-12T08:00");
    reading.place =
        ReadingPlace{group.site, group.instrument, group.analyte, home.lot("A1"), 1, std::nullopt};
    const auto report =
        workflow::enterAfterwards(home.laboratory(), {{7}, home.site(), Role::Staff}, {reading});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->controls.size(), 2U);
    EXPECT_EQ(report->controls[1].verdict.kind, VerdictKind::Reject);
    const auto verdicts = home.database().history().verdicts(group);
    EXPECT_EQ(verdicts.at(0).cause, std::nullopt) << "its own is the first";
    EXPECT_EQ(verdicts.at(1).cause, VerdictCause::LateEntry);
}

TEST_F(LateEntry, IsRefusedWhereTheTimeCannotBe) {
    EXPECT_EQ(entering(staff, onPaper("25", "2026-11-02T08:01")), LateEntryFault::InFuture);
    EXPECT_EQ(entering(staff, onPaper("25", "2025-01-02T07:09")), LateEntryFault::TooOld);
    EXPECT_EQ(entering(responsible, onPaper("25", "2025-01-02T07:09")), LateEntryFault::BeforeBottleOpened);
    lab.clock.set("2026-10-20T08:00");
    ControlReading reading = onPaper("25", "2026-10-20T07:00");
    reading.place->bottle = workflow::openBottle(lab.laboratory(), lab.site(), lab.lot("A1"), "1").id;
    EXPECT_EQ(entering(staff, reading), LateEntryFault::BeforeBottleOpened);
    EXPECT_EQ(entering(staff, onPaper("35", "2026-10-20T07:00", "A2")), std::nullopt)
        << "of this lot nobody keeps account of bottles";
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM control_result"), 1);
}

TEST_F(LateEntry, OlderThanTheLimitIsForThoseWhoMay) {
    EXPECT_EQ(entering(staff, onPaper("25", "2026-09-28T08:00")), std::nullopt) << "35 days to the minute";
    EXPECT_EQ(entering(staff, onPaper("25", "2026-09-28T07:59")), LateEntryFault::TooOld);
    EXPECT_EQ(entering(responsible, onPaper("25", "2026-09-20T07:59")), std::nullopt);
    const Actor coordinator = lab.add(Role::Coordinator, "Rådgiver Nummer Tre");
    EXPECT_EQ(entering(coordinator, onPaper("25", "2026-09-10T07:59")), std::nullopt);
    EXPECT_EQ(entering(lab.administrator, onPaper("25", "2026-10-26T08:00")), LateEntryFault::NotAllowed);
    EXPECT_EQ(entering({staff.user, {4711}, Role::Staff}, onPaper("25", "2026-10-26T08:00")),
              LateEntryFault::NotAllowed);
}

TEST_F(LateEntry, IsLimitedAsTheHomeChose) {
    HomeRules rules{lab.site()};
    rules.entry.lateEntryDays = 7;
    const Actor coordinator = lab.add(Role::Coordinator, "Rådgiver Nummer Tre");
    ASSERT_TRUE(workflow::changeHomeRules(lab.laboratory(), coordinator, rules));
    EXPECT_EQ(entering(staff, onPaper("25", "2026-10-26T07:59")), LateEntryFault::TooOld);
    EXPECT_EQ(entering(staff, onPaper("25", "2026-10-26T08:00")), std::nullopt);
}

TEST_F(LateEntry, IsAllOrNothingAndGoesToNoInbox) {
    ControlReading unplaced = onPaper("25", "2026-10-26T08:00");
    unplaced.place.reset();
    EXPECT_EQ(entering(staff, unplaced), LateEntryFault::NotPlaced);
    ControlReading untimed = onPaper("25", "2026-10-26T08:00");
    untimed.measuredAt.reset();
    EXPECT_EQ(entering(staff, untimed), LateEntryFault::NotCertain);
    EXPECT_EQ(entering(staff, onPaper("25", "2026-10-26T08:00", "S1")), LateEntryFault::NotCertain);
    const auto both = workflow::enterAfterwards(
        lab.laboratory(), staff, {onPaper("25", "2026-10-26T08:00"), onPaper("mye", "2026-10-27T08:00")});
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().reading, 1U);
    EXPECT_EQ(both.error().fault, LateEntryFault::NotAValue);
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM control_result"), 0);
    EXPECT_EQ(raw.number("SELECT count(*) FROM inbox_item"), 0);
}

} // namespace
} // namespace fasit::test
