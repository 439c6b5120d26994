// The chart of a small laboratory: its points, their states, the stretches of its targets.
#include "tests/support/builders.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/control_chart.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/record_event.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using reports::PointState;

reports::LeveyJennings chartOf(SmallLab& lab) {
    const auto group = lab.crp();
    return workflow::controlChart(lab.laboratory(), group.instrument, group.analyte);
}

SmallSetup bySd() {
    SmallSetup setup;
    setup.basis = "sd";
    return setup;
}

TEST(ControlChart, HeadingAndLevels) {
    SmallLab lab(bySd());
    lab.take({aReading("25"), aReading("52").ofLevel("Høy")});
    const auto chart = chartOf(lab);
    EXPECT_EQ(chart.site, "Solbakken sykehjem");
    EXPECT_EQ(chart.instrument, "QuikRead go · CRP-apparatet");
    EXPECT_EQ(chart.analyte, "CRP");
    EXPECT_EQ(chart.unit, "mg/L");
    EXPECT_EQ(chart.runCount, 1);
    ASSERT_EQ(chart.levels.size(), 2U);
    EXPECT_EQ(chart.levels[0].name, "Lav");
    EXPECT_EQ(chart.levels[1].name, "Høy");
    EXPECT_EQ(chart.from, at("2026-10-05T08:00"));
}

TEST(ControlChart, PointsHaveTheStateOfTheirVerdict) {
    SmallLab lab(bySd());
    lab.clock.set("2026-11-30T12:00");
    const std::vector<std::pair<const char*, const char*>> levelTwo{{"2026-10-05T08:00", "52"},
                                                                    {"2026-10-12T08:00", "56.5"},
                                                                    {"2026-10-19T08:00", "40"},
                                                                    {"2026-10-26T08:00", "<50"},
                                                                    {"2026-11-02T08:00", "53"}};
    for (const auto& [time, value] : levelTwo) {
        lab.take({aReading("25").at(time), aReading(value).ofLevel("Høy").at(time)});
    }
    const auto group = lab.crp();
    workflow::excludeResult(lab.laboratory(), {group.site, group.instrument, group.analyte, 2},
                            at("2026-11-02T08:00"), "Byttet prøve", "KM");
    const auto chart = chartOf(lab);
    const auto& points = chart.levels.at(1).points;
    ASSERT_EQ(points.size(), 5U);
    EXPECT_EQ(points[0].state, PointState::Accepted);
    EXPECT_EQ(points[1].state, PointState::Warned);
    EXPECT_DOUBLE_EQ(points[1].z.value(), 2.25);
    EXPECT_EQ(points[2].state, PointState::Rejected);
    EXPECT_EQ(points[2].runNumber, 3);
    EXPECT_EQ(points[3].state, PointState::CannotJudge);
    EXPECT_EQ(points[3].censored, reports::OffScale::Below);
    EXPECT_EQ(points[3].valueText, "<50");
    EXPECT_FALSE(points[3].z);
    EXPECT_EQ(points[4].state, PointState::Excluded);
    EXPECT_EQ(points[4].reason, "Byttet prøve");
    for (const auto& point : chart.levels[0].points) {
        EXPECT_EQ(point.state, PointState::Accepted) << "only the level concerned is rejected";
    }
}

TEST(ControlChart, TargetsAndLotsHaveTheirStretches) {
    SmallSetup setup = bySd();
    setup.moreTargets =
        R"({"lot": "a1", "level": 1, "analyte": "crp", "model": "QuikRead go", "basis": "insert",
      "low": "20", "high": "30", "source": "Rettet vedlegg", "validFrom": "2026-10-10"},)";
    SmallLab lab(setup);
    lab.clock.set("2026-11-30T12:00");
    for (const char* time : {"2026-10-05T08:00", "2026-10-12T08:00", "2026-10-19T08:00"}) {
        lab.take({aReading("25").at(time)});
    }
    lab.take({aReading("35").ofLot("A2").at("2026-10-26T08:00")});
    const auto level = chartOf(lab).levels.at(0);
    ASSERT_EQ(level.targets.size(), 3U);
    EXPECT_EQ(level.targets[0].basis, TargetBasis::Sd);
    EXPECT_EQ(level.targets[0].sd, 1.0);
    EXPECT_EQ(level.targets[1].basis, TargetBasis::Insert);
    EXPECT_FALSE(level.targets[1].sd) << "no SD is derived from a range";
    EXPECT_EQ(level.targets[1].fromRun, 2);
    EXPECT_EQ(level.targets[1].toRun, 3);
    EXPECT_EQ(level.targets[2].lot, "A2");
    ASSERT_EQ(level.lotChanges.size(), 1U);
    EXPECT_EQ(level.lotChanges[0].fromLot, "A1");
    EXPECT_EQ(level.lotChanges[0].toLot, "A2");
    EXPECT_EQ(level.lotChanges[0].beforeRun, 4);
    EXPECT_TRUE(level.points[0].provisional) << "level Høy is missing";
}

TEST(ControlChart, EventsStandBeforeTheNextRun) {
    SmallLab lab;
    lab.clock.set("2026-10-12T12:00");
    lab.take({aReading("25").at("2026-10-05T08:00")});
    lab.take({aReading("25").at("2026-10-12T08:00")});
    Event event;
    event.site = lab.site();
    event.instrument = lab.instrument("QR-1");
    event.kind = EventKind::ReagentLotChange;
    event.at = at("2026-10-07T10:00");
    event.text = "KT4671";
    workflow::recordEvents(lab.laboratory(), std::span(&event, 1), "KM");
    const auto events = chartOf(lab).events;
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].beforeRun, 2);
    EXPECT_EQ(events[0].text, "KT4671");
}

TEST(ControlChart, WithoutResultsItIsEmpty) {
    SmallLab lab;
    const auto chart = chartOf(lab);
    EXPECT_TRUE(chart.levels.empty());
    EXPECT_EQ(chart.runCount, 0);
    EXPECT_FALSE(chart.from);
}

} // namespace
} // namespace fasit::test
