// Damaged captures: never a crash, never a reading that was not sent, never a silent loss.
#include "instruments/drivers/decode.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace fasit::instruments {
namespace {

using testing::allCaptures;
using testing::describe;
using testing::NamedCapture;

class Damage : public ::testing::TestWithParam<NamedCapture> {
  protected:
    void SetUp() override {
        for (std::string& content : testing::contents(decode(GetParam().bytes))) {
            m_good.insert(std::move(content));
        }
    }

    /// Every reading was sent; a loss has a problem; no canary is seen.
    void expectSound(const std::string& damaged, const std::string& what) {
        const Decoded decoded = decode(damaged);
        for (const std::string& content : testing::contents(decoded)) {
            EXPECT_EQ(m_good.count(content), 1U) << what << ": altered reading " << content;
        }
        const bool lost = decoded.readings.size() < GetParam().readings ||
                          decoded.patientResultsDropped < GetParam().patients;
        EXPECT_TRUE(!lost || !decoded.problems.empty()) << what << ": lost without a problem";
        const std::string text = describe(decoded);
        EXPECT_EQ(text.find(testing::kCanaryName), std::string::npos) << what;
        EXPECT_EQ(text.find(testing::kCanaryId), std::string::npos) << what;
        EXPECT_EQ(text.find(testing::kCanaryValue), std::string::npos) << what;
    }

    std::set<std::string> m_good;
};

TEST_P(Damage, WithoutAnyEverythingIsRead) {
    const Decoded decoded = testing::decodeAllWays(GetParam().bytes);
    EXPECT_EQ(decoded.readings.size(), GetParam().readings) << describe(decoded);
    EXPECT_EQ(decoded.patientResultsDropped, GetParam().patients);
}

TEST_P(Damage, EachByteFlippedOnce) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        damaged[at] ^= static_cast<char>(1 << (at % 8));
        expectSound(damaged, "flipped " + std::to_string(at));
        damaged[at] = static_cast<char>(~GetParam().bytes[at]);
        expectSound(damaged, "inverted " + std::to_string(at));
    }
}

TEST_P(Damage, EachByteTurnedIntoAControlByte) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        constexpr std::string_view bytes = "\x02\x03\x04\x05\x17\r\n";
        damaged[at] = bytes[at % bytes.size()];
        expectSound(damaged, "control byte at " + std::to_string(at));
    }
}

TEST_P(Damage, EachByteDeleted) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        damaged.erase(at, 1);
        expectSound(damaged, "deleted " + std::to_string(at));
    }
}

TEST_P(Damage, EachByteDoubled) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        std::string damaged = GetParam().bytes;
        damaged.insert(at, 1, damaged[at]);
        expectSound(damaged, "doubled " + std::to_string(at));
    }
}

TEST_P(Damage, CutAtEachPosition) {
    for (std::size_t at = 0; at < GetParam().bytes.size(); ++at) {
        const Decoded head = decode(GetParam().bytes.substr(0, at));
        for (const std::string& content : testing::contents(head)) {
            EXPECT_EQ(m_good.count(content), 1U) << "head of " << at;
        }
        const Decoded tail = decode(GetParam().bytes.substr(at));
        for (const std::string& content : testing::contents(tail)) {
            EXPECT_EQ(m_good.count(content), 1U) << "tail from " << at;
        }
    }
}

TEST_P(Damage, SeveralBytesAtRandom) {
    std::mt19937 random(20260312);
    std::uniform_int_distribution<std::size_t> position(0, GetParam().bytes.size() - 1);
    std::uniform_int_distribution<int> byte(0, 255);
    for (int trial = 0; trial < 500; ++trial) {
        std::string damaged = GetParam().bytes;
        for (int i = 0; i < 4; ++i) {
            damaged[position(random)] = static_cast<char>(byte(random));
        }
        EXPECT_EQ(describe(decode(damaged)), describe(testing::decodeCutAtRandom(damaged, 7)));
    }
}

std::string testName(const ::testing::TestParamInfo<NamedCapture>& capture) {
    std::string name = capture.param.name;
    for (char& c : name) {
        c = c == ' ' || c == ',' ? '_' : c;
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Captures, Damage, ::testing::ValuesIn(allCaptures()), testName);

TEST(DecodeGarbage, NeitherCrashesNorInventsReadings) {
    std::mt19937 random(42);
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<int> small(0, 31);
    for (int trial = 0; trial < 300; ++trial) {
        std::string bytes;
        for (int i = 0; i < 2000; ++i) {
            bytes += static_cast<char>(trial % 2 == 0 ? byte(random) : small(random));
        }
        const Decoded decoded = decode(bytes);
        EXPECT_TRUE(decoded.readings.empty());
        EXPECT_FALSE(decoded.problems.empty());
        EXPECT_EQ(describe(decoded), describe(testing::decodeByteByByte(bytes)));
    }
}

} // namespace
} // namespace fasit::instruments
