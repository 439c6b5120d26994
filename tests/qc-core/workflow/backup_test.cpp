// A backup holds what the database held, and a restored one is verified before it is anywhere.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/base/crypto/sealed_file.h"
#include "qc-core/storage/audit/anchor_text.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/backup.h"
#include "qc-core/workflow/restore.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <thread>

namespace fasit::test {
namespace {

using workflow::BackupError;
using workflow::RestoreErrorKind;

class Backup : public testing::Test {
  protected:
    Backup() { m_lab.take({aReading("25"), aReading("52").ofLevel("Høy")}); }

    Expected<workflow::BackupReport, BackupError> backUp(const std::optional<std::string>& passphrase = {},
                                                         bool force = false) {
        return workflow::backUp(m_lab.database(), {m_backup, force, passphrase, {}});
    }
    Expected<workflow::RestoreReport, workflow::RestoreError>
    restore(const std::optional<std::string>& passphrase = {}, bool replace = false) {
        return workflow::restore({m_backup, m_restored, replace, passphrase, {}});
    }
    RestoreErrorKind errorOfRestoring(const std::optional<std::string>& passphrase = {}) {
        const auto report = restore(passphrase);
        EXPECT_FALSE(report);
        EXPECT_FALSE(std::filesystem::exists(m_restored));
        EXPECT_THAT(names(), testing::Each(testing::Not(testing::HasSubstr(".part"))))
            << "nothing is left over";
        return report ? RestoreErrorKind::CannotRead : report.error().kind;
    }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& folder : {m_folder.path(), m_lab.file().parent_path()}) {
            for (const auto& entry : std::filesystem::directory_iterator(folder)) {
                all.push_back(entry.path().filename());
            }
        }
        return all;
    }
    static std::string rowsOf(const std::filesystem::path& file) {
        std::string all;
        RawDatabase raw(file);
        for (const char* table : {"run", "control_result", "run_verdict", "audit_entry", "target", "site"}) {
            for (const auto& row : raw.rows(std::string("SELECT * FROM ") + table)) {
                for (const auto& cell : row) {
                    const auto* text = std::get_if<std::string>(&cell);
                    const auto* number = std::get_if<std::int64_t>(&cell);
                    all += text ? *text : number ? std::to_string(*number) : "-";
                    all += '|';
                }
            }
        }
        return all;
    }

    SmallLab m_lab;
    TemporaryFolder m_folder;
    std::filesystem::path m_backup = m_folder.file("home.bak");
    std::filesystem::path m_restored = m_folder.file("restored.fasit");
};

TEST_F(Backup, HoldsTheSameRowsInOneFile) {
    const auto report = backUp();
    ASSERT_TRUE(report);
    EXPECT_EQ(rowsOf(m_backup), rowsOf(m_lab.file()));
    EXPECT_EQ(report->bytes, std::filesystem::file_size(m_backup));
    EXPECT_THAT(names(), testing::Not(testing::Contains(testing::HasSubstr(".part"))));
    EXPECT_FALSE(std::filesystem::exists(m_backup.string() + "-wal"));
    EXPECT_EQ(std::filesystem::status(m_backup).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(Backup, LeavesTheEndsOfTheChainsBesideIt) {
    const auto report = backUp();
    ASSERT_TRUE(report);
    const auto anchors = storage::readAnchors(report->anchorFile);
    ASSERT_TRUE(anchors);
    EXPECT_EQ(anchors->size(), 2U);
    m_lab.clock.set("2026-10-12T08:00");
    m_lab.take({aReading("25").at("2026-10-12T07:55")});
    EXPECT_TRUE(storage::verifyAudit(m_lab.database().engine(), {*anchors, {}}).intact());
}

TEST_F(Backup, NeverReplacesAFileUnlessToldTo) {
    std::ofstream(m_backup) << "noe viktig";
    EXPECT_EQ(backUp().error(), BackupError::TargetExists);
    EXPECT_EQ(bytesOf(m_backup), "noe viktig");
    ASSERT_TRUE(backUp({}, true));
    EXPECT_EQ(rowsOf(m_backup), rowsOf(m_lab.file()));
}

TEST_F(Backup, NeverReplacesTheDatabaseItself) {
    EXPECT_EQ(workflow::backUp(m_lab.database(), {m_lab.file(), true, {}, {}}).error(),
              BackupError::TargetIsTheDatabase);
    EXPECT_EQ(workflow::backUp(m_lab.database(), {m_folder.file("no/where"), false, {}, {}}).error(),
              BackupError::CannotWrite);
}

TEST_F(Backup, IsOneMomentWhileOthersWrite) {
    std::atomic<bool> done = false;
    std::thread writer([&] {
        const auto database = storage::Database::open(m_lab.file());
        const FakeClock clock("2026-10-05T10:00");
        for (int day = 0; !done; ++day) {
            storage::WriteTransaction transaction(*database, clock);
            domain::Event event;
            event.site = {9};
            event.instrument = {21};
            event.at.seconds = day;
            storage::append(transaction, event);
            transaction.commit({"KM", "test", ""});
        }
    });
    for (int i = 0; i < 10; ++i) {
        EXPECT_TRUE(backUp({}, true));
        RawDatabase raw(m_backup);
        EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    }
    done = true;
    writer.join();
}

TEST_F(Backup, OfADamagedDatabaseIsRefused) {
    m_lab.database();
    const auto page =
        RawDatabase(m_lab.file()).number("SELECT rootpage FROM sqlite_master WHERE name = 'target'");
    {
        RawDatabase raw(m_lab.file());
        raw.run("PRAGMA wal_checkpoint(TRUNCATE)");
        std::fstream file(m_lab.file(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp((page - 1) * 4096 + 100);
        file << std::string(3900, '\x55');
    }
    m_lab.reopen();
    const auto report = backUp();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error(), BackupError::SourceDamaged);
    EXPECT_FALSE(std::filesystem::exists(m_backup));
}

TEST_F(Backup, IsRestoredUnderANewOrigin) {
    ASSERT_TRUE(backUp());
    const auto report = restore();
    ASSERT_TRUE(report);
    EXPECT_EQ(rowsOf(m_restored), rowsOf(m_lab.file()));
    EXPECT_TRUE(report->anchorsWereThere);
    EXPECT_GT(report->facts, 20);
    EXPECT_FALSE(std::filesystem::exists(m_restored.string() + "-wal"));
    const auto database = storage::Database::open(m_restored);
    EXPECT_EQ(database->origin(), report->origin);
    EXPECT_NE(database->origin(), m_lab.database().origin());
}

TEST_F(Backup, SealedIsRestoredByItsPassphraseOnly) {
    ASSERT_TRUE(backUp("hemmelig"));
    EXPECT_TRUE(crypto::isSealed(m_backup));
    EXPECT_EQ(bytesOf(m_backup).find("QR-1"), std::string::npos);
    EXPECT_EQ(errorOfRestoring(), RestoreErrorKind::PassphraseNeeded);
    EXPECT_EQ(errorOfRestoring("feil"), RestoreErrorKind::WrongPassphrase);
    ASSERT_TRUE(restore("hemmelig"));
    EXPECT_EQ(rowsOf(m_restored), rowsOf(m_lab.file()));
}

TEST_F(Backup, SealedAndChangedIsNotRestored) {
    ASSERT_TRUE(backUp("hemmelig"));
    std::string bytes = bytesOf(m_backup);
    bytes[bytes.size() / 2] ^= 1;
    std::ofstream(m_backup, std::ios::binary) << bytes;
    EXPECT_EQ(errorOfRestoring("hemmelig"), RestoreErrorKind::Damaged);
    std::ofstream(m_backup, std::ios::binary) << bytes.substr(0, bytes.size() / 3);
    EXPECT_EQ(errorOfRestoring("hemmelig"), RestoreErrorKind::Damaged);
}

TEST_F(Backup, ThatWasTamperedWithIsNotRestored) {
    ASSERT_TRUE(backUp());
    ASSERT_EQ(RawDatabase(m_backup).run("DROP TRIGGER control_result_is_never_changed;"
                                        "UPDATE control_result SET value = value + 1"),
              0);
    const auto report = restore();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, RestoreErrorKind::ChainBroken);
    EXPECT_FALSE(report.error().audit.faults.empty());
    EXPECT_FALSE(std::filesystem::exists(m_restored));
}

TEST_F(Backup, WhoseEndWasCutIsNotRestored) {
    ASSERT_TRUE(backUp());
    RawDatabase raw(m_backup);
    for (const char* table : {"run", "control_result", "run_verdict", "run_closing", "audit_entry"}) {
        raw.run(std::string("DROP TRIGGER ") + table + "_is_never_deleted");
    }
    const auto last = raw.number("SELECT max(seq) FROM audit_entry WHERE site <> 0");
    const auto before =
        raw.number("SELECT max(seq) FROM audit_entry WHERE site <> 0 AND seq < " + std::to_string(last));
    for (const char* table : {"run_verdict", "run_closing", "control_result", "run", "audit_entry"}) {
        ASSERT_EQ(raw.run(std::string("DELETE FROM ") + table + " WHERE site <> 0 AND seq > " +
                          std::to_string(before)),
                  0);
    }
    EXPECT_EQ(errorOfRestoring(), RestoreErrorKind::ChainBroken);
}

TEST_F(Backup, OfSomethingElseIsNotRestored) {
    std::ofstream(m_backup) << std::string(9000, 'x');
    EXPECT_EQ(errorOfRestoring(), RestoreErrorKind::NoBackup);
    std::ofstream(m_backup, std::ios::trunc).flush();
    EXPECT_EQ(errorOfRestoring(), RestoreErrorKind::NoBackup);
    std::filesystem::remove(m_backup);
    EXPECT_EQ(errorOfRestoring(), RestoreErrorKind::CannotRead);
    RawDatabase(m_backup).run("CREATE TABLE address (name TEXT)");
    EXPECT_EQ(errorOfRestoring(), RestoreErrorKind::NoBackup);
}

TEST_F(Backup, OfANewerFasitIsNotRestored) {
    ASSERT_TRUE(backUp());
    RawDatabase(m_backup).run("PRAGMA user_version = 999");
    EXPECT_EQ(errorOfRestoring(), RestoreErrorKind::NewerSchema);
}

TEST_F(Backup, OfAnOlderFasitIsUpgradedWithoutACopyOfTheCopy) {
    ASSERT_EQ(RawDatabase(m_backup).run(bytesOf(FASIT_SOURCE_DIR "/tests/qc-core/storage/old-files/v1.sql")),
              0);
    ASSERT_TRUE(restore());
    EXPECT_EQ(storage::Database::open(m_restored)->catalogue().sites.size(), 1U);
    EXPECT_THAT(names(), testing::Not(testing::Contains(testing::HasSubstr(".before-"))));
}

TEST_F(Backup, ADatabaseInUseIsNoBackup) {
    const auto report = workflow::restore({m_lab.file(), m_restored, false, {}, {}});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, RestoreErrorKind::InUse);
}

TEST_F(Backup, ReplacesADatabaseAndKeepsIt) {
    ASSERT_TRUE(backUp());
    { const auto other = storage::Database::open(m_restored); }
    const std::string before = rowsOf(m_restored);
    EXPECT_EQ(restore().error().kind, RestoreErrorKind::TargetExists);
    const auto report = restore({}, true);
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->kept);
    EXPECT_EQ(rowsOf(*report->kept), before);
    EXPECT_EQ(rowsOf(m_restored), rowsOf(m_lab.file()));
}

TEST_F(Backup, NeverReplacesADatabaseThatIsOpen) {
    ASSERT_TRUE(backUp());
    const auto other = storage::Database::open(m_restored);
    const auto report = restore({}, true);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, RestoreErrorKind::TargetInUse);
    EXPECT_TRUE(other->catalogue().sites.empty());
}

TEST_F(Backup, ReplacesADamagedDatabaseAndItsLog) {
    ASSERT_TRUE(backUp());
    std::ofstream(m_restored) << "det som var igjen";
    std::ofstream(m_restored.string() + "-wal") << "en gammel logg";
    const auto report = restore({}, true);
    ASSERT_TRUE(report);
    EXPECT_EQ(bytesOf(*report->kept), "det som var igjen");
    EXPECT_EQ(bytesOf(m_restored.string() + "-wal.replaced.bak"), "en gammel logg");
    EXPECT_EQ(rowsOf(m_restored), rowsOf(m_lab.file()));
}

TEST_F(Backup, ByAPersonStandsInTheLogOfTheHome) {
    EXPECT_FALSE(workflow::lastBackup(m_lab.laboratory(), m_lab.site()));
    const auto made =
        workflow::backUpBy(m_lab.laboratory(), responsibleOf(m_lab), m_lab.site(), {m_backup, false, {}, {}});
    ASSERT_TRUE(made);
    m_lab.take({aReading("26").at("2026-10-05T09:00")});
    const auto last = workflow::lastBackup(m_lab.laboratory(), m_lab.site());
    ASSERT_TRUE(last);
    EXPECT_EQ(last->by, idText(responsibleOf(m_lab).user));
    EXPECT_EQ(last->detail, m_backup.string());
    RawDatabase raw(m_lab.file());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
    EXPECT_TRUE(storage::verifyAudit(m_lab.database().engine(), {}).intact()) << "it has no facts";
}

TEST_F(Backup, IsForThoseWhoMay) {
    const auto made =
        workflow::backUpBy(m_lab.laboratory(), staffOf(m_lab), m_lab.site(), {m_backup, false, {}, {}});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error(), BackupError::NotAllowed);
    EXPECT_FALSE(std::filesystem::exists(m_backup));
    EXPECT_FALSE(workflow::lastBackup(m_lab.laboratory(), m_lab.site()));
}

TEST_F(Backup, ThatIsCancelledLeavesNothingAndTheNextIsWhole) {
    struct Cancelled {};
    workflow::BackupOptions options{m_backup, false, {}, [](std::size_t, std::size_t) { throw Cancelled(); }};
    EXPECT_THROW((void)workflow::backUp(m_lab.database(), options), Cancelled);
    EXPECT_FALSE(std::filesystem::exists(m_backup));
    EXPECT_THAT(names(), testing::Each(testing::Not(testing::HasSubstr(".part"))));
    ASSERT_TRUE(backUp());
    EXPECT_EQ(rowsOf(m_backup), rowsOf(m_lab.file()));
}

TEST_F(Backup, IsCheckedWithoutTouchingAnything) {
    ASSERT_TRUE(backUp());
    const auto namesBefore = names();
    const std::string before = rowsOf(m_lab.file());
    const auto report = workflow::checkBackup({m_backup, m_lab.file(), true, {}, {}});
    ASSERT_TRUE(report);
    EXPECT_GT(report->facts, 0);
    EXPECT_TRUE(report->anchorsWereThere);
    EXPECT_THAT(names(), testing::UnorderedElementsAreArray(namesBefore));
    EXPECT_EQ(rowsOf(m_lab.file()), before);
    std::filesystem::resize_file(m_backup, std::filesystem::file_size(m_backup) / 2);
    EXPECT_FALSE(workflow::checkBackup({m_backup, m_lab.file(), true, {}, {}}));
    EXPECT_THAT(names(), testing::UnorderedElementsAreArray(namesBefore));
}

} // namespace
} // namespace fasit::test
