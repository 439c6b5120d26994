// Databases that cannot be used and disks that fail: exit 3, said in words, and nothing is spoilt.
#include "tests/app/cli/home.h"
#include "tests/app/cli/import_contents.h"
#include "tests/app/cli/sample_rows.h"
#include "tests/app/cli/small_disk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

const std::string kRow = "QR-1;CRP;A1;Lav;25;mg/L;2026-10-05 08:00";

class UnusableDatabase : public testing::Test {
  protected:
    UnusableDatabase() { write(m_home.file("crp.csv"), crpFile({kRow})); }

    Answer importInto(const std::filesystem::path& database) {
        return m_home.program.run({"import", "--db", database, m_home.file("crp.csv")});
    }

    /// Every command that takes a database leaves this file as it is.
    void expectUntouched(const std::filesystem::path& database, const std::string& message) {
        const std::string before = test::bytesOf(database);
        for (const Arguments& command : {Arguments{"import", "--db", database, m_home.file("crp.csv")},
                                         Arguments{"setup", "--db", database, m_home.file("setup.json")},
                                         Arguments{"demo", "--db", database}}) {
            const Answer answer = m_home.program.run(command);
            EXPECT_EQ(answer.exitCode, 3) << command[0];
            EXPECT_THAT(answer.err, HasSubstr(message)) << command[0];
            EXPECT_EQ(answer.out, "") << command[0];
            EXPECT_TRUE(test::bytesOf(database) == before) << command[0] << " changed the file";
        }
        for (const char* beside : {"-wal", "-shm", "-journal"}) {
            EXPECT_FALSE(std::filesystem::exists(database.string() + beside)) << beside;
        }
    }

    Home m_home;
};

TEST_F(UnusableDatabase, OfANewerFasitIsLeftUntouched) {
    test::RawDatabase(m_home.database()).run("PRAGMA user_version = 999");
    expectUntouched(m_home.database(), "was written by a newer Fasit. Install that version");
}

TEST_F(UnusableDatabase, ThatIsNoneIsLeftUntouched) {
    write(m_home.file("letter.db"), std::string(5000, 'a') + "Kjære kollega");
    expectUntouched(m_home.file("letter.db"), "not a Fasit database");
}

TEST_F(UnusableDatabase, OfAnotherProgramIsLeftUntouched) {
    test::RawDatabase(m_home.file("other.db")).run("CREATE TABLE address (name TEXT)");
    expectUntouched(m_home.file("other.db"), "not a Fasit database");
}

TEST_F(UnusableDatabase, ThatWasCutIsSaidToBeDamaged) {
    std::filesystem::resize_file(m_home.database(), std::filesystem::file_size(m_home.database()) / 2);
    const Answer answer = importInto(m_home.database());
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_THAT(answer.err, HasSubstr("damaged"));
}

TEST_F(UnusableDatabase, InAFolderThatIsNotThere) {
    const Answer answer = importInto(m_home.file("nowhere") / "a.db");
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_THAT(answer.err, HasSubstr("Check that the folder exists"));
    EXPECT_FALSE(std::filesystem::exists(m_home.file("nowhere")));
}

TEST_F(UnusableDatabase, ThatIsAFolder) {
    EXPECT_EQ(importInto(m_home.path()).exitCode, 3);
}

TEST_F(UnusableDatabase, NamesNothingOfTheFileInItsMessage) {
    std::filesystem::resize_file(m_home.database(), 4096);
    EXPECT_THAT(importInto(m_home.database()).err, testing::Not(HasSubstr("QR-1")));
}

TEST_F(UnusableDatabase, OnADiskThatCannotBeWrittenTo) {
    SmallDisk disk(4096);
    if (!disk.isThere()) {
        GTEST_SKIP() << "this system does not let a test mount a disk: a read-only one was not tried";
    }
    std::filesystem::copy_file(m_home.database(), disk.file("fasit.db"));
    disk.makeReadOnly();
    const std::string before = test::bytesOf(disk.file("fasit.db"));
    for (const char* name : {"fasit.db", "new.db"}) {
        const Answer answer = importInto(disk.file(name));
        EXPECT_EQ(answer.exitCode, 3) << name;
        EXPECT_THAT(answer.err, HasSubstr("you may write there")) << name;
    }
    EXPECT_TRUE(test::bytesOf(disk.file("fasit.db")) == before);
}

class FullDisk : public testing::Test {
  protected:
    static constexpr int kSmall = 1600;
    static constexpr int kLarge = 64 * 1024;
    static constexpr std::size_t kRowsInAFile = 100;

    void SetUp() override {
        if (!m_disk.isThere()) {
            GTEST_SKIP() << "this system does not let a test mount a disk: a full one was not tried";
        }
        const auto rows = sampleRows();
        m_rows = static_cast<long long>(rows.size());
        for (std::size_t begin = 0; begin < rows.size(); begin += kRowsInAFile) {
            m_files.push_back(m_folder.file(std::to_string(begin) + ".csv"));
            const auto part = std::span(rows).subspan(begin, std::min(kRowsInAFile, rows.size() - begin));
            write(m_files.back(), delimitedFile(part));
        }
        ASSERT_EQ(m_program.run({"setup", "--db", database(), sampleData() / "setup.json"}).exitCode, 0);
    }

    Answer importAll() {
        Arguments arguments{"import", "--db", database(), "--now", "2026-11-20T08:00"};
        arguments.insert(arguments.end(), m_files.begin(), m_files.end());
        return m_program.run(arguments);
    }

    std::filesystem::path database() const { return m_disk.file("fasit.db"); }

    long long stored() const {
        return test::RawDatabase(database()).number("SELECT count(*) FROM control_result");
    }

    test::TemporaryFolder m_folder{"fasit-files"};
    SmallDisk m_disk{kSmall};
    Program m_program{m_folder.path()};
    std::vector<std::string> m_files;
    long long m_rows = 0;
};

long long takenIn(const std::string& said) {
    const std::regex taken(": taken ([0-9]+)");
    long long sum = 0;
    for (std::sregex_iterator found(said.begin(), said.end(), taken); found != std::sregex_iterator();
         ++found) {
        sum += std::stoll((*found)[1]);
    }
    return sum;
}

TEST_F(FullDisk, LosesNothingThatWasReportedAndGoesOnWhenThereIsRoom) {
    const Answer full = importAll();
    EXPECT_EQ(full.exitCode, 3);
    EXPECT_THAT(full.err, HasSubstr("The disk is full. Nothing of the last part was stored; make room"));
    const long long reported = takenIn(full.out);
    EXPECT_GT(reported, 0);
    EXPECT_LT(reported, m_rows);
    EXPECT_EQ(importAll().exitCode, 3); // Trying again spoils nothing.
    m_disk.grow(kLarge);
    EXPECT_GE(stored(), reported);
    {
        test::RawDatabase raw(database());
        EXPECT_THAT(faultsOf(raw), testing::IsEmpty());
    }
    const Answer again = importAll();
    EXPECT_EQ(again.exitCode, 0) << again.err;
    EXPECT_EQ(stored(), m_rows);
    test::RawDatabase raw(database());
    EXPECT_THAT(faultsOf(raw), testing::IsEmpty());
}

TEST_F(FullDisk, IsSaidByTheDemoToo) {
    const Answer answer =
        m_program.run({"demo", "--db", m_disk.file("demo.db"), "--now", "2026-11-20T08:00"});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_THAT(answer.err, HasSubstr("The disk is full."));
}

} // namespace
} // namespace fasit::cli_test
