// What is due at a home, what the entry panel is told, and how homes stand.
#include "tests/support/actors.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/acknowledge_verdict.h"
#include "qc-core/workflow/bottles.h"
#include "qc-core/workflow/close_due_runs.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/record_event.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using reports::ControlStatus;

reports::DueControl crpCard(SmallLab& lab) {
    const auto group = lab.crp();
    return workflow::dueControl(lab.laboratory(), group.instrument, group.analyte).value();
}

void takeBothLevels(SmallLab& lab, const char* time) {
    lab.clock.set(time);
    lab.take({aReading("25").at(time), aReading("52").ofLevel("Høy").at(time)});
}

TEST(DueList, ControlIsDueAnIntervalAfterTheLastAndOverdueAfterTheGrace) {
    SmallLab lab;
    takeBothLevels(lab, "2026-10-05T08:00");
    EXPECT_EQ(isoText(crpCard(lab).due), "2026-10-12");
    EXPECT_EQ(crpCard(lab).lastDone, at("2026-10-05T08:00"));
    lab.clock.set("2026-10-13T23:59");
    EXPECT_FALSE(crpCard(lab).overdue) << "a day of grace";
    lab.clock.set("2026-10-14T00:00");
    EXPECT_TRUE(crpCard(lab).overdue);
}

TEST(DueList, AfterAnAcceptedRepeatTheNextControlIsDueOnTheNextWorkingDay) {
    SmallLab lab;
    lab.clock.set("2026-10-09T08:00");
    lab.take({aReading("29").at("2026-10-09T08:00"), aReading("52").ofLevel("Høy").at("2026-10-09T08:00")});
    lab.clock.set("2026-10-09T09:00");
    ASSERT_TRUE(crpCard(lab).stopped);
    lab.take({aReading("25").at("2026-10-09T08:30")});
    EXPECT_FALSE(crpCard(lab).stopped);
    EXPECT_EQ(isoText(crpCard(lab).due), "2026-10-12") << "Friday, then Monday";
    takeBothLevels(lab, "2026-10-12T08:00");
    EXPECT_EQ(isoText(crpCard(lab).due), "2026-10-19");
}

TEST(DueList, WithoutAnyControlTheScheduleBegins) {
    SmallLab lab;
    const auto card = crpCard(lab);
    EXPECT_EQ(isoText(card.due), "2025-01-01");
    EXPECT_TRUE(card.overdue);
    EXPECT_FALSE(card.lastDone);
}

TEST(DueList, NothingIsDueWhileNotInUse) {
    SmallSetup setup;
    setup.notInUse = R"([{"from": "2026-10-10", "to": "2026-10-31"}])";
    SmallLab lab(setup);
    takeBothLevels(lab, "2026-10-05T08:00");
    EXPECT_EQ(isoText(crpCard(lab).due), "2026-11-01");
    lab.clock.set("2026-10-20T08:00");
    EXPECT_FALSE(crpCard(lab).overdue);
}

TEST(DueList, OpenRunShowsWhatIsInAndWhatIsMissing) {
    SmallLab lab;
    lab.take({aReading("25")});
    const auto card = crpCard(lab);
    ASSERT_EQ(card.levels.size(), 2U);
    EXPECT_EQ(card.levels[0].measured, "25");
    EXPECT_FALSE(card.levels[1].measured);
    EXPECT_TRUE(card.overdue) << "half a control is none";
    lab.clock.set("2026-10-05T12:00:01");
    EXPECT_FALSE(crpCard(lab).levels[0].measured) << "its time is over";
}

TEST(DueList, ControlThatCannotBeJudgedStaysDue) {
    SmallLab lab;
    takeBothLevels(lab, "2026-09-28T08:00");
    lab.clock.set("2026-10-05T08:00");
    lab.take({aReading("---"), aReading("52").ofLevel("Høy")});
    EXPECT_EQ(isoText(crpCard(lab).due), "2026-10-05");
}

TEST(DueList, AlternatingLevelsAskForTheOther) {
    SmallSetup setup;
    setup.plan = "alternateEachTime";
    SmallLab lab(setup);
    ASSERT_EQ(crpCard(lab).levels.size(), 1U);
    EXPECT_EQ(crpCard(lab).levels[0].name, "Lav");
    lab.take({aReading("25")});
    ASSERT_EQ(crpCard(lab).levels.size(), 1U);
    EXPECT_EQ(crpCard(lab).levels[0].name, "Høy");
    lab.clock.set("2026-10-12T08:00");
    lab.take({aReading("52").ofLevel("Høy").at("2026-10-12T08:00")});
    EXPECT_EQ(crpCard(lab).levels[0].name, "Lav");
}

TEST(DueList, CardTellsTheBenchWhatToUse) {
    SmallLab lab;
    const auto card = crpCard(lab);
    EXPECT_EQ(card.instrumentName, "CRP-apparatet");
    EXPECT_EQ(card.place, "Vaktrom");
    EXPECT_EQ(card.analyteName, "CRP");
    EXPECT_EQ(card.unit, "mg/L");
    const auto& level = card.levels.at(1);
    EXPECT_EQ(level.capColour, "rød");
    EXPECT_EQ(level.lotNumber, "A1") << "a bottle of it is open";
    EXPECT_EQ(level.bottleNumber, 1);
    EXPECT_EQ(isoText(level.useBy), "2025-02-01") << "30 days after it was opened";
    EXPECT_EQ(level.low, Decimal::parse("44").value());
    EXPECT_EQ(level.high, Decimal::parse("60").value());
}

TEST(DueList, OverdueComesFirst) {
    SmallLab lab;
    takeBothLevels(lab, "2026-10-05T08:00");
    const auto cards = workflow::dueControls(lab.laboratory(), lab.site());
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].analyteName, "U-Protein");
    EXPECT_TRUE(cards[0].overdue);
    EXPECT_FALSE(cards[1].overdue);
}

TEST(DueList, StoppedControlSaysSo) {
    SmallLab lab;
    lab.take({aReading("30")});
    EXPECT_TRUE(crpCard(lab).stopped);
}

TEST(CloseDueRuns, JudgesWhatWasLeftIncomplete) {
    SmallSetup setup;
    setup.basis = "sd";
    setup.rules = "limits,1_3s,R_4s";
    SmallLab lab(setup);
    lab.take({aReading("22.9"), aReading("27.1").at("2026-10-05T08:01")});
    lab.clock.set("2026-10-05T12:00");
    EXPECT_EQ(workflow::closeDueRuns(lab.laboratory(), lab.site()), 0);
    lab.clock.set("2026-10-05T12:00:01");
    workflow::dueControls(lab.laboratory(), lab.site());
    EXPECT_EQ(lab.runs(lab.crp())[0].state, RunState::Incomplete);
    EXPECT_EQ(lab.verdicts(lab.crp())[0].kind, VerdictKind::Reject);
    EXPECT_TRUE(lab.database().history().openStop(lab.crp()));
    const auto entries = RawDatabase(lab.address()).number("SELECT count(*) FROM audit_entry");
    EXPECT_EQ(workflow::closeDueRuns(lab.laboratory(), lab.site()), 0);
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM audit_entry"), entries);
}

reports::InstrumentState stateOf(SmallLab& lab, const char* serial) {
    const auto sites = workflow::overview(lab.laboratory());
    for (const auto& instrument : sites.at(0).instruments) {
        if (instrument.serial == serial) {
            return instrument;
        }
    }
    return {};
}

TEST(Overview, StatusFollowsTheControl) {
    SmallLab lab;
    EXPECT_EQ(stateOf(lab, "QR-1").status, ControlStatus::Overdue);
    takeBothLevels(lab, "2026-10-05T08:00");
    EXPECT_EQ(stateOf(lab, "QR-1").status, ControlStatus::Accepted);
    EXPECT_EQ(stateOf(lab, "QR-1").analytes.at(0).lastDone, at("2026-10-05T08:00"));
    lab.clock.set("2026-10-12T08:00");
    EXPECT_EQ(stateOf(lab, "QR-1").status, ControlStatus::Due);
    lab.take({aReading("25").at("2026-10-12T08:00")});
    EXPECT_EQ(stateOf(lab, "QR-1").status, ControlStatus::Incomplete);
    lab.take({aReading("65").ofLevel("Høy").at("2026-10-12T08:00")});
    EXPECT_EQ(stateOf(lab, "QR-1").status, ControlStatus::Stopped);
    EXPECT_EQ(workflow::overview(lab.laboratory()).at(0).status, ControlStatus::Stopped)
        << "the worst of the home";
}

TEST(Overview, CountsWhatNobodyHasAcknowledgedForFourHours) {
    SmallLab lab;
    lab.take({aReading("25"), aReading("65").ofLevel("Høy")});
    const auto unseen = [&] { return workflow::overview(lab.laboratory()).at(0).unseen; };
    EXPECT_EQ(unseen(), 0) << "those who measured may still see it themselves";
    lab.clock.set("2026-10-05T11:59");
    EXPECT_EQ(unseen(), 0);
    lab.clock.set("2026-10-05T12:01");
    EXPECT_EQ(unseen(), 1);
    EXPECT_EQ(stateOf(lab, "QR-1").unseen, 1);
    EXPECT_EQ(stateOf(lab, "QR-1").analytes.at(0).unseen, 1);
    const auto verdict = storage::unacknowledgedVerdicts(lab.database(), lab.site()).at(0);
    ASSERT_TRUE(workflow::acknowledgeVerdict(lab.laboratory(), aCoordinator(), lab.site(), verdict.key));
    EXPECT_EQ(unseen(), 0);
}

TEST(DueList, NamesTheProductsOfWhichALotIsMeasuredThere) {
    SmallLab lab;
    const auto card = crpCard(lab);
    ASSERT_EQ(card.materials.size(), 1U);
    EXPECT_EQ(card.materials[0].id, lab.database().catalogue().lot(lab.lot("A1"))->material);
    ASSERT_EQ(card.materials[0].levels.size(), 2U);
    EXPECT_EQ(card.materials[0].levels[1].name, "Høy");
}

TEST(Overview, OutOfUseStandsAside) {
    SmallLab lab;
    Event event;
    event.site = lab.site();
    event.instrument = lab.instrument("QR-1");
    event.kind = EventKind::OutOfUse;
    event.at = at("2026-10-05T07:00");
    EXPECT_EQ(workflow::recordEvents(lab.laboratory(), std::span(&event, 1), "KM"), 1);
    EXPECT_EQ(workflow::recordEvents(lab.laboratory(), std::span(&event, 1), "KM"), 0)
        << "it is there already";
    EXPECT_EQ(stateOf(lab, "QR-1").status, ControlStatus::OutOfUse);
    event.kind = EventKind::BackInUse;
    event.at = at("2026-10-05T07:30");
    workflow::recordEvents(lab.laboratory(), std::span(&event, 1), "KM");
    EXPECT_EQ(stateOf(lab, "QR-1").status, ControlStatus::Overdue);
}

TEST(Overview, OnBoardControlIsNotFollowedDayByDay) {
    SmallSetup setup;
    setup.stripKind = "onBoardControl";
    SmallLab lab(setup);
    EXPECT_EQ(stateOf(lab, "CS-1").status, ControlStatus::OnBoardOnly);
    EXPECT_FALSE(stateOf(lab, "CS-1").analytes.at(0).nextDue);
    EXPECT_EQ(workflow::dueControls(lab.laboratory(), lab.site()).size(), 1U);
}

TEST(Bottles, RunningNumberFollowsTheLastOfTheLot) {
    SmallLab lab;
    const auto second = workflow::openBottle(lab.laboratory(), lab.site(), lab.lot("A1"), "KM");
    EXPECT_EQ(second.runningNumber, 2);
    EXPECT_EQ(second.place, "Kjøleskap");
    lab.clock.set("2026-10-06T08:00");
    EXPECT_EQ(workflow::openBottle(lab.laboratory(), lab.site(), lab.lot("A1"), "KM").runningNumber, 3);
    EXPECT_EQ(workflow::openBottle(lab.laboratory(), lab.site(), lab.lot("A2"), "KM").runningNumber, 1);
    lab.reopen();
    EXPECT_EQ(crpCard(lab).levels.at(0).lotNumber, "A2") << "the bottle that was opened last";
    lab.take({aReading("25").ofLot("A1").at("2026-10-05T12:00")});
    EXPECT_EQ(lab.results(lab.crp(), 1).at(0).result.bottle, second.id) << "the one in use at that time";
}

} // namespace
} // namespace fasit::test
