// Which format is it, and is a stream read like a file?
#include "instruments/drivers/decode.h"
#include "instruments/drivers/sniff.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace fasit::instruments {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Sniff, RecognisesAstmByItsFirstFrameByte) {
    EXPECT_EQ(drivers::sniff("\x02", false), drivers::Format::Astm);
    EXPECT_EQ(drivers::sniff("\x04\x05", false), drivers::Format::Astm);
    EXPECT_EQ(drivers::sniff("noise\x02", false), drivers::Format::Astm);
}

TEST(Sniff, RecognisesADelimitedFileByItsHeading) {
    EXPECT_EQ(drivers::sniff("Serienummer;Analytt;Verdi\n", false), drivers::Format::Delimited);
    EXPECT_EQ(drivers::sniff("serial,code", false), drivers::Format::Undecided);
    EXPECT_EQ(drivers::sniff("serial,code", true), drivers::Format::Delimited);
}

TEST(Sniff, RecognisesHl7AndPoct1aByWhatABlockOrTheStreamBeginsWith) {
    using drivers::Format;
    EXPECT_EQ(drivers::sniff("\x0B", false), Format::Undecided);
    EXPECT_EQ(drivers::sniff("\x0BMSH", false), Format::Hl7);
    EXPECT_EQ(drivers::sniff("\r\n\x0B\x0D<", false), Format::Poct1a);
    EXPECT_EQ(drivers::sniff("<OBS.", false), Format::Undecided);
    EXPECT_EQ(drivers::sniff("\xEF\xBB\xBF <OBS.R02>", false), Format::Poct1a);
    EXPECT_EQ(drivers::sniff("<?xml version", false), Format::Poct1a);
    EXPECT_EQ(drivers::sniff("<html>", true), Format::Unknown);
}

TEST(Sniff, GivesUpAfterItsBound) {
    EXPECT_EQ(drivers::sniff("MSH|^~\\&|X\n", false), drivers::Format::Undecided);
    EXPECT_EQ(drivers::sniff(std::string(drivers::kSniffBytes, 'x'), false), drivers::Format::Unknown);
    EXPECT_EQ(drivers::sniff("", true), drivers::Format::Unknown);
}

TEST(Decode, SaysThatAFileIsOfNoKnownKind) {
    const std::vector<std::string> files = {"",
                                            "hello\n",
                                            "<html></html>",
                                            "MSH|^~\\&|X\r",
                                            "H|\\^&|||H500\r",
                                            "\x02"
                                            "D1U0123456789\x03"};
    for (const std::string& bytes : files) {
        const Decoded decoded = testing::decodeAllWays(bytes);
        EXPECT_THAT(decoded.readings, IsEmpty());
        EXPECT_THAT(testing::problemNames(decoded), ::testing::Contains("unknown-format"));
    }
}

TEST(Decode, KeepAliveWithoutDataIsNoProblem) {
    EXPECT_THAT(decode("\x05\x04").problems, IsEmpty());
}

TEST(StreamDecoder, HandsOverWholeMessagesAsTheyCome) {
    StreamDecoder decoder;
    std::vector<domain::ControlReading> taken;
    const std::string bytes =
        testing::framed(testing::afinionControl()) + testing::framed(testing::yumizenControl());
    std::size_t count = 0;
    for (const char& byte : bytes) {
        decoder.feed({&byte, 1});
        decoder.take(taken);
        count += taken.size();
        EXPECT_TRUE(taken.empty() || taken.size() == 1 || taken.size() == 5);
    }
    EXPECT_EQ(count, 6U);
    EXPECT_THAT(decoder.finish().readings, IsEmpty());
}

TEST(Decode, ProblemsAreBounded) {
    std::string bytes;
    for (int i = 0; i < 20'000; ++i) {
        bytes += "\x02x";
    }
    const Decoded decoded = decode(bytes);
    EXPECT_EQ(decoded.problems.size(), Decoded::kMaxProblems + 1);
    EXPECT_EQ(decoded.problems.back().kind, ProblemKind::TooManyProblems);
}

TEST(ProblemKind, NamesAreStableAndUnique) {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(ProblemKind::NoSuchDate); ++i) {
        EXPECT_TRUE(names.insert(nameOf(static_cast<ProblemKind>(i))).second) << i;
    }
    EXPECT_EQ(nameOf(ProblemKind::BadChecksum), "bad-checksum");
    EXPECT_EQ(nameOf(ProblemKind::NotUtf8Nor1252), "not-utf8-nor-1252");
    EXPECT_FALSE(losesData(ProblemKind::MissingLineEnd));
}

} // namespace
} // namespace fasit::instruments
