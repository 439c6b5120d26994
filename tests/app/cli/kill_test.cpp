// `fasit import`, killed without warning again and again at random moments: what it had reported is there,
// once; the database is whole; and brought to its end, it holds what an undisturbed import leaves.
//
// FASIT_KILL_ROUNDS says how many kills; tests/campaign/kill_import.sh asks for more than the suite does.
#include "tests/app/cli/import_contents.h"
#include "tests/app/cli/program.h"
#include "tests/app/cli/sample_rows.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <sstream>

namespace fasit::cli_test {
namespace {

constexpr int kRounds = 100;
constexpr std::size_t kPieces = 40;
constexpr int kShortestMicroseconds = 2'000;
constexpr int kLongestMicroseconds = 250'000;
constexpr unsigned kSeed = 20261120;

int rounds() {
    const char* asked = std::getenv("FASIT_KILL_ROUNDS");
    const int number = asked != nullptr ? std::atoi(asked) : 0;
    return number > 0 ? number : kRounds;
}

/// Files to be imported together, and the rows of each.
struct Piece {
    std::string file;
    std::map<std::string, int> rows;
};

struct Expected {
    std::multiset<std::string> results;
    std::multiset<std::string> verdicts;
};

class KilledImport : public testing::Test {
  protected:
    KilledImport() {
        const Answer answer =
            m_program.run({"setup", "--db", m_folder.file("empty.db"), sampleData() / "setup.json"});
        EXPECT_EQ(answer.exitCode, 0) << answer.err;
    }

    /// The sample's rows in so many files.
    void makePieces(std::size_t number) {
        const auto rows = sampleRows();
        const std::size_t size = rows.size() / number + 1;
        for (std::size_t begin = 0; begin < rows.size(); begin += size) {
            const auto part = std::span(rows).subspan(begin, std::min(size, rows.size() - begin));
            Piece piece{m_folder.file("rows-" + std::to_string(begin) + ".csv").string(), {}};
            write(piece.file, delimitedFile(part));
            for (const auto& row : part) {
                ++piece.rows[*row.serial + '|' + std::to_string(row.measuredAt->seconds) + '|' + row.value];
            }
            m_pieces.push_back(piece);
        }
    }

    Arguments importAll() const {
        Arguments arguments{"import", "--db", database(), "--now", "2026-11-20T08:00"};
        for (const Piece& piece : m_pieces) {
            arguments.push_back(piece.file);
        }
        return arguments;
    }

    std::filesystem::path database() const { return m_folder.file("lab.db"); }

    void beginAnew() {
        for (const char* name : {"lab.db", "lab.db-wal", "lab.db-shm"}) {
            std::filesystem::remove(m_folder.file(name));
        }
        std::filesystem::copy_file(m_folder.file("empty.db"), database());
        m_resultsBefore = 0;
    }

    void importUndisturbed() {
        beginAnew();
        const Answer answer = m_program.run(importAll());
        ASSERT_EQ(answer.exitCode, 0) << answer.err;
        test::RawDatabase stored(database());
        m_expected = {resultLines(stored), verdictLines(stored)};
        ASSERT_GT(m_expected.results.size(), 4000U);
    }

    /// One kill. True where the import came to its end before it.
    bool importAndKill(int microseconds) {
        const Answer answer = m_program.runAndKill(importAll(), std::chrono::microseconds(microseconds));
        test::RawDatabase stored(database());
        EXPECT_THAT(faultsOf(stored), testing::IsEmpty());
        expectReportedRows(stored, answer.out);
        const auto results = resultLines(stored);
        EXPECT_TRUE(std::includes(m_expected.results.begin(), m_expected.results.end(), results.begin(),
                                  results.end()));
        EXPECT_GE(results.size(), m_resultsBefore) << "what was there before is gone";
        m_resultsBefore = results.size();
        return !answer.hung;
    }

    /// A line "FILE: taken ..." says that all rows of the file are on disk.
    void expectReportedRows(test::RawDatabase& stored, const std::string& said) {
        const auto rows = storedRows(stored);
        for (const Piece& piece : m_pieces) {
            if (said.find(piece.file + ": taken") == std::string::npos) {
                continue;
            }
            ++m_reported;
            for (const auto& [row, times] : piece.rows) {
                const auto found = rows.find(row);
                EXPECT_TRUE(found != rows.end() && found->second >= times) << "reported and lost: " << row;
            }
        }
    }

    void expectAsUndisturbed() {
        test::RawDatabase stored(database());
        EXPECT_EQ(resultLines(stored), m_expected.results);
        EXPECT_EQ(verdictLines(stored), m_expected.verdicts);
    }

    void killRounds(int number) {
        std::uniform_int_distribution<int> moment(kShortestMicroseconds, kLongestMicroseconds);
        int kills = 0;
        int ends = 0;
        beginAnew();
        while (kills < number && !HasFailure()) {
            if (importAndKill(moment(m_random))) {
                expectAsUndisturbed();
                ++ends;
                beginAnew();
            } else {
                ++kills;
            }
        }
        EXPECT_EQ(m_program.run(importAll()).exitCode, 0);
        expectAsUndisturbed();
        std::cout << "kill: " << kills << " imports killed, " << ends + 1 << " brought to their end, "
                  << m_reported << " file reports held, " << (HasFailure() ? "FAULTS FOUND" : "nothing lost")
                  << std::endl;
    }

    test::TemporaryFolder m_folder{"fasit-kill"};
    Program m_program{m_folder.path()};
    std::vector<Piece> m_pieces;
    Expected m_expected;
    std::size_t m_resultsBefore = 0;
    int m_reported = 0;
    std::mt19937 m_random{kSeed};
};

TEST_F(KilledImport, OfOneLargeFileLosesNothing) {
    makePieces(1);
    importUndisturbed();
    killRounds(rounds() - rounds() / 2);
}

TEST_F(KilledImport, OfManyFilesHasWhatItReported) {
    makePieces(kPieces);
    importUndisturbed();
    killRounds(rounds() / 2);
}

} // namespace
} // namespace fasit::cli_test
