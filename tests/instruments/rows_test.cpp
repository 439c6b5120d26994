// Cells, quotes and lines.
#include "instruments/delimited/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments::delimited {
namespace {

using ::testing::ElementsAre;

TEST(SplitRow, SplitsAtTheSeparator) {
    EXPECT_THAT(splitRow("a;b;;d", ';').cells, ElementsAre("a", "b", "", "d"));
    EXPECT_THAT(splitRow("", ';').cells, ElementsAre(""));
    EXPECT_THAT(splitRow("a;", ';').cells, ElementsAre("a", ""));
    EXPECT_THAT(splitRow("a\tb", '\t').cells, ElementsAre("a", "b"));
    EXPECT_THAT(splitRow("\t\tb", '\t').cells, ElementsAre("", "", "b"));
}

TEST(SplitRow, TakesQuotesOff) {
    EXPECT_THAT(splitRow("\"5,6\",\"a \"\"b\"\"\",\"\"", ',').cells, ElementsAre("5,6", "a \"b\"", ""));
    EXPECT_THAT(splitRow(" \"a;b\" ; c", ';').cells, ElementsAre("a;b", "c"));
    EXPECT_THAT(splitRow("5\" tube;x", ';').cells, ElementsAre("5\" tube", "x"));
    EXPECT_THAT(splitRow("\"a\nb\";c", ';').cells, ElementsAre("a\nb", "c"));
}

TEST(SplitRow, SaysWhatIsWrongWithQuotes) {
    EXPECT_EQ(splitRow("a;\"b", ';').state, Row::State::InsideQuotes);
    EXPECT_EQ(splitRow("a;\"b\"\"", ';').state, Row::State::InsideQuotes);
    EXPECT_EQ(splitRow("\"a\"b;c", ';').state, Row::State::Malformed);
}

TEST(LineCutter, NumbersAndPlacesLines) {
    std::string seen;
    LineCutter cutter([&](const LineCutter::Line& line) {
        seen += std::to_string(line.number) + '@' + std::to_string(line.offset) + '=' +
                std::string(line.text) + (line.tooLong ? "!" : "") + ' ';
    });
    cutter.feed("a\r\nb");
    cutter.feed("c\n\n" + std::string(LineCutter::kMaxLine + 1, 'x') + "\nend");
    cutter.finish();
    EXPECT_EQ(seen, "1@0=a 2@3=bc 3@6= 4@7=! 5@65545=end ");
}

} // namespace
} // namespace fasit::instruments::delimited
