// The audit chain of a file that an earlier version wrote goes on through its upgrade.
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include "qc-core/storage/audit/verify_audit.h"
#include "qc-core/storage/database.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace fasit::test {
namespace {

TEST(AuditOfOldFiles, EachVersionsFileVerifiesAfterItsUpgrade) {
    int files = 0;
    for (const auto& script :
         std::filesystem::directory_iterator(FASIT_SOURCE_DIR "/tests/qc-core/storage/old-files")) {
        TemporaryFolder folder;
        ASSERT_EQ(RawDatabase(folder.file("old.fasit")).run(bytesOf(script.path())), 0);
        const auto database = storage::Database::open(folder.file("old.fasit"));
        const storage::AuditReport report = storage::verifyAudit(database->engine());
        EXPECT_TRUE(report.intact()) << script.path();
        EXPECT_GT(report.facts, 0);
        ++files;
    }
    EXPECT_GE(files, 1);
}

} // namespace
} // namespace fasit::test
