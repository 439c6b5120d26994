// A lot that is entered at the bench counts at once, marked so; a second person approves it, and what was
// entered wrongly is judged anew.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/approve_lot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::LotFault;

Decimal number(const char* text) {
    return Decimal::parse(text).value();
}

class BenchLot : public testing::Test {
  protected:
    void TearDown() override {
        RawDatabase raw(lab.address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    workflow::NewPreliminaryLot newLot() {
        workflow::NewPreliminaryLot lot;
        lot.instrument = lab.instrument("QR-1");
        lot.analyte = lab.crp().analyte;
        lot.material = lab.database().catalogue().lot(this->lab.lot("A1"))->material;
        lot.number = "B7";
        lot.expiry = dateOf(2028, 1, 31).value();
        lot.levels = {{1, {number("9.0"), number("11.0"), planning::InsertReading::ThreeSd}},
                      {2, {number("40"), number("60"), std::nullopt}}};
        return lot;
    }

    std::optional<LotFault> entering(const Actor& actor, const workflow::NewPreliminaryLot& lot) {
        const auto done = workflow::enterPreliminaryLot(lab.laboratory(), actor, lot);
        return done ? std::nullopt : std::optional(done.error());
    }

    std::optional<LotFault> approving(const Actor& actor, const workflow::LotApproval& approval) {
        const auto done = workflow::approvePreliminaryLot(lab.laboratory(), actor, approval);
        return done ? std::nullopt : std::optional(done.error());
    }

    workflow::LotApproval approval() { return {lab.site(), lab.lot("B7")}; }

    TargetId targetOf(int level) {
        for (const Target& target : lab.database().catalogue().targets) {
            if (target.lot == lab.lot("B7") && target.level == level && !target.supersedes) {
                return target.id;
            }
        }
        return {};
    }

    void measure(const char* value, const char* time) {
        lab.clock.set(time);
        lab.take({aReading(value).ofLot("B7").at(time), aReading("50").ofLot("B7").ofLevel("Høy").at(time)});
    }

    UserLab lab;
    Actor staff = lab.add(Role::Staff, "Ansatt Nummer En");
    Actor responsible = lab.add(Role::LaboratoryResponsible, "Ansvarlig Nummer To");
    Actor coordinator = lab.add(Role::Coordinator, "Rådgiver Nummer Tre");
};

TEST_F(BenchLot, CountsAtOnceByTheLimitsOfItsInsert) {
    ASSERT_EQ(entering(staff, newLot()), std::nullopt);
    lab.reopen();
    const ControlLot* lot = lab.database().catalogue().lot(lab.lot("B7"));
    EXPECT_TRUE(lot->preliminary);
    EXPECT_EQ(lot->site, lab.site());
    EXPECT_EQ(lot->enteredBy, staff.user);
    const Target* target = lab.database().catalogue().target(targetOf(1));
    EXPECT_TRUE(target->preliminary);
    EXPECT_EQ(target->basis, TargetBasis::Insert);
    EXPECT_EQ(target->mean, number("10.0"));
    EXPECT_EQ(target->spread, (Spread{number("2.0"), 6}));
    EXPECT_EQ(lab.database().catalogue().target(targetOf(2))->spread, std::nullopt) << "nobody knows its SD";
    measure("11.0", "2026-10-05T08:10");
    EXPECT_EQ(lab.verdicts(lab.crp()).back().kind, VerdictKind::Accept) << "on the limit is inside";
    measure("11.1", "2026-10-12T08:10");
    EXPECT_EQ(lab.verdicts(lab.crp()).back().kind, VerdictKind::Reject);
    EXPECT_EQ(lab.verdicts(lab.crp()).back().violations.at(0).rule, "limits");
}

TEST_F(BenchLot, TakesReadingsThatWaitFromSomeDaysBack) {
    ASSERT_EQ(entering(staff, newLot()), std::nullopt);
    const auto taken = lab.take({aReading("10").ofLot("B7").at("2026-10-01T08:00")});
    EXPECT_EQ(taken.readings.at(0).fate, ReadingFate::Taken);
}

TEST_F(BenchLot, IsApprovedByASecondPersonWhoMay) {
    ASSERT_EQ(entering(responsible, newLot()), std::nullopt);
    measure("11.1", "2026-10-05T08:10");
    EXPECT_EQ(approving(staff, approval()), LotFault::NotAllowed);
    EXPECT_EQ(approving(lab.administrator, approval()), LotFault::NotAllowed);
    EXPECT_EQ(approving({responsible.user, {4711}, responsible.role}, approval()), LotFault::NotAllowed);
    EXPECT_EQ(approving(responsible, approval()), LotFault::SamePerson);
    const auto changed = workflow::approvePreliminaryLot(lab.laboratory(), coordinator, approval());
    ASSERT_TRUE(changed);
    EXPECT_TRUE(changed->empty()) << "as it was entered";
    lab.reopen();
    EXPECT_FALSE(lab.database().catalogue().lot(lab.lot("B7"))->preliminary);
    EXPECT_FALSE(lab.database().catalogue().target(targetOf(1))->preliminary);
    EXPECT_EQ(lab.database().catalogue().target(targetOf(1))->approvedBy, coordinator.user);
    EXPECT_EQ(approving(coordinator, approval()), LotFault::NotPreliminary);
}

TEST_F(BenchLot, ACorrectionJudgesAllItsRunsAnewBesideTheOldVerdicts) {
    ASSERT_EQ(entering(staff, newLot()), std::nullopt);
    measure("13", "2026-10-05T08:10");
    measure("10", "2026-10-12T08:10");
    ASSERT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::Reject);
    workflow::LotApproval right = approval();
    right.corrections = {{targetOf(1), {number("12"), number("14"), std::nullopt}}};
    const auto changed = workflow::approvePreliminaryLot(lab.laboratory(), responsible, right);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->size(), 2U);
    const auto verdicts = lab.database().history().verdicts(lab.crp());
    EXPECT_EQ(verdicts.at(0).verdict.kind, VerdictKind::Accept);
    EXPECT_EQ(verdicts.at(1).verdict.kind, VerdictKind::Reject);
    EXPECT_EQ(verdicts.at(0).cause, VerdictCause::Target);
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM run_verdict"), 4) << "each old one stands beside the new";
    measure("13", "2026-10-19T08:10");
    EXPECT_EQ(lab.verdicts(lab.crp()).back().kind, VerdictKind::Accept) << "and so are those to come";
    EXPECT_EQ(lab.results(lab.crp(), 1).back().result.target, targetOf(1)) << "the fact is as it was";
}

TEST_F(BenchLot, IsRefusedWhereItMakesNoSense) {
    const auto with = [&](auto change) {
        auto lot = newLot();
        change(lot);
        return entering(staff, lot);
    };
    EXPECT_EQ(with([](auto& lot) { lot.instrument = {4711}; }), LotFault::NoSuchInstrument);
    EXPECT_EQ(with([](auto& lot) { lot.analyte = {4711}; }), LotFault::NoSuchAnalyte);
    EXPECT_EQ(with([&](auto& lot) { lot.analyte = lab.protein().analyte; }), LotFault::NotAQuantity);
    EXPECT_EQ(with([](auto& lot) { lot.material = {4711}; }), LotFault::NoSuchMaterial);
    EXPECT_EQ(with([](auto& lot) { lot.number = " "; }), LotFault::NumberMissing);
    EXPECT_EQ(with([](auto& lot) { lot.number = "A1"; }), LotFault::AlreadyThere);
    EXPECT_EQ(with([](auto& lot) { lot.expiry = dateOf(2026, 10, 4).value(); }), LotFault::Expired);
    EXPECT_EQ(with([](auto& lot) { lot.levels.clear(); }), LotFault::NoSuchLevel);
    EXPECT_EQ(with([](auto& lot) { lot.levels[0].level = 3; }), LotFault::NoSuchLevel);
    EXPECT_EQ(with([](auto& lot) { lot.levels[0].level = 2; }), LotFault::NoSuchLevel) << "one twice";
    EXPECT_EQ(with([](auto& lot) { lot.levels[1].range.high = lot.levels[1].range.low; }),
              LotFault::LowNotBelowHigh);
    EXPECT_EQ(entering(lab.administrator, newLot()), LotFault::NotAllowed);
    EXPECT_EQ(entering({staff.user, {4711}, Role::Staff}, newLot()), LotFault::NotAllowed);
    ASSERT_EQ(entering(staff, newLot()), std::nullopt);
    EXPECT_EQ(entering(staff, newLot()), LotFault::AlreadyThere);
}

TEST_F(BenchLot, ApprovalIsRefusedWhereItMakesNoSense) {
    EXPECT_EQ(approving(responsible, {lab.site(), lab.lot("A1")}), LotFault::NoSuchLot)
        << "the library's is not the home's";
    ASSERT_EQ(entering(staff, newLot()), std::nullopt);
    auto wrong = approval();
    wrong.corrections = {{lab.database().catalogue().targets.front().id, {number("1"), number("2")}}};
    EXPECT_EQ(approving(responsible, wrong), LotFault::NoSuchTarget);
    wrong.corrections = {{targetOf(1), {number("2"), number("1")}}};
    EXPECT_EQ(approving(responsible, wrong), LotFault::LowNotBelowHigh);
    EXPECT_TRUE(lab.database().catalogue().lot(lab.lot("B7"))->preliminary);
}

} // namespace
} // namespace fasit::test
