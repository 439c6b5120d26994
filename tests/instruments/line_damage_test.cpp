// Damage to every byte of every capture, read as a file and played over a line: no crash, no endless wait,
// and no wrong reading where the protocol has a checksum.
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"
#include "tests/instruments/support/played_captures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace fasit::instruments {
namespace {

using testing::PlayedCapture;

constexpr const char* kPatient = "PASIENT-TEST";

class LineDamage : public ::testing::TestWithParam<PlayedCapture> {
  protected:
    void SetUp() override {
        ASSERT_FALSE(GetParam().bytes.empty());
        const Decoded file = testing::readFile(GetParam(), GetParam().bytes);
        m_patients = file.patientResultsDropped;
        for (const auto& reading : file.readings) {
            m_good.insert(testing::describeContent(reading));
            m_goodValues.push_back(reading.code + '=' + reading.value);
        }
    }

    /// With a checksum: nothing that was not sent. Without one a damaged digit is another digit: one value at
    /// most is altered, and no patient's result becomes a control's.
    void expectSound(const Decoded& decoded, const std::string& what) const {
        std::ptrdiff_t altered = 0;
        for (const auto& reading : decoded.readings) {
            const std::string value = reading.code + '=' + reading.value;
            altered += std::count(m_goodValues.begin(), m_goodValues.end(), value) == 0 ? 1 : 0;
            if (GetParam().hasChecksum) {
                ASSERT_EQ(m_good.count(testing::describeContent(reading)), 1U) << what << ": " << value;
            }
        }
        EXPECT_LE(altered, 1) << what;
        const auto sent = static_cast<std::ptrdiff_t>(m_goodValues.size());
        EXPECT_LE(static_cast<std::ptrdiff_t>(decoded.readings.size()) - altered, sent) << what;
        EXPECT_TRUE(sent > 0 || decoded.readings.empty()) << what << ": a control made of a patient's result";
    }

    void expectSoundBothWays(const std::string& bytes, const std::string& what) const {
        expectSound(testing::readFile(GetParam(), bytes), what + " in a file");
        const testing::Played played = testing::playOverLine(GetParam(), bytes);
        expectSound(played.decoded, what + " over a line");
        EXPECT_EQ(played.raw.find(kPatient), std::string::npos) << what;
        EXPECT_EQ(played.raw.find(testing::kCanaryName), std::string::npos) << what;
    }

    std::set<std::string> m_good;
    std::vector<std::string> m_goodValues;
    int m_patients = 0;
};

TEST_P(LineDamage, WithoutAnyALineGivesWhatTheFileGives) {
    const testing::Played played = testing::playOverLine(GetParam(), GetParam().bytes);
    std::vector<std::string> values;
    for (const auto& reading : played.decoded.readings) {
        values.push_back(reading.code + '=' + reading.value);
        EXPECT_EQ(m_good.count(testing::describeContent(reading)), 1U);
    }
    EXPECT_EQ(values, m_goodValues);
    EXPECT_EQ(played.decoded.patientResultsDropped, m_patients);
    EXPECT_GT(values.size() + static_cast<std::size_t>(m_patients), 0U);
}

TEST_P(LineDamage, EachByteFlippedOnce) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        damaged[at] ^= static_cast<char>(1U << (at % 8));
        expectSoundBothWays(damaged, "flipped " + std::to_string(at));
    }
}

TEST_P(LineDamage, EachByteDeleted) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        damaged.erase(at, 1);
        expectSoundBothWays(damaged, "deleted " + std::to_string(at));
    }
}

/// What a line that breaks off has handed over was sent as it is, whatever the protocol.
TEST_P(LineDamage, EachPrefix) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        const std::string head = GetParam().bytes.substr(0, at);
        for (const Decoded& decoded :
             {testing::readFile(GetParam(), head), testing::playOverLine(GetParam(), head).decoded}) {
            for (const auto& reading : decoded.readings) {
                EXPECT_EQ(m_good.count(testing::describeContent(reading)), 1U) << "prefix " << at;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Captures, LineDamage, ::testing::ValuesIn(testing::playedCaptures()),
                         [](const auto& capture) { return capture.param.name; });

TEST(LineDamageRecordings, AreAmongThem) {
    const char* const folder = std::getenv("FASIT_CAPTURES");
    if (folder == nullptr || *folder == '\0') {
        GTEST_SKIP() << "FASIT_CAPTURES is not set: the synthetic captures are damaged, no recordings";
    }
    EXPECT_EQ(testing::playedCaptures().size(), 30U);
}

} // namespace
} // namespace fasit::instruments
