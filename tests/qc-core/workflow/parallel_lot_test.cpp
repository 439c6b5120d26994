// A new lot in its parallel period stands outside all sequences, until a person makes it current.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/storage/month_sums/rebuild.h"
#include "qc-core/workflow/control_chart.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/parallel_lot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::ParallelLotFault;

class NewLot : public testing::Test {
  protected:
    NewLot() {
        SmallSetup setup;
        setup.basis = "sd";
        setup.rules = "limits,1_2s,2_2s@within";
        setup.plan = "alternateEachTime";
        lab = std::make_unique<SmallLab>(setup);
    }

    void TearDown() override {
        RawDatabase raw(lab->address());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    Actor actor(Role role, SiteId site) { return {{7}, site, role}; }
    Actor responsible() { return actor(Role::LaboratoryResponsible, lab->site()); }
    workflow::LotUse use(const char* lot) {
        return {lab->instrument("QR-1"), lab->crp().analyte, lab->lot(lot)};
    }

    std::optional<ParallelLotFault> beginning(const Actor& by, const char* lot) {
        const auto done = workflow::beginParallelPeriod(lab->laboratory(), by, use(lot));
        return done ? std::nullopt : std::optional(done.error());
    }

    std::optional<ParallelLotFault> makingCurrent(const Actor& by, const char* lot) {
        const auto done = workflow::makeLotCurrent(lab->laboratory(), by, use(lot));
        return done ? std::nullopt : std::optional(done.error());
    }

    storage::SeriesGroup parallel(const char* lot) {
        auto group = lab->crp();
        group.establishing = lab->lot(lot);
        return group;
    }

    void measure(const char* value, const char* lot, const char* time) {
        lab->clock.set(time);
        lab->take({aReading(value).ofLot(lot).at(time)});
    }

    VerdictKind last(const storage::SeriesGroup& group) { return lab->verdicts(group).back().kind; }

    std::unique_ptr<SmallLab> lab;
};

TEST_F(NewLot, StandsOutsideTheSequencesOfTheCurrentLot) {
    measure("27.1", "A1", "2026-10-05T08:00");
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    lab->reopen();
    measure("35", "A2", "2026-10-06T08:00");
    EXPECT_EQ(lab->runs(lab->crp()).size(), 1U);
    EXPECT_EQ(lab->runs(parallel("A2")).size(), 1U);
    measure("27.1", "A1", "2026-10-12T08:00");
    EXPECT_EQ(last(lab->crp()), VerdictKind::Reject) << "two in a row of lot A1: the window went on";
}

TEST_F(NewLot, IsJudgedByItsOwnLimitsAndThreeSdOnly) {
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    measure("37.1", "A2", "2026-10-06T08:00");
    EXPECT_EQ(last(parallel("A2")), VerdictKind::Accept) << "no 1_2s";
    measure("37.1", "A2", "2026-10-07T08:00");
    EXPECT_EQ(last(parallel("A2")), VerdictKind::Accept) << "no 2_2s";
    measure("38.1", "A2", "2026-10-08T08:00");
    ASSERT_EQ(last(parallel("A2")), VerdictKind::Reject);
    EXPECT_EQ(lab->verdicts(parallel("A2")).back().violations.size(), 2U) << "limits and 1_3s";
    EXPECT_FALSE(lab->database().history().openStop(lab->crp())) << "the current lot decides";
    EXPECT_EQ(RawDatabase(lab->address()).number("SELECT count(*) FROM stop"), 0);
}

TEST_F(NewLot, MeasuredBesideTheCurrentOneIsNoRepeat) {
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    measure("25", "A1", "2026-10-06T08:00");
    measure("35", "A2", "2026-10-06T08:05");
    measure("35", "A2", "2026-10-06T08:10");
    ASSERT_EQ(lab->runs(lab->crp()).size(), 1U);
    const auto runs = lab->runs(parallel("A2"));
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[1].repeats, std::nullopt) << "as often as it takes";
    EXPECT_EQ(runs[1].state, RunState::Complete) << "it owes no level";
}

TEST_F(NewLot, IsNotTheOneToUseUntilItIsCurrent) {
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    const auto card = [&] {
        return workflow::dueControl(lab->laboratory(), lab->instrument("QR-1"), lab->crp().analyte).value();
    };
    EXPECT_NE(card().levels.at(0).lotNumber, "A2");
    measure("35", "A2", "2026-10-06T08:00");
    EXPECT_EQ(card().lastDone, std::nullopt) << "the control is still to be done";
}

TEST_F(NewLot, IsShownBesideTheOneInUse) {
    const auto crp = lab->crp();
    const auto card = [&] {
        return workflow::dueControl(lab->laboratory(), crp.instrument, crp.analyte).value();
    };
    const auto analyteState = [&] {
        const auto sites = workflow::overview(lab->laboratory());
        for (const auto& instrument : sites.at(0).instruments) {
            if (instrument.instrument == crp.instrument) {
                return instrument.analytes.at(0);
            }
        }
        return reports::AnalyteState{};
    };
    measure("25", "A1", "2026-10-05T08:00");
    EXPECT_THAT(card().levels.at(0).beside, testing::IsEmpty());
    const auto before = analyteState();
    EXPECT_THAT(before.parallelLots, testing::IsEmpty());
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    measure("39", "A2", "2026-10-05T08:05");
    ASSERT_EQ(card().levels.at(0).beside.size(), 1U);
    EXPECT_EQ(card().levels.at(0).beside[0].lotNumber, "A2");
    EXPECT_EQ(card().levels.at(0).beside[0].level, card().levels.at(0).level);
    EXPECT_TRUE(card().levels.at(0).beside[0].low) << "with the range of its own insert";
    EXPECT_THAT(analyteState().parallelLots, testing::ElementsAre("A2"));
    EXPECT_EQ(analyteState().status, before.status) << "it has no state of its own";
    lab->clock.set("2026-10-06T08:00");
    ASSERT_EQ(makingCurrent(responsible(), "A2"), std::nullopt);
    EXPECT_THAT(card().levels.at(0).beside, testing::IsEmpty());
    EXPECT_THAT(analyteState().parallelLots, testing::IsEmpty());
}

TEST_F(NewLot, HasPointsOfItsOwnOnTheChart) {
    const auto crp = lab->crp();
    measure("25", "A1", "2026-10-05T08:00");
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    measure("39", "A2", "2026-10-05T08:05");
    lab->clock.set("2026-10-06T08:00");
    ASSERT_EQ(makingCurrent(responsible(), "A2"), std::nullopt);
    const auto chart = workflow::controlChart(lab->laboratory(), crp.instrument, crp.analyte);
    ASSERT_EQ(chart.levels.size(), 1U);
    EXPECT_EQ(chart.levels[0].points.size(), 1U);
    EXPECT_EQ(chart.levels[0].establishing, LotId{});
    ASSERT_EQ(chart.parallel.size(), 1U);
    EXPECT_EQ(chart.parallel[0].establishing, lab->lot("A2"));
    ASSERT_EQ(chart.parallel[0].points.size(), 1U);
    EXPECT_EQ(chart.parallel[0].points[0].lot, "A2");
    EXPECT_EQ(chart.parallel[0].points[0].runNumber, 1) << "beside the run of the lot in use";
    EXPECT_EQ(chart.parallel[0].points[0].state, reports::PointState::Rejected);
    EXPECT_EQ(chart.parallel[0].targets.size(), 1U);
    EXPECT_EQ(chart.runCount, 1);
}

TEST_F(NewLot, LeavesTheMonthSumsOfTheOneInUseAlone) {
    measure("25", "A1", "2026-10-05T08:00");
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    measure("35", "A2", "2026-10-06T08:00");
    const auto excluded = workflow::excludeResult(lab->laboratory(), responsible(),
                                                  {lab->crp().series(1), at("2026-10-05T08:00")}, "feil");
    ASSERT_TRUE(excluded);
    EXPECT_THAT(storage::sitesWithWrongSums(lab->database()), testing::IsEmpty());
}

TEST_F(NewLot, StartsTheSequencesAnewWhenItIsMadeCurrent) {
    measure("27.1", "A1", "2026-10-05T08:00");
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    measure("37.1", "A2", "2026-10-06T08:00");
    lab->clock.set("2026-10-07T08:00");
    ASSERT_EQ(makingCurrent(responsible(), "A2"), std::nullopt);
    measure("37.1", "A2", "2026-10-12T08:00");
    EXPECT_EQ(last(lab->crp()), VerdictKind::Warn) << "the first of its sequence";
    measure("37.1", "A2", "2026-10-19T08:00");
    EXPECT_EQ(last(lab->crp()), VerdictKind::Reject);
    EXPECT_EQ(lab->runs(parallel("A2")).size(), 1U);
    // What belongs to the parallel period is placed there when it comes late.
    lab->take({aReading("35").ofLot("A2").at("2026-10-06T12:30")});
    EXPECT_EQ(lab->runs(parallel("A2")).size(), 2U);
}

TEST_F(NewLot, ItsResultsCanBeExcluded) {
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    measure("39", "A2", "2026-10-06T08:00");
    const auto changed = workflow::excludeResult(
        lab->laboratory(), responsible(), {parallel("A2").series(1), at("2026-10-06T08:00")}, "feil flaske");
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->size(), 1U);
    EXPECT_EQ(last(parallel("A2")), VerdictKind::None);
}

TEST_F(NewLot, IsRefusedWhereItMakesNoSense) {
    measure("25", "A1", "2026-10-05T08:00");
    EXPECT_EQ(beginning(actor(Role::Staff, lab->site()), "A2"), ParallelLotFault::NotAllowed);
    EXPECT_EQ(beginning(actor(Role::Administrator, kProgramme), "A2"), ParallelLotFault::NotAllowed);
    EXPECT_EQ(beginning(actor(Role::LaboratoryResponsible, {4711}), "A2"), ParallelLotFault::NotAllowed);
    EXPECT_EQ(beginning(responsible(), "A1"), ParallelLotFault::AlreadyInUse);
    EXPECT_EQ(beginning(responsible(), "S1"), ParallelLotFault::NoTarget);
    EXPECT_EQ(beginning(responsible(), "Z9"), ParallelLotFault::NoTarget);
    EXPECT_EQ(makingCurrent(responsible(), "A2"), ParallelLotFault::NotEstablishing);
    ASSERT_EQ(beginning(responsible(), "A2"), std::nullopt);
    EXPECT_EQ(beginning(responsible(), "A2"), ParallelLotFault::AlreadyEstablishing);
    EXPECT_EQ(makingCurrent(actor(Role::Staff, lab->site()), "A2"), ParallelLotFault::NotAllowed);
    lab->clock.set("2026-10-04T08:00"); // It was set back; the order of words stands.
    ASSERT_EQ(makingCurrent(actor(Role::Coordinator, kProgramme), "A2"), std::nullopt);
    lab->clock.set("2026-10-06T08:00");
    EXPECT_EQ(makingCurrent(responsible(), "A2"), ParallelLotFault::NotEstablishing);
    EXPECT_EQ(beginning(responsible(), "A2"), ParallelLotFault::AlreadyInUse);
}

} // namespace
} // namespace fasit::test
