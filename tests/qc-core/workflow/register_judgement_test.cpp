// What the rules make of a history: basis, windows, lots, late entries and exclusions.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/exclude_result.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

SmallSetup bySd(const std::string& rules = "limits,1_2s,1_3s,2_2s,R_4s,4_1s=finding,10x=finding") {
    SmallSetup setup;
    setup.basis = "sd";
    setup.rules = rules;
    setup.plan = "alternateEachTime"; // One level a run keeps these histories short.
    return setup;
}

/// Level 1 at 08:00 on each of these days, in this order of arrival.
void takeOnDays(SmallLab& lab, const std::vector<std::pair<const char*, const char*>>& values) {
    for (const auto& [day, value] : values) {
        const WallTime time{at(day).seconds + 8 * 3600};
        lab.clock.set(std::max(lab.clock.wallNow(), time));
        lab.take({aReading(value).at(time)});
    }
}

TEST(RegisterJudgement, InsertLimitsAloneJudgeOnTheBench) {
    SmallSetup setup;
    setup.plan = "alternateEachTime";
    SmallLab lab(setup);
    takeOnDays(lab, {{"2026-10-05", "27.9"}, {"2026-10-12", "27.9"}, {"2026-10-19", "27.9"}});
    for (const auto& verdict : lab.verdicts(lab.crp())) {
        EXPECT_EQ(verdict, (Verdict{VerdictKind::Accept, {}, TargetBasis::Insert, false}));
    }
}

TEST(RegisterJudgement, SdRulesJudgeWhereMeanAndSdAreApproved) {
    SmallLab lab(bySd());
    takeOnDays(lab, {{"2026-10-05", "27.1"}, {"2026-10-12", "27.1"}});
    const auto verdicts = lab.verdicts(lab.crp());
    EXPECT_EQ(verdicts[0].kind, VerdictKind::Warn);
    ASSERT_EQ(verdicts[1].kind, VerdictKind::Reject);
    EXPECT_EQ(verdicts[1].basis, TargetBasis::Sd);
    EXPECT_EQ(verdicts[1].violations[0],
              (Violation{"2_2s", RuleScope::WithinMaterial, 1, Side::High, RuleAction::Reject}));
}

TEST(RegisterJudgement, LateEntryJudgesLaterRunsAnew) {
    SmallLab lab(bySd());
    takeOnDays(lab, {{"2026-10-05", "27.1"}, {"2026-10-19", "27.1"}});
    ASSERT_EQ(lab.verdicts(lab.crp())[1].kind, VerdictKind::Reject);
    const auto report = lab.take({aReading("24").at("2026-10-12T08:00")});
    const auto verdicts = lab.verdicts(lab.crp());
    ASSERT_EQ(verdicts.size(), 3U);
    EXPECT_EQ(verdicts[2].kind, VerdictKind::Warn) << "27.1 follows 24 now";
    EXPECT_EQ(report.controls.size(), 2U) << "the new run, and the one that changed";
    RawDatabase raw(lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM run_verdict"), 4);
    EXPECT_EQ(raw.number("SELECT count(*) FROM run_verdict WHERE supersedes_seq IS NOT NULL"), 1);
}

TEST(RegisterJudgement, ExclusionJudgesLaterRunsAnew) {
    SmallLab lab(bySd());
    takeOnDays(lab, {{"2026-10-05", "27.1"}, {"2026-10-12", "27.1"}});
    const auto group = lab.crp();
    const Series series{group.site, group.instrument, group.analyte, 1};
    const auto report =
        workflow::excludeResult(lab.laboratory(), series, at("2026-10-05T08:00"), "Byttet prøve", "KM");
    EXPECT_EQ(report.changed.size(), 2U);
    const auto verdicts = lab.verdicts(group);
    EXPECT_EQ(verdicts[0].kind, VerdictKind::None);
    EXPECT_EQ(verdicts[1].kind, VerdictKind::Warn);
    lab.reopen();
    const auto kept = lab.results(group, 1).back();
    EXPECT_TRUE(kept.excluded);
    EXPECT_EQ(kept.reason, "Byttet prøve");
    EXPECT_EQ(workflow::excludeResult(lab.laboratory(), series, at("2026-10-05T08:00"), "x", "KM").exclusion,
              workflow::Exclusion::AlreadyExcluded);
    EXPECT_EQ(workflow::excludeResult(lab.laboratory(), series, at("2026-10-05T08:01"), "x", "KM").exclusion,
              workflow::Exclusion::NoSuchResult);
}

TEST(RegisterJudgement, ResultsOlderThanNinetyDaysLeaveEveryWindow) {
    SmallLab within(bySd());
    takeOnDays(within, {{"2026-06-01", "27.1"}, {"2026-08-30", "27.1"}});
    EXPECT_EQ(within.verdicts(within.crp())[1].kind, VerdictKind::Reject) << "90 days";
    SmallLab beyond(bySd());
    takeOnDays(beyond, {{"2026-06-01", "27.1"}, {"2026-08-31", "27.1"}});
    EXPECT_EQ(beyond.verdicts(beyond.crp())[1].kind, VerdictKind::Warn) << "91 days";
}

TEST(RegisterJudgement, NewLotStartsTheSequenceAnew) {
    SmallLab lab(bySd());
    takeOnDays(lab, {{"2026-10-05", "27.1"}});
    lab.clock.set("2026-10-12T08:00");
    lab.take({aReading("37.1").ofLot("A2").at("2026-10-12T08:00")});
    EXPECT_EQ(lab.verdicts(lab.crp())[1].kind, VerdictKind::Warn);
}

TEST(RegisterJudgement, NewTargetInTheSameLotDoesNot) {
    SmallSetup setup = bySd();
    setup.moreTargets = R"({"lot": "a1", "level": 1, "analyte": "crp", "model": "QuikRead go", "basis": "sd",
      "mean": "35", "sd": "1", "source": "Nye målinger", "validFrom": "2026-10-10"},)";
    SmallLab lab(setup);
    takeOnDays(lab, {{"2026-10-05", "27.1"}, {"2026-10-12", "37.1"}, {"2026-10-19", "25"}});
    const auto verdicts = lab.verdicts(lab.crp());
    EXPECT_EQ(verdicts[1].kind, VerdictKind::Reject) << "each result keeps the z of its own target: 2_2s";
    EXPECT_EQ(verdicts[2].violations[0].rule, "1_3s");
}

TEST(RegisterJudgement, FindingsNeverStopTheBench) {
    SmallLab lab(bySd());
    takeOnDays(
        lab,
        {{"2026-09-07", "26.5"}, {"2026-09-14", "26.5"}, {"2026-09-21", "26.5"}, {"2026-09-28", "26.5"}});
    const auto verdict = lab.verdicts(lab.crp()).back();
    EXPECT_EQ(verdict.kind, VerdictKind::Accept);
    ASSERT_EQ(verdict.violations.size(), 1U);
    EXPECT_EQ(verdict.violations[0].action, RuleAction::Finding);
}

TEST(RegisterJudgement, AnErrorCodeEntersNoWindow) {
    SmallLab lab(bySd());
    lab.clock.set("2026-10-20T08:00");
    lab.take({aReading("27.1").at("2026-10-05T08:00")});
    for (int i = 0; i < 40; ++i) {
        lab.take({aReading("---").at(WallTime{at("2026-10-06T08:00").seconds + i * 5 * 3600})});
    }
    lab.take({aReading("27.1").at("2026-10-19T08:00")});
    EXPECT_EQ(lab.verdicts(lab.crp()).back().kind, VerdictKind::Reject);
}

TEST(RegisterJudgement, InstrumentsAndAnalytesAreJudgedApart) {
    SmallLab lab;
    const auto report = lab.take(
        {aReading("30"), aStrip("neg"), aStrip("2+").ofLevel("Positiv"), aReading("52").ofLevel("Høy")});
    ASSERT_EQ(report.controls.size(), 2U);
    EXPECT_EQ(lab.verdicts(lab.crp()).at(0).kind, VerdictKind::Reject);
    EXPECT_EQ(lab.verdicts(lab.protein()).at(0).kind, VerdictKind::Accept);
}

} // namespace
} // namespace fasit::test
