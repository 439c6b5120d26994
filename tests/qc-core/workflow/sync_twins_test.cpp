// One reading that home and centre both registered between two exchanges counts once, whoever was first.
#include "tests/support/sync_lab.h"

#include "qc-core/domain/machine_reason.h"
#include "qc-core/storage/month_sums/rebuild.h"
#include "qc-core/workflow/exclude_result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::test {
namespace {

using namespace domain;
using testing::IsEmpty;
using testing::SizeIs;

class RegisteredTwice : public testing::Test {
  protected:
    static std::vector<ControlReading> pair() {
        return {aReading("40").at("2026-10-05T08:05"), aReading("52").ofLevel("Høy").at("2026-10-05T08:05")};
    }
    void registerAt(storage::Database& database, const char* time) {
        m_lab.clock.set(time);
        workflow::registerControls({database, m_lab.clock}, pair(), "test");
    }
    std::vector<StoredResult> lowAtHome() { return m_lab.homeDatabase().history().results(m_lab.low()); }

    /// The result that this database wrote, with what is said of it at the home.
    StoredResult writtenBy(const storage::Database& database) {
        for (const StoredResult& stored : lowAtHome()) {
            if (stored.result.key.origin == database.origin()) {
                return stored;
            }
        }
        ADD_FAILURE() << "it is not there";
        return {};
    }

    void expectSound() {
        EXPECT_EQ(m_lab.rowsAtHome(), m_lab.rowsAtCentre());
        EXPECT_THAT(m_lab.faults(), IsEmpty());
        EXPECT_THAT(storage::sitesWithWrongSums(m_lab.homeDatabase()), IsEmpty());
        EXPECT_THAT(storage::sitesWithWrongSums(m_lab.centre.database()), IsEmpty());
        const auto again = m_lab.sync();
        EXPECT_EQ(again.sent.rows + again.fetched.rows, 0);
    }

    SyncLab m_lab;
    storage::Database& m_home = m_lab.homeDatabase();
    storage::Database& m_centre = m_lab.centre.database();
};

TEST_F(RegisteredTwice, TheHomesStandsWhereItWasFirst) {
    registerAt(m_home, "2026-10-05T08:06");
    registerAt(m_centre, "2026-10-05T08:07");
    EXPECT_EQ(m_lab.sync().registeredTwice, 2) << "one a level";
    EXPECT_FALSE(writtenBy(m_home).excluded);
    const StoredResult later = writtenBy(m_centre);
    EXPECT_TRUE(later.excluded);
    EXPECT_EQ(later.reason, kRegisteredTwice);
    EXPECT_EQ(later.replacedBy, writtenBy(m_home).result.key);
    EXPECT_EQ(m_lab.verdictsAtHome(), m_lab.verdictsAtCentre());
    EXPECT_TRUE(m_home.history().openStop(m_lab.centre.crp())) << "it is still a control that failed";
    expectSound();
}

TEST_F(RegisteredTwice, TheCentresStandsWhereItWasFirst) {
    registerAt(m_centre, "2026-10-05T08:06");
    registerAt(m_home, "2026-10-05T08:07");
    EXPECT_EQ(m_lab.sync().registeredTwice, 2);
    EXPECT_FALSE(writtenBy(m_centre).excluded);
    EXPECT_TRUE(writtenBy(m_home).excluded);
    EXPECT_EQ(m_lab.verdictsAtHome(), m_lab.verdictsAtCentre());
    const auto verdicts = m_lab.verdictsAtHome();
    ASSERT_THAT(verdicts, SizeIs(2));
    EXPECT_EQ(std::count_if(verdicts.begin(), verdicts.end(),
                            [](const Verdict& verdict) { return verdict.kind == VerdictKind::Reject; }),
              1)
        << "the other run has nothing to judge";
    expectSound();
}

TEST_F(RegisteredTwice, WhatAPersonExcludedAtOnePlaceStandsAtNone) {
    registerAt(m_home, "2026-10-05T08:06");
    registerAt(m_centre, "2026-10-05T08:07");
    workflow::excludeResult(m_lab.home(), m_lab.low(), at("2026-10-05T08:05"), "feil prøve", "test");
    m_lab.sync();
    EXPECT_EQ(writtenBy(m_home).reason, "feil prøve");
    EXPECT_EQ(writtenBy(m_centre).reason, kRegisteredTwice);
    EXPECT_FALSE(m_home.history().openStop(m_lab.centre.crp()));
    expectSound();
}

TEST_F(RegisteredTwice, ReadingsThatOnlyLookAlikeBothStand) {
    registerAt(m_home, "2026-10-05T08:06");
    m_lab.clock.set("2026-10-05T08:07");
    m_lab.centre.take({aReading("41").at("2026-10-05T08:05")});
    EXPECT_EQ(m_lab.sync().registeredTwice, 0);
    for (const StoredResult& stored : lowAtHome()) {
        EXPECT_FALSE(stored.excluded);
    }
    expectSound();
}

} // namespace
} // namespace fasit::test
