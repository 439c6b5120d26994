// Setup that two places changed: an ordinary change passes, two at once are a conflict, shown and settled.
#include "tests/support/sync_lab.h"

#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/settle_conflict.h"
#include "qc-core/workflow/setup_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using testing::IsEmpty;
using testing::SizeIs;

class SyncConflict : public testing::Test {
  protected:
    void rename(storage::Database& database, const std::string& name) {
        storage::WriteTransaction transaction(database, m_lab.clock);
        Instrument instrument = *database.catalogue().instrumentWithSerial("QR-1");
        instrument.localName = name;
        storage::append(transaction, instrument);
        transaction.commit({"test", "rename", name});
    }
    std::string nameAt(storage::Database& database) {
        return database.catalogue().instrumentWithSerial("QR-1")->localName;
    }
    std::string atHome() { return nameAt(m_lab.homeDatabase()); }
    std::string atCentre() { return nameAt(m_lab.centre.database()); }

    void makeConflict() {
        rename(m_lab.homeDatabase(), "hjemmets");
        rename(m_lab.centre.database(), "senterets");
    }

    SyncLab m_lab;
};

TEST_F(SyncConflict, AChangeAtOnePlacePassesToTheOther) {
    rename(m_lab.homeDatabase(), "hjemmets");
    EXPECT_THAT(m_lab.sync().conflicts, IsEmpty());
    EXPECT_EQ(atCentre(), "hjemmets");
    rename(m_lab.centre.database(), "senterets");
    rename(m_lab.centre.database(), "senterets nye");
    EXPECT_THAT(m_lab.sync().conflicts, IsEmpty());
    EXPECT_EQ(atHome(), "senterets nye");
}

TEST_F(SyncConflict, TwoChangesAtOnceAreKeptAndShownAndEachGoesOnWithItsOwn) {
    makeConflict();
    const auto report = m_lab.sync();
    ASSERT_THAT(report.conflicts, SizeIs(1));
    EXPECT_STREQ(report.conflicts[0].table->table->name, "instrument");
    ASSERT_THAT(report.conflicts[0].versions, SizeIs(2));
    EXPECT_EQ(report.conflicts[0].versions[0].key.origin, m_lab.homeDatabase().origin());
    EXPECT_EQ(atHome(), "hjemmets");
    EXPECT_EQ(atCentre(), "senterets");
    EXPECT_THAT(m_lab.centre.database().setupVersions().conflicts(), SizeIs(1));
}

TEST_F(SyncConflict, AThirdVersionSettlesItEverywhere) {
    makeConflict();
    const auto conflict = m_lab.sync().conflicts.at(0);
    const auto& homes = conflict.versions[0];
    const auto settled = workflow::settleConflict(
        m_lab.centre.laboratory(), {"instrument", homes.site, homes.key}, m_lab.centre.administrator);
    ASSERT_TRUE(settled);
    EXPECT_EQ(atCentre(), "hjemmets");
    EXPECT_THAT(m_lab.centre.database().setupVersions().conflicts(), IsEmpty());
    EXPECT_THAT(m_lab.sync().conflicts, IsEmpty());
    EXPECT_EQ(atHome(), "hjemmets");
    rename(m_lab.homeDatabase(), "nytt");
    EXPECT_THAT(m_lab.sync().conflicts, IsEmpty()) << "and stays settled";
    EXPECT_EQ(atCentre(), "nytt");
    EXPECT_THAT(m_lab.faults(), IsEmpty());
}

TEST_F(SyncConflict, TheCentresVersionCanBeChosenToo) {
    makeConflict();
    const auto conflict = m_lab.sync().conflicts.at(0);
    const auto& centres = conflict.versions[1];
    ASSERT_TRUE(workflow::settleConflict(m_lab.centre.laboratory(), {"instrument", centres.site, centres.key},
                                         m_lab.centre.administrator));
    m_lab.sync();
    EXPECT_EQ(atHome(), "senterets");
    EXPECT_EQ(atCentre(), "senterets");
}

TEST_F(SyncConflict, IsSettledByThoseWhoMayOnly) {
    makeConflict();
    const auto version = m_lab.sync().conflicts.at(0).versions[0];
    const Actor staff = m_lab.centre.add(Role::Staff, "Kari Prøve");
    const auto refused =
        workflow::settleConflict(m_lab.centre.laboratory(), {"instrument", version.site, version.key}, staff);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), workflow::SettleFault::NotAllowed);
    const auto unknown = workflow::settleConflict(
        m_lab.centre.laboratory(), {"instrument", version.site, {1, 1}}, m_lab.centre.administrator);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error(), workflow::SettleFault::NoSuchConflict);
}

TEST_F(SyncConflict, TheSameChangeAtBothPlacesIsNone) {
    rename(m_lab.homeDatabase(), "felles");
    rename(m_lab.centre.database(), "felles");
    EXPECT_THAT(m_lab.sync().conflicts, IsEmpty());
    EXPECT_EQ(atHome(), "felles");
}

TEST(SyncOfTwoSetups, TheSameFileLoadedAtBothPlacesIsNoConflictAndLaterChangesPass) {
    SmallLab centre;
    const TemporaryFolder folder;
    const auto home = storage::Database::open(folder.file("home.fasit"));
    const FakeClock clock("2026-10-05T08:00");
    ASSERT_TRUE(workflow::loadSetup({*home, clock}, SmallSetup().json(), "test"));
    auto report = workflow::syncWith({*home, clock}, centre.database());
    ASSERT_TRUE(report);
    EXPECT_THAT(report->conflicts, IsEmpty());
    {
        storage::WriteTransaction transaction(centre.database(), clock);
        Target target = centre.database().catalogue().targets.front();
        ++target.version;
        target.source = "godkjent";
        storage::append(transaction, target);
        transaction.commit({"test", "approve", ""});
    }
    report = workflow::syncWith({*home, clock}, centre.database());
    ASSERT_TRUE(report);
    EXPECT_THAT(report->conflicts, IsEmpty());
    EXPECT_EQ(home->catalogue().targets.size(), centre.database().catalogue().targets.size());
    EXPECT_EQ(home->catalogue().target(centre.database().catalogue().targets.back().id)->source, "godkjent")
        << "in force at the home from the exchange that brought it";
}

} // namespace
} // namespace fasit::test
