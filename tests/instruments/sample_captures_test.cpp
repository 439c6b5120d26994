// The synthetic captures of HL7 and POCT1-A: what expected.csv says is what is read, and damage invents
// nothing.
#include "instruments/drivers/decode.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"
#include "tests/instruments/support/sample_captures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace fasit::instruments {
namespace {

using testing::SampleCapture;

class SampleCaptureTest : public ::testing::TestWithParam<SampleCapture> {
  protected:
    void SetUp() override { m_good = valuesOf(read(GetParam().bytes)); }

    Decoded read(std::string_view bytes) const { return decode(bytes, GetParam().driver); }

    static std::vector<std::string> fieldsOf(const Decoded& decoded) {
        std::vector<std::string> fields;
        for (const auto& reading : decoded.readings) {
            fields.push_back(testing::comparedFields(reading));
        }
        return fields;
    }

    /// Analyte and value, which no damage elsewhere may change.
    static std::vector<std::string> valuesOf(const Decoded& decoded) {
        std::vector<std::string> values;
        for (const auto& reading : decoded.readings) {
            values.push_back(reading.code + '=' + reading.value);
        }
        return values;
    }

    /// Neither protocol has a checksum (TCP has), so a damaged digit is another digit. But one damaged byte
    /// alters one reading at most, never makes a reading of a patient's result, and shows nothing of a
    /// patient.
    void expectSound(const std::string& damaged, const std::string& what) const {
        const Decoded decoded = read(damaged);
        const auto values = valuesOf(decoded);
        const auto altered = std::count_if(values.begin(), values.end(), [&](const std::string& value) {
            return std::find(m_good.begin(), m_good.end(), value) == m_good.end();
        });
        EXPECT_LE(altered, 1) << what;
        EXPECT_LE(static_cast<std::ptrdiff_t>(values.size()) - altered,
                  static_cast<std::ptrdiff_t>(m_good.size()))
            << what;
        EXPECT_EQ(testing::describe(decoded).find(testing::kCanaryName), std::string::npos) << what;
    }

    std::vector<std::string> m_good;
};

TEST_P(SampleCaptureTest, IsReadAsExpected) {
    const Decoded decoded = read(GetParam().bytes);
    EXPECT_EQ(decoded.driver, GetParam().driver);
    EXPECT_EQ(fieldsOf(decoded), GetParam().readings);
    EXPECT_EQ(decoded.patientResultsDropped, GetParam().patients);
    EXPECT_THAT(decoded.problems, ::testing::IsEmpty());
    EXPECT_EQ(testing::describe(decoded).find(testing::kCanaryName), std::string::npos);
}

TEST_P(SampleCaptureTest, ItsSenderIsRecognisedOrItsResultsAreDropped) {
    const Decoded decoded = testing::decodeAllWays(GetParam().bytes);
    if (GetParam().isRecognised) {
        EXPECT_EQ(decoded.driver, GetParam().driver);
        EXPECT_EQ(fieldsOf(decoded), GetParam().readings);
    } else {
        EXPECT_THAT(decoded.readings, ::testing::IsEmpty());
        EXPECT_GE(decoded.patientResultsDropped, static_cast<int>(GetParam().readings.size()));
        EXPECT_THAT(testing::problemNames(decoded), ::testing::Each("unknown-instrument"));
    }
}

TEST_P(SampleCaptureTest, EachByteFlippedOnce) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        damaged[at] ^= static_cast<char>(1 << (at % 8));
        expectSound(damaged, "flipped " + std::to_string(at));
        damaged[at] = static_cast<char>(~GetParam().bytes[at]);
        expectSound(damaged, "inverted " + std::to_string(at));
    }
}

TEST_P(SampleCaptureTest, EachByteTurnedIntoAControlByte) {
    constexpr std::string_view bytes("\x0B\x1C\r\n<>|^\0", 9);
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        damaged[at] = bytes[at % bytes.size()];
        expectSound(damaged, "control byte at " + std::to_string(at));
    }
}

TEST_P(SampleCaptureTest, EachByteDeleted) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        damaged.erase(at, 1);
        expectSound(damaged, "deleted " + std::to_string(at));
    }
}

TEST_P(SampleCaptureTest, CutAtEachPositionNothingIsAltered) {
    const auto good = GetParam().readings;
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        for (const std::string& fields : fieldsOf(read(GetParam().bytes.substr(0, at)))) {
            EXPECT_THAT(good, ::testing::Contains(fields)) << "head of " << at;
        }
        for (const std::string& value : valuesOf(read(GetParam().bytes.substr(at)))) {
            EXPECT_THAT(m_good, ::testing::Contains(value)) << "tail from " << at;
        }
    }
}

TEST_P(SampleCaptureTest, SeveralBytesAtRandomReadTheSameHoweverTheyCome) {
    std::mt19937 random(20261118);
    std::uniform_int_distribution<std::size_t> position(0, GetParam().bytes.size() - 1);
    std::uniform_int_distribution<int> byte(0, 255);
    for (int trial = 0; trial < 200; ++trial) {
        std::string damaged = GetParam().bytes;
        for (int i = 0; i < 4; ++i) {
            damaged[position(random)] = static_cast<char>(byte(random));
        }
        EXPECT_EQ(testing::describe(decode(damaged)),
                  testing::describe(testing::decodeCutAtRandom(damaged, 7)));
    }
}

std::string testName(const ::testing::TestParamInfo<SampleCapture>& capture) {
    std::string name = capture.param.file;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, SampleCaptureTest, ::testing::ValuesIn(testing::sampleCaptures()), testName);

} // namespace
} // namespace fasit::instruments
