// Every call to the disk fails in its turn, while a control is registered, a result is excluded and an old
// file is upgraded: what was there stays whole, the answer says whether it was saved, and the next control is
// taken.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/failing_disk.h"
#include "tests/support/old_file.h"
#include "tests/support/small_lab.h"

#include "qc-core/storage/month_sums/rebuild.h"
#include "qc-core/workflow/exclude_result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace fasit::test {
namespace {

FailingDisk& disk() {
    static FailingDisk* const hooks = new FailingDisk; // Until the end of the process.
    return *hooks;
}

struct Case {
    DiskFault fault;
    bool staysBroken;
};

class DiskFaults : public testing::TestWithParam<Case> {
  protected:
    static void SetUpTestSuite() { hookDisk(disk()); }
    void TearDown() override { disk().heal(); }
    static void TearDownTestSuite() { EXPECT_GT(s_failures, 200) << "hardly anything failed"; }

    /// Runs `work` with the n-th call failing. Does it say that it was done?
    static bool isDone(int nth, const std::function<void()>& work) {
        disk().failAt(GetParam().fault, nth, GetParam().staysBroken);
        bool done = true;
        try {
            work();
        } catch (const storage::StorageError&) {
            done = false;
        }
        disk().heal();
        s_failures += disk().hasFailed() ? 1 : 0;
        return done;
    }

    static inline int s_failures = 0;

    static void expectSound(SmallLab& lab) {
        RawDatabase raw(lab.address());
        EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
        EXPECT_TRUE(raw.rows("PRAGMA foreign_key_check").empty());
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
        EXPECT_THAT(storage::sitesWithWrongSums(lab.database()), testing::IsEmpty());
    }
};

constexpr int kMostCalls = 2000;

TEST_P(DiskFaults, WhileAControlIsRegistered) {
    SmallLab lab;
    WallTime time = at("2026-01-05T08:00");
    std::size_t runs = 0;
    bool hasFailed = true;
    for (int nth = 1; hasFailed; ++nth) {
        ASSERT_LT(nth, kMostCalls);
        const auto control = [&] {
            time.seconds += kSecondsPerDay;
            lab.clock.set(WallTime{time.seconds + 600});
            lab.take({aReading("25").at(time), aReading("52").ofLevel("Høy").at(time)});
        };
        const bool done = isDone(nth, control);
        hasFailed = disk().hasFailed();
        lab.reopen();
        const std::size_t now = lab.runs(lab.crp()).size();
        EXPECT_GE(now, runs + (done ? 1 : 0)) << "call " << nth << ": reported and not there";
        EXPECT_LE(now, runs + 1) << "call " << nth;
        EXPECT_EQ(lab.results(lab.crp(), 1).size(), now) << "call " << nth << ": half a control";
        EXPECT_EQ(lab.results(lab.crp(), 2).size(), now);
        EXPECT_EQ(lab.verdicts(lab.crp()).size(), now);
        expectSound(lab);
        runs = now;
        ASSERT_FALSE(HasFailure()) << "call " << nth;
    }
    EXPECT_GT(runs, 0U);
}

TEST_P(DiskFaults, WhileTheSameConnectionGoesOn) {
    SmallLab lab;
    WallTime time = at("2026-01-05T08:00");
    bool hasFailed = true;
    for (int nth = 1; hasFailed; ++nth) {
        ASSERT_LT(nth, kMostCalls);
        time.seconds += kSecondsPerDay;
        lab.clock.set(WallTime{time.seconds + 600});
        const std::vector<domain::ControlReading> control{aReading("25").at(time),
                                                          aReading("52").ofLevel("Høy").at(time)};
        isDone(nth, [&] { lab.take(control); });
        hasFailed = disk().hasFailed();
        // It is sent again, as an analyser does: taken now, or recognised.
        for (const auto& outcome : lab.take(control).readings) {
            EXPECT_NE(outcome.fate, domain::ReadingFate::Refused);
            EXPECT_NE(outcome.fate, domain::ReadingFate::Inbox);
        }
        EXPECT_EQ(lab.results(lab.crp(), 1).size(), static_cast<std::size_t>(nth)) << "call " << nth;
        EXPECT_EQ(lab.results(lab.crp(), 2).size(), static_cast<std::size_t>(nth)) << "call " << nth;
        ASSERT_FALSE(HasFailure()) << "call " << nth;
    }
    expectSound(lab);
}

TEST_P(DiskFaults, WhileAResultIsExcluded) {
    SmallLab lab;
    const WallTime first = at("2026-01-05T08:00");
    bool hasFailed = true;
    for (int nth = 1; hasFailed; ++nth) {
        ASSERT_LT(nth, kMostCalls);
        const WallTime time{first.seconds + nth * kSecondsPerDay};
        lab.clock.set(WallTime{time.seconds + 600});
        lab.take({aReading("35").at(time), aReading("52").ofLevel("Høy").at(time)});
        const auto group = lab.crp();
        const bool done = isDone(nth, [&] {
            workflow::excludeResult(lab.laboratory(), {group.site, group.instrument, group.analyte, 1}, time,
                                    "spilt", "test");
        });
        hasFailed = disk().hasFailed();
        lab.reopen();
        const auto results = lab.results(lab.crp(), 1);
        EXPECT_TRUE(!done || results.front().excluded) << "call " << nth << ": reported and not there";
        const auto verdict = lab.verdicts(lab.crp()).back().kind;
        EXPECT_EQ(verdict == domain::VerdictKind::Reject, !results.front().excluded)
            << "call " << nth << ": half an exclusion";
        expectSound(lab);
        ASSERT_FALSE(HasFailure()) << "call " << nth;
    }
}

TEST_P(DiskFaults, WhileAnOldFileIsUpgraded) {
    if (GetParam().staysBroken) {
        GTEST_SKIP() << "an upgrade stops at the first fault";
    }
    bool hasFailed = true;
    int upgraded = 0;
    for (int nth = 1; hasFailed; nth += 1 + nth / 2) {
        ASSERT_LT(nth, 2 * kMostCalls);
        const TemporaryFolder folder;
        const auto file = folder.file("old.fasit");
        makeOldFile(file, "v5");
        upgraded += isDone(nth, [&] { storage::Database::open(file); }) ? 1 : 0;
        hasFailed = disk().hasFailed();
        const auto database = storage::Database::open(file);
        RawDatabase raw(file);
        EXPECT_EQ(raw.number("SELECT count(*) FROM control_result"), 4) << "call " << nth;
        EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
        EXPECT_THAT(storage::sitesWithWrongSums(*database), testing::IsEmpty());
        ASSERT_FALSE(HasFailure()) << "call " << nth;
    }
    EXPECT_GT(upgraded, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, DiskFaults,
    testing::Values(Case{DiskFault::ReadFails, false}, Case{DiskFault::WriteFails, false},
                    Case{DiskFault::WriteFails, true}, Case{DiskFault::ShortWrite, false},
                    Case{DiskFault::ShortWrite, true}, Case{DiskFault::Full, false},
                    Case{DiskFault::Full, true}, Case{DiskFault::SyncFails, false},
                    Case{DiskFault::SyncFails, true}, Case{DiskFault::TruncateFails, false},
                    Case{DiskFault::SizeFails, false}));

} // namespace
} // namespace fasit::test
