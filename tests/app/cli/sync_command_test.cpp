// fasit sync, settle and admit as a person meets them: exit codes and words.
#include "tests/app/cli/home.h"
#include "tests/app/cli/small_disk.h"

#include "tests/support/fake_clock.h"

#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

class SyncCommand : public testing::Test {
  protected:
    Answer sync(const Arguments& more = {"--json"}) {
        Arguments arguments{"sync", "--db", m_home.database().string(), "--to", centre()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return m_home.program.run(arguments);
    }
    std::string centre() const { return m_home.file("centre.db").string(); }

    void rename(const std::filesystem::path& file, const std::string& name) {
        const auto database = storage::Database::open(file);
        const test::FakeClock clock("2026-10-05T08:00");
        storage::WriteTransaction transaction(*database, clock);
        auto instrument = *database->catalogue().instrumentWithSerial("QR-1");
        instrument.localName = name;
        storage::append(transaction, instrument);
        transaction.commit({"test", "rename", name});
    }

    Home m_home;
};

TEST_F(SyncCommand, SaysWhatWasSentAndWhenTheHomeWasHeard) {
    const Json first = sync().json();
    EXPECT_GT(first["sent"]["rows"], 20);
    EXPECT_TRUE(first["heard_before"].is_null());
    const Json again = sync().json();
    EXPECT_EQ(again["sent"]["rows"], 0);
    EXPECT_EQ(again["fetched"]["rows"], 0);
    EXPECT_TRUE(again["heard_before"].is_string());
    const Answer status = m_home.program.run({"sync", "--status", "--db", centre()});
    EXPECT_EQ(status.exitCode, 0);
    EXPECT_THAT(status.out, HasSubstr("Solbakken sykehjem: last heard from"));
    m_home.program.language = "nb";
    const Answer norwegian = sync({});
    EXPECT_EQ(norwegian.exitCode, 0);
    EXPECT_THAT(norwegian.out, HasSubstr("Sendt: 0 rader. Hentet: 0 rader."));
    EXPECT_EQ(m_home.program.run({"doctor", "--db", centre()}).exitCode, 0);
}

TEST_F(SyncCommand, NamesTheSideThatCannotBeOpened) {
    sync();
    test::RawDatabase(centre()).run("PRAGMA user_version = 999");
    const Answer newer = sync({});
    EXPECT_EQ(newer.exitCode, 3);
    EXPECT_THAT(newer.err, HasSubstr("centre.db: "));
    EXPECT_THAT(newer.err, HasSubstr("newer"));
    EXPECT_EQ(m_home.program
                  .run({"sync", "--db", m_home.database().string(), "--to", "postgresql://x@127.0.0.1:1/x"})
                  .exitCode,
              3);
}

TEST_F(SyncCommand, WantsTheOtherSideAndAHome) {
    EXPECT_EQ(m_home.program.run({"sync", "--db", m_home.database().string()}).exitCode, 2);
    const Answer nobody = m_home.program.run(
        {"sync", "--db", m_home.file("a.db").string(), "--to", m_home.file("b.db").string()});
    EXPECT_EQ(nobody.exitCode, 2);
    EXPECT_THAT(nobody.err, HasSubstr("--site"));
}

TEST_F(SyncCommand, ShowsAConflictThatSettleEnds) {
    sync();
    rename(m_home.database(), "hjemmets");
    rename(centre(), "senterets");
    const Answer shown = sync({});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_THAT(shown.err, HasSubstr("local_name: hjemmets | senterets"));
    const Json conflicts = sync().json()["conflicts"];
    ASSERT_EQ(conflicts.size(), 1U);
    write(m_home.file("admin"), "grønne bølger slår\n");
    ASSERT_EQ(m_home.program
                  .run({"user", "add", "--db", centre(), "--role", "administrator", "--name",
                        "Prøve Administrator", "--initials", "PA", "--secret", m_home.file("admin").string()})
                  .exitCode,
              0);
    const Answer settled =
        m_home.program.run({"settle", "--db", centre(), "--keep", conflicts[0]["versions"][0], "--by", "PA",
                            "--by-secret", m_home.file("admin").string()});
    EXPECT_EQ(settled.exitCode, 0) << settled.err;
    EXPECT_TRUE(sync().json()["conflicts"].empty());
    const auto database = storage::Database::open(std::filesystem::path(centre()));
    EXPECT_EQ(database->catalogue().instrumentWithSerial("QR-1")->localName, "hjemmets");
}

TEST_F(SyncCommand, OnAFullDiskItIsSaidSoAndGoesOnWhenThereIsRoom) {
    constexpr std::uintmax_t kLeft = 80 * 1024;
    const SmallDisk disk(2000);
    if (!disk.isThere()) {
        GTEST_SKIP() << "no file system can be mounted here";
    }
    const auto full = disk.file("centre.db");
    storage::Database::open(full);
    write(disk.file("filler"), std::string(std::filesystem::space(disk.file(".")).available - kLeft, 'x'));
    const Arguments arguments{"sync", "--db", m_home.database().string(), "--to", full.string()};
    const Answer refused = m_home.program.run(arguments);
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_THAT(refused.err, HasSubstr("The disk is full"));
    EXPECT_THAT(refused.err, HasSubstr("is kept"));
    std::filesystem::remove(disk.file("filler"));
    EXPECT_EQ(m_home.program.run(arguments).exitCode, 0);
    EXPECT_EQ(m_home.program.run({"audit", "verify", "--db", full.string()}).exitCode, 0);
}

TEST_F(SyncCommand, AdmitsToServersOnly) {
    const Answer file = m_home.program.run({"admit", "--db", centre(), "--site", "1"});
    EXPECT_EQ(file.exitCode, 2);
    EXPECT_THAT(file.err, HasSubstr("server"));
}

} // namespace
} // namespace fasit::cli_test
