// Several threads and several programs write to one file: numbers never clash, chains stay whole.
#include "tests/support/audit_chain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <thread>

namespace fasit::test {
namespace {

using namespace domain;

constexpr int kWriters = 3;
constexpr int kTransactions = 40;

void writeMany(const std::filesystem::path& file, int writer) {
    const FakeClock clock("2026-10-05T08:00");
    const auto database = storage::Database::open(file);
    for (int i = 0; i < kTransactions; ++i) {
        storage::WriteTransaction transaction(*database, clock);
        Event event;
        event.site = {7};
        event.instrument = {21};
        event.text = std::to_string(writer) + "/" + std::to_string(i);
        storage::append(transaction, event);
        transaction.commit({"test", "write", ""});
    }
}

void expectWhole(const std::filesystem::path& file) {
    RawDatabase raw(file);
    EXPECT_EQ(raw.number("SELECT count(DISTINCT text) FROM event"), kWriters * kTransactions);
    EXPECT_EQ(raw.number("SELECT max(seq) FROM audit_entry"), 2 * kWriters * kTransactions);
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
}

TEST(TwoWriters, ThreadsEachWithItsOwnDatabase) {
    TemporaryFolder folder;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < kWriters; ++writer) {
        threads.emplace_back(writeMany, folder.file("a.fasit"), writer);
    }
    for (auto& thread : threads) {
        thread.join();
    }
    expectWhole(folder.file("a.fasit"));
}

TEST(TwoWriters, ProgramsOfTheirOwn) {
    TemporaryFolder folder;
    std::vector<pid_t> children;
    for (int writer = 0; writer < kWriters; ++writer) {
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            try {
                writeMany(folder.file("a.fasit"), writer);
            } catch (const storage::StorageError&) {
                _exit(1);
            }
            _exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_EQ(status, 0);
    }
    expectWhole(folder.file("a.fasit"));
}

} // namespace
} // namespace fasit::test
