// Recordings in the folder that FASIT_CAPTURES names: what `fasit decode --json` says of them must be what
// EXPECTED.csv says, and importing one twice must add nothing.
#include "tests/app/cli/home.h"

#include "instruments/delimited/rows.h"
#include "qc-core/base/ascii.h"
#include "qc-core/base/time.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <sstream>

namespace fasit::cli_test {
namespace {

using Row = std::map<std::string, std::string>;

/// The JSON key and the column of EXPECTED.csv that must say the same.
const std::map<std::string, std::string> kColumns{{"serial", "serial"},
                                                  {"material", "control_name"},
                                                  {"lot", "lot"},
                                                  {"level", "level"},
                                                  {"code", "code"},
                                                  {"value", "value_raw"},
                                                  {"unit", "unit_raw"},
                                                  {"low", "low"},
                                                  {"high", "high"},
                                                  {"target", "target"},
                                                  {"sd", "sd"},
                                                  {"flags", "flags"},
                                                  {"operator", "operator"},
                                                  {"measured_at", "measured_at"},
                                                  {"reagent_lot", "reagent_lot"}};

std::vector<Row> rowsOf(const std::string& table) {
    std::istringstream lines(table);
    std::string line;
    std::getline(lines, line);
    const auto names = instruments::delimited::splitRow(line, ',').cells;
    std::vector<Row> rows;
    while (std::getline(lines, line)) {
        const auto cells = instruments::delimited::splitRow(line, ',').cells;
        Row& row = rows.emplace_back();
        for (std::size_t i = 0; i < names.size() && i < cells.size(); ++i) {
            row[names[i]] = std::string(ascii::trimmed(cells[i]));
        }
    }
    return rows;
}

std::string isoOrAsWritten(const std::string& time) {
    const auto parsed = parseCompactTime(time);
    return parsed ? isoText(parsed->time) : time;
}

class Recordings : public testing::Test {
  protected:
    void SetUp() override {
        const char* folder = std::getenv("FASIT_CAPTURES");
        if (folder == nullptr || *folder == '\0') {
            GTEST_SKIP()
                << "FASIT_CAPTURES is not set: no recordings to decode, only synthetic captures are tried";
        }
        m_folder = folder;
        for (Row& row : rowsOf(test::bytesOf(m_folder / "EXPECTED.csv"))) {
            if (row["code"].empty()) {
                row["code"] = row["name"];
            }
            row["measured_at"] = isoOrAsWritten(row["measured_at"]);
            m_expected[row["file"]].push_back(row);
        }
    }

    void expectAsRecorded(const std::string& file, const std::string& driver) {
        const Answer answer = m_home.program.run({"decode", "--json", m_folder / file});
        EXPECT_EQ(answer.exitCode, 0) << answer.err;
        const Json json = answer.json();
        EXPECT_EQ(json["driver"], driver);
        EXPECT_EQ(json["problems"], Json::array());
        std::size_t patients = 0;
        std::size_t next = 0;
        for (const Row& row : m_expected[file]) {
            if (row.at("kind") != "QC") {
                ++patients;
            } else if (next < json["readings"].size()) {
                expectReading(json["readings"][next++], row);
            }
        }
        EXPECT_EQ(json["readings"].size(), m_expected[file].size() - patients);
        EXPECT_EQ(json["patient_results_dropped"], patients);
    }

    void expectReading(const Json& reading, const Row& row) {
        for (const auto& [key, column] : kColumns) {
            const Json expected = row.at(column).empty() ? Json(nullptr) : Json(row.at(column));
            EXPECT_EQ(reading[key], expected) << row.at("file") << ' ' << row.at("code") << ' ' << key;
        }
    }

    std::filesystem::path m_folder;
    std::map<std::string, std::vector<Row>> m_expected;
    Home m_home;
};

TEST_F(Recordings, OfTheThreeDriversAreReadAsExpected) {
    expectAsRecorded("astm/horiba_yumizen_h500_qc.txt", "horiba-yumizen");
    expectAsRecorded("astm/roche_c311_qc.bin", "roche-c311");
    expectAsRecorded("astm/abbott_afinion2_patient.txt", "afinion2");
}

TEST_F(Recordings, OfAnUnknownAnalyserArePatients) {
    for (const char* file : {"astm/sysmex_xp100_patient.txt", "astm/roche_c111_patient.txt"}) {
        const Json json = m_home.program.run({"decode", "--json", m_folder / file}).json();
        EXPECT_EQ(json["readings"], Json::array()) << file;
        EXPECT_EQ(json["patient_results_dropped"], m_expected[file].size()) << file;
    }
}

TEST_F(Recordings, ImportedTwiceAddNothingTheSecondTime) {
    for (const char* file : {"astm/horiba_yumizen_h500_qc.txt", "astm/roche_c311_qc.bin"}) {
        const Arguments import{"import", "--json", "--db", m_home.database(), m_folder / file};
        const Json first = m_home.program.run(import).json()["files"][0];
        EXPECT_EQ(first["inbox"], m_expected[file].size()) << file;
        const auto items = m_home.rowsIn("inbox_item");
        const Json second = m_home.program.run(import).json()["files"][0];
        EXPECT_EQ(second["inbox"], 0) << file;
        EXPECT_EQ(second["duplicates"], m_expected[file].size()) << file;
        EXPECT_EQ(m_home.rowsIn("inbox_item"), items) << file;
    }
}

} // namespace
} // namespace fasit::cli_test
