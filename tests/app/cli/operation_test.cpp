// audit, backup, restore, doctor and export as a person meets them: exit codes and words.
#include "tests/app/cli/home.h"
#include "tests/app/cli/small_disk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;
using testing::Not;

class Operation : public testing::Test {
  protected:
    Operation() {
        m_home.import("a.csv", crpFile({"QR-1;CRP;A1;Lav;25;mg/L;2026-10-05 08:00",
                                        "QR-1;CRP;A1;Høy;52;mg/L;2026-10-05 08:00"}));
    }

    Answer fasit(Arguments arguments) { return m_home.program.run(arguments); }
    Answer audit(const Arguments& options = {}) {
        Arguments arguments{"audit", "verify", "--db", m_home.database()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return fasit(arguments);
    }
    void tamper(const std::string& sql) {
        test::RawDatabase raw(m_home.database());
        for (const auto& row : raw.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
            raw.run("DROP TRIGGER " + std::get<std::string>(row[0]));
        }
        ASSERT_EQ(raw.run(sql), 0) << raw.message();
    }

    Home m_home;
};

TEST_F(Operation, AnIntactChainIsSaidToBeSoAndWhatCannotBeSeen) {
    const Answer answer = audit();
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_THAT(answer.out, HasSubstr("The audit chains are intact."));
    EXPECT_THAT(answer.out, HasSubstr("nobody can see whether the last entries were cut off"));
    EXPECT_EQ(answer.err, "");
}

TEST_F(Operation, AChangedFactIsNamedByHomeTableAndNumber) {
    tamper("UPDATE control_result SET value = 99000000 WHERE level = 1");
    const auto seq =
        test::RawDatabase(m_home.database()).number("SELECT seq FROM control_result WHERE level = 1");
    const Answer answer = audit();
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_THAT(answer.out, HasSubstr("NOT intact"));
    EXPECT_THAT(answer.err, HasSubstr("control_result"));
    const Json fault = audit({"--json"}).json().at("faults").at(0);
    EXPECT_EQ(fault.at("kind"), "facts-changed");
    EXPECT_LE(fault.at("first").get<std::int64_t>(), seq);
    EXPECT_GE(fault.at("last").get<std::int64_t>(), seq);
}

TEST_F(Operation, ARemovedFactIsSaidInBokmal) {
    tamper("DELETE FROM control_result WHERE level = 2");
    m_home.program.language = "nb";
    const Answer answer = audit();
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_THAT(answer.err, HasSubstr("fjernet: nummer "));
    EXPECT_THAT(answer.out, HasSubstr("Revisjonskjedene er IKKE hele: 1 feil"));
}

TEST_F(Operation, HeadsAreTheAnchorsThatACutTailIsSeenAgainst) {
    const Answer heads = fasit({"audit", "heads", "--db", m_home.database()});
    EXPECT_EQ(heads.exitCode, 0);
    write(m_home.file("heads.txt"), heads.out);
    EXPECT_EQ(audit({"--anchors", m_home.file("heads.txt")}).exitCode, 0);
    const Json json = audit({"--json"}).json();
    const std::string head = json.at("heads").at(1);
    const std::string hash = head.substr(head.rfind('/') + 1);
    EXPECT_EQ(audit({"--anchor", hash, "--anchor", head}).exitCode, 0);
    const auto last =
        test::RawDatabase(m_home.database()).number("SELECT max(seq) FROM audit_entry WHERE site <> 0");
    tamper("DELETE FROM run_verdict; DELETE FROM control_result; DELETE FROM run;"
           "DELETE FROM audit_entry WHERE site <> 0 AND seq = " +
           std::to_string(last));
    EXPECT_EQ(audit().exitCode, 0);
    const Answer cut = audit({"--anchor", hash});
    EXPECT_EQ(cut.exitCode, 1);
    EXPECT_THAT(cut.err, HasSubstr("the end of a chain was cut off"));
    EXPECT_THAT(audit({"--anchors", m_home.file("heads.txt")}).err,
                HasSubstr("number " + std::to_string(last)));
}

TEST_F(Operation, WhatIsNoAnchorIsRefused) {
    EXPECT_EQ(audit({"--anchor", "abc"}).exitCode, 2);
    EXPECT_THAT(audit({"--anchor", "abc"}).err, HasSubstr("“abc” is not the end of a chain"));
    EXPECT_EQ(audit({"--anchors", m_home.file("nowhere")}).exitCode, 2);
    write(m_home.file("letter.txt"), "Kjære kollega\n");
    EXPECT_EQ(audit({"--anchors", m_home.file("letter.txt")}).exitCode, 2);
    EXPECT_EQ(fasit({"audit", "--db", m_home.database()}).exitCode, 2);
}

TEST_F(Operation, ABackupIsMadeVerifiedAndRestored) {
    const Answer made = fasit({"backup", "--db", m_home.database(), "--to", m_home.file("b.bak")});
    EXPECT_EQ(made.exitCode, 0) << made.err;
    EXPECT_THAT(made.out, HasSubstr("read back and found right"));
    EXPECT_THAT(made.out, HasSubstr("b.bak.anchors"));
    EXPECT_EQ(fasit({"backup", "--db", m_home.database(), "--to", m_home.file("b.bak")}).exitCode, 2);
    EXPECT_EQ(fasit({"backup", "--db", m_home.database(), "--to", m_home.file("b.bak"), "--force"}).exitCode,
              0);
    const Answer restored = fasit({"restore", m_home.file("b.bak"), "--to", m_home.file("new.db"), "--json"});
    EXPECT_EQ(restored.exitCode, 0) << restored.err;
    EXPECT_EQ(restored.json().at("anchors_compared"), true);
    EXPECT_EQ(fasit({"doctor", "--db", m_home.file("new.db")}).exitCode, 0);
    EXPECT_EQ(fasit({"restore", m_home.file("b.bak"), "--to", m_home.file("new.db")}).exitCode, 2);
    EXPECT_EQ(fasit({"restore", m_home.file("b.bak"), "--to", m_home.file("new.db"), "--replace"}).exitCode,
              0);
}

TEST_F(Operation, ASealedBackupNeedsItsPassphrase) {
    write(m_home.file("right"), "hemmelig\n");
    write(m_home.file("wrong"), "feil\n");
    write(m_home.file("empty"), "\n");
    const auto restore = [&](const Arguments& more) {
        Arguments arguments{"restore", m_home.file("b.bak"), "--to", m_home.file("new.db")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return fasit(arguments);
    };
    const Arguments backup{"backup",           "--db", m_home.database(), "--to", m_home.file("b.bak"),
                           "--passphrase-file"};
    Arguments withEmpty = backup;
    withEmpty.push_back(m_home.file("empty"));
    EXPECT_EQ(fasit(withEmpty).exitCode, 2);
    EXPECT_FALSE(std::filesystem::exists(m_home.file("b.bak")));
    Arguments withRight = backup;
    withRight.push_back(m_home.file("right"));
    ASSERT_EQ(fasit(withRight).exitCode, 0);
    EXPECT_THAT(restore({}).err, HasSubstr("is sealed"));
    const Answer wrong = restore({"--passphrase-file", m_home.file("wrong")});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_THAT(wrong.err, HasSubstr("The passphrase does not fit"));
    EXPECT_FALSE(std::filesystem::exists(m_home.file("new.db")));
    EXPECT_EQ(restore({"--passphrase-file", m_home.file("right")}).exitCode, 0);
}

TEST_F(Operation, TheDoctorSaysWhatIsWrongAndWhatToDo) {
    const Answer sound = fasit({"doctor", "--db", m_home.database()});
    EXPECT_EQ(sound.exitCode, 0);
    EXPECT_THAT(sound.out, Not(HasSubstr("WRONG")));
    tamper("DELETE FROM run");
    const Answer ill = fasit({"doctor", "--db", m_home.database()});
    EXPECT_EQ(ill.exitCode, 1);
    EXPECT_THAT(ill.out, HasSubstr("Everything that is referred to is there: WRONG"));
    EXPECT_THAT(ill.err, HasSubstr("restore the newest backup"));
    const Json json = fasit({"doctor", "--db", m_home.database(), "--json", "--retention"}).json();
    EXPECT_EQ(json.at("healthy"), false);
    EXPECT_EQ(json.at("erased_messages"), 0);
    EXPECT_EQ(json.at("checks").size(), 9U);
}

TEST_F(Operation, TheDoctorSeesAClockThatWasSetBack) {
    const Answer answer = fasit({"doctor", "--db", m_home.database(), "--now", "2020-01-01T08:00"});
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_THAT(answer.err, HasSubstr("Set the clock of this computer right"));
}

TEST_F(Operation, AHomeIsExportedToANewFolder) {
    const auto site = test::RawDatabase(m_home.database()).text("SELECT name FROM site");
    const Arguments arguments{"export", "--db", m_home.database(), "--site",
                              site,     "--to", m_home.file("out")};
    const Answer answer = fasit(arguments);
    EXPECT_EQ(answer.exitCode, 0) << answer.err;
    EXPECT_TRUE(std::filesystem::exists(m_home.file("out") / "control_result.csv"));
    EXPECT_FALSE(Json::parse(test::bytesOf(m_home.file("out") / "facts.json")).at("tables").empty());
    EXPECT_EQ(fasit(arguments).exitCode, 2);
    EXPECT_EQ(
        fasit({"export", "--db", m_home.database(), "--site", "Nowhere", "--to", m_home.file("o2")}).exitCode,
        2);
}

TEST_F(Operation, ADatabaseThatIsNotThereIsNotMade) {
    write(m_home.file("empty.db"), "");
    for (const char* name : {"nowhere.db", "empty.db"}) {
        const auto file = m_home.file(name);
        for (const Arguments& arguments :
             {Arguments{"audit", "verify", "--db", file},
              {"audit", "heads", "--db", file},
              {"doctor", "--db", file},
              {"backup", "--db", file, "--to", m_home.file("b")},
              {"export", "--db", file, "--site", "x", "--to", m_home.file("out")}}) {
            const Answer answer = fasit(arguments);
            EXPECT_EQ(answer.exitCode, 3) << arguments[0];
            EXPECT_THAT(answer.err, HasSubstr("There is no database in")) << arguments[0];
        }
    }
    EXPECT_FALSE(std::filesystem::exists(m_home.file("nowhere.db")));
    EXPECT_EQ(test::bytesOf(m_home.file("empty.db")), "");
}

/// A disk on which the database has room, and little more.
class OperationOnAFullDisk : public testing::Test {
  protected:
    void SetUp() override {
        if (!m_disk.isThere()) {
            GTEST_SKIP() << "this system does not let a test mount a disk: a full one was not tried";
        }
    }
    SmallDisk m_disk{1600};
    Home m_home;
};

TEST_F(OperationOnAFullDisk, ThereIsNoBackupAndNoRestoredDatabase) {
    write(m_disk.file("filler"), std::string(1500 * 1024, 'x'));
    const Answer backup =
        m_home.program.run({"backup", "--db", m_home.database(), "--to", m_disk.file("b.bak")});
    EXPECT_EQ(backup.exitCode, 3);
    EXPECT_THAT(backup.err, HasSubstr("The disk is full: there is no backup"));
    EXPECT_FALSE(std::filesystem::exists(m_disk.file("b.bak")));
    ASSERT_EQ(
        m_home.program.run({"backup", "--db", m_home.database(), "--to", m_home.file("b.bak")}).exitCode, 0);
    const Answer restore =
        m_home.program.run({"restore", m_home.file("b.bak"), "--to", m_disk.file("new.db")});
    EXPECT_EQ(restore.exitCode, 3);
    EXPECT_THAT(restore.err, HasSubstr("The disk is full"));
    std::vector<std::string> left;
    for (const auto& entry : std::filesystem::directory_iterator(m_disk.file("filler").parent_path())) {
        left.push_back(entry.path().filename());
    }
    EXPECT_THAT(left, testing::ElementsAre("filler"));
}

TEST_F(OperationOnAFullDisk, AnExportThatDoesNotFitIsSaidNotToBeWhole) {
    const auto site = test::RawDatabase(m_home.database()).text("SELECT name FROM site");
    write(m_disk.file("filler"), std::string(1530 * 1024, 'x'));
    const Answer answer =
        m_home.program.run({"export", "--db", m_home.database(), "--site", site, "--to", m_disk.file("out")});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_THAT(answer.err, HasSubstr("Check that there is room"));
}

TEST_F(OperationOnAFullDisk, AReadOnlyDiskIsSaidToBeOne) {
    std::filesystem::copy_file(m_home.database(), m_disk.file("fasit.db"));
    m_disk.makeReadOnly();
    const auto file = m_disk.file("fasit.db");
    for (const Arguments& arguments : {Arguments{"audit", "verify", "--db", file},
                                       {"doctor", "--db", file},
                                       {"backup", "--db", file, "--to", m_home.file("b.bak")},
                                       {"backup", "--db", m_home.database(), "--to", m_disk.file("b.bak")},
                                       {"restore", m_home.database(), "--to", m_disk.file("new.db")}}) {
        const Answer answer = m_home.program.run(arguments);
        EXPECT_EQ(answer.exitCode, 3) << arguments[0];
        EXPECT_THAT(answer.err, HasSubstr("you may write there")) << arguments[0];
    }
}

TEST_F(OperationOnAFullDisk, AnOldDatabaseIsNotUpgradedWithoutItsBackup) {
    const auto file = m_disk.file("old.db");
    ASSERT_EQ(test::RawDatabase(file).run(
                  test::bytesOf(FASIT_SOURCE_DIR "/tests/qc-core/storage/old-files/v1.sql")),
              0);
    write(m_disk.file("filler"), std::string(1500 * 1024, 'x'));
    const std::string before = test::bytesOf(file);
    const Answer answer = m_home.program.run({"audit", "verify", "--db", file});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_THAT(answer.err, HasSubstr("no backup of it could be made first, so it was left as it was"));
    EXPECT_EQ(test::RawDatabase(file).number("PRAGMA user_version"), 1);
    EXPECT_TRUE(test::bytesOf(file) == before);
    std::filesystem::remove(m_disk.file("filler"));
    EXPECT_EQ(m_home.program.run({"audit", "verify", "--db", file}).exitCode, 0);
}

} // namespace
} // namespace fasit::cli_test
