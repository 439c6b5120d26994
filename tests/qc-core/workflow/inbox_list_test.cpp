// What waits in the inbox is listed with the lots and levels that it may be, and nothing else.
#include "tests/support/builders.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/inbox_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;

class InboxList : public testing::Test {
  protected:
    std::vector<reports::InboxRow> rows() { return workflow::inboxRows(lab.laboratory(), lab.site()); }

    UserLab lab;
};

TEST_F(InboxList, OffersEveryLotAndLevelWithATarget) {
    lab.take({aReading("31").ofLot("A-1 ny")});
    const auto waiting = rows();
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].item.reason, ReadingReason::UnknownLot);
    EXPECT_EQ(waiting[0].analyteName, "CRP");
    EXPECT_TRUE(waiting[0].canBeRemembered);
    EXPECT_FALSE(waiting[0].needsTime);
    const auto& choices = waiting[0].choices;
    ASSERT_FALSE(choices.empty());
    EXPECT_TRUE(std::any_of(choices.begin(), choices.end(), [&](const auto& choice) {
        return choice.lot == lab.lot("A1") && choice.level == 1 && choice.levelName == "Lav";
    }));
    const auto& catalogue = lab.database().catalogue();
    for (const auto& choice : choices) {
        EXPECT_NE(catalogue.targetFor(*catalogue.instrumentWithSerial("QR-1"), lab.crp().analyte, choice.lot,
                                      choice.level, dateOf(*waiting[0].item.reading.measuredAt)),
                  nullptr);
    }
}

TEST_F(InboxList, AsksForTheTimeWhereNoneThatCanBeWasSent) {
    lab.take({aReading("31").at("2030-01-01T08:00")});
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_TRUE(rows()[0].needsTime);
    EXPECT_FALSE(rows()[0].canBeRemembered);
    EXPECT_FALSE(rows()[0].choices.empty());
}

TEST_F(InboxList, OffersNothingWhereTheMeasurandIsNotKnown) {
    lab.take({aReading("31").code("ukjent")});
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows()[0].analyteName, "ukjent");
    EXPECT_TRUE(rows()[0].choices.empty());
}

} // namespace
} // namespace fasit::test
