// A corrective action step by step: left and continued, in order, with the period that is unsure.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"

#include "qc-core/storage/action_reader.h"
#include "qc-core/workflow/action_progress.h"
#include "qc-core/workflow/record_action.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using workflow::FollowUpFault;
using Kind = ActionStepKind;

/// A control that was accepted on the first, and one that was rejected on the fifth.
class ActionSteps : public testing::Test {
  protected:
    ActionSteps() {
        m_lab.clock.set("2026-10-01T08:00");
        m_lab.take(
            {aReading("25").at("2026-10-01T08:00"), aReading("52").ofLevel("Høy").at("2026-10-01T08:00")});
        m_lab.clock.set("2026-10-05T08:00");
        m_lab.take({aReading("25"), aReading("65").ofLevel("Høy")});
        m_lab.clock.set("2026-10-05T09:00");
        m_run = m_lab.runs(m_lab.crp()).back().key;
    }

    Expected<FactKey, FollowUpFault> take(Kind kind, const std::string& comment = "") {
        return takeAs(staffOf(m_lab), kind, comment);
    }

    Expected<FactKey, FollowUpFault> takeAs(const Actor& actor, Kind kind, const std::string& comment = "") {
        return workflow::takeStep(m_lab.laboratory(), actor,
                                  {m_lab.crp(), m_run, kind, StepFinding::NothingWrong, comment});
    }

    reports::ActionProgress progress() {
        return workflow::actionProgress(m_lab.laboratory(), m_lab.crp(), m_run).value();
    }

    SmallLab m_lab;
    FactKey m_run;
};

TEST_F(ActionSteps, AreFactsThatTheNextUserContinues) {
    EXPECT_EQ(progress().next, Kind::StopPatients);
    ASSERT_TRUE(take(Kind::StopPatients));
    ASSERT_TRUE(take(Kind::CheckEntry, "Tallet stemmer"));
    m_lab.reopen();
    m_lab.clock.set("2026-10-05T13:00");
    EXPECT_EQ(progress().next, Kind::CheckStorage);
    ASSERT_TRUE(takeAs(responsibleOf(m_lab), Kind::CheckStorage));
    EXPECT_TRUE(progress().stopped);
    const auto taken = progress().taken;
    ASSERT_EQ(taken.size(), 3U);
    EXPECT_EQ(taken[1].comment, "Tallet stemmer");
    EXPECT_EQ(taken[1].finding, StepFinding::NothingWrong);
    EXPECT_EQ(taken[1].at, at("2026-10-05T09:00"));
    EXPECT_EQ(taken[1].by, UserId{7});
    EXPECT_EQ(taken[2].by, UserId{8});
    RawDatabase raw(m_lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST_F(ActionSteps, EndWithCauseAndOutcome) {
    take(Kind::StopPatients);
    take(Kind::NewBottle);
    m_lab.clock.set("2026-10-05T10:00");
    const auto changed = workflow::recordAction(m_lab.laboratory(), staffOf(m_lab),
                                                {m_lab.crp(),
                                                 m_run,
                                                 "Flasken sto i romtemperatur",
                                                 ActionOutcome::Solved,
                                                 "Ny flaske satt kaldt",
                                                 {}});
    ASSERT_TRUE(changed);
    const auto finished = progress().finished;
    ASSERT_TRUE(finished);
    EXPECT_THAT(finished->steps, ElementsAre(Kind::StopPatients, Kind::NewBottle));
    EXPECT_EQ(finished->cause, "Flasken sto i romtemperatur");
    EXPECT_EQ(finished->outcome, ActionOutcome::Solved);
    EXPECT_EQ(finished->comment, "Ny flaske satt kaldt");
    EXPECT_EQ(finished->at, at("2026-10-05T10:00"));
    EXPECT_EQ(finished->by, UserId{7});
}

TEST_F(ActionSteps, EachControlIsTakenOnceAndNeverBackwards) {
    ASSERT_TRUE(take(Kind::RepeatSameBottle));
    EXPECT_EQ(take(Kind::RepeatSameBottle).error(), FollowUpFault::StepTaken);
    ASSERT_TRUE(take(Kind::NewPack));
    EXPECT_EQ(take(Kind::NewBottle).error(), FollowUpFault::StepOutOfOrder);
    EXPECT_EQ(take(Kind::NewPack).error(), FollowUpFault::StepTaken);
    ASSERT_TRUE(take(Kind::CleanOrMaintain));
    ASSERT_TRUE(take(Kind::CleanOrMaintain)) << "as often as one likes";
    EXPECT_EQ(progress().next, Kind::CallForHelp);
    ASSERT_TRUE(take(Kind::AssessPatientResults));
    EXPECT_FALSE(progress().next);
}

TEST_F(ActionSteps, OfAFailedRepeatStandWithTheFirstRejection) {
    take(Kind::RepeatSameBottle);
    m_lab.take({aReading("64").ofLevel("Høy").at("2026-10-05T08:50")});
    const auto repeat = m_lab.runs(m_lab.crp()).back();
    ASSERT_TRUE(repeat.repeats);
    const FactKey first = std::exchange(m_run, repeat.key);
    EXPECT_EQ(take(Kind::RepeatSameBottle).error(), FollowUpFault::StepTaken)
        << "another run, the same rejection";
    EXPECT_EQ(progress().run.key, first);
    EXPECT_EQ(progress().taken.size(), 1U);
}

TEST_F(ActionSteps, AreRefusedWithTheReason) {
    EXPECT_EQ(takeAs(aStranger(), Kind::CheckEntry).error(), FollowUpFault::NotAllowed);
    EXPECT_EQ(takeAs(anAdministrator(), Kind::CheckEntry).error(), FollowUpFault::NotAllowed);
    EXPECT_EQ(take(Kind::CheckEntry, "01020312345").error(), FollowUpFault::IdentityNumber);
    const FactKey rejected = std::exchange(m_run, m_lab.runs(m_lab.crp()).front().key);
    EXPECT_EQ(take(Kind::CheckEntry).error(), FollowUpFault::NotRejected);
    m_run = {1, 2};
    EXPECT_EQ(take(Kind::CheckEntry).error(), FollowUpFault::NoSuchRun);
    m_run = rejected;
    m_lab.clock.set("2026-10-05T07:59");
    EXPECT_EQ(take(Kind::CheckEntry).error(), FollowUpFault::BeforeTheRun);
    EXPECT_TRUE(storage::actionSteps(m_lab.database(), m_lab.site(), rejected).empty());
}

TEST_F(ActionSteps, AreOverWhenTheActionIsRecordedAndTheStopHasEnded) {
    ASSERT_TRUE(
        workflow::recordAction(m_lab.laboratory(), staffOf(m_lab),
                               {m_lab.crp(), m_run, "Ukjent", ActionOutcome::SentForService, "", {}}));
    EXPECT_TRUE(take(Kind::CleanOrMaintain)) << "still stopped";
    m_lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:50")});
    EXPECT_EQ(take(Kind::CleanOrMaintain).error(), FollowUpFault::ActionFinished);
}

TEST_F(ActionSteps, TellWhichPeriodIsUnsure) {
    EXPECT_EQ(progress().unsure.lastAccepted, at("2026-10-01T08:00"));
    EXPECT_EQ(progress().unsure.failed, at("2026-10-05T08:00"));
}

TEST(UnsurePeriod, HasNoBeginningWithoutAnAcceptedControl) {
    SmallLab lab;
    lab.take({aReading("30")});
    const auto progress =
        workflow::actionProgress(lab.laboratory(), lab.crp(), lab.runs(lab.crp()).front().key);
    ASSERT_TRUE(progress);
    EXPECT_FALSE(progress->unsure.lastAccepted);
    lab.clock.set("2026-10-12T08:10");
    lab.take({aReading("25").at("2026-10-12T08:00")});
    lab.take({aReading("66").ofLevel("Høy").at("2026-10-12T08:01")});
    EXPECT_FALSE(workflow::actionProgress(lab.laboratory(), lab.crp(), lab.runs(lab.crp()).back().key)
                     ->unsure.lastAccepted)
        << "neither a rejected run nor one level of the failed one";
}

} // namespace
} // namespace fasit::test
