// A registered control is one fsync: everything of it is one transaction, and nothing else is written to
// disk.
#include "tests/support/builders.h"
#include "tests/support/small_lab.h"

#include <gtest/gtest.h>
#include <soci/soci.h>

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

namespace {

std::atomic<int> syncs{0};

} // namespace

// In the place of the C library's, for every library of this program: they count and pass on.
extern "C" int fdatasync(int file) {
    ++syncs;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}
extern "C" int fsync(int file) {
    ++syncs;
    return static_cast<int>(syscall(SYS_fsync, file));
}

namespace fasit::test {
namespace {

constexpr int kWarmUp = 5;
constexpr int kControls = 25;

TEST(RegisteredControl, IsOneFsync) {
    SmallSetup setup;
    setup.basis = "sd";
    setup.plan = "alternateEachTime";
    SmallLab lab(setup);
    EXPECT_GT(syncs.load(), 0) << "the counting is not in place";
    lab.database().session() << "PRAGMA wal_checkpoint(TRUNCATE)"; // None falls due among the controls below.
    WallTime time = at("2026-10-12T08:00");
    for (int week = 0; week < kWarmUp + kControls; ++week) {
        time.seconds += 7 * kSecondsPerDay;
        lab.clock.set(time);
        const int before = syncs.load();
        lab.take({aReading(week % 2 == 0 ? "25" : "52").ofLevel(week % 2 == 0 ? "Lav" : "Høy").at(time)});
        if (week >= kWarmUp) {
            EXPECT_EQ(syncs.load() - before, 1) << "control " << week;
        }
    }
}

TEST(RegisteredControl, ResendIsNoFsync) {
    SmallLab lab;
    lab.take({aReading("25")});
    const int before = syncs.load();
    lab.take({aReading("25")});
    EXPECT_EQ(syncs.load(), before);
}

TEST(RegisteredControl, MessageOfSeveralLevelsIsOneFsync) {
    SmallLab lab;
    lab.database().session() << "PRAGMA wal_checkpoint(TRUNCATE)";
    lab.take({aReading("1").ofLot("Z9")});
    const int before = syncs.load();
    lab.take({aReading("25"), aReading("52").ofLevel("Høy"), aStrip("neg")});
    EXPECT_EQ(syncs.load() - before, 1);
}

} // namespace
} // namespace fasit::test
