// The story of a point: each verdict of its run with what caused it, each word on the result with who said
// it.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/control_chart.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/point_story.h"
#include "qc-core/workflow/record_action.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

class PointStory : public testing::Test {
  protected:
    PointStory() {
        lab.take({aReading("31"), aReading("52").ofLevel("Høy")});
        lab.clock.set("2026-10-12T08:00");
    }

    reports::PointRef point() {
        const auto group = lab.crp();
        const auto chart = workflow::controlChart(lab.laboratory(), group.instrument, group.analyte);
        return reports::refOf(chart, chart.levels.at(0).points.at(0).key).value();
    }
    workflow::ResultRef result() {
        const auto ref = point();
        return {ref.series, ref.at, ref.key};
    }

    UserLab lab;
    Actor responsible = lab.add(Role::LaboratoryResponsible, "Ansvarlig Nummer To");
};

TEST_F(PointStory, TellsOfVerdictsThatWereSupersededAndWhy) {
    ASSERT_TRUE(workflow::excludeResult(lab.laboratory(), responsible, result(), "feil flaske"));
    ASSERT_TRUE(workflow::reincludeResult(lab.laboratory(), responsible, result(), "rett likevel"));
    const auto story = workflow::pointStory(lab.laboratory(), point());
    ASSERT_EQ(story.verdicts.size(), 3U);
    EXPECT_EQ(story.verdicts[0].verdict.kind, VerdictKind::Reject);
    EXPECT_FALSE(story.verdicts[0].cause);
    EXPECT_EQ(story.verdicts[1].cause, VerdictCause::Exclusion);
    EXPECT_EQ(story.verdicts[2].cause, VerdictCause::Reinclusion);
    EXPECT_EQ(story.verdicts[2].verdict.kind, VerdictKind::Reject);
    ASSERT_EQ(story.marks.size(), 2U);
    EXPECT_TRUE(story.marks[0].excluded);
    EXPECT_EQ(story.marks[0].reason, "feil flaske");
    EXPECT_EQ(story.marks[0].by, "Ansvarlig Nummer To");
    EXPECT_FALSE(story.marks[0].wasSlip);
    EXPECT_FALSE(story.marks[1].excluded);
}

TEST_F(PointStory, TellsOfWhatWasDone) {
    workflow::StepTaken step;
    step.group = lab.crp();
    step.run = point().run;
    step.kind = ActionStepKind::CheckStorage;
    step.finding = StepFinding::CauseFound;
    step.comment = "sto ute over natten";
    ASSERT_TRUE(workflow::takeStep(lab.laboratory(), responsible, step));
    workflow::ActionTaken action;
    action.group = lab.crp();
    action.run = point().run;
    action.cause = "flasken var varm";
    ASSERT_TRUE(workflow::recordAction(lab.laboratory(), responsible, action));
    const auto story = workflow::pointStory(lab.laboratory(), point());
    ASSERT_EQ(story.steps.size(), 1U);
    EXPECT_EQ(story.steps[0].kind, ActionStepKind::CheckStorage);
    EXPECT_EQ(story.steps[0].by, "Ansvarlig Nummer To");
    ASSERT_TRUE(story.action);
    EXPECT_EQ(story.action->cause, "flasken var varm");
}

TEST_F(PointStory, IsFoundForPointsOfTheChartOnly) {
    const auto group = lab.crp();
    const auto chart = workflow::controlChart(lab.laboratory(), group.instrument, group.analyte);
    EXPECT_FALSE(reports::refOf(chart, FactKey{1, 999999}));
    EXPECT_EQ(point().series, group.series(1));
}

} // namespace
} // namespace fasit::test
