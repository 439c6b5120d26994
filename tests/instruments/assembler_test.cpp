// From frames to messages: split records, repetitions, holes.
#include "instruments/astm/assembler.h"

#include "tests/instruments/support/capture_builder.h"

#include <gtest/gtest.h>

namespace fasit::instruments::astm {
namespace {

using testing::frame;

class Journal final : public MessageEvents {
  public:
    void onMessage(const Message& message) override {
        text += message.isComplete ? "message" : "cut";
        for (const Record& record : message.records) {
            text += " [" + std::string(record.text) + ']';
        }
        text += "; ";
    }
    void onProblem(const Problem& problem) override {
        text +=
            std::string(nameOf(problem.kind)) + (problem.detail.empty() ? "" : " " + problem.detail) + "; ";
    }

    std::string text;
};

std::string messagesOf(std::string_view bytes) {
    Journal journal;
    Assembler assembler(journal);
    Framer framer(assembler);
    framer.feed(bytes);
    framer.finish();
    assembler.finish();
    return journal.text;
}

std::string bad(std::string frameBytes) {
    frameBytes[2] ^= 1;
    return frameBytes;
}

const std::string kHeader = "H|\\^&|||X\r";

TEST(Assembler, JoinsFramesUpToL) {
    EXPECT_EQ(messagesOf(frame(1, kHeader) + frame(2, "R|1\r") + frame(3, "L|1\r")),
              "message [H|\\^&|||X] [R|1] [L|1]; ");
}

TEST(Assembler, Pitfall6_ARecordIsSplitInMidField) {
    EXPECT_EQ(messagesOf(frame(1, kHeader + "R|1|ab", false) + frame(2, "cd|2\rL|1\r")),
              "message [H|\\^&|||X] [R|1|abcd|2] [L|1]; ");
}

TEST(Assembler, EndsAMessageAtEotOrAtTheNextHeader) {
    EXPECT_EQ(messagesOf(frame(1, kHeader + "R|1\r") + "\x04"), "message [H|\\^&|||X] [R|1]; ");
    EXPECT_EQ(messagesOf(frame(1, kHeader + "R|1\r" + kHeader + "R|2\rL\r")),
              "message [H|\\^&|||X] [R|1]; message [H|\\^&|||X] [R|2] [L]; ");
}

TEST(Assembler, TakesARecordWithoutCrBeforeEtx) {
    EXPECT_EQ(messagesOf(frame(1, "H|\\^&|||X") + frame(2, "R|1") + frame(3, "L|1")),
              "message [H|\\^&|||X] [R|1] [L|1]; ");
}

TEST(Assembler, TakesLineFeedsBehindCr) {
    EXPECT_EQ(messagesOf(frame(1, "H|\\^&|||X\r\nR|1\r\nL|1\r\n")), "message [H|\\^&|||X] [R|1] [L|1]; ");
}

TEST(Assembler, CutsAMessageThatTheStreamOrANewSessionEnds) {
    EXPECT_EQ(messagesOf(frame(1, kHeader + "R|1\rR|2", false)), "message-cut; cut [H|\\^&|||X] [R|1]; ");
    EXPECT_EQ(messagesOf(frame(1, kHeader + "R|1\r") + "\x05"), "message-cut; cut [H|\\^&|||X] [R|1]; ");
    EXPECT_EQ(messagesOf(frame(1, kHeader + "R|1\rR|2", false) + "\x04"),
              "message-cut; cut [H|\\^&|||X] [R|1]; ");
}

TEST(Assembler, Pitfall8_EnquiryAndEndWithoutDataIsNothing) {
    EXPECT_EQ(messagesOf("\x05\x04\x05\x04"), "");
}

TEST(Assembler, Pitfall9_ARepeatedFrameIsTakenOnce) {
    EXPECT_EQ(messagesOf(frame(1, kHeader) + frame(2, "R|1\r") + frame(2, "R|1\r") + frame(3, "L\r")),
              "message [H|\\^&|||X] [R|1] [L]; ");
    EXPECT_EQ(messagesOf(frame(1, kHeader + "R|1\rL\r") + frame(1, kHeader + "R|1\rL\r")),
              "message [H|\\^&|||X] [R|1] [L]; ");
}

TEST(Assembler, FramesThatReuseANumberWithOtherContentAreNoRepetition) {
    EXPECT_EQ(messagesOf(frame(1, kHeader) + frame(1, "R|1\r") + frame(1, "R|2\r") + frame(1, "L\r")),
              "message [H|\\^&|||X] [R|1] [R|2] [L]; ");
}

TEST(Assembler, ABadFrameThatIsSentAgainLeavesNoHole) {
    EXPECT_EQ(messagesOf(frame(1, kHeader) + bad(frame(2, "R|1\r")) + frame(2, "R|1\r") + frame(3, "L\r")),
              "bad-checksum; message [H|\\^&|||X] [R|1] [L]; ");
}

TEST(Assembler, NothingBehindAHoleIsTakenUpToTheNextHeader) {
    EXPECT_EQ(messagesOf(frame(1, kHeader) + frame(2, "R|1\r") + bad(frame(3, "O|2\r")) + frame(4, "R|2\r") +
                         frame(5, "R|3\r") + frame(6, "L\r") + frame(1, kHeader) + frame(2, "R|4\rL\r")),
              "bad-checksum; message-cut; cut [H|\\^&|||X] [R|1]; results-not-trusted 2; message "
              "[H|\\^&|||X] [R|4] [L]; ");
}

TEST(Assembler, NeverJoinsTheHalvesOfTwoRecords) {
    // The second half of one message and the first half of the next are lost; both are cut in the same place.
    const std::string first = frame(1, kHeader + "R|1|12", false);
    EXPECT_EQ(messagesOf(first + bad(frame(2, "3|a\rL\r")) + bad(frame(1, kHeader + "R|1|45", false)) +
                         frame(2, "6|b\rL\r")),
              "bad-checksum; bad-checksum; message-cut; cut [H|\\^&|||X]; ");
    EXPECT_EQ(messagesOf(first + "junk" + frame(2, "6|b\rR|2\rL\r")),
              "bytes-before-stx; message-cut; cut [H|\\^&|||X]; results-not-trusted 1; ");
}

TEST(Assembler, HalfARecordThatLooksLikeAHeaderIsNone) {
    // A flag H and empty fields: "...||H|||F" cut before H.
    EXPECT_EQ(messagesOf(frame(1, kHeader) + bad(frame(2, "R|1|4.5||", false)) + frame(3, "H||||F\rL\r")),
              "bad-checksum; message-cut; cut [H|\\^&|||X]; ");
}

TEST(Assembler, ReportsResultsBeforeAnyHeader) {
    EXPECT_EQ(messagesOf(frame(3, "R|1\r") + frame(4, "R|2\rL\r")), "missing-header 2; ");
}

TEST(Assembler, ReportsUnknownDelimitersAndDropsTheMessage) {
    EXPECT_EQ(messagesOf(frame(1, "H|||||X\rR|1\rL\r") + frame(2, kHeader + "R|2\rL\r")),
              "unknown-delimiters; results-not-trusted 1; message [H|\\^&|||X] [R|2] [L]; ");
}

TEST(Assembler, DropsAMessageOverItsBound) {
    std::string bytes = frame(1, kHeader);
    for (int i = 0; i < 20; ++i) {
        bytes += frame(i + 2, "M|" + std::to_string(i) + '|' + std::string(60'000, 'x') + '\r');
    }
    bytes += frame(1, kHeader + "R|1\rL\r");
    const std::string text = messagesOf(bytes);
    EXPECT_NE(text.find("too-large; message-cut; cut"), std::string::npos);
    EXPECT_NE(text.find("message [H|\\^&|||X] [R|1] [L]; "), std::string::npos);
}

} // namespace
} // namespace fasit::instruments::astm
