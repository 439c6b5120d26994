// Who has seen a verdict that was not accepted.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"

#include "qc-core/workflow/acknowledge_verdict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::FollowUpFault;

std::vector<storage::OpenVerdict> unseen(SmallLab& lab) {
    return storage::unacknowledgedVerdicts(lab.database(), lab.site());
}

TEST(AcknowledgeVerdict, TakesItOffTheList) {
    SmallLab lab;
    EXPECT_TRUE(unseen(lab).empty());
    lab.take({aReading("25"), aReading("65").ofLevel("Høy")});
    ASSERT_EQ(unseen(lab).size(), 1U);
    const auto verdict = unseen(lab).front();
    EXPECT_EQ(verdict.kind, VerdictKind::Reject);
    EXPECT_EQ(verdict.instrument, lab.crp().instrument);
    EXPECT_EQ(verdict.openedAt, at("2026-10-05T08:00"));
    ASSERT_TRUE(workflow::acknowledgeVerdict(lab.laboratory(), staffOf(lab), lab.site(), verdict.key));
    EXPECT_TRUE(unseen(lab).empty());
    ASSERT_TRUE(workflow::acknowledgeVerdict(lab.laboratory(), aCoordinator(), lab.site(), verdict.key));
    const auto seen = storage::acknowledgements(lab.database(), lab.site(), verdict.key);
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0].by, UserId{7});
    EXPECT_EQ(seen[1].by, UserId{9});
    RawDatabase raw(lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST(AcknowledgeVerdict, IsForWhatWasNotAcceptedOnly) {
    SmallSetup setup;
    setup.basis = "sd";
    SmallLab lab(setup);
    lab.take({aReading("27.1"), aReading("52").ofLevel("Høy")});
    ASSERT_EQ(lab.verdicts(lab.crp()).back().kind, VerdictKind::Warn);
    EXPECT_TRUE(unseen(lab).empty());
    lab.clock.set("2026-10-06T08:00");
    lab.take({aReading("---").at("2026-10-06T08:00")});
    ASSERT_EQ(unseen(lab).size(), 1U);
    EXPECT_EQ(unseen(lab).front().kind, VerdictKind::CannotJudge);
}

TEST(AcknowledgeVerdict, HoldsForALaterVerdictThatSaysTheSame) {
    SmallLab lab;
    lab.take({aReading("30")});
    ASSERT_TRUE(
        workflow::acknowledgeVerdict(lab.laboratory(), staffOf(lab), lab.site(), unseen(lab).at(0).key));
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:01")});
    EXPECT_TRUE(unseen(lab).empty()) << "complete now, and rejected for the same reason";
}

TEST(AcknowledgeVerdict, DoesNotHoldForAnotherReason) {
    SmallLab lab;
    lab.take({aReading("30")});
    ASSERT_TRUE(
        workflow::acknowledgeVerdict(lab.laboratory(), staffOf(lab), lab.site(), unseen(lab).at(0).key));
    lab.take({aReading("66").ofLevel("Høy").at("2026-10-05T08:01")});
    EXPECT_EQ(unseen(lab).size(), 1U);
}

TEST(AcknowledgeVerdict, IsRefusedWithTheReason) {
    SmallLab lab;
    lab.take({aReading("30")});
    const FactKey first = unseen(lab).at(0).key;
    const auto acknowledge = [&](const Actor& actor, FactKey key) {
        return workflow::acknowledgeVerdict(lab.laboratory(), actor, lab.site(), key).error();
    };
    EXPECT_EQ(acknowledge(aStranger(), first), FollowUpFault::NotAllowed);
    EXPECT_EQ(acknowledge(anAdministrator(), first), FollowUpFault::NotAllowed);
    EXPECT_EQ(acknowledge(staffOf(lab), {1, 2}), FollowUpFault::NoSuchVerdict);
    ASSERT_TRUE(workflow::acknowledgeVerdict(lab.laboratory(), staffOf(lab), lab.site(), first));
    EXPECT_EQ(acknowledge(staffOf(lab), first), FollowUpFault::AlreadyAcknowledged);
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:01")});
    EXPECT_EQ(acknowledge(responsibleOf(lab), first), FollowUpFault::NoSuchVerdict)
        << "another stands in its place";
}

} // namespace
} // namespace fasit::test
