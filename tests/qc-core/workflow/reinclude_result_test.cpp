// Exclusion and its taking back, by a person who may: what is judged anew, and what is kept.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/exclude_result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::ExclusionFault;

class Reinclusion : public testing::Test {
  protected:
    Reinclusion() {
        lab.take({aReading("31"), aReading("52").ofLevel("Høy")});
        lab.clock.set("2026-10-12T08:00");
    }

    void TearDown() override {
        RawDatabase raw(lab.address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    workflow::ResultRef first() {
        const auto stored = lab.results(lab.crp(), 1).back().result;
        return {stored.series, stored.measuredAt, stored.key};
    }

    std::optional<ExclusionFault> excluding(const Actor& actor, const char* reason = "feil flaske") {
        const auto done = workflow::excludeResult(lab.laboratory(), actor, first(), reason);
        return done ? std::nullopt : std::optional(done.error());
    }

    std::optional<ExclusionFault> reincluding(const Actor& actor,
                                              const char* reason = "det var rett flaske") {
        const auto done = workflow::reincludeResult(lab.laboratory(), actor, first(), reason);
        return done ? std::nullopt : std::optional(done.error());
    }

    UserLab lab;
    Actor staff = lab.add(Role::Staff, "Ansatt Nummer En");
    Actor responsible = lab.add(Role::LaboratoryResponsible, "Ansvarlig Nummer To");
    Actor coordinator = lab.add(Role::Coordinator, "Rådgiver Nummer Tre");
};

TEST_F(Reinclusion, TakesTheResultInAgainAndListsWhatChanged) {
    ASSERT_EQ(excluding(responsible), std::nullopt);
    EXPECT_NE(lab.verdicts(lab.crp()).at(0).kind, VerdictKind::Reject);
    const auto changed =
        workflow::reincludeResult(lab.laboratory(), coordinator, first(), "det var rett flaske");
    ASSERT_TRUE(changed);
    ASSERT_EQ(changed->size(), 1U);
    EXPECT_EQ(changed->front().verdict.kind, VerdictKind::Reject);
    lab.reopen();
    EXPECT_FALSE(lab.results(lab.crp(), 1).at(0).excluded);
    EXPECT_EQ(lab.database().history().verdicts(lab.crp()).at(0).cause, VerdictCause::Reinclusion);
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM run_verdict"), 3) << "each beside the one before";
    EXPECT_EQ(raw.text("SELECT reason FROM exclusion WHERE excluded = 0"), "det var rett flaske");
    EXPECT_EQ(raw.number("SELECT by_user FROM exclusion WHERE excluded = 0"), coordinator.user.value);
    EXPECT_EQ(raw.number("SELECT by_user FROM exclusion WHERE excluded = 1"), responsible.user.value);
}

TEST_F(Reinclusion, ChangesLaterRunsWhoseWindowsHoldTheResult) {
    SmallSetup setup;
    setup.basis = "sd";
    setup.rules = "limits,1_2s,2_2s@within";
    setup.plan = "alternateEachTime";
    SmallLab home(setup);
    for (const char* time : {"2026-10-05T08:00", "2026-10-12T08:00"}) {
        home.clock.set(time);
        home.take({aReading("27.1").at(time)});
    }
    const Actor actor{{7}, home.site(), Role::LaboratoryResponsible};
    const auto stored = home.results(home.crp(), 1).back().result;
    const workflow::ResultRef result{stored.series, stored.measuredAt, stored.key};
    const auto excluded = workflow::excludeResult(home.laboratory(), actor, result, "feil flaske");
    ASSERT_TRUE(excluded);
    EXPECT_EQ(excluded->size(), 2U) << "its own run, and the next that had two in a row";
    EXPECT_EQ(home.verdicts(home.crp()).back().kind, VerdictKind::Warn);
    const auto included = workflow::reincludeResult(home.laboratory(), actor, result, "rett flaske");
    ASSERT_TRUE(included);
    EXPECT_EQ(included->size(), 2U);
    EXPECT_EQ(home.verdicts(home.crp()).back().kind, VerdictKind::Reject);
}

TEST_F(Reinclusion, HoldsWhateverTheClockSays) {
    ASSERT_EQ(excluding(responsible), std::nullopt);
    lab.clock.set("2026-10-11T08:00"); // It was set back.
    ASSERT_EQ(reincluding(responsible), std::nullopt);
    EXPECT_FALSE(lab.results(lab.crp(), 1).at(0).excluded);
    ASSERT_EQ(excluding(responsible), std::nullopt);
    EXPECT_TRUE(lab.results(lab.crp(), 1).at(0).excluded);
    EXPECT_EQ(lab.results(lab.crp(), 1).at(0).reason, "feil flaske");
}

TEST_F(Reinclusion, IsForLaboratorieansvarligAndCoordinator) {
    EXPECT_EQ(excluding(staff), ExclusionFault::NotAllowed);
    EXPECT_EQ(excluding(lab.administrator), ExclusionFault::NotAllowed);
    ASSERT_EQ(excluding(coordinator), std::nullopt);
    EXPECT_EQ(reincluding(staff), ExclusionFault::NotAllowed);
    EXPECT_EQ(reincluding({responsible.user, {4711}, responsible.role}), ExclusionFault::NotAllowed);
}

TEST_F(Reinclusion, NeedsAReasonAndSomethingToTakeBack) {
    EXPECT_EQ(excluding(responsible, " "), ExclusionFault::ReasonMissing);
    EXPECT_EQ(reincluding(responsible), ExclusionFault::NotExcluded);
    ASSERT_EQ(excluding(responsible), std::nullopt);
    EXPECT_EQ(excluding(responsible), ExclusionFault::AlreadyExcluded);
    EXPECT_EQ(reincluding(responsible, ""), ExclusionFault::ReasonMissing);
    const auto unknown = workflow::reincludeResult(lab.laboratory(), responsible,
                                                   {first().series, at("2026-10-06T08:00")}, "rett");
    EXPECT_EQ(unknown.error(), ExclusionFault::NoSuchResult);
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM exclusion"), 1);
}

} // namespace
} // namespace fasit::test
