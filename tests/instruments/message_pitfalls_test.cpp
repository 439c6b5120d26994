// Known pitfalls of HL7 and POCT1-A lines, by their number in the project's list.
#include "instruments/drivers/decode.h"
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/hl7_link.h"
#include "instruments/hl7/message.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"
#include "tests/instruments/support/sample_captures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments {
namespace {

using ::testing::IsEmpty;

std::string sample(const std::string& file) {
    return testing::sampleCapture(file).bytes;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

std::vector<std::string> contentsOf(const std::string& bytes) {
    return testing::contents(decode(bytes));
}

/// A HemoScreen control with one result.
std::string hemoScreen(const std::string& result, const std::string& header = {}) {
    return "\x0BMSH|^~\\&|HemoScreen|PixCell|||20261118074210||ORU^R01|1|P|2.4" + header +
           "\rPID||PIX1N\rOBR||||LQC|||20261118074100\r" + result + "\r\x1C\r";
}

TEST(MessagePitfall, Number1_SegmentsMayEndByLfOrBothOrNotAtAll) {
    const std::string good = sample("hemoscreen-qc.hl7");
    const auto expected = contentsOf(good);
    ASSERT_EQ(expected.size(), 3U);
    const std::string marked = replaced(good, "\x1C\r", "\x1C#");
    for (const char* end : {"\n", "\r\n", "\r\r", "\n\n"}) {
        EXPECT_EQ(contentsOf(replaced(replaced(marked, "\r", end), "\x1C#", "\x1C\r")), expected) << end;
    }
    EXPECT_EQ(contentsOf(replaced(good, "\r\x1C\r", "\x1C\r")), expected) << "the last one is missing";
}

TEST(MessagePitfall, Number2_ALineBreakInsideAField) {
    const std::string bytes = hemoScreen("OBX|1|NM|WBC||7.4|10*3/uL\rNTE|1||first\nsecond \\X0A\\third");
    EXPECT_EQ(decode(bytes).readings.at(0).comment, "first\nsecond \nthird");
    EXPECT_EQ(decode(bytes).readings.at(0).value, "7.4");
}

TEST(MessagePitfall, Number3_StartAndEndInSegmentsOfTheirOwn) {
    const std::string good = sample("hemoscreen-qc.hl7");
    const std::string expected = testing::describe(decode(good));
    StreamDecoder decoder;
    for (std::size_t at = 0; at < good.size();) {
        const bool isMark = good[at] == '\x0B' || good[at] == '\x1C';
        const std::size_t next = isMark ? at + 1 : std::min(good.find_first_of("\x0B\x1C", at), good.size());
        decoder.feed(std::string_view(good).substr(at, next - at));
        at = next;
    }
    EXPECT_EQ(testing::describe(decoder.finish()), expected);
}

TEST(MessagePitfall, Number4_SeveralMessagesInOneSegment) {
    const Decoded decoded = decode(sample("hemoscreen-qc.hl7") + sample("cobas-pure-qc.hl7"));
    EXPECT_EQ(decoded.readings.size(), 5U);
    EXPECT_EQ(decoded.patientResultsDropped, 3);
    EXPECT_THAT(decoded.problems, IsEmpty());
}

TEST(MessagePitfall, Number5_CharacterSetsDeclaredAndNot) {
    const auto comment = [](const std::string& charset, const std::string& text) {
        const std::string header = charset.empty() ? "" : "||||||" + charset;
        return decode(hemoScreen("OBX|1|NM|WBC||7.4|10*3/uL\rNTE|1||" + text, header)).readings.at(0).comment;
    };
    EXPECT_EQ(comment("", "\xE6\xF8\xE5"), "æøå");
    EXPECT_EQ(comment("", "æøå"), "æøå");
    EXPECT_EQ(comment("UNICODE UTF-8", "æøå"), "æøå");
    EXPECT_EQ(comment("UNICODE UTF-8", "\xE6"), "æ") << "declared and not so";
    EXPECT_EQ(comment("8859/1", "\xE6"), "æ");
    EXPECT_EQ(comment("8859/1", "\xC3\xA6"), "Ã¦") << "as declared, whatever it looks like";
    const auto message = hl7::Message::parse("MSH|^~\\&|A\rNTE|1||\x91\x9B\x86", 0);
    EXPECT_EQ(message->text(message->field(message->segments()[1], 3), hl7::Charset::Utf8OrCp850), "æøå");
    EXPECT_EQ(message->text("\xC3\xA6", hl7::Charset::Utf8OrCp850), "æ");
}

TEST(MessagePitfall, Number9_AResentResultCanBeRecognised) {
    const std::string good = sample("dca-vantage-qc.poct1a");
    const std::string resent = replaced(replaced(good, "V=\"NEW\"", "V=\"RES\""), "V=\"102\"", "V=\"108\"");
    EXPECT_EQ(contentsOf(resent), contentsOf(good));
}

TEST(MessagePitfall, Number11_DelimitersWithoutEscapeAreReadAndMangledOnesRefused) {
    const std::string good = sample("zybio-qc.hl7");
    EXPECT_EQ(decode(good).readings.size(), 1U);
    const Decoded mangled = decode(replaced(good, "MSH|^~&|", "MSH|'-\xC2\xA5&'|"));
    EXPECT_THAT(mangled.readings, IsEmpty());
    EXPECT_THAT(testing::problemNames(mangled), ::testing::Each("unknown-delimiters"));
}

TEST(MessagePitfall, Number12_ValuesAreKeptAsSentAndNotMeasuredIsSaid) {
    for (const std::string value : {"<5", ">200", "---", "ABN", "HHH", "*0000", "3.26E+05", "5,6"}) {
        const Decoded decoded = decode(hemoScreen("OBX|1|ST|WBC||  " + value + " |10*3/uL"));
        EXPECT_EQ(decoded.readings.at(0).value, value);
        EXPECT_TRUE(decoded.readings.at(0).isMeasured);
    }
    EXPECT_FALSE(decode(hemoScreen("OBX|1|NM|WBC||0.00|10*3/uL")).readings.at(0).isMeasured);
    EXPECT_TRUE(decode(hemoScreen("OBX|1|NM|WBC||0|10*3/uL")).readings.at(0).isMeasured);
    const Decoded empty = decode(hemoScreen("OBX|1|NM|WBC|||10*3/uL"));
    EXPECT_THAT(empty.readings, IsEmpty());
    EXPECT_THAT(testing::problemNames(empty), ::testing::ElementsAre("no-value"));
}

TEST(MessagePitfall, Number14_AControlOutsideItsLimitsComesWithoutAFlagAndWithItsLimits) {
    const auto reading = decode(hemoScreen("OBX|1|NM|WBC||11.0|10*3/uL|5.9-9.3")).readings.at(0);
    EXPECT_FALSE(reading.flags);
    EXPECT_FALSE(reading.analyserJudgement);
    EXPECT_EQ(reading.low, "5.9");
    EXPECT_EQ(reading.high, "9.3");
}

TEST(MessagePitfall, Number15_TimesOfEveryFormAndNone) {
    const auto timeOf = [](const std::string& time) {
        const std::string bytes =
            replaced(sample("dca-vantage-qc.poct1a"), "2026-11-18T07:21:40+01:00", time);
        const auto reading = decode(bytes).readings.at(0);
        return reading.measuredAt ? isoText(*reading.measuredAt) + (reading.hasTimeOfDay ? "" : " day")
                                  : "none";
    };
    EXPECT_EQ(timeOf("2018-07-26T15:51:26"), "2018-07-26T15:51:26");
    EXPECT_EQ(timeOf("2026-11-18T18:53:04.00-05:00"), "2026-11-18T18:53:04");
    EXPECT_EQ(timeOf("2026-11-18"), "2026-11-18T00:00:00 day");
    EXPECT_EQ(timeOf(""), "none");
    EXPECT_EQ(isoText(decode(hemoScreen("OBX|1|NM|WBC||7|")).readings.at(0).measuredAt.value()),
              "2026-11-18T07:41:00")
        << "the order's, where the result has none";
}

TEST(MessagePitfall, Number16_TargetAndSdInOneField) {
    const auto reading = decode(sample("zybio-qc.hl7")).readings.at(0);
    EXPECT_EQ(reading.target, "5.5");
    EXPECT_EQ(reading.sd, "0.2");
    EXPECT_EQ(reading.unit, "mmol/L");
}

TEST(MessagePitfall, Number17_PaddedTextsAreTrimmed) {
    const auto reading = decode(sample("zybio-qc.hl7")).readings.at(0);
    EXPECT_EQ(reading.code, "GLU") << "sent with a space before it";
}

TEST(MessagePitfall, Number18_ComputedMeansAreNoResults) {
    const auto messages = testing::messagesOf(testing::sampleCapture("mindray-haematology-qc.hl7"));
    ASSERT_EQ(messages.size(), 3U);
    const Decoded means = decode(messages[1], "mindray-haematology");
    EXPECT_THAT(means.readings, IsEmpty());
    EXPECT_EQ(means.patientResultsDropped, 0);
}

TEST(MessagePitfall, Number19_AndNumber21_NothingOfAPatientIsLeft) {
    for (const auto& capture : testing::sampleCaptures()) {
        ASSERT_TRUE(capture.patients == 0 || capture.bytes.find(testing::kCanaryName) != std::string::npos);
        const std::string seen = testing::describe(decode(capture.bytes, capture.driver));
        EXPECT_EQ(seen.find(testing::kCanaryName), std::string::npos) << capture.file;
    }
}

TEST(MessagePitfall, Number20_AMultibyteCharacterAcrossAnyBorder) {
    for (const std::size_t border : {std::size_t{4096}, std::size_t{65536}}) {
        const std::string head = hemoScreen("");
        std::string text(border - head.size() - 45, 'x');
        const std::string bytes =
            hemoScreen("NTE|1||" + text + "\rOBX|1|NM|WBC||7.4|\rNTE|1||æøå æøå æøå æøå æøå æøå");
        for (std::size_t at = border - 2; at < border + 3; ++at) {
            StreamDecoder decoder;
            decoder.feed(std::string_view(bytes).substr(0, at));
            decoder.feed(std::string_view(bytes).substr(at));
            EXPECT_EQ(decoder.finish().readings.at(0).comment, "æøå æøå æøå æøå æøå æøå");
        }
    }
}

TEST(MessagePitfall, Number23_LotAndMaterialCodeAreNotMixed) {
    const auto pure = decode(sample("cobas-pure-qc.hl7")).readings.at(0);
    EXPECT_EQ(pure.lot, "815027");
    EXPECT_EQ(pure.material, "PKON1");
    EXPECT_FALSE(pure.level) << "the digit behind the name is a person's to read";
    const auto hemoScreenReading = decode(sample("hemoscreen-qc.hl7")).readings.at(0);
    EXPECT_EQ(hemoScreenReading.lot, "PIX260911N");
}

TEST(MessagePitfall, Number24_TargetSdTimeAndCalibrationBesideAResultAreNone) {
    const Decoded decoded = decode(sample("cobas-pure-qc.hl7"));
    ASSERT_EQ(decoded.readings.size(), 2U);
    EXPECT_EQ(decoded.readings[0].target, "4.05");
    EXPECT_EQ(decoded.readings[0].sd, "0.11");
    EXPECT_EQ(decoded.readings[1].target, "5.88");
}

} // namespace
} // namespace fasit::instruments
