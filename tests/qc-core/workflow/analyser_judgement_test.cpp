// The analyser's own judgement, from the reading to what the bench and the chart are told.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/domain/analyser_judgement.h"
#include "qc-core/workflow/control_chart.h"
#include "qc-core/workflow/exclude_result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

const Violation kFailedLow{kAnalyserRule, RuleScope::Result, 1, Side::Both, RuleAction::Reject};

SmallSetup bySd() {
    SmallSetup setup;
    setup.basis = "sd";
    return setup;
}

bool isStopped(SmallLab& lab) {
    return lab.database().history().openStop(lab.crp()).has_value();
}

TEST(AnalyserJudgement, RejectsARunThatLiesWithinItsLimits) {
    SmallLab lab;
    const auto report = lab.take({aReading("25").failedByAnalyser(), aReading("52").ofLevel("Høy")});
    const auto& control = report.controls.at(0);
    EXPECT_EQ(control.verdict.kind, VerdictKind::Reject);
    EXPECT_THAT(control.verdict.violations, ElementsAre(kFailedLow));
    EXPECT_EQ(control.levels.at(0).kind, VerdictKind::Reject);
    EXPECT_EQ(control.levels.at(1).kind, VerdictKind::Accept);
    EXPECT_TRUE(isStopped(lab));
    EXPECT_EQ(lab.results(lab.crp(), 1).at(0).result.analyserJudgement, AnalyserJudgement::Failed);
    EXPECT_FALSE(lab.results(lab.crp(), 2).at(0).result.analyserJudgement);
}

TEST(AnalyserJudgement, StandsBesideWhatTheRulesSay) {
    SmallLab lab;
    const auto report = lab.take({aReading("30").failedByAnalyser(), aReading("52").ofLevel("Høy")});
    EXPECT_THAT(
        report.controls.at(0).verdict.violations,
        ElementsAre(Violation{"limits", RuleScope::Result, 1, Side::High, RuleAction::Reject}, kFailedLow));
}

TEST(AnalyserJudgement, ChangesNothingWhereItPassed) {
    SmallLab lab;
    ControlReading low = aReading("25");
    low.analyserJudgement = AnalyserJudgement::Passed;
    ControlReading high = aReading("65").ofLevel("Høy");
    high.analyserJudgement = AnalyserJudgement::Passed;
    const auto report = lab.take({low, high});
    EXPECT_THAT(report.controls.at(0).verdict.violations,
                ElementsAre(Violation{"limits", RuleScope::Result, 2, Side::High, RuleAction::Reject}));
}

TEST(AnalyserJudgement, ARepeatOfTheFailedLevelClearsIt) {
    SmallLab lab;
    lab.take({aReading("25").failedByAnalyser(), aReading("52").ofLevel("Høy")});
    lab.clock.set("2026-10-05T09:00");
    lab.take({aReading("25").at("2026-10-05T08:30").failedByAnalyser()});
    EXPECT_TRUE(isStopped(lab)) << "the analyser failed the repeat as well";
    lab.take({aReading("25").at("2026-10-05T08:40")});
    EXPECT_FALSE(isStopped(lab));
    EXPECT_EQ(RawDatabase(lab.address()).text("SELECT how FROM stop_end"), "clearedByRepeat");
}

TEST(AnalyserJudgement, IsNotHeardOfAnExcludedResult) {
    SmallLab lab;
    lab.take({aReading("25").failedByAnalyser(), aReading("52").ofLevel("Høy")});
    const auto group = lab.crp();
    const auto report =
        workflow::excludeResult(lab.laboratory(), {group.site, group.instrument, group.analyte, 1},
                                at("2026-10-05T08:00"), "test", "test");
    ASSERT_EQ(report.exclusion, workflow::Exclusion::Done);
    EXPECT_EQ(lab.verdicts(group).at(0).kind, VerdictKind::Accept);
    EXPECT_THAT(lab.verdicts(group)[0].violations, IsEmpty());
}

TEST(AnalyserJudgement, LeavesTheNumberInItsWindows) {
    SmallLab lab(bySd());
    lab.take({aReading("27.5").failedByAnalyser(), aReading("52").ofLevel("Høy")});
    lab.reopen();
    lab.clock.set("2026-10-12T09:00");
    const auto report = lab.take(
        {aReading("27.5").at("2026-10-12T08:00"), aReading("52").ofLevel("Høy").at("2026-10-12T08:00")});
    const auto& violations = report.controls.at(0).verdict.violations;
    ASSERT_FALSE(violations.empty());
    EXPECT_EQ(violations[0],
              (Violation{"2_2s", RuleScope::WithinMaterial, 1, Side::High, RuleAction::Reject}));
    EXPECT_THAT(violations, testing::Not(testing::Contains(kFailedLow)));
}

TEST(AnalyserJudgement, RejectsAStripAndAnErrorCodeToo) {
    SmallLab lab;
    EXPECT_EQ(lab.take({aStrip("neg").failedByAnalyser()}).controls.at(0).verdict.kind, VerdictKind::Reject);
    EXPECT_EQ(lab.take({aReading("---").failedByAnalyser()}).controls.at(0).verdict.kind,
              VerdictKind::Reject);
}

TEST(AnalyserJudgement, IsPartOfTheAuditedFact) {
    SmallLab lab;
    lab.take({aReading("25").failedByAnalyser(), aReading("52").ofLevel("Høy")});
    lab.take({aReading("25").ofLot("Z9").failedByAnalyser()});
    RawDatabase raw(lab.address());
    EXPECT_THAT(auditFaults(raw), IsEmpty());
    EXPECT_EQ(raw.text("SELECT analyser_judgement FROM inbox_item"), "failed");
    for (const std::string table : {"control_result", "inbox_item"}) {
        ASSERT_EQ(raw.unguard(table), 0) << raw.message();
        const std::string forge =
            "UPDATE " + table + " SET analyser_judgement = NULL WHERE analyser_judgement = 'failed'";
        ASSERT_EQ(raw.run(forge), 0) << raw.message();
        EXPECT_FALSE(auditFaults(raw).empty()) << table;
    }
}

TEST(AnalyserJudgement, StandsAtItsPointOfTheChart) {
    SmallLab lab;
    lab.take({aReading("25").failedByAnalyser(), aReading("52").ofLevel("Høy")});
    const auto group = lab.crp();
    const auto chart = workflow::controlChart(lab.laboratory(), group.instrument, group.analyte);
    const auto& point = chart.levels.at(0).points.at(0);
    EXPECT_EQ(point.state, reports::PointState::Rejected);
    EXPECT_THAT(point.violations, ElementsAre(kFailedLow));
    EXPECT_EQ(chart.levels.at(1).points.at(0).state, reports::PointState::Accepted);
}

} // namespace
} // namespace fasit::test
