// The power goes while a home and its centre exchange: at the home, at the centre, or at both where they lie
// on one disk. Both sides open and are sound, what was reported is there, and the next exchange ends in the
// union.
#include "tests/support/builders.h"
#include "tests/support/small_setup.h"
#include "tests/support/sync_lab.h"
#include "tests/support/until_power_cut.h"

#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/workflow/doctor.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/setup_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <map>
#include <random>

namespace fasit::test {
namespace {

using Lines = std::vector<std::string>;

class SyncPowerCut : public testing::Test {
  protected:
    SyncPowerCut() {
        const auto centre = storage::Database::open(m_centre);
        EXPECT_TRUE(workflow::loadSetup({*centre, m_clock}, SmallSetup().json(), "test"));
        m_site = centre->catalogue().sites.front().id;
        const auto& catalogue = centre->catalogue();
        m_low = {m_site, catalogue.instrumentWithSerial("QR-1")->id, catalogue.alias("*", "CRP")->analyte, 1};
        const auto home = storage::Database::open(m_home);
        EXPECT_TRUE(workflow::syncWith({*home, m_clock}, *centre, {{m_site}, {}}));
    }

    /// A control a day from here on.
    WallTime nextDay() {
        m_clock.set(WallTime{m_clock.wallNow().seconds + kSecondsPerDay});
        return m_clock.wallNow();
    }
    void take(storage::Database& database, const std::string& low) {
        const WallTime now = nextDay();
        const std::vector<domain::ControlReading> pair{aReading(low).at(now),
                                                       aReading("52").ofLevel("Høy").at(now)};
        workflow::registerControls({database, m_clock}, pair, "test");
    }

    /// What each side has to tell the other: controls of both, an exclusion that judges anew, a renamed
    /// analyser.
    void writeOnBothSides(int round) {
        const auto home = storage::Database::open(m_home);
        const auto centre = storage::Database::open(m_centre);
        take(*home, round % 3 == 0 ? "40" : "25");
        const WallTime first = m_clock.wallNow();
        take(*home, "26");
        take(*centre, "27");
        if (round % 3 == 1) {
            workflow::excludeResult({*home, m_clock}, m_low, first, "prøve", "test");
        }
        storage::WriteTransaction transaction(*centre, m_clock);
        auto instrument = *centre->catalogue().instrumentWithSerial("CS-1");
        instrument.place = "rom " + std::to_string(round);
        storage::append(transaction, instrument);
        transaction.commit({"test", "rename", ""});
    }

    /// Exchanges, then registers and exchanges on, a report for each that is done.
    void work(const std::function<void()>& report) {
        const auto home = storage::Database::open(m_home);
        const auto centre = storage::Database::open(m_centre);
        for (int i = 0; i < 3; ++i) {
            if (workflow::syncWith({*home, m_clock}, *centre)) {
                report();
            }
            take(*home, "25");
            report();
        }
    }

    void expectSound(const std::filesystem::path& file) {
        const auto database = storage::Database::open(file);
        const auto report = workflow::examine({*database, m_clock});
        EXPECT_TRUE(report.healthy()) << file;
        RawDatabase raw(file);
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty()) << file;
    }

    /// What one side holds, or the other, or both.
    Lines held() const {
        const Lines home = factRows(m_home, m_site);
        const Lines centre = factRows(m_centre, m_site);
        Lines all;
        std::set_union(home.begin(), home.end(), centre.begin(), centre.end(), std::back_inserter(all));
        return all;
    }
    static void expectAmong(const Lines& lines, const Lines& all) {
        EXPECT_TRUE(std::includes(all.begin(), all.end(), lines.begin(), lines.end()));
    }

    std::int64_t controls() const {
        return RawDatabase(m_home).number("SELECT count(*) FROM audit_entry WHERE what = 'registerControls'");
    }

    void syncAndExpectUnion(const Lines& before) {
        const auto home = storage::Database::open(m_home);
        const auto centre = storage::Database::open(m_centre);
        const auto report = workflow::syncWith({*home, m_clock}, *centre);
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->isWhole());
        const auto again = workflow::syncWith({*home, m_clock}, *centre);
        EXPECT_EQ(again->sent.rows + again->fetched.rows, 0);
        const Lines rows = factRows(m_home, m_site);
        EXPECT_EQ(rows, factRows(m_centre, m_site));
        expectAmong(before, rows);
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_home = m_folder.file("home.fasit");
    std::filesystem::path m_centre = m_folder.file("centre.fasit");
    FakeClock m_clock{"2025-01-06T08:00"};
    domain::SiteId m_site;
    domain::Series m_low;
    std::mt19937 m_random{20261122};
};

TEST_F(SyncPowerCut, WhileHomeAndCentreExchange) {
    const std::array disks{m_home, m_centre, m_folder.path()};
    std::map<std::size_t, int> cuts;
    for (int round = 0; round < powerCuts() && !HasFailure(); ++round) {
        SCOPED_TRACE(round);
        writeOnBothSides(round);
        const auto disk = static_cast<std::size_t>(round) % disks.size();
        const Lines before = held();
        const auto registered = controls();
        const auto ended = untilPowerCut(anyCut(m_random, disk == 2 ? 220 : 120, disks.at(disk)),
                                         [&](const std::function<void()>& report) { work(report); });
        cuts[disk] += ended.wasCut ? 1 : 0;
        nextDay();
        nextDay();
        nextDay(); // As the other process did.
        expectSound(m_home);
        expectSound(m_centre);
        const Lines after = held();
        expectAmong(before, after);
        const auto now = controls() - registered;
        const int fetched = ended.reported > 0 ? 1 : 0; // The centre's own control is among them.
        EXPECT_GE(now, ended.reported / 2 + fetched) << "reported and lost";
        EXPECT_LE(now, ended.reported / 2 + 2);
        if (ended.reported > 0) {
            expectAmong(before, factRows(m_home, m_site));
            expectAmong(before, factRows(m_centre, m_site));
        }
        syncAndExpectUnion(after);
    }
    const int all = cuts[0] + cuts[1] + cuts[2];
    std::printf("power: %d cuts while home and centre exchanged\n", all); // The campaign adds them up.
    EXPECT_GT(all, powerCuts() / 2) << "the power hardly ever went";
    EXPECT_TRUE(powerCuts() < 3 || std::min({cuts[0], cuts[1], cuts[2]}) > 0);
}

} // namespace
} // namespace fasit::test
