// A full disk: nothing half-written, an error that says so, and the database usable once there is room.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/storage/database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <soci/soci.h>

namespace fasit::test {
namespace {

using namespace domain;

void allowPages(SmallLab& lab, std::int64_t count) {
    lab.database().session() << "PRAGMA max_page_count = " + std::to_string(count);
}

TEST(DiskFull, NothingIsHalfWrittenAndTheDatabaseIsUsableAfter) {
    SmallLab lab;
    RawDatabase raw(lab.address());
    allowPages(lab, raw.number("PRAGMA page_count"));
    std::size_t taken = 0;
    bool isFull = false;
    WallTime time = at("2026-01-05T08:00");
    for (int i = 0; i < 500 && !isFull; ++i) {
        time.seconds += kSecondsPerDay;
        try {
            lab.clock.set(WallTime{time.seconds + 600});
            lab.take({aReading("25").at(time), aReading("52").ofLevel("Høy").at(time)});
            ++taken;
        } catch (const storage::StorageError& error) {
            EXPECT_EQ(error.kind(), storage::StorageErrorKind::DiskFull) << error.what();
            EXPECT_THAT(error.what(), testing::HasSubstr("the disk is full"));
            isFull = true;
        }
    }
    ASSERT_TRUE(isFull);
    EXPECT_EQ(lab.results(lab.crp(), 1).size(), taken);
    EXPECT_EQ(lab.results(lab.crp(), 2).size(), taken);
    EXPECT_EQ(lab.runs(lab.crp()).size(), taken);
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");

    allowPages(lab, 1'000'000);
    lab.take({aReading("25").at(time), aReading("52").ofLevel("Høy").at(time)});
    lab.reopen();
    EXPECT_EQ(lab.results(lab.crp(), 2).size(), taken + 1);
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

} // namespace
} // namespace fasit::test
