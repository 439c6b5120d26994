// Known pitfalls of analyser lines, by their number in the project's list; those of frames stand in
// framer_test.cpp and assembler_test.cpp.
#include "instruments/drivers/decode.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments {
namespace {

using testing::frame;
using testing::framed;
using ::testing::IsEmpty;

std::string afinion(std::string_view value, std::string_view flag = "") {
    return framed(testing::afinionControl(value, flag));
}

TEST(Pitfall, Number5_UndeclaredLatin1BecomesUtf8) {
    auto records = testing::afinionControl();
    records[2].replace(records[2].find("CI 8842"), 7, "Pr\xF8ve\xE5");
    EXPECT_EQ(decode(framed(records)).readings.at(0).material, "Prøveå");
    records[2].replace(records[2].find("Pr\xF8ve\xE5"), 6, "Prøveå");
    EXPECT_EQ(decode(framed(records)).readings.at(0).material, "Prøveå");
}

TEST(Pitfall, Number6_AMessageCutIntoFramesOfAnySizeReadsTheSame) {
    const auto expected = testing::contents(decode(framed(testing::c311Control())));
    ASSERT_EQ(expected.size(), 3U);
    for (std::size_t size = 1; size < 260; ++size) {
        EXPECT_EQ(testing::contents(decode(testing::splitFrames(testing::c311Control(), size))), expected)
            << size;
    }
}

TEST(Pitfall, Number7_SegmentsAreNoFrames) {
    const std::string bytes = framed(testing::yumizenControl());
    const std::string expected = testing::describe(decode(bytes));
    for (std::size_t segment = 1; segment < 700; segment += 13) {
        StreamDecoder decoder;
        for (std::size_t at = 0; at < bytes.size(); at += segment) {
            decoder.feed(std::string_view(bytes).substr(at, segment));
        }
        EXPECT_EQ(testing::describe(decoder.finish()), expected);
    }
}

TEST(Pitfall, Number8_KeepAliveBetweenMessages) {
    const std::string bytes = "\x05\x04" + framed(testing::afinionControl()) + "\x04\x05\x04";
    EXPECT_EQ(decode(bytes).readings.size(), 1U);
    EXPECT_THAT(decode(bytes).problems, IsEmpty());
}

TEST(Pitfall, Number9_AResentMessageCanBeRecognised) {
    // The same message in two sessions: the same readings with the same ordinals, told apart by nothing.
    const std::string session = "\x05" + framed(testing::yumizenControl()) + "\x04";
    const Decoded decoded = decode(session + session);
    ASSERT_EQ(decoded.readings.size(), 10U);
    const auto contents = testing::contents(decoded);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(contents[i], contents[i + 5]);
        EXPECT_NE(decoded.readings[i].message, decoded.readings[i + 5].message);
    }
}

TEST(Pitfall, Number9_FramesSentTwiceGiveReadingsOnce) {
    std::string bytes;
    int number = 1;
    for (const std::string& record : testing::yumizenControl()) {
        const std::string one = frame(number++, record + '\r');
        std::string damaged = one;
        damaged[3] ^= 1;
        bytes +=
            damaged + "\x15" + one + "\x06" + one + "\x06"; // damaged and refused, sent again, and once more
    }
    const Decoded decoded = decode(bytes);
    EXPECT_EQ(testing::contents(decoded), testing::contents(decode(framed(testing::yumizenControl()))));
}

TEST(Pitfall, Number12_ValuesAreKeptAsSent) {
    for (const char* value :
         {"5,6", "<5", ">200", "---", "ABN", "HHH", "0.00", "3.26E+05", "****", "LO", "E-304"}) {
        EXPECT_EQ(decode(afinion(value)).readings.at(0).value, value);
    }
    EXPECT_EQ(decode(afinion("  --- ")).readings.at(0).value, "---");
    EXPECT_EQ(decode(afinion("  neg^  neg")).readings.at(0).value, "neg^  neg");
    EXPECT_THAT(decode(afinion(" ")).readings, IsEmpty());
}

TEST(Pitfall, Number13_ComparatorInValueAndFlag) {
    const auto reading = decode(afinion("<5.6", "<")).readings.at(0);
    EXPECT_EQ(reading.value, "<5.6");
    EXPECT_EQ(reading.flags, "<");
}

TEST(Pitfall, Number14_AnOutOfRangeControlFlaggedNormalKeepsItsLimitsAndComment) {
    const Decoded decoded = decode(framed(testing::yumizenControl()));
    const auto& platelets = decoded.readings.at(2);
    EXPECT_EQ(platelets.code, "PLT");
    EXPECT_EQ(platelets.flags, "N");
    EXPECT_EQ(platelets.high, "291");
    EXPECT_EQ(platelets.comment, "CONTROL_FAILED^^PLT_ABOVE_TOLERANCE");
}

TEST(Pitfall, Number15_TimesOfManyForms) {
    const auto timeOf = [](const std::string& text) {
        auto records = testing::afinionControl();
        records[3].replace(records[3].find("20260312100615"), 14, text);
        return decode(framed(records)).readings.at(0);
    };
    EXPECT_EQ(isoText(timeOf("202603121006").measuredAt.value()), "2026-03-12T10:06:00");
    EXPECT_EQ(isoText(timeOf("20260312100615+0100").measuredAt.value()), "2026-03-12T10:06:15");
    EXPECT_FALSE(timeOf("20260312").hasTimeOfDay);
    EXPECT_FALSE(timeOf("").measuredAt);
    EXPECT_FALSE(timeOf("20260231100615").measuredAt);
    EXPECT_EQ(isoText(timeOf("20060101000000").measuredAt.value()), "2006-01-01T00:00:00");
}

TEST(Pitfall, Number17_PaddingAndTrailingSlashAreTakenOff) {
    const auto reading = decode(framed(testing::c311Control())).readings.at(0);
    EXPECT_EQ(reading.material, "PNNN1");
    EXPECT_EQ(reading.code, "798");
    EXPECT_EQ(reading.operatorId, "BIOANA");
    EXPECT_EQ(decode(afinion("  5.5")).readings.at(0).value, "5.5");
}

TEST(Pitfall, Number19And21_PatientsOnTheSameLineAreCountedAndNeverSeen) {
    const std::string bytes = framed(testing::yumizenControl()) + framed(testing::yumizenPatient()) +
                              framed(testing::c311Patient()) + framed(testing::afinionPatient()) +
                              framed(testing::unknownSender()) + framed(testing::afinionControl());
    const Decoded decoded = testing::decodeAllWays(bytes);
    EXPECT_EQ(decoded.readings.size(), 6U);
    EXPECT_EQ(decoded.patientResultsDropped, 6);
    const std::string text = testing::describe(decoded);
    for (const std::string_view canary : {testing::kCanaryName, testing::kCanaryId, testing::kCanaryValue}) {
        EXPECT_EQ(text.find(canary), std::string::npos);
        EXPECT_NE(bytes.find(canary), std::string::npos) << "the search must be able to find it";
    }
}

TEST(Pitfall, Number20_MultibyteTextAcrossBufferBordersStaysWhole) {
    for (const std::size_t border : {std::size_t{4096}, std::size_t{65536}}) {
        for (std::size_t shift = 0; shift < 4; ++shift) {
            auto records = testing::afinionControl();
            const std::string text = "Blåbærprøve";
            records[2].replace(records[2].find("CI 8842"), 7, text);
            std::string frames = framed(records);
            const std::size_t at = frames.find("å");
            // Noise-free filling: empty sessions up to the border.
            std::string filling;
            while (filling.size() + at + shift < border) {
                filling += '\r';
            }
            const std::string bytes = "\x05\x04" + filling.substr(2) + frames;
            StreamDecoder decoder;
            for (std::size_t begin = 0; begin < bytes.size(); begin += border) {
                decoder.feed(std::string_view(bytes).substr(begin, border));
            }
            EXPECT_EQ(decoder.finish().readings.at(0).material, text);
        }
    }
}

TEST(Pitfall, Number20_13And10HexInsideAFrameAreNoLineEnds) {
    auto records = testing::afinionControl();
    records[2].replace(records[2].find("CI 8842"), 7,
                       "CI\x13\x10"
                       "42");
    EXPECT_EQ(decode(framed(records)).readings.at(0).material, "CI\x13\x10"
                                                               "42");
}

TEST(MissingLineEnds, AreAccepted) {
    for (const char* end : {"", "\r", "\n", "\r\n"}) {
        std::string bytes = framed(testing::yumizenControl(), end);
        EXPECT_EQ(decode(bytes).readings.size(), 5U);
        EXPECT_THAT(decode(bytes).problems, IsEmpty());
    }
}

TEST(BytesBeforeStx, AreReportedAndCostNothing) {
    const Decoded decoded = decode("modem ready\r\n" + framed(testing::yumizenControl()));
    EXPECT_EQ(decoded.readings.size(), 5U);
    EXPECT_THAT(testing::problemNames(decoded), ::testing::ElementsAre("bytes-before-stx"));
}

TEST(OtherDelimiters, OfTheHeaderAreUsed) {
    auto records = testing::afinionControl();
    for (std::string& record : records) {
        for (char& c : record) {
            c = c == '|' ? '!' : c == '^' ? '$' : c;
        }
    }
    records[0].replace(0, 6, "H!@$\\!");
    EXPECT_EQ(testing::contents(decode(framed(records))),
              testing::contents(decode(framed(testing::afinionControl()))));
}

} // namespace
} // namespace fasit::instruments
