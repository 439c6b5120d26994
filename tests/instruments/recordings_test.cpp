// Recordings in the folder that FASIT_CAPTURES names, against the expected readings in its EXPECTED.csv.
#include "instruments/delimited/rows.h"
#include "instruments/drivers/decode.h"
#include "qc-core/base/ascii.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace fasit::instruments {
namespace {

namespace fs = std::filesystem;

struct Expectation {
    std::vector<std::string> readings;
    int patients = 0;
};

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

using Row = std::map<std::string, std::string>;

std::vector<Row> rowsOf(const fs::path& path) {
    std::istringstream file(bytesOf(path));
    std::string line;
    std::getline(file, line);
    const auto names = delimited::splitRow(line, ',').cells;
    std::vector<Row> rows;
    while (std::getline(file, line)) {
        const auto cells = delimited::splitRow(line, ',').cells;
        Row& row = rows.emplace_back();
        for (std::size_t i = 0; i < names.size() && i < cells.size(); ++i) {
            row[names[i]] = std::string(ascii::trimmed(cells[i]));
        }
    }
    return rows;
}

std::string keyOf(const std::vector<std::string>& fields) {
    std::string key;
    for (const std::string& field : fields) {
        key += field + " | ";
    }
    return key;
}

std::string expectedKey(Row row) {
    const auto time = parseCompactTime(row["measured_at"]);
    return keyOf({row["serial"], row["control_name"], row["lot"], row["level"],
                  row["code"].empty() ? row["name"] : row["code"], row["value_raw"], row["unit_raw"],
                  row["low"], row["high"], row["target"], row["sd"], row["flags"], row["operator"],
                  time ? isoText(time->time) : row["measured_at"], row["reagent_lot"]});
}

std::string readKey(const domain::ControlReading& r) {
    return keyOf({r.serial.value_or(""), r.material.value_or(""), r.lot.value_or(""), r.level.value_or(""),
                  r.code, r.value, r.unit.value_or(""), r.low.value_or(""), r.high.value_or(""),
                  r.target.value_or(""), r.sd.value_or(""), r.flags.value_or(""), r.operatorId.value_or(""),
                  r.measuredAt ? isoText(*r.measuredAt) : "", r.reagentLot.value_or("")});
}

class Recordings : public ::testing::Test {
  protected:
    void SetUp() override {
        const char* folder = std::getenv("FASIT_CAPTURES");
        if (folder == nullptr || *folder == '\0') {
            GTEST_SKIP()
                << "FASIT_CAPTURES is not set: no recordings to read, only the synthetic captures are";
        }
        m_folder = folder;
        for (Row& row : rowsOf(m_folder / "EXPECTED.csv")) {
            Expectation& expectation = m_expected[row["file"]];
            if (row["kind"] == "QC") {
                expectation.readings.push_back(expectedKey(row));
            } else {
                ++expectation.patients;
            }
        }
    }

    Decoded expectAsRecorded(const std::string& file) {
        const std::string bytes = bytesOf(m_folder / file);
        EXPECT_FALSE(bytes.empty()) << file;
        Decoded decoded = testing::decodeAllWays(bytes);
        std::vector<std::string> keys;
        for (const auto& reading : decoded.readings) {
            keys.push_back(readKey(reading));
        }
        EXPECT_EQ(keys, m_expected[file].readings) << file;
        EXPECT_EQ(decoded.patientResultsDropped, m_expected[file].patients) << file;
        return decoded;
    }

    fs::path m_folder;
    std::map<std::string, Expectation> m_expected;
};

TEST_F(Recordings, HoribaYumizenControl) {
    const Decoded decoded = expectAsRecorded("astm/horiba_yumizen_h500_qc.txt");
    EXPECT_EQ(decoded.driver, "horiba-yumizen");
    EXPECT_EQ(decoded.readings.size(), 21U);
    EXPECT_THAT(decoded.problems, ::testing::IsEmpty());
}

TEST_F(Recordings, RocheC311Control) {
    const Decoded decoded = expectAsRecorded("astm/roche_c311_qc.bin");
    EXPECT_EQ(decoded.driver, "roche-c311");
    ASSERT_EQ(decoded.readings.size(), 5U);
    EXPECT_EQ(decoded.readings[0].comment, "101");
    EXPECT_EQ(decoded.readings[1].comment, std::nullopt);
    EXPECT_THAT(decoded.problems, ::testing::IsEmpty());
}

TEST_F(Recordings, AfinionPatientIsDroppedAndCounted) {
    const Decoded decoded = expectAsRecorded("astm/abbott_afinion2_patient.txt");
    EXPECT_EQ(decoded.driver, "afinion2");
    EXPECT_THAT(decoded.problems, ::testing::IsEmpty());
}

TEST_F(Recordings, UnknownSendersArePatientResults) {
    const Decoded decoded = expectAsRecorded("astm/roche_c111_patient.txt");
    EXPECT_EQ(decoded.driver, "");
    EXPECT_THAT(testing::problemNames(decoded), ::testing::ElementsAre("unknown-instrument"));
}

TEST_F(Recordings, SysmexXpPatientIsDroppedAndCounted) {
    const Decoded decoded = expectAsRecorded("astm/sysmex_xp100_patient.txt");
    EXPECT_EQ(decoded.driver, "sysmex-xp");
    EXPECT_THAT(decoded.problems, ::testing::IsEmpty());
}

TEST_F(Recordings, APatientBecomesAControlByAnEnteredSampleIdOnly) {
    ControlPatterns controls;
    controls.addExact("113");
    StreamDecoder decoder(std::nullopt, controls);
    decoder.feed(bytesOf(m_folder / "astm/sysmex_xp100_patient.txt"));
    const Decoded decoded = decoder.finish();
    ASSERT_EQ(decoded.readings.size(), 20U);
    EXPECT_EQ(decoded.readings[0].serial, "A7869");
    EXPECT_EQ(decoded.readings[0].value, "5.5");
    EXPECT_EQ(decoded.readings[0].material, "113");
    EXPECT_EQ(isoText(decoded.readings[0].measuredAt.value()), "2024-07-23T17:24:52");
}

TEST_F(Recordings, SysmexKxControlIsKnownByItsSampleIdOnly) {
    const std::string bytes = bytesOf(m_folder / "native-serial/sysmex_kx21n_control_as_sample.txt");
    EXPECT_THAT(decode(bytes, "sysmex-kx21").readings, ::testing::IsEmpty());
    EXPECT_EQ(decode(bytes, "sysmex-kx21").patientResultsDropped, 19);
    ControlPatterns controls;
    controls.addExact("QC01");
    StreamDecoder decoder("sysmex-kx21", controls);
    decoder.feed(bytes);
    std::string text;
    for (const auto& reading : decoder.finish().readings) {
        EXPECT_EQ(isoText(reading.measuredAt.value()), "2009-10-23T00:00:00");
        text += reading.code + ' ' + reading.value + ", ";
    }
    EXPECT_EQ(text,
              "WBC 6.6, RBC 4.37, HGB 12.9, HCT 36.0, MCV 82.4, MCH 29.5, MCHC 35.8, PLT 207, LYM% 27.3, "
              "MXD% 13.0, NEUT% 59.7, LYM# 1.8, MXD# 0.9, NEUT# 3.9, RDW-SD 33.7, RDW-CV 9.6, PDW 7.5, "
              "MPV 8.9, P-LCR 10.3, ");
}

TEST_F(Recordings, OtherProtocolsGiveNoReadings) {
    for (const auto& entry : fs::recursive_directory_iterator(m_folder)) {
        const std::string file = fs::relative(entry.path(), m_folder).generic_string();
        if (!entry.is_regular_file() || file.rfind("astm/", 0) == 0 || file == "EXPECTED.csv") {
            continue;
        }
        const Decoded decoded = decode(bytesOf(entry.path()));
        EXPECT_THAT(decoded.readings, ::testing::IsEmpty()) << file;
        EXPECT_THAT(testing::problemNames(decoded), ::testing::Contains("unknown-format")) << file;
    }
}

TEST_F(Recordings, NoDamagedByteGivesAnAlteredReading) {
    for (const char* file : {"astm/roche_c311_qc.bin", "astm/horiba_yumizen_h500_qc.txt"}) {
        const std::string bytes = bytesOf(m_folder / file);
        const auto good = testing::contents(decode(bytes));
        const std::size_t step = bytes.size() / 500 + 1;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            std::string damaged = bytes;
            damaged[at] ^= static_cast<char>(1 << (at % 8));
            const Decoded decoded = decode(damaged);
            for (const std::string& content : testing::contents(decoded)) {
                EXPECT_THAT(good, ::testing::Contains(content)) << file << " byte " << at;
            }
        }
    }
}

} // namespace
} // namespace fasit::instruments
