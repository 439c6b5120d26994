// What a home records of external control is at the centre after an exchange, and what the centre corrects at
// the home.
#include "tests/support/actors.h"
#include "tests/support/sync_lab.h"

#include "qc-core/storage/eqa_outcomes.h"
#include "qc-core/workflow/eqa_outcomes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

TEST(SyncEqa, OutcomesDocumentsAndFollowUpsAreOnBothSides) {
    SyncLab lab;
    const Actor staff{UserId{7}, lab.centre.site(), Role::Staff};
    const auto document =
        workflow::keepEqaDocument(lab.home(), staff, {lab.centre.site(), "svar.pdf", "%PDF-1.4 x"}).value();
    EqaOutcome typed;
    typed.instrument = lab.centre.crp().instrument;
    typed.analyte = lab.centre.crp().analyte;
    typed.programme = "Noen program";
    typed.round = "2026-2";
    typed.ownValues = {"24", "26"};
    typed.assignedValue = "22";
    typed.document = document;
    const auto first = workflow::recordEqaOutcome(lab.home(), staff, typed).value();
    ASSERT_TRUE(workflow::followUpEqaOutcome(lab.home(), staff,
                                             {{}, lab.centre.site(), first.key, "Ringte", {}, {}}));
    lab.sync();
    typed.assignedValue = "23";
    typed.supersedes = first.key;
    ASSERT_TRUE(workflow::recordEqaOutcome(lab.centre.laboratory(), aCoordinator(), typed));
    lab.sync();
    for (storage::Database* side : {&lab.homeDatabase(), &lab.centre.database()}) {
        const auto all = storage::eqaOutcomes(*side, lab.centre.site());
        ASSERT_EQ(all.size(), 2U);
        const auto standing = storage::standingOutcomes(all);
        ASSERT_EQ(standing.size(), 1U);
        EXPECT_EQ(standing[0].assignedValue, "23");
        EXPECT_EQ(storage::eqaFollowUps(*side, lab.centre.site()).size(), 1U);
        EXPECT_EQ(storage::eqaDocument(*side, lab.centre.site(), document)->bytes, "%PDF-1.4 x");
    }
    EXPECT_EQ(lab.rowsAtHome(), lab.rowsAtCentre());
    EXPECT_THAT(lab.faults(), testing::IsEmpty());
}

} // namespace
} // namespace fasit::test
