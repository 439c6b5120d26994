// The power goes at a random write or sync while controls are registered, a batch is imported, an old file is
// upgraded, and a backup is made: what was reported is there, once; nothing else is broken.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/old_file.h"
#include "tests/support/small_setup.h"
#include "tests/support/until_power_cut.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/month_sums/rebuild.h"
#include "qc-core/workflow/backup.h"
#include "qc-core/workflow/register_control.h"
#include "qc-core/workflow/setup_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <functional>
#include <random>

namespace fasit::test {
namespace {

class PowerCut : public testing::Test {
  protected:
    void makeLaboratory() {
        const auto database = storage::Database::open(m_file);
        const FakeClock clock("2025-01-06T08:00");
        ASSERT_TRUE(workflow::loadSetup({*database, clock}, SmallSetup().json(), "test"));
    }

    static WallTime timeOf(int control) {
        return {at("2025-01-06T08:00").seconds + control * kSecondsPerDay};
    }
    static std::vector<domain::ControlReading> readingsOf(int control) {
        return {aReading(control % 7 == 0 ? "30" : "25").at(timeOf(control)),
                aReading(std::to_string(48 + control % 9)).ofLevel("Høy").at(timeOf(control))};
    }

    void expectSound() {
        const auto database = storage::Database::open(m_file);
        RawDatabase raw(m_file);
        EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
        EXPECT_TRUE(raw.rows("PRAGMA foreign_key_check").empty());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
        EXPECT_THAT(storage::sitesWithWrongSums(*database), testing::IsEmpty());
    }
    std::int64_t count(const char* table) {
        return RawDatabase(m_file).number(std::string("SELECT count(*) FROM ") + table);
    }

    void say(const char* what) {
        std::printf("power: %d cuts while %s\n", m_cuts, what); // The campaign adds them up.
        EXPECT_GT(m_cuts, powerCuts() / 2) << "the power hardly ever went";
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder.file("cut.fasit");
    std::mt19937 m_random{20261122};
    int m_cuts = 0;
};

TEST_F(PowerCut, WhileControlsAreRegistered) {
    makeLaboratory();
    int stored = 0;
    for (int round = 0; round < powerCuts() && !HasFailure(); ++round) {
        const auto ended = untilPowerCut(anyCut(m_random, 150), [&](const std::function<void()>& report) {
            const auto database = storage::Database::open(m_file);
            FakeClock clock("2025-01-06T08:00");
            for (int control = stored; control < stored + 40; ++control) {
                clock.set(WallTime{timeOf(control).seconds + 600});
                workflow::registerControls({*database, clock}, readingsOf(control), "test");
                report();
            }
        });
        m_cuts += ended.wasCut ? 1 : 0;
        expectSound();
        const auto now = static_cast<int>(count("run"));
        EXPECT_GE(now, stored + ended.reported) << "round " << round << ": reported and lost";
        EXPECT_LE(now, stored + ended.reported + 1) << "round " << round;
        EXPECT_EQ(count("control_result"), 2 * now);
        EXPECT_EQ(count("run_verdict"), now);
        stored = now;
    }
    say("controls were registered");
}

TEST_F(PowerCut, LosesWhatIsNotSyncedSoThatThisTestWouldNoticeIt) {
    makeLaboratory();
    int lost = 0;
    int stored = 0;
    for (int round = 0; round < 10; ++round) {
        const auto ended = untilPowerCut(
            {static_cast<unsigned>(m_random()), 100, {}}, [&](const std::function<void()>& report) {
                const auto database = storage::Database::open(m_file);
                database->engine().runScript("careless", "PRAGMA synchronous = OFF");
                FakeClock clock("2025-01-06T08:00");
                for (int control = stored; control < stored + 40; ++control) {
                    clock.set(WallTime{timeOf(control).seconds + 600});
                    workflow::registerControls({*database, clock}, readingsOf(control), "test");
                    report();
                }
            });
        const auto now = static_cast<int>(RawDatabase(m_file).number("SELECT count(*) FROM run"));
        lost += std::max(0, stored + ended.reported - now);
        stored = now;
    }
    EXPECT_GT(lost, 0);
}

TEST_F(PowerCut, WhileABatchIsImported) {
    makeLaboratory();
    constexpr int kControls = 30; ///< In one transaction.
    int batches = 0;
    for (int round = 0; round < powerCuts() && !HasFailure(); ++round) {
        const auto ended = untilPowerCut(anyCut(m_random, 150), [&](const std::function<void()>& report) {
            const auto database = storage::Database::open(m_file);
            FakeClock clock("2025-01-06T08:00");
            for (int batch = batches; batch < batches + 10; ++batch) {
                std::vector<domain::ControlReading> readings;
                for (int i = 0; i < kControls; ++i) {
                    for (auto& reading : readingsOf(batch * kControls + i)) {
                        reading.message = i + 1;
                        readings.push_back(reading);
                    }
                }
                clock.set(WallTime{timeOf((batch + 1) * kControls).seconds});
                workflow::registerControls({*database, clock}, readings, "import");
                report();
            }
        });
        m_cuts += ended.wasCut ? 1 : 0;
        expectSound();
        const auto results = static_cast<int>(count("control_result"));
        EXPECT_EQ(results % (2 * kControls), 0) << "round " << round << ": half a batch";
        const int now = results / (2 * kControls);
        EXPECT_GE(now, batches + ended.reported) << "round " << round << ": reported and lost";
        EXPECT_LE(now, batches + ended.reported + 1);
        batches = now;
    }
    say("a batch was imported");
}

TEST_F(PowerCut, WhileAnOldFileIsUpgraded) {
    for (int round = 0; round < powerCuts() && !HasFailure(); ++round) {
        for (const auto& entry : std::filesystem::directory_iterator(m_file.parent_path())) {
            std::filesystem::remove(entry.path());
        }
        makeOldFile(m_file, "v5");
        const auto ended = untilPowerCut(anyCut(m_random, 110), [&](const std::function<void()>& report) {
            storage::Database::open(m_file);
            report();
        });
        m_cuts += ended.wasCut ? 1 : 0;
        expectSound();
        EXPECT_EQ(count("control_result"), 4) << "round " << round;
        EXPECT_EQ(count("inbox_item"), 1);
        EXPECT_EQ(RawDatabase(m_file).number("SELECT sum(numbers) FROM month_sum"), 4);
    }
    say("an old file was upgraded");
}

TEST_F(PowerCut, WhileABackupIsMade) {
    makeLaboratory();
    {
        const auto database = storage::Database::open(m_file);
        FakeClock clock("2025-01-06T08:00");
        for (int control = 0; control < 20; ++control) {
            clock.set(WallTime{timeOf(control).seconds + 600});
            workflow::registerControls({*database, clock}, readingsOf(control), "test");
        }
    }
    const auto copy = m_folder.file("copy.backup");
    for (int round = 0; round < powerCuts() && !HasFailure(); ++round) {
        std::filesystem::remove(copy);
        const auto ended = untilPowerCut(anyCut(m_random, 90), [&](const std::function<void()>& report) {
            const auto database = storage::Database::open(m_file);
            if (workflow::backUp(*database, {copy, true, {}, {}})) {
                report();
            }
        });
        m_cuts += ended.wasCut ? 1 : 0;
        expectSound();
        EXPECT_EQ(count("control_result"), 40);
        EXPECT_TRUE(ended.reported == 0 || std::filesystem::exists(copy)) << "round " << round;
        if (std::filesystem::exists(copy)) {
            RawDatabase raw(copy);
            EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok") << "round " << round;
            EXPECT_EQ(raw.number("SELECT count(*) FROM control_result"), 40) << "round " << round;
        }
    }
    say("a backup was made");
}

} // namespace
} // namespace fasit::test
