// Frames and what comes between them.
#include "instruments/astm/framer.h"

#include "tests/instruments/support/capture_builder.h"

#include <gtest/gtest.h>

namespace fasit::instruments::astm {
namespace {

using testing::frame;

/// Writes each event as a word.
class Journal final : public FramerEvents {
  public:
    void onFrame(const Frame& f) override {
        text += std::string("frame ") + f.number + (f.endsRecord ? " ETX " : " ETB ") + std::string(f.text) +
                " @" + std::to_string(f.offset) + "; ";
    }
    void onDamage(const Damage& d) override {
        text += std::string(nameOf(d.kind)) + " @" + std::to_string(d.offset) + "; ";
    }
    void onRemark(ProblemKind kind, std::size_t offset) override {
        text += "remark " + std::string(nameOf(kind)) + " @" + std::to_string(offset) + "; ";
    }
    void onEnquiry(std::size_t) override { text += "ENQ; "; }
    void onEndOfTransmission(std::size_t) override { text += "EOT; "; }

    std::string text;
};

std::string eventsOf(std::string_view bytes, FramerOptions options = {}) {
    Journal whole;
    Framer framer(whole, options);
    framer.feed(bytes);
    framer.finish();
    Journal pieces;
    Framer single(pieces, options);
    for (const char& c : bytes) {
        single.feed({&c, 1});
    }
    single.finish();
    EXPECT_EQ(whole.text, pieces.text) << "byte by byte differs";
    return whole.text;
}

TEST(Framer, ReadsASession) {
    EXPECT_EQ(eventsOf("\x05" + frame(1, "H|\r") + frame(2, "P|1", false) + "\x04"),
              "ENQ; frame 1 ETX H|\r @1; frame 2 ETB P|1 @11; EOT; ");
}

TEST(Framer, ReadsAnEmptyFrame) {
    EXPECT_EQ(eventsOf(frame(7, "")), "frame 7 ETX  @0; ");
}

TEST(Framer, AcceptsLowerCaseChecksumAndAnyLineEnd) {
    std::string bytes = frame(1, "x", true, "");
    for (char& c : bytes) {
        c = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
    }
    EXPECT_EQ(eventsOf(bytes), "frame 1 ETX x @0; ");
    for (const char* end : {"", "\r", "\n", "\r\n", "\n\r", "\r\r\n"}) {
        EXPECT_EQ(eventsOf(frame(1, "a", true, end) + frame(2, "b", true, end)).substr(0, 18),
                  "frame 1 ETX a @0; ");
    }
}

TEST(Framer, ReportsAMissingLineEndOnlyWhenAskedTo) {
    const std::string bytes = frame(1, "a", true, "") + frame(2, "b");
    FramerOptions options;
    options.lineEnd = FramerOptions::LineEnd::Strict;
    EXPECT_EQ(eventsOf(bytes, options), "frame 1 ETX a @0; remark missing-line-end @0; frame 2 ETX b @6; ");
    EXPECT_EQ(eventsOf(bytes), "frame 1 ETX a @0; frame 2 ETX b @6; ");
}

TEST(Framer, DropsAFrameWithABadChecksumAndReadsOn) {
    std::string bad = frame(1, "H|abc\r");
    bad[3] ^= 1;
    EXPECT_EQ(eventsOf(bad + frame(2, "ok")), "bad-checksum @0; frame 2 ETX ok @13; ");
    EXPECT_EQ(eventsOf("\x02"
                       "1x\x03"
                       "G0\r\n" +
                       frame(2, "ok")),
              "bad-checksum @0; frame 2 ETX ok @8; ");
}

TEST(Framer, UsesAFrameWithABadChecksumWhereThatIsAllowed) {
    FramerOptions options;
    options.checksum = FramerOptions::Checksum::Lenient;
    EXPECT_EQ(eventsOf("\x02"
                       "1x\x03"
                       "00\r\n",
                       options),
              "remark bad-checksum @0; frame 1 ETX x @0; ");
    EXPECT_EQ(eventsOf("\x02"
                       "1x\x03\r\n" +
                           frame(2, "y"),
                       options),
              "remark bad-checksum @0; frame 1 ETX x @0; frame 2 ETX y @6; ");
}

TEST(Framer, FindsTheNextFrameAfterACutOne) {
    EXPECT_EQ(eventsOf("\x02"
                       "1abc" +
                       frame(2, "ok")),
              "frame-cut @0; frame 2 ETX ok @5; ");
    EXPECT_EQ(eventsOf("\x02" + frame(2, "ok")), "frame-cut @0; frame 2 ETX ok @1; ");
    EXPECT_EQ(eventsOf("\x02"
                       "9abc\x03"
                       "00" +
                       frame(2, "ok")),
              "frame-cut @0; frame 2 ETX ok @8; ");
    EXPECT_EQ(eventsOf("\x02"
                       "1abc\x04"),
              "frame-cut @0; EOT; ");
    EXPECT_EQ(eventsOf("\x02"
                       "1abc\x05"),
              "frame-cut @0; ENQ; ");
    EXPECT_EQ(eventsOf("\x02"
                       "1abc\x03"
                       "4"),
              "frame-cut @0; ");
}

TEST(Framer, ReportsBytesOutsideFramesOnceARun) {
    EXPECT_EQ(eventsOf("abc" + frame(1, "x") + "de\r\nf" + frame(2, "y")),
              "bytes-before-stx @0; frame 1 ETX x @3; bytes-before-stx @11; frame 2 ETX y @16; ");
}

TEST(Framer, IgnoresTheHostsAnswersInARecordingOfBothDirections) {
    EXPECT_EQ(eventsOf("\x05\x06" + frame(1, "x") + "\x06" + frame(2, "y") + "\x15\x04"),
              "ENQ; frame 1 ETX x @2; frame 2 ETX y @11; EOT; ");
}

TEST(Framer, DropsAFrameOverItsBound) {
    const std::string big = frame(1, std::string(Framer::kMaxFrame + 1, 'x'));
    EXPECT_EQ(eventsOf(big + frame(2, "ok")).substr(0, 14), "too-large @0; ");
    EXPECT_EQ(eventsOf(frame(1, std::string(Framer::kMaxFrame, 'x'))).substr(0, 11), "frame 1 ETX");
}

TEST(Framer, Pitfall20_13And10HexAreTextAndNoLineEnds) {
    EXPECT_EQ(eventsOf(frame(1, "a\x13"
                                "b\x10"
                                "c")),
              "frame 1 ETX a\x13"
              "b\x10"
              "c @0; ");
}

TEST(Framer, Pitfall7_ATcpSegmentIsNoFrame) {
    // Two frames in one segment, and one frame over three.
    Journal journal;
    Framer framer(journal);
    const std::string bytes = frame(1, "first") + frame(2, "second");
    framer.feed(std::string_view(bytes).substr(0, 15));
    framer.feed(std::string_view(bytes).substr(15, 2));
    framer.feed(std::string_view(bytes).substr(17));
    EXPECT_EQ(journal.text, "frame 1 ETX first @0; frame 2 ETX second @12; ");
}

} // namespace
} // namespace fasit::instruments::astm
