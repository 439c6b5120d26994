// An import is killed at random moments: what was reported as taken is there, once; nothing else is broken;
// the import goes on where it was, and what it sends again is recognised. FASIT_KILL_ROUNDS sets the number
// of kills.
#include "tests/qc-core/workflow/kill_import_batches.h"
#include "tests/support/audit_chain.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_setup.h"
#include "tests/support/temporary_folder.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/setup_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <random>
#include <sstream>
#include <thread>

namespace fasit::test {
namespace {

constexpr int kResent = 3; ///< So many batches that are there already are sent again after each kill.
#ifdef __SANITIZE_ADDRESS__
constexpr int kMaxDelayMicros = 200'000; // Everything takes several times as long.
#else
constexpr int kMaxDelayMicros = 40'000;
#endif

int rounds() {
    const char* set = std::getenv("FASIT_KILL_ROUNDS");
    return set ? std::atoi(set) : 100;
}

struct Acknowledged {
    int batch = 0;
    std::string fate;
};

/// What the child wrote before it was killed: whole lines only.
std::vector<Acknowledged> readAcknowledged(int pipe) {
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = read(pipe, buffer.data(), buffer.size())) > 0;) {
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    text.resize(text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1);
    std::vector<Acknowledged> lines;
    std::istringstream stream(text);
    for (Acknowledged line; stream >> line.batch >> line.fate;) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<Acknowledged> importUntilKilled(const std::string& file, int first, int micros) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return {};
    }
    const std::string firstText = std::to_string(first);
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl(FASIT_BIN_DIR "/kill_import_child", "kill_import_child", file.c_str(), firstText.c_str(),
              nullptr);
        _exit(127);
    }
    close(ends[1]);
    std::this_thread::sleep_for(std::chrono::microseconds(micros));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the import ended by itself: " << status;
    auto acknowledged = readAcknowledged(ends[0]);
    close(ends[0]);
    return acknowledged;
}

class KilledImport : public testing::Test {
  protected:
    void SetUp() override {
        const auto database = storage::Database::open(m_file);
        const FakeClock clock("2025-01-06T08:00");
        ASSERT_TRUE(workflow::loadSetup({*database, clock}, SmallSetup().json(), "test"));
    }

    /// The batches that are stored: 0 to the one returned, each whole and once.
    int newestStored() {
        const auto database = storage::Database::open(m_file); // Recovers, as the program does.
        RawDatabase raw(m_file);
        int newest = -1;
        for (const auto& row :
             raw.rows("SELECT measured_at, count(*), count(DISTINCT level) FROM control_result"
                      " GROUP BY measured_at ORDER BY measured_at")) {
            ++newest;
            EXPECT_EQ(row[0], RawCell(timeOfBatch(newest).seconds));
            EXPECT_EQ(row[1], RawCell(std::int64_t{2}));
            EXPECT_EQ(row[2], RawCell(std::int64_t{2}));
        }
        EXPECT_EQ(raw.number("SELECT count(*) FROM run"), newest + 1);
        EXPECT_EQ(raw.number("SELECT count(*) FROM run_verdict"), newest + 1);
        EXPECT_EQ(raw.number("SELECT count(*) FROM stop"), (newest + 7) / 7);
        EXPECT_EQ(raw.number("SELECT count(*) FROM inbox_item"), (newest + 5) / 5);
        return newest;
    }

    void expectNothingBroken() {
        RawDatabase raw(m_file);
        EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
        EXPECT_TRUE(raw.rows("PRAGMA foreign_key_check").empty());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder.file("killed.fasit");
};

TEST_F(KilledImport, LosesNothingThatWasReportedAndTakesNothingTwice) {
    std::mt19937 random(20261005);
    int stored = -1;
    int written = 0;
    for (int round = 0; round < rounds() && !HasFailure(); ++round) {
        const int first = std::max(0, stored + 1 - kResent);
        const auto acknowledged =
            importUntilKilled(m_file, first, static_cast<int>(random() % kMaxDelayMicros));
        for (const Acknowledged& line : acknowledged) {
            EXPECT_EQ(line.fate, line.batch <= stored ? "duplicate" : "taken") << "batch " << line.batch;
        }
        const int reported = acknowledged.empty() ? stored : std::max(stored, acknowledged.back().batch);
        const int now = newestStored();
        EXPECT_GE(now, reported) << "round " << round;
        EXPECT_LE(now, reported + 1) << "at most one was committed and not yet reported";
        expectNothingBroken();
        written += now - stored;
        stored = now;
    }
    EXPECT_GT(written, rounds()) << "the kills came too early to mean anything";
    RecordProperty("batches", written);
}

} // namespace
} // namespace fasit::test
