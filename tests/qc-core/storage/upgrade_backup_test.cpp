// Before a database is upgraded it is copied, and without a copy it is not upgraded.
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/migration.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace fasit::test {
namespace {

using storage::Database;
using storage::StorageErrorKind;

class UpgradeBackup : public testing::Test {
  protected:
    UpgradeBackup() {
        RawDatabase raw(m_file);
        EXPECT_EQ(raw.run(bytesOf(FASIT_SOURCE_DIR "/tests/qc-core/storage/old-files/v1.sql")), 0);
    }
    std::filesystem::path backup(const char* number = "") const {
        return m_file.string() + ".before-" + std::to_string(storage::sqliteMigrations().back().version) +
               number + ".bak";
    }
    std::vector<std::string> filesThere() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
            names.push_back(entry.path().filename());
        }
        return names;
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder.file("old.fasit");
};

TEST_F(UpgradeBackup, IsTheFileAsItWas) {
    Database::open(m_file);
    ASSERT_TRUE(std::filesystem::exists(backup()));
    RawDatabase raw(backup());
    EXPECT_EQ(raw.number("PRAGMA user_version"), 1);
    EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(raw.text("SELECT name FROM site"), "Solbakken sykehjem");
    EXPECT_EQ(raw.number("SELECT count(*) FROM audit_entry"), 2);
    EXPECT_EQ(std::filesystem::status(backup()).permissions() & std::filesystem::perms::others_all,
              std::filesystem::perms::none);
    EXPECT_THAT(filesThere(), testing::UnorderedElementsAre("old.fasit", backup().filename()));
}

TEST_F(UpgradeBackup, IsAFasitDatabaseThatCanBeOpened) {
    Database::open(m_file);
    EXPECT_EQ(Database::open(backup())->catalogue().sites.size(), 1U);
}

TEST_F(UpgradeBackup, IsMadeOnceAndNotForANewFile) {
    Database::open(m_file);
    Database::open(m_file);
    Database::open(m_folder.file("new.fasit"));
    EXPECT_THAT(filesThere(), testing::UnorderedElementsAre("old.fasit", "new.fasit", backup().filename()));
}

TEST_F(UpgradeBackup, NeverWritesOverAnEarlierOne) {
    std::filesystem::copy_file(m_file, backup());
    const std::string before = bytesOf(backup());
    Database::open(m_file);
    EXPECT_EQ(bytesOf(backup()), before);
    EXPECT_TRUE(std::filesystem::exists(backup("-2")));
}

TEST_F(UpgradeBackup, HoldsWhatOnlyTheLogHeld) {
    RawDatabase writer(m_file); // Keeps the log from being emptied.
    ASSERT_EQ(writer.run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;"
                         "UPDATE site SET name = 'Ny'"),
              0);
    Database::open(m_file);
    EXPECT_EQ(RawDatabase(backup()).text("SELECT name FROM site"), "Ny");
}

TEST_F(UpgradeBackup, ADamagedFileIsNotUpgraded) {
    const auto page = RawDatabase(m_file).number("SELECT rootpage FROM sqlite_master WHERE name = 'target'");
    {
        std::fstream file(m_file, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp((page - 1) * 4096);
        file << std::string(4096, '\x55');
    }
    try {
        Database::open(m_file);
        FAIL() << "it was opened";
    } catch (const storage::StorageError& error) {
        EXPECT_EQ(error.kind(), StorageErrorKind::NotADatabase) << error.what();
    }
    EXPECT_EQ(RawDatabase(m_file).number("PRAGMA user_version"), 1);
}

} // namespace
} // namespace fasit::test
