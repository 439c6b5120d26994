// The lot library: a lot entered for one home or for all, what a home sees of it, what its results carry.
#include "tests/support/actors.h"
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/approve_lot.h"
#include "qc-core/workflow/approve_target.h"
#include "qc-core/workflow/enter_lot.h"
#include "qc-core/workflow/lot_library.h"
#include "qc-core/workflow/parallel_lot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::test {
namespace {

using namespace domain;
using reports::LotStage;
using workflow::LotFault;

Decimal number(const char* text) {
    return Decimal::parse(text).value();
}

class LotLibrary : public testing::Test {
  protected:
    void TearDown() override {
        RawDatabase raw(lab.address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    workflow::NewLot newLot(SiteId site) {
        workflow::NewLot lot;
        lot.site = site;
        lot.material = lab.database().catalogue().lot(lab.lot("A1"))->material;
        lot.number = " B7 ";
        lot.expiry = dateOf(2028, 1, 31).value();
        lot.lines = {{lab.crp().analyte, "QuikRead go", 1, {number("30"), number("40"), std::nullopt}},
                     {lab.crp().analyte, "QuikRead go", 2, {number("50"), number("70"), std::nullopt}}};
        return lot;
    }

    std::optional<LotFault> entering(const Actor& actor, const workflow::NewLot& lot) {
        const auto done = workflow::enterLot(lab.laboratory(), actor, lot);
        return done ? std::nullopt : std::optional(done.error());
    }

    reports::LotRow row(const char* number) {
        for (const auto& shown : workflow::lotLibrary(lab.laboratory(), lab.site())) {
            if (shown.lot.number == number) {
                return shown;
            }
        }
        ADD_FAILURE() << number;
        return {};
    }

    reports::LotDetails details(const char* number) {
        return workflow::lotDetails(lab.laboratory(), lab.site(), lab.lot(number)).value();
    }

    void measureDays(int days, const char* lot) {
        WallTime time = at("2026-10-06T08:00");
        for (int day = 0; day < days; ++day, time.seconds += kSecondsPerDay) {
            lab.clock.set(time);
            lab.take({aReading(std::to_string(34 + day % 3)).ofLot(lot).at(time)});
        }
    }

    UserLab lab;
    Actor staff = lab.add(Role::Staff, "Ansatt Nummer En");
    Actor responsible = lab.add(Role::LaboratoryResponsible, "Ansvarlig Nummer To");
    Actor coordinator = lab.add(Role::Coordinator, "Rådgiver Nummer Tre");
    Actor other = lab.add(Role::Coordinator, "Rådgiver Nummer Fire");
};

TEST_F(LotLibrary, ALotForAllHomesIsEnteredByOneAdviserAndApprovedByAnother) {
    EXPECT_EQ(entering(responsible, newLot(kProgramme)), LotFault::NotAllowed);
    ASSERT_EQ(entering(coordinator, newLot(kProgramme)), std::nullopt);
    EXPECT_EQ(row("B7").stage, LotStage::ToApprove);
    EXPECT_EQ(details("B7").enteredBy, "Rådgiver Nummer Tre");
    const workflow::LotApproval approval{kProgramme, lab.lot("B7"), {}, {}};
    const auto approving = [&](const Actor& by) {
        const auto done = workflow::approvePreliminaryLot(lab.laboratory(), by, approval);
        return done ? std::nullopt : std::optional(done.error());
    };
    EXPECT_EQ(approving(coordinator), LotFault::SamePerson);
    EXPECT_EQ(approving(responsible), LotFault::NotAllowed);
    EXPECT_EQ(approving(other), std::nullopt);
    lab.reopen();
    EXPECT_EQ(row("B7").stage, LotStage::NotInUse);
    EXPECT_FALSE(details("B7").values.at(0).target.preliminary);
    EXPECT_EQ(details("B7").values.at(0).target.approvedBy, other.user);
}

TEST_F(LotLibrary, ALotOfOneHomeIsEnteredThere) {
    ASSERT_EQ(entering(staff, newLot(lab.site())), std::nullopt);
    EXPECT_EQ(row("B7").lot.site, lab.site());
    lab.take({aReading("41").ofLot("B7").at("2026-10-05T07:55")});
    EXPECT_EQ(lab.verdicts(lab.crp()).back().kind, VerdictKind::Reject) << "its limits hold at once";
    ASSERT_EQ(details("B7").readings.size(), 1U);
    EXPECT_EQ(details("B7").readings[0].value, "41");
}

TEST_F(LotLibrary, ALotBeginsItsParallelPeriodAsItIsEntered) {
    auto lot = newLot(lab.site());
    lot.parallel = {{lab.instrument("QR-1"), lab.crp().analyte}};
    ASSERT_EQ(entering(responsible, lot), std::nullopt);
    ASSERT_FALSE(details("B7").values.empty());
    for (const auto& values : details("B7").values) {
        EXPECT_EQ(values.standing, Standing::Establishing);
    }
    EXPECT_EQ(row("B7").stage, LotStage::ToApprove) << "its values are looked through first";
}

TEST_F(LotLibrary, NothingOfALotIsStoredWhereItsParallelPeriodIsRefused) {
    const auto refused = [&](const Actor& by, auto change) {
        auto lot = newLot(lab.site());
        lot.parallel = {{lab.instrument("QR-1"), lab.crp().analyte}};
        change(lot);
        const auto fault = entering(by, lot);
        const auto rows = workflow::lotLibrary(lab.laboratory(), lab.site());
        EXPECT_TRUE(
            std::none_of(rows.begin(), rows.end(), [](const auto& row) { return row.lot.number == "B7"; }));
        return fault;
    };
    EXPECT_EQ(refused(staff, [](auto&) {}), LotFault::NotAllowed) << "staff enter a lot, and begin no period";
    EXPECT_EQ(refused(responsible, [](auto& lot) { lot.parallel[0].instrument = {4711}; }),
              LotFault::NoSuchInstrument);
    EXPECT_EQ(refused(responsible, [](auto& lot) { lot.lines[0].model = lot.lines[1].model = "Other"; }),
              LotFault::NoSuchTarget)
        << "no line of the insert is for that analyser";
}

TEST_F(LotLibrary, APreliminaryLotGetsNoMeanOfItsOwnBeforeItsInsertIsApproved) {
    ASSERT_EQ(entering(staff, newLot(lab.site())), std::nullopt);
    measureDays(21, "B7");
    const workflow::TargetSubject subject{lab.instrument("QR-1"), lab.crp().analyte, lab.lot("B7"), 1};
    const auto proposing = [&] { return workflow::proposeTarget(lab.laboratory(), coordinator, subject); };
    const auto early = proposing();
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().fault, workflow::TargetFault::LotPreliminary);
    const workflow::LotApproval approval{lab.site(), lab.lot("B7"), {}, {}};
    ASSERT_TRUE(workflow::approvePreliminaryLot(lab.laboratory(), responsible, approval));
    EXPECT_TRUE(proposing());
}

TEST_F(LotLibrary, IsRefusedWhereItMakesNoSense) {
    const auto broken = [&](auto change) {
        auto lot = newLot(lab.site());
        change(lot);
        return entering(responsible, lot);
    };
    EXPECT_EQ(broken([](auto& lot) { lot.number = "  "; }), LotFault::NumberMissing);
    EXPECT_EQ(broken([](auto& lot) { lot.number = "A1"; }), LotFault::AlreadyThere);
    EXPECT_EQ(broken([](auto& lot) { lot.expiry = dateOf(2026, 10, 4).value(); }), LotFault::Expired);
    EXPECT_EQ(broken([](auto& lot) { lot.material = {4711}; }), LotFault::NoSuchMaterial);
    EXPECT_EQ(broken([](auto& lot) { lot.lines.clear(); }), LotFault::NoSuchLevel);
    EXPECT_EQ(broken([](auto& lot) { lot.lines[1].level = 9; }), LotFault::NoSuchLevel);
    EXPECT_EQ(broken([](auto& lot) { lot.lines[1].level = 1; }), LotFault::NoSuchLevel) << "twice";
    EXPECT_EQ(broken([](auto& lot) { lot.lines[0].analyte = {4711}; }), LotFault::NoSuchAnalyte);
    EXPECT_EQ(broken([&](auto& lot) { lot.lines[0].analyte = lab.protein().analyte; }),
              LotFault::NotAQuantity);
    EXPECT_EQ(broken([](auto& lot) { lot.lines[0].range.high = lot.lines[0].range.low; }),
              LotFault::LowNotBelowHigh);
    EXPECT_EQ(entering(aStranger(), newLot(lab.site())), LotFault::NotAllowed);
    EXPECT_EQ(entering(anAdministrator(), newLot(lab.site())), LotFault::NotAllowed);
}

TEST_F(LotLibrary, TellsHowALotStandsAndWhenItEnds) {
    lab.take({aReading("25").ofLot("A1").at("2026-10-05T07:55")});
    EXPECT_EQ(row("A1").stage, LotStage::InUse);
    EXPECT_EQ(row("A2").stage, LotStage::NotInUse);
    const workflow::LotUse use{lab.instrument("QR-1"), lab.crp().analyte, lab.lot("A2")};
    ASSERT_TRUE(workflow::beginParallelPeriod(lab.laboratory(), responsible, use));
    EXPECT_EQ(row("A2").stage, LotStage::Establishing);
    EXPECT_EQ(row("A1").stage, LotStage::InUse);
    ASSERT_TRUE(workflow::makeLotCurrent(lab.laboratory(), responsible, use));
    EXPECT_EQ(row("A2").stage, LotStage::InUse) << "before its first control";
    const Date lastDay = row("A1").lot.expiry;
    lab.clock.set(WallTime{(lastDay.days - 14) * kSecondsPerDay});
    EXPECT_TRUE(row("A1").endsSoon());
    EXPECT_EQ(row("A1").daysLeft, 14);
    lab.clock.set(WallTime{(lastDay.days - 15) * kSecondsPerDay});
    EXPECT_FALSE(row("A1").endsSoon());
    lab.clock.set(WallTime{(lastDay.days + 1) * kSecondsPerDay});
    EXPECT_EQ(row("A1").stage, LotStage::Expired);
    EXPECT_FALSE(row("A1").endsSoon());
}

TEST_F(LotLibrary, TellsWhatTheResultsOfALotCarry) {
    ASSERT_EQ(entering(staff, newLot(lab.site())), std::nullopt);
    ASSERT_TRUE(workflow::beginParallelPeriod(lab.laboratory(), responsible,
                                              {lab.instrument("QR-1"), lab.crp().analyte, lab.lot("B7")}));
    const auto own = [&] { return details("B7").values.at(0).own; };
    EXPECT_EQ(own().values, 0);
    measureDays(9, "B7");
    EXPECT_EQ(own().values, 9);
    EXPECT_FALSE(own().mean);
    EXPECT_EQ(own().missing->neededValues, 10) << "what is said is what is missing first";
    measureDays(12, "B7");
    EXPECT_EQ(own().mean, number("35.0"));
    EXPECT_FALSE(own().spread) << "no lot before has an SD";
    EXPECT_EQ(own().missing->neededValues, 20);
    measureDays(21, "B7");
    EXPECT_EQ(own().days, 21);
    EXPECT_TRUE(own().spread);
    EXPECT_FALSE(own().missing);
    EXPECT_EQ(details("B7").values.at(0).standing, Standing::Establishing);
    EXPECT_EQ(details("B7").readings.size(), std::size_t{reports::kReadingsShown});
}

TEST_F(LotLibrary, AProposalWaitsUntilItIsApproved) {
    ASSERT_EQ(entering(staff, newLot(lab.site())), std::nullopt);
    ASSERT_TRUE(
        workflow::approvePreliminaryLot(lab.laboratory(), coordinator, {lab.site(), lab.lot("B7"), {}, {}}));
    measureDays(20, "B7");
    const workflow::TargetSubject subject{lab.instrument("QR-1"), lab.crp().analyte, lab.lot("B7"), 1};
    ASSERT_TRUE(workflow::proposeTarget(lab.laboratory(), responsible, subject));
    const auto waiting = details("B7").values.at(0);
    ASSERT_TRUE(waiting.proposal);
    EXPECT_EQ(waiting.proposedBy, "Ansvarlig Nummer To");
    EXPECT_FALSE(details("B7").values.at(1).proposal) << "of the other level";
    ASSERT_TRUE(workflow::approveTarget(lab.laboratory(), coordinator,
                                        {lab.site(), waiting.proposal->id, dateOf(lab.clock.wallNow())}));
    const auto approved = details("B7").values.at(0);
    EXPECT_FALSE(approved.proposal);
    EXPECT_EQ(approved.target.basis, TargetBasis::Sd);
}

TEST_F(LotLibrary, ANewLotCanBeOfWhatEarlierLotsHadValuesFor) {
    const auto choices = workflow::materialChoices(lab.laboratory(), lab.site());
    ASSERT_EQ(choices.size(), 1U) << "strips have steps and no range";
    ASSERT_EQ(choices[0].lines.size(), 2U);
    EXPECT_EQ(choices[0].lines[0].model, "QuikRead go");
    EXPECT_EQ(choices[0].lines[0].level, 1);
    EXPECT_TRUE(choices[0].lines[0].isHere);
    ASSERT_EQ(choices[0].places.size(), 1U);
    EXPECT_EQ(choices[0].places[0].instrument, lab.instrument("QR-1"));
}

} // namespace
} // namespace fasit::test
