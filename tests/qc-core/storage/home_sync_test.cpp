// A home exchanges with a shared server through its own role: its own rows and the programme's, and no other.
// The line to the server breaks: the next exchange goes on.
#include "tests/support/breaking_proxy.h"
#include "tests/support/sync_lab.h"

#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/engine/server_role.h"
#include "qc-core/storage/history_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using storage::Database;
using storage::StorageErrorKind;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr SiteId kOther{4711};

std::unique_ptr<Database> openAt(const std::string& address) {
    return Database::open(storage::Location::parse(address).value());
}

class HomeSync : public testing::Test {
  protected:
    HomeSync() {
        appendOther(m_lab.database());
        const auto role = storage::homeRole(m_site);
        storage::admitRole(m_lab.database(), role);
        m_centre = openAt(m_lab.place().addressFor(role.name));
        m_home = Database::open(m_folder.file("home.fasit"));
    }

    /// Another home, with a fact.
    void appendOther(Database& database) {
        storage::WriteTransaction transaction(database, m_lab.clock);
        storage::append(transaction, Site{kOther, "Nabohjemmet", "", "", "", ""});
        Event event;
        event.site = kOther;
        event.instrument = {5};
        storage::append(transaction, event);
        transaction.commit({"test", "other", ""});
    }

    workflow::SyncReport sync() { return workflow::syncWith({*m_home, m_lab.clock}, *m_centre).value(); }

    SmallLab m_lab;
    SiteId m_site = m_lab.site(); // While it is the only one.
    storage::SeriesGroup m_crp = m_lab.crp();
    TemporaryFolder m_folder;
    std::unique_ptr<Database> m_centre;
    std::unique_ptr<Database> m_home;
};

TEST_F(HomeSync, FetchesItsOwnAndTheProgrammesAndNothingOfAnother) {
    const auto report = sync();
    EXPECT_THAT(report.homes, ElementsAre(m_site)) << "the server says whose role it is";
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(m_home->catalogue().instruments.size(), 2U);
    RawDatabase raw(m_folder.file("home.fasit"));
    for (const std::string& table : raw.factTables()) {
        EXPECT_EQ(raw.number("SELECT count(*) FROM " + table + " WHERE site = 4711"), 0) << table;
    }
}

TEST_F(HomeSync, SendsWhatItRegisteredAndIsHeard) {
    sync();
    workflow::registerControls({*m_home, m_lab.clock},
                               std::vector<ControlReading>{aReading("25"), aReading("52").ofLevel("Høy")},
                               "test");
    EXPECT_GT(sync().sent.rows, 3);
    EXPECT_EQ(m_lab.verdicts(m_crp).size(), 1U);
    RawDatabase raw(m_lab.address());
    EXPECT_THAT(auditFaults(raw), IsEmpty());
    EXPECT_EQ(raw.number("SELECT site FROM site_heard"), m_site.value);
    EXPECT_EQ(sync().sent.rows, 0);
}

TEST_F(HomeSync, KeepsTheProgrammesRowsThatItMayNotWrite) {
    sync();
    storage::WriteTransaction transaction(*m_home, m_lab.clock);
    storage::append(transaction, Analyte{{77}, "X", "X", "X", "X", "", 0, ValueKind::Quantity, {}});
    transaction.commit({"test", "analyte", ""});
    const auto report = sync();
    EXPECT_EQ(report.programmeRowsHeld, 2);
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(RawDatabase(m_lab.address()).number("SELECT count(*) FROM analyte WHERE id = 77"), 0);
}

TEST_F(HomeSync, WritesNothingForAHomeThatItIsNotAdmittedTo) {
    sync();
    appendOther(*m_home);
    const auto before = RawDatabase(m_lab.address()).number("SELECT count(*) FROM event");
    const auto report = sync();
    EXPECT_THAT(report.notAdmitted, ElementsAre(kOther));
    EXPECT_FALSE(report.isWhole());
    EXPECT_EQ(RawDatabase(m_lab.address()).number("SELECT count(*) FROM event"), before);
}

class BrokenLine : public testing::Test {
  protected:
    BrokenLine()
        : m_proxy(portOf(m_lab.centre.address())) {
        for (int i = 0; i < 5; ++i) {
            const std::string day = "2026-10-" + std::to_string(10 + i);
            m_lab.clock.set(day + "T08:10");
            m_lab.takeAtHome(
                {aReading("25").at(day + "T08:05"), aReading("52").ofLevel("Høy").at(day + "T08:05")});
        }
        m_lab.centre.addWithPin(Role::Staff, "Kari Prøve", "4937");
    }

    static int portOf(const std::string& address) {
        return std::stoi(address.substr(address.find(':', address.find('@')) + 1));
    }

    std::unique_ptr<Database> throughProxy() {
        std::string address = m_lab.centre.address();
        const auto begin = address.find(':', address.find('@')) + 1;
        address.replace(begin, address.find('/', begin) - begin, std::to_string(m_proxy.port()));
        return openAt(address + "?sslmode=disable&gssencmode=disable");
    }

    /// What a cut at the COMMIT behind so many batches is told as.
    StorageErrorKind cutBehind(int batches, BreakingProxy::Cut cut) {
        const auto far = throughProxy();
        workflow::SyncOptions options;
        options.progress = [&, done = 0](std::size_t, std::size_t) mutable {
            if (++done == batches) {
                m_proxy.cutNext(cut);
            }
        };
        if (batches == 0) {
            m_proxy.cutNext(cut);
        }
        try {
            workflow::syncWith(m_lab.home(), *far, options);
        } catch (const storage::StorageError& error) {
            return error.kind();
        }
        return StorageErrorKind::Failed;
    }

    SyncLab m_lab;
    BreakingProxy m_proxy;
};

TEST_F(BrokenLine, IsSaidSoAndTheNextExchangeGoesOn) {
    for (const auto cut : {BreakingProxy::Cut::BeforeCommit, BreakingProxy::Cut::AfterCommit}) {
        for (const int batches : {0, 1}) {
            m_lab.centre.clock.set(WallTime{m_lab.clock.wallNow().seconds + 86'400});
            m_lab.takeAtHome({aReading("26").at(m_lab.clock.wallNow())});
            EXPECT_EQ(cutBehind(batches, cut), StorageErrorKind::ConnectionLost) << batches;
            EXPECT_THAT(m_lab.faults(), IsEmpty());
            m_lab.sync();
            EXPECT_EQ(m_lab.rowsAtHome(), m_lab.rowsAtCentre());
            EXPECT_THAT(m_lab.faults(), IsEmpty());
        }
    }
}

} // namespace
} // namespace fasit::test
