// `fasit sync`, killed without warning again and again at random moments, sending and fetching: in between no
// entry is half, and brought to its end both sides hold the same. FASIT_KILL_ROUNDS says how many kills.
#include "tests/app/cli/home.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/register_control.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <random>

namespace fasit::cli_test {
namespace {

constexpr int kRounds = 20;
constexpr int kPairs = 400;

int rounds() {
    const char* asked = std::getenv("FASIT_KILL_ROUNDS");
    return asked != nullptr ? std::atoi(asked) : kRounds;
}

class KilledSync : public testing::Test {
  protected:
    /// A home with enough for several transactions.
    KilledSync() {
        const auto database = storage::Database::open(m_home.database());
        test::FakeClock clock("2025-01-06T08:00");
        for (int i = 0; i < kPairs; ++i) {
            clock.set(WallTime{clock.wallNow().seconds + 6 * 3600});
            const std::vector<domain::ControlReading> pair{
                test::aReading(i % 50 == 0 ? "40" : "25").at(clock.wallNow()),
                test::aReading("52").ofLevel("Høy").at(clock.wallNow())};
            workflow::registerControls({*database, clock}, pair, "test");
        }
        test::RawDatabase raw(m_home.database());
        m_site = raw.number("SELECT id FROM site");
        m_rows = rowsIn(raw);
    }

    static std::int64_t rowsIn(test::RawDatabase& raw) {
        std::int64_t rows = 0;
        for (const std::string& table : raw.factTables()) {
            rows += raw.number("SELECT count(*) FROM " + table);
        }
        return rows;
    }

    Arguments sync(const std::string& from, const std::string& to) const {
        return {"sync", "--db", file(from), "--to", file(to), "--site", std::to_string(m_site)};
    }
    std::string file(const std::string& name) const { return m_home.file(name).string(); }

    void remove(const std::string& name) {
        for (const char* tail : {"", "-wal", "-shm"}) {
            std::filesystem::remove(file(name) + tail);
        }
    }

    /// How long it takes undisturbed, in microseconds.
    std::int64_t lengthOf(const Arguments& arguments) {
        const auto begin = std::chrono::steady_clock::now();
        EXPECT_EQ(m_home.program.run(arguments).exitCode, 0);
        const auto length = std::chrono::steady_clock::now() - begin;
        return std::chrono::duration_cast<std::chrono::microseconds>(length).count();
    }

    /// Kills until one comes to its end; how many kills that took.
    int killUntilDone(const Arguments& arguments, const std::string& filled, int most) {
        remove(filled);
        storage::Database::open(m_home.file(filled));
        const auto length = lengthOf(arguments);
        remove(filled);
        storage::Database::open(m_home.file(filled));
        std::uniform_int_distribution<std::int64_t> moment(length / 20, length);
        for (int kills = 0; kills < most; ++kills) {
            const bool ended =
                !m_home.program.runAndKill(arguments, std::chrono::microseconds(moment(m_random))).hung;
            test::RawDatabase raw(m_home.file(filled));
            EXPECT_THAT(test::auditFaults(raw), testing::IsEmpty());
            m_halfway += rowsIn(raw) > 0 && rowsIn(raw) < m_rows ? 1 : 0;
            if (ended) {
                return kills;
            }
        }
        return most;
    }

    void expectWhole(const Arguments& arguments, const std::string& filled) {
        EXPECT_EQ(m_home.program.run(arguments).exitCode, 0);
        test::RawDatabase raw(m_home.file(filled));
        EXPECT_EQ(rowsIn(raw), m_rows);
        EXPECT_THAT(test::auditFaults(raw), testing::IsEmpty());
        EXPECT_EQ(m_home.program.run({"doctor", "--db", file(filled)}).exitCode, 0);
    }

    Home m_home;
    std::int64_t m_site = 0;
    std::int64_t m_rows = 0;
    int m_halfway = 0; ///< Times that a kill left a part.
    std::mt19937 m_random{20261122};
};

TEST_F(KilledSync, LosesNothingAndDoublesNothing) {
    const auto sends = sync("fasit.db", "centre.db");
    const auto fetches = sync("new.db", "fasit.db");
    int kills = 0;
    const int most = 5 * rounds(); // Chance decides which of them come halfway.
    while ((kills < rounds() || (m_halfway == 0 && kills < most)) && !HasFailure()) {
        kills += killUntilDone(sends, "centre.db", rounds());
        expectWhole(sends, "centre.db");
        kills += killUntilDone(fetches, "new.db", rounds());
        expectWhole(fetches, "new.db");
    }
    std::cout << "sync: " << kills << " killed, " << m_halfway << " of them halfway" << std::endl;
    EXPECT_GT(m_halfway, 0) << "the kills came too early or too late to mean anything";
}

} // namespace
} // namespace fasit::cli_test
