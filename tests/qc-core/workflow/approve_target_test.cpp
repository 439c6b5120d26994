// A home's own mean and SD: proposed from its results, approved by a second person, in versions; what was
// measured since the first day is judged anew.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/storage/lot_facts.h"
#include "qc-core/workflow/approve_target.h"
#include "qc-core/workflow/parallel_lot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::TargetFault;

class OwnTarget : public testing::Test {
  protected:
    OwnTarget() {
        SmallSetup setup;
        setup.plan = "alternateEachTime";
        lab = std::make_unique<SmallLab>(setup);
    }

    void TearDown() override {
        RawDatabase raw(lab->address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    Actor responsible(int user = 7) { return {{user}, lab->site(), Role::LaboratoryResponsible}; }
    Actor coordinator(int user = 8) { return {{user}, kProgramme, Role::Coordinator}; }
    workflow::TargetSubject subject(const char* lot = "A1") {
        return {lab->instrument("QR-1"), lab->crp().analyte, lab->lot(lot), 1};
    }

    /// One a day from 1 September 2026: 24, 25, 26 and so on.
    void measureDays(int days, const char* lot = "A1", int shift = 0) {
        WallTime time = at("2026-09-01T08:00");
        for (int day = 0; day < days; ++day, time.seconds += kSecondsPerDay) {
            lab->clock.set(time);
            lab->take({aReading(std::to_string(24 + shift + day % 3)).ofLot(lot).at(time)});
        }
    }

    void measure(const char* value, const char* time) {
        lab->clock.set(time);
        lab->take({aReading(value).at(time)});
    }

    TargetProposal proposed() {
        return workflow::proposeTarget(lab->laboratory(), responsible(), subject()).value();
    }

    std::optional<TargetFault> approving(const Actor& by, const TargetProposal& proposal, const char* from) {
        const auto done =
            workflow::approveTarget(lab->laboratory(), by, {lab->site(), proposal.id, dateOf(at(from))});
        return done ? std::nullopt : std::optional(done.error().fault);
    }

    std::unique_ptr<SmallLab> lab;
};

TEST_F(OwnTarget, IsProposedFromTheResultsOfTheLot) {
    measureDays(21);
    const auto proposal = proposed();
    EXPECT_EQ(proposal.mean, Decimal::parse("25.0").value());
    EXPECT_EQ(proposal.valueCount, 21);
    EXPECT_EQ(proposal.dayCount, 21);
    EXPECT_EQ(proposal.spread, (Spread{Decimal::parse("1").value(), 1})) << "no smaller than a display step";
    lab->reopen();
    const auto kept = storage::readTargetProposals(lab->database(), lab->site());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].id, proposal.id);
    EXPECT_EQ(kept[0].mean, proposal.mean);
    EXPECT_EQ(kept[0].spread, proposal.spread);
    EXPECT_EQ(kept[0].proposedBy, UserId{7});
    measure("29", "2026-10-05T08:00");
    EXPECT_EQ(lab->verdicts(lab->crp()).back().basis, TargetBasis::Insert) << "a proposal decides nothing";
}

TEST_F(OwnTarget, NeedsEnoughValues) {
    measureDays(19);
    const auto refused = workflow::proposeTarget(lab->laboratory(), responsible(), subject());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, TargetFault::NotYet);
    ASSERT_TRUE(refused.error().problem);
    EXPECT_EQ(refused.error().problem->values, 19);
    EXPECT_EQ(refused.error().problem->neededValues, 20);
    EXPECT_TRUE(storage::readTargetProposals(lab->database(), lab->site()).empty());
}

TEST_F(OwnTarget, OfANewLotComesFromItsParallelPeriodWithTheOldCv) {
    measureDays(21);
    ASSERT_EQ(approving(coordinator(), proposed(), "2026-09-21T08:00"), std::nullopt);
    lab->clock.set("2026-08-31T08:00");
    ASSERT_TRUE(workflow::beginParallelPeriod(lab->laboratory(), responsible(),
                                              {lab->instrument("QR-1"), lab->crp().analyte, lab->lot("A2")}));
    measureDays(12, "A2", 10);
    const auto proposal = workflow::proposeTarget(lab->laboratory(), responsible(), subject("A2"));
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->mean, Decimal::parse("35.0").value());
    EXPECT_EQ(proposal->valueCount, 12);
    EXPECT_NEAR(proposal->spread.sd(), 1.4, 0.1) << "4 % of 35";
}

TEST_F(OwnTarget, IsApprovedByASecondPersonAndJudgesFromItsFirstDay) {
    measureDays(21);
    measure("28", "2026-09-28T08:00");
    measure("28", "2026-10-05T08:00");
    const auto proposal = proposed(); // 25.3 +- 1.2 or so; 28 is beyond 2 SD, 31 beyond 3.
    EXPECT_EQ(approving(responsible(), proposal, "2026-10-01T08:00"), TargetFault::NotAllowed);
    EXPECT_EQ(approving(coordinator(7), proposal, "2026-10-01T08:00"), TargetFault::SamePerson);
    const auto changed = workflow::approveTarget(lab->laboratory(), coordinator(),
                                                 {lab->site(), proposal.id, dateOf(at("2026-10-01T08:00"))});
    ASSERT_TRUE(changed);
    ASSERT_EQ(changed->size(), 1U) << "that of 5 October";
    EXPECT_EQ(changed->front().verdict.basis, TargetBasis::Sd);
    const auto verdicts = lab->database().history().verdicts(lab->crp());
    EXPECT_EQ(verdicts.back().verdict.kind, VerdictKind::Warn);
    EXPECT_EQ(verdicts.back().cause, VerdictCause::Target);
    EXPECT_EQ(verdicts[verdicts.size() - 2].verdict.basis, TargetBasis::Insert) << "before its first day";
    lab->reopen();
    const Target* target = lab->database().catalogue().target(proposal.id);
    ASSERT_TRUE(target);
    EXPECT_EQ(target->version, 2);
    EXPECT_EQ(target->approvedBy, UserId{8});
    EXPECT_EQ(target->low, Decimal::parse("22").value()) << "the insert's limits stay as the outer fence";
    measure("28", "2026-10-12T08:00");
    EXPECT_EQ(lab->verdicts(lab->crp()).back().kind, VerdictKind::Reject) << "two beyond 2 SD in a row";
    EXPECT_EQ(lab->results(lab->crp(), 1).front().result.target, proposal.id);
}

TEST_F(OwnTarget, ACorrectionTakesThePlaceOfTheVersionBefore) {
    measureDays(21);
    const auto first = proposed();
    ASSERT_EQ(approving(coordinator(), first, "2026-09-21T08:00"), std::nullopt);
    for (const char* time : {"2026-09-28T08:00", "2026-10-05T08:00", "2026-10-12T08:00"}) {
        measure("27", time);
    }
    const auto second = proposed();
    EXPECT_EQ(approving(coordinator(), second, "2026-09-20T08:00"), TargetFault::BeforeNewerTarget);
    ASSERT_EQ(approving(coordinator(), second, "2026-10-05T08:00"), std::nullopt);
    EXPECT_EQ(lab->database().catalogue().target(second.id)->version, 3);
    EXPECT_EQ(lab->database().catalogue().target(second.id)->supersedes, first.id);
    EXPECT_EQ(approving(coordinator(), second, "2026-10-05T08:00"), TargetFault::AlreadyApproved);
    const auto judging = [&](const char* day) {
        return lab->database()
            .catalogue()
            .judgingTarget(first.id, lab->instrument("QR-1"), dateOf(at(day)))
            ->id;
    };
    EXPECT_EQ(judging("2026-10-04T08:00"), first.id);
    EXPECT_EQ(judging("2026-10-05T08:00"), second.id);
}

TEST_F(OwnTarget, OfOneInstrumentLeavesTheOthersOfItsModelAlone) {
    measureDays(21);
    const auto proposal = proposed();
    ASSERT_EQ(approving(coordinator(), proposal, "2026-09-01T08:00"), std::nullopt);
    const auto& catalogue = lab->database().catalogue();
    const TargetId before = catalogue.target(proposal.id)->supersedes.value();
    const Date day = dateOf(at("2026-09-05T08:00"));
    EXPECT_EQ(catalogue.judgingTarget(before, lab->instrument("QR-1"), day)->id, proposal.id);
    EXPECT_EQ(catalogue.judgingTarget(before, lab->instrument("CS-1"), day)->id, before);
}

TEST_F(OwnTarget, IsRefusedWhereItMakesNoSense) {
    const auto proposing = [&](const Actor& by, const workflow::TargetSubject& of) {
        return workflow::proposeTarget(lab->laboratory(), by, of).error().fault;
    };
    EXPECT_EQ(proposing({{9}, lab->site(), Role::Staff}, subject()), TargetFault::NotAllowed);
    EXPECT_EQ(proposing({{9}, {4711}, Role::LaboratoryResponsible}, subject()), TargetFault::NotAllowed);
    EXPECT_EQ(proposing(responsible(), subject("Z9")), TargetFault::NoTarget);
    auto other = subject();
    other.instrument = {4711};
    EXPECT_EQ(proposing(responsible(), other), TargetFault::NoSuchInstrument);
    other = subject();
    other.analyte = {4711};
    EXPECT_EQ(proposing(responsible(), other), TargetFault::NoSuchAnalyte);
    other.analyte = lab->protein().analyte;
    EXPECT_EQ(proposing(responsible(), other), TargetFault::NotAQuantity);
    EXPECT_EQ(approving(coordinator(), TargetProposal{}, "2026-10-05T08:00"), TargetFault::NoSuchProposal);
}

} // namespace
} // namespace fasit::test
