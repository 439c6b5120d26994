// Delimiters, fields, components and escapes.
#include "instruments/astm/fields.h"

#include <gtest/gtest.h>

namespace fasit::instruments::astm {
namespace {

const Delimiters kUsual;

TEST(Delimiters, AreTakenFromTheHeader) {
    EXPECT_EQ(Delimiters::fromHeader("H|\\^&|||X"), kUsual);
    EXPECT_EQ(Delimiters::fromHeader("H|\\^&"), kUsual);
    EXPECT_EQ(Delimiters::fromHeader("H|@^\\|X"), (Delimiters{'|', '@', '^', '\\'}));
    EXPECT_EQ(Delimiters::fromHeader("H!~$%!X"), (Delimiters{'!', '~', '$', '%'}));
}

TEST(Delimiters, AreUnknownWhereFourDifferentMarksDoNotStand) {
    for (const char* header :
         {"H", "H|\\^", "H|\\^|X", "H||^&|", "H|\\\\&|", "H|ab&|", "H|\\^&X|", "H| ^&|", "HIST|"}) {
        EXPECT_FALSE(Delimiters::fromHeader(header)) << header;
    }
}

TEST(RecordLetter, IsTakenInEitherCase) {
    EXPECT_EQ(recordLetter("R|1"), 'R');
    EXPECT_EQ(recordLetter("r|1"), 'R');
    EXPECT_EQ(recordLetter("L"), 'L');
    EXPECT_EQ(recordLetter("RBC|1"), '\0');
    EXPECT_EQ(recordLetter("1|R"), '\0');
    EXPECT_EQ(recordLetter(""), '\0');
}

TEST(Fields, AreNumberedFromTheRecordLetter) {
    const Fields fields("R|1|^^^WBC^6690-2|8.30|10E3/uL||N", kUsual);
    EXPECT_EQ(fields.at(1), "R");
    EXPECT_EQ(fields.at(3), "^^^WBC^6690-2");
    EXPECT_EQ(fields.at(6), "");
    EXPECT_EQ(fields.at(7), "N");
    EXPECT_EQ(fields.at(8), "");
    EXPECT_EQ(fields.at(0), "");
    EXPECT_TRUE(fields.isPlain());
}

TEST(Fields, FindEveryDelimiterAtEveryPosition) {
    for (std::size_t length = 0; length < 40; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            std::string record(length, 'x');
            record[at] = '|';
            const Fields fields(record, kUsual);
            EXPECT_EQ(fields.at(1).size(), at);
            EXPECT_EQ(fields.at(2).size(), length - at - 1);
            record[at] = '&';
            EXPECT_FALSE(Fields(record, kUsual).isPlain());
            record[at] = '\xE5';
            EXPECT_FALSE(Fields(record, kUsual).isPlain());
        }
    }
}

TEST(Fields, BeyondTheBoundAreIgnored) {
    const Fields fields(std::string(1000, '|'), kUsual);
    EXPECT_EQ(fields.at(Fields::kMaxFields + 1), "");
}

TEST(Fields, OfAHeaderArePlainAlthoughItNamesTheEscape) {
    EXPECT_TRUE(Fields("H|\\^&|||H500", kUsual).isPlain());
    EXPECT_FALSE(Fields("H|\\^&|||A&F&B", kUsual).isPlain());
    EXPECT_FALSE(Fields("H|\\^&|||\xE5", kUsual).isPlain());
}

TEST(Part, IsEmptyWhereThereIsNone) {
    EXPECT_EQ(part("a^b^^d", 1, '^'), "a");
    EXPECT_EQ(part("a^b^^d", 3, '^'), "");
    EXPECT_EQ(part("a^b^^d", 4, '^'), "d");
    EXPECT_EQ(part("a^b^^d", 5, '^'), "");
    EXPECT_EQ(part("", 1, '^'), "");
}

TEST(HasRepeat, LooksAtEachRepeat) {
    EXPECT_TRUE(hasRepeat("Q", "Q", kUsual));
    EXPECT_TRUE(hasRepeat("X\\ q ", "Q", kUsual));
    EXPECT_FALSE(hasRepeat("QC\\X", "Q", kUsual));
    EXPECT_FALSE(hasRepeat("", "Q", kUsual));
}

TEST(TextOf, ResolvesEscapes) {
    EXPECT_EQ(textOf(" a&F&b&S&c&R&d&E&e ", kUsual), "a|b^c\\d&e");
    EXPECT_EQ(textOf("&H&high&N& &Zlocal&x", kUsual), "high x");
    EXPECT_EQ(textOf("&X4142&", kUsual), "AB");
    EXPECT_EQ(textOf("m&XE5&lt", kUsual), "m\xC3\xA5lt");
}

TEST(TextOf, KeepsWhatIsNoEscape) {
    EXPECT_EQ(textOf("Smith & Co", kUsual), "Smith & Co");
    EXPECT_EQ(textOf("a&b", kUsual), "a&b");
    EXPECT_EQ(textOf("&Q&&X4&&XGG&&", kUsual), "&Q&&X4&&XGG&&");
}

TEST(TextOf, TakesTheEscapeOfTheHeader) {
    EXPECT_EQ(textOf("a\\F\\b&F&", Delimiters{'|', '@', '^', '\\'}), "a|b&F&");
}

} // namespace
} // namespace fasit::instruments::astm
