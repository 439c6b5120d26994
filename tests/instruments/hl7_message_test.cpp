// Segments, fields, texts and values of HL7.
#include "instruments/drivers/hl7_values.h"
#include "instruments/hl7/message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments::hl7 {
namespace {

Message parsed(const std::string& text) {
    static std::string kept; // views point into it
    kept = text;
    return Message::parse(kept, 0).value();
}

std::string textIn(const std::string& charset, const std::string& field, Charset undeclared) {
    const Message message =
        parsed("MSH|^~\\&|A|B|||1||ORU^R01|1|P|2.4||||||" + charset + "\rNTE|1||" + field + "\r");
    return message.text(message.field(message.segments()[1], 3), undeclared);
}

TEST(Hl7Delimiters, AreThoseOfTheHeader) {
    EXPECT_EQ(Delimiters::fromHeader("MSH|^~\\&|A"), Delimiters{});
    EXPECT_EQ(Delimiters::fromHeader("MSH|^~\\&#|A"), Delimiters{});
    EXPECT_EQ(Delimiters::fromHeader("MSH$%*!?$A"), (Delimiters{'$', '%', '*', '!', '?'}));
    for (const char* bad :
         {"", "MSH|^~", "MSH|^^\\&|A", "MSH|A~\\&|A", "PID|^~\\&|A", "MSHA^~\\&AB", "MSH|^~\\&12|A"}) {
        EXPECT_FALSE(Delimiters::fromHeader(bad)) << bad;
    }
}

TEST(Hl7Message, FieldsAreNumberedAsTheStandardDoes) {
    const Message message = parsed("MSH|^~\\&|A|B|||1||ORU^R01|id\rOBX|1|NM|a^b||5\r");
    EXPECT_EQ(message.field(message.header(), 1), "|");
    EXPECT_EQ(message.field(message.header(), 2), "^~\\&");
    EXPECT_EQ(message.field(message.header(), 10), "id");
    EXPECT_EQ(message.field(message.header(), 99), "");
    const Segment& obx = message.segments()[1];
    EXPECT_EQ(obx.offset, 29U);
    EXPECT_EQ(message.field(obx, 5), "5");
    EXPECT_EQ(message.component(message.field(obx, 3), 2), "b");
    EXPECT_EQ(message.component(message.field(obx, 3), 3), "");
}

TEST(Hl7Message, WhatBreaksTheFormIsNotRead) {
    const std::string good = "MSH|^~\\&|A|B|||1||ORU^R01|id\r";
    const std::vector<std::string> bad = {
        "",          "\r\n",        "PID|1\r",        good + "obx|1\r", good + "OBX1|1\r",
        good + good, good + "OB\r", good + "OBX^1\r",
    };
    for (const std::string& text : bad) {
        const auto message = Message::parse(text, 5);
        ASSERT_FALSE(message) << text;
        EXPECT_GE(message.error().offset, 5U);
        EXPECT_TRUE(message.error().detail.empty());
    }
}

TEST(Hl7Text, ResolvesEscapesAndKeepsWhatItDoesNotKnow) {
    const auto text = [](const std::string& field) { return textIn("", field, Charset::Utf8OrWindows1252); };
    EXPECT_EQ(text("a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f"), "a|b^c&d~e\\f");
    EXPECT_EQ(text("\\X41\\\\X0A42\\"), "A\nB");
    EXPECT_EQ(text("a\\.br\\b"), "a\nb");
    EXPECT_EQ(text("\\Q\\ \\XZZ\\ \\~"), "\\Q\\ \\XZZ\\ \\~");
    EXPECT_EQ(text("  padded "), "padded");
}

TEST(Hl7Values, AreOneText) {
    using drivers::hl7Value;
    EXPECT_EQ(hl7Value("NM", " 5.4 ", '^'), "5.4");
    EXPECT_EQ(hl7Value("SN", "<^5", '^'), "<5");
    EXPECT_EQ(hl7Value("SN", "^1^:^128", '^'), "1:128");
    EXPECT_EQ(hl7Value("CE", "^negative^L", '^'), "negative");
    EXPECT_EQ(hl7Value("CE", "^^99ROC", '^'), "");
    EXPECT_EQ(hl7Value("ST", "5^4", '^'), "5^4");
}

TEST(Hl7Values, RangesHaveTwoEnds) {
    const auto range = [](std::string_view text) {
        const auto limits = drivers::hl7Range(text, '^');
        return limits ? limits->low + ".." + limits->high : "none";
    };
    EXPECT_EQ(range("5.9-9.3"), "5.9..9.3");
    EXPECT_EQ(range("7.350^7.450"), "7.350..7.450");
    EXPECT_EQ(range("84.0 - 94.0"), "84.0..94.0");
    EXPECT_EQ(range("-2.0-3.0"), "-2.0..3.0");
    for (const char* open : {"", "<0.50", "<0.04ng/mL", "5", "-", "a-b", "5-"}) {
        EXPECT_EQ(range(open), "none") << open;
    }
}

TEST(Hl7Values, TimesOfEveryLength) {
    const auto time = [](std::string_view text) {
        const auto read = drivers::hl7Time(text);
        return read ? isoText(read->time) + (read->hasTimeOfDay ? "" : " day") : "none";
    };
    EXPECT_EQ(time("20261118074210"), "2026-11-18T07:42:10");
    EXPECT_EQ(time("20261118074210.1234+0100"), "2026-11-18T07:42:10");
    EXPECT_EQ(time("202611180742"), "2026-11-18T07:42:00");
    EXPECT_EQ(time("20261118"), "2026-11-18T00:00:00 day");
    EXPECT_EQ(time("20261131"), "none");
    EXPECT_EQ(time("2026"), "none");
}

} // namespace
} // namespace fasit::instruments::hl7
