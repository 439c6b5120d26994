// Databases and backups that are cut or changed anywhere: every command ends in words and with a code, never
// in a crash, and what cannot be right is not said to be right.
#include "tests/app/cli/home.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

namespace fasit::cli_test {
namespace {

class BadDatabase : public testing::Test {
  protected:
    BadDatabase() {
        m_home.import("a.csv", crpFile({"QR-1;CRP;A1;Lav;25;mg/L;2026-10-05 08:00",
                                        "QR-1;CRP;A1;Høy;52;mg/L;2026-10-05 08:00"}));
        m_home.program.run({"backup", "--db", m_home.database(), "--to", m_home.file("good.bak")});
        m_good = test::bytesOf(m_home.file("good.bak"));
        m_site = test::RawDatabase(m_home.database()).text("SELECT name FROM site");
        write(m_home.file("more.csv"), crpFile({"QR-1;CRP;A1;Lav;26;mg/L;2026-10-12 08:00"}));
    }

    std::vector<Arguments> commands(const std::filesystem::path& file) const {
        return {{"audit", "verify", "--db", file},
                {"audit", "heads", "--db", file},
                {"doctor", "--db", file, "--json"},
                {"backup", "--db", file, "--to", m_home.file("b.bak"), "--force"},
                {"export", "--db", file, "--site", m_site, "--to", m_home.file("out")},
                {"restore", file, "--to", m_home.file("new.db")},
                {"import", "--db", file, m_home.file("more.csv")}};
    }

    /// Runs the command on a file of these bytes; `what` is for the message of a failure.
    Answer run(const std::string& bytes, std::size_t command, const std::string& what) {
        std::filesystem::remove_all(m_home.file("out"));
        for (const char* suffix : {"bad.db", "bad.db-wal", "bad.db-shm", "bad.db-journal", "new.db"}) {
            std::filesystem::remove(m_home.file(suffix));
        }
        const auto file = m_home.file("bad.db");
        write(file, bytes);
        const Arguments arguments = commands(file)[command];
        const Answer answer = m_home.program.run(arguments);
        EXPECT_FALSE(answer.hung) << arguments[0] << " " << what;
        EXPECT_THAT(answer.exitCode, testing::AllOf(testing::Ge(0), testing::Le(3)))
            << arguments[0] << " " << what;
        EXPECT_TRUE(answer.exitCode == 0 || !(answer.err + answer.out).empty())
            << arguments[0] << " " << what;
        EXPECT_THAT(answer.err, testing::Not(testing::HasSubstr("terminate called")))
            << arguments[0] << " " << what;
        return answer;
    }
    std::size_t commandCount() const { return commands("x").size(); }

    Home m_home;
    std::string m_good;
    std::string m_site;
};

TEST_F(BadDatabase, CutAtAnyLengthIsNeverTakenForAWholeOne) {
    std::vector<std::size_t> lengths{1, 15, 16, 17, 99, 100, 101, 500, 4095, 4096, 4097};
    for (std::size_t length = 8192; length < m_good.size(); length += 4096 * 13 + 1000) {
        lengths.push_back(length);
    }
    lengths.push_back(m_good.size() - 4096);
    lengths.push_back(m_good.find_last_not_of('\0')); // Zeros behind it are read as if they were there.
    for (const std::size_t length : lengths) {
        for (std::size_t command = 0; command < commandCount(); ++command) {
            const std::string what = "cut at " + std::to_string(length);
            const Answer answer = run(m_good.substr(0, length), command, what);
            // Import and heads read a part only; the others look at everything.
            const std::string name = commands("x")[command][0];
            if (name == "doctor" || name == "backup" || name == "restore") {
                EXPECT_NE(answer.exitCode, 0) << name << " " << what;
            }
        }
    }
}

TEST_F(BadDatabase, WithAnyBitChangedNeverCrashesAProgram) {
    const char* wanted = std::getenv("FASIT_BIT_FLIPS");
    const int flips = wanted ? std::atoi(wanted) : 40;
    std::mt19937 random(20261005);
    for (int i = 0; i < flips; ++i) {
        std::string bytes = m_good;
        const int count = 1 + static_cast<int>(random() % 20);
        for (int k = 0; k < count; ++k) {
            // The first page and the schema as often as all others together.
            const std::size_t at = random() % (random() % 2 == 0 ? std::size_t{4096} : bytes.size());
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        }
        run(bytes, static_cast<std::size_t>(i) % commandCount(), "flips " + std::to_string(i));
    }
}

TEST_F(BadDatabase, WithAChangedValueIsFoundByAuditDoctorAndRestore) {
    test::RawDatabase raw(m_home.file("good.bak"));
    const auto at = m_good.find("Prøve");
    const auto place = at != std::string::npos ? at : m_good.find("QR-1");
    ASSERT_NE(place, std::string::npos);
    std::string bytes = m_good;
    bytes[place + 1] = 'x';
    for (const std::size_t command : {0, 2, 5}) {
        EXPECT_NE(run(bytes, command, "changed text").exitCode, 0) << commands("x")[command][0];
    }
}

TEST_F(BadDatabase, ThatIsNoneIsSaidToBeNoneByEveryCommand) {
    for (const std::string& bytes :
         {std::string("Kjære kollega"), std::string(9000, '\0'), std::string(9000, 'x')}) {
        for (std::size_t command = 0; command < commandCount(); ++command) {
            const Answer answer = run(bytes, command, "no database");
            EXPECT_EQ(answer.exitCode, commands("x")[command][0] == "restore" ? 2 : 3)
                << commands("x")[command][0];
            EXPECT_EQ(test::bytesOf(m_home.file("bad.db")), bytes);
        }
    }
}

} // namespace
} // namespace fasit::cli_test
