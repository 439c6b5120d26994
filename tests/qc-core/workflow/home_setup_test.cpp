// What those who look after a home read of its setup.
#include "tests/support/actors.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/change_setup.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/home_setup.h"
#include "qc-core/workflow/record_event.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::test {
namespace {

using namespace domain;

class HomeSetup : public testing::Test {
  protected:
    reports::InstrumentSetup meter() {
        const auto setup = workflow::homeSetup(m_lab.laboratory(), m_lab.site()).value();
        const auto found = std::find_if(setup.instruments.begin(), setup.instruments.end(),
                                        [](const auto& row) { return row.instrument.serial == "QR-1"; });
        return *found;
    }
    void record(EventKind kind, const char* text) {
        Event event;
        event.site = m_lab.site();
        event.instrument = m_lab.instrument("QR-1");
        event.kind = kind;
        event.at = m_lab.clock.wallNow();
        event.text = text;
        ASSERT_TRUE(workflow::recordEvent(m_lab.laboratory(), responsibleOf(m_lab), event));
    }

    SmallLab m_lab;
};

TEST_F(HomeSetup, SaysWhatAnInstrumentMeasuresHowOftenAndWithWhichLot) {
    const auto instrument = meter();
    EXPECT_FALSE(instrument.outOfUse);
    ASSERT_EQ(instrument.measures.size(), 1U);
    const auto& crp = instrument.measures[0];
    EXPECT_EQ(crp.name, "CRP");
    EXPECT_EQ(crp.schedule.intervalDays, 7);
    ASSERT_EQ(crp.levels.size(), 2U);
    EXPECT_EQ(crp.levels[1].name, "Høy");
    EXPECT_FALSE(crp.levels[0].lotNumber.empty());
    EXPECT_TRUE(crp.levels[0].expiry.has_value());
    const auto choice = std::find_if(instrument.choices.begin(), instrument.choices.end(),
                                     [](const auto& row) { return row.name == "CRP"; });
    ASSERT_NE(choice, instrument.choices.end());
    EXPECT_THAT(choice->levels, testing::ElementsAre(1, 2));
}

TEST_F(HomeSetup, SaysWhyAnInstrumentIsOutOfUseUntilItIsBack) {
    record(EventKind::OutOfUse, "Sendt til service");
    ASSERT_TRUE(meter().outOfUse);
    EXPECT_EQ(meter().outOfUse->reason, "Sendt til service");
    EXPECT_EQ(meter().outOfUse->since, m_lab.clock.wallNow());
    m_lab.clock.set("2026-10-06T08:00");
    record(EventKind::BackInUse, "");
    EXPECT_FALSE(meter().outOfUse);
}

TEST_F(HomeSetup, AControlOfAnAnalyserThatIsOutOfUseStandsLastWithTheReason) {
    const auto cards = [this] { return workflow::dueControls(m_lab.laboratory(), m_lab.site()); };
    ASSERT_EQ(cards().size(), 2U);
    EXPECT_EQ(cards()[0].analyteName, "CRP");
    EXPECT_FALSE(cards()[0].outOfUse);
    record(EventKind::OutOfUse, "Sendt til service");
    EXPECT_EQ(cards()[1].analyteName, "CRP");
    EXPECT_EQ(cards()[1].outOfUse, "Sendt til service");
    EXPECT_FALSE(cards()[0].outOfUse);
}

TEST_F(HomeSetup, ListsAllHomesByName) {
    Site other = *m_lab.database().catalogue().site(m_lab.site());
    other.id = {};
    other.name = "AAA-heimen";
    ASSERT_TRUE(workflow::changeHome(m_lab.laboratory(), aCoordinator(), other));
    const auto rows = workflow::homeRows(m_lab.laboratory());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].site.name, "AAA-heimen");
    EXPECT_EQ(rows[0].instruments, 0);
    EXPECT_EQ(rows[1].instruments, 2);
    EXPECT_FALSE(workflow::homeSetup(m_lab.laboratory(), SiteId{4711}));
}

} // namespace
} // namespace fasit::test
