// What was done about a rejection is kept, and look-back starts anew behind it.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/record_action.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::ActionTaken;
using workflow::FollowUpFault;

SmallSetup bySd(const std::string& rules) {
    SmallSetup setup;
    setup.basis = "sd";
    setup.rules = rules;
    setup.plan = "alternateEachTime";
    return setup;
}

/// A level 1 CRP of 27.1, 2.1 SD above its mean.
VerdictKind takeHigh(SmallLab& lab, const char* time) {
    lab.clock.set(time);
    lab.take({aReading("27.1").at(time)});
    return lab.verdicts(lab.crp()).back().kind;
}

/// The clock stands at `time` from then on.
ActionTaken actionOn(SmallLab& lab, std::size_t run, const char* time) {
    lab.clock.set(time);
    ActionTaken action;
    action.group = lab.crp();
    action.run = lab.runs(lab.crp())[run].key;
    action.cause = "gammel kontroll";
    return action;
}

Actor staff(SmallLab& lab) {
    return {UserId{7}, lab.site(), Role::Staff};
}

TEST(RecordAction, WindowsStartAnewWithTheNextRun) {
    SmallLab lab(bySd("limits,1_2s,2_2s@within"));
    takeHigh(lab, "2026-10-05T08:00");
    ASSERT_EQ(takeHigh(lab, "2026-10-12T08:00"), VerdictKind::Reject);
    const auto changed =
        workflow::recordAction(lab.laboratory(), staff(lab), actionOn(lab, 1, "2026-10-12T09:00"));
    ASSERT_TRUE(changed);
    EXPECT_THAT(*changed, testing::IsEmpty());
    EXPECT_EQ(takeHigh(lab, "2026-10-19T08:00"), VerdictKind::Warn);
    EXPECT_EQ(takeHigh(lab, "2026-10-26T08:00"), VerdictKind::Reject) << "two since the action";
    lab.reopen();
    EXPECT_EQ(takeHigh(lab, "2026-11-02T08:00"), VerdictKind::Reject);
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM corrective_action WHERE cause = 'gammel kontroll'"), 1);
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(RecordAction, RunsMeasuredSinceAreJudgedAnew) {
    SmallLab lab(bySd("limits,1_2s,2_2s@within"));
    takeHigh(lab, "2026-10-05T08:00");
    takeHigh(lab, "2026-10-12T08:00");
    ASSERT_EQ(takeHigh(lab, "2026-10-19T08:00"), VerdictKind::Reject);
    const auto changed =
        workflow::recordAction(lab.laboratory(), staff(lab), actionOn(lab, 1, "2026-10-12T09:00"));
    ASSERT_TRUE(changed);
    ASSERT_EQ(changed->size(), 1U);
    EXPECT_EQ(changed->front().verdict.kind, VerdictKind::Warn);
    EXPECT_EQ(lab.verdicts(lab.crp())[1].kind, VerdictKind::Reject) << "what it was about stays";
}

TEST(RecordAction, ARuleSetMayKeepItsWindows) {
    SmallLab lab(bySd("limits,1_2s,2_2s@within,keep-after-action"));
    takeHigh(lab, "2026-10-05T08:00");
    takeHigh(lab, "2026-10-12T08:00");
    ASSERT_TRUE(workflow::recordAction(lab.laboratory(), staff(lab), actionOn(lab, 1, "2026-10-12T09:00")));
    EXPECT_EQ(takeHigh(lab, "2026-10-19T08:00"), VerdictKind::Reject);
}

TEST(RecordAction, IsRefusedWhereThereIsNothingToActOn) {
    SmallLab lab(bySd("limits,1_2s,2_2s@within"));
    takeHigh(lab, "2026-10-05T08:00");
    const auto record = [&](const ActionTaken& action) {
        return workflow::recordAction(lab.laboratory(), staff(lab), action).error();
    };
    EXPECT_EQ(record(actionOn(lab, 0, "2026-10-05T09:00")), FollowUpFault::NotRejected);
    takeHigh(lab, "2026-10-12T08:00");
    EXPECT_EQ(record(actionOn(lab, 1, "2026-10-12T07:59")), FollowUpFault::BeforeTheRun);
    ActionTaken action = actionOn(lab, 1, "2026-10-12T09:00");
    action.at = at("2026-10-12T09:01");
    EXPECT_EQ(record(action), FollowUpFault::InTheFuture);
    action.at.reset();
    action.run.seq += 1000;
    EXPECT_EQ(record(action), FollowUpFault::NoSuchRun);
    action = actionOn(lab, 1, "2026-10-12T09:00");
    action.cause = " ";
    EXPECT_EQ(record(action), FollowUpFault::TextMissing);
    action.cause = "Prøve fra 010203 12345";
    EXPECT_EQ(record(action), FollowUpFault::IdentityNumber);
    action.cause = "gammel kontroll";
    action.comment = "\x01";
    EXPECT_EQ(record(action), FollowUpFault::TextUnusable);
    action.comment.clear();
    for (const Actor& other :
         {Actor{UserId{7}, SiteId{4711}, Role::Staff}, Actor{UserId{}, lab.site(), Role::Staff},
          Actor{UserId{7}, kProgramme, Role::Administrator}}) {
        EXPECT_EQ(workflow::recordAction(lab.laboratory(), other, action).error(), FollowUpFault::NotAllowed);
    }
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM corrective_action"), 0);
}

} // namespace
} // namespace fasit::test
