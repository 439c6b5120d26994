// "I typed the wrong number": what is kept, what is judged, and when it is refused.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/correct_slip.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/home_choices.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::ExclusionFault;
using workflow::SlipFault;

class Slip : public testing::Test {
  protected:
    void TearDown() override {
        RawDatabase raw(lab.address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    ControlReading typed(const Actor& user, const char* value, int level = 1) {
        ControlReading reading;
        reading.value = value;
        reading.measuredAt = lab.clock.wallNow();
        reading.timeSource = TimeSource::Typed;
        reading.origin = ResultOrigin::Typed;
        reading.operatorId = idText(user.user);
        reading.specimen = "form " + std::string(value);
        const auto group = lab.crp();
        reading.place =
            ReadingPlace{group.site, group.instrument, group.analyte, lab.lot("A1"), level, std::nullopt};
        return reading;
    }

    workflow::ResultRef first(int level = 1) {
        const auto stored = lab.results(lab.crp(), level).back().result;
        return {stored.series, stored.measuredAt, stored.key};
    }

    std::optional<SlipFault> correcting(const Actor& actor, const workflow::ResultRef& wrong,
                                        const char* value, const char* reason = "skrev feil") {
        const auto done = workflow::correctSlip(lab.laboratory(), actor, {wrong, value, reason});
        return done ? std::nullopt : std::optional(done.error());
    }

    UserLab lab;
    Actor staff = lab.add(Role::Staff, "Ansatt Nummer En");
    Actor other = lab.add(Role::Staff, "Ansatt Nummer To");
    Actor responsible = lab.add(Role::LaboratoryResponsible, "Ansvarlig Nummer Tre");
};

TEST_F(Slip, KeepsTheWrongNumberAndJudgesByTheRightOneInTheSameRun) {
    lab.take({typed(staff, "52"), typed(staff, "53", 2)});
    ASSERT_EQ(lab.verdicts(lab.crp()).at(0).kind, VerdictKind::Reject);
    ASSERT_TRUE(lab.database().history().openStop(lab.crp()));
    lab.clock.set("2026-10-05T08:15");
    const auto corrected =
        workflow::correctSlip(lab.laboratory(), staff, {first(), "25", "leste feil linje"});
    ASSERT_TRUE(corrected);
    ASSERT_EQ(corrected->changed.size(), 1U);
    EXPECT_EQ(corrected->changed.front().verdict.kind, VerdictKind::Accept);
    EXPECT_EQ(corrected->result, lab.results(lab.crp(), 1)[0].result.key);
    lab.reopen();
    const auto results = lab.results(lab.crp(), 1);
    ASSERT_EQ(results.size(), 2U);
    EXPECT_FALSE(results[0].excluded);
    EXPECT_EQ(results[0].result.valueAsSent, "25");
    EXPECT_EQ(results[0].result.measuredAt, at("2026-10-05T08:00"));
    EXPECT_TRUE(results[1].excluded);
    EXPECT_EQ(results[1].reason, "leste feil linje");
    EXPECT_EQ(results[1].replacedBy, results[0].result.key);
    EXPECT_EQ(results[0].result.run, results[1].result.run);
    EXPECT_EQ(lab.runs(lab.crp()).size(), 1U);
    EXPECT_FALSE(lab.database().history().openStop(lab.crp())) << "the stop ends with what began it";
}

TEST_F(Slip, LeavesTheOldVerdictBesideTheNewWithItsCauseAndNamesWho) {
    lab.take({typed(staff, "52"), typed(staff, "53", 2)});
    ASSERT_EQ(correcting(staff, first(), "25"), std::nullopt);
    const auto verdict = lab.database().history().verdicts(lab.crp()).at(0);
    EXPECT_EQ(verdict.cause, VerdictCause::Slip);
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM run_verdict"), 2);
    EXPECT_EQ(raw.number("SELECT count(*) FROM run_verdict WHERE verdict = 'reject' AND cause IS NULL"), 1);
    EXPECT_EQ(raw.number("SELECT by_user FROM exclusion"), staff.user.value);
    EXPECT_EQ(raw.text("SELECT by FROM audit_entry WHERE what = 'correctSlip'"), idText(staff.user));
}

TEST_F(Slip, MayBeCorrectedTwice) {
    lab.take({typed(staff, "52"), typed(staff, "53", 2)});
    const auto wrong = first();
    ASSERT_EQ(correcting(staff, wrong, "15"), std::nullopt);
    EXPECT_EQ(correcting(staff, wrong, "25"), SlipFault::AlreadyExcluded);
    const auto second = lab.results(lab.crp(), 1).front().result;
    EXPECT_EQ(correcting(staff, {second.series, second.measuredAt, second.key}, "25"), std::nullopt);
    EXPECT_EQ(lab.verdicts(lab.crp()).at(0).kind, VerdictKind::Accept);
}

TEST_F(Slip, IsForTheSameUserOnly) {
    lab.take({typed(staff, "52")});
    EXPECT_EQ(correcting(other, first(), "25"), SlipFault::AnotherUser);
    EXPECT_EQ(correcting(responsible, first(), "25"), SlipFault::AnotherUser);
    EXPECT_EQ(correcting(lab.administrator, first(), "25"), SlipFault::NotAllowed);
    EXPECT_EQ(correcting({staff.user, {4711}, Role::Staff}, first(), "25"), SlipFault::NotAllowed);
}

TEST_F(Slip, IsCorrectedWithinFifteenMinutesOnly) {
    lab.take({typed(staff, "52")});
    lab.clock.set("2026-10-05T08:15:01");
    EXPECT_EQ(correcting(staff, first(), "25"), SlipFault::TooLate);
    lab.clock.set("2026-10-05T07:59");
    EXPECT_EQ(correcting(staff, first(), "25"), SlipFault::TooLate) << "the clock was set back";
    lab.clock.set("2026-10-05T08:30");
    EXPECT_EQ(correcting(staff, first(), "25"), SlipFault::TooLate);
    HomeRules rules{lab.site()};
    rules.entry.slipMinutes = 30;
    const Actor coordinator = lab.add(Role::Coordinator, "Rådgiver Nummer Fire");
    ASSERT_TRUE(workflow::changeHomeRules(lab.laboratory(), coordinator, rules));
    EXPECT_EQ(correcting(staff, first(), "25"), std::nullopt) << "the home chose otherwise";
}

TEST_F(Slip, IsAnExclusionOnceTheSeriesHasGoneOn) {
    lab.take({typed(staff, "52"), typed(staff, "53", 2)});
    lab.clock.set("2026-10-05T08:05");
    lab.take({typed(staff, "25")}); // A repeat.
    EXPECT_EQ(correcting(staff, first(), "25"), SlipFault::LaterResult);
    EXPECT_EQ(correcting(staff, first(2), "54"), std::nullopt) << "the other level has no later one";
    EXPECT_TRUE(workflow::excludeResult(lab.laboratory(), responsible, first(), "skrev feil"));
}

TEST_F(Slip, IsAboutWhatWasTypedAndGivesAValue) {
    lab.take({aReading("52")});
    EXPECT_EQ(correcting(staff, first(), "25"), SlipFault::NotTyped);
    lab.clock.set("2026-10-12T08:00");
    lab.take({typed(staff, "52")});
    const auto stored = lab.results(lab.crp(), 1).front().result;
    const workflow::ResultRef wrong{stored.series, stored.measuredAt, stored.key};
    EXPECT_EQ(correcting(staff, wrong, "tjuefem"), SlipFault::NotAValue);
    EXPECT_EQ(correcting(staff, wrong, "52,0"), SlipFault::SameValue);
    EXPECT_EQ(correcting(staff, wrong, "25", " "), SlipFault::ReasonMissing);
    EXPECT_EQ(correcting(staff, {stored.series, stored.measuredAt, FactKey{1, 1}}, "25"),
              SlipFault::NoSuchResult);
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM exclusion"), 0);
}

TEST_F(Slip, IsNotTakenInAgainBesideWhatCorrectedIt) {
    lab.take({typed(staff, "52"), typed(staff, "53", 2)});
    const auto wrong = first();
    ASSERT_EQ(correcting(staff, wrong, "25"), std::nullopt);
    EXPECT_EQ(workflow::reincludeResult(lab.laboratory(), responsible, wrong, "likevel").error(),
              ExclusionFault::Superseded);
}

} // namespace
} // namespace fasit::test
