// Blocks of MLLP, whole and in pieces, and what happens to damaged ones.
#include "instruments/hl7/mllp_framer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace fasit::instruments::hl7 {
namespace {

using ::testing::ElementsAre;

struct Log final : BlockEvents {
    void onBlock(std::string_view content, std::size_t offset) override {
        events.push_back(std::string(content) + "@" + std::to_string(offset));
    }
    void onLostBlock(const Problem& problem) override {
        events.push_back(std::string(nameOf(problem.kind)) + "@" + std::to_string(problem.offset));
    }
    void onNoise(const Problem& problem) override {
        events.push_back("noise@" + std::to_string(problem.offset));
    }
    std::vector<std::string> events;
};

std::vector<std::string> eventsOf(std::string_view bytes, std::size_t piece, std::size_t bound = 100) {
    Log log;
    MllpFramer framer(log, bound);
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        framer.feed(bytes.substr(at, piece));
    }
    framer.finish();
    return log.events;
}

/// The same in one piece and byte by byte.
std::vector<std::string> eventsOf(std::string_view bytes) {
    EXPECT_EQ(eventsOf(bytes, 1), eventsOf(bytes, bytes.size()));
    return eventsOf(bytes, bytes.size());
}

TEST(MllpFramer, FindsBlocksAndIgnoresWhatStandsBetween) {
    EXPECT_THAT(eventsOf("\x0B"
                         "one\x1C\r\r\n \x0B"
                         "two\x1C\r"),
                ElementsAre("one@1", "two@10"));
    EXPECT_THAT(eventsOf("junk\x0B"
                         "one\x1C\rmore junk\x0B"
                         "two\x1C\r"),
                ElementsAre("noise@0", "one@5", "noise@10", "two@20"));
}

TEST(MllpFramer, AnEndMayLackItsCr) {
    EXPECT_THAT(eventsOf("\x0Bone\x1C\x0Btwo\x1C"), ElementsAre("one@1", "two@6"));
    Log log;
    MllpFramer framer(log);
    framer.feed("\x0Bone\x1C");
    EXPECT_TRUE(framer.awaitsByteBehindEnd());
    framer.endBlock();
    EXPECT_FALSE(framer.isInBlock());
    EXPECT_THAT(log.events, ElementsAre("one@1"));
}

TEST(MllpFramer, AnEndByteInTheMiddleOfATextDamagesTheBlock) {
    EXPECT_THAT(eventsOf("\x0Bo\x1Cne\x1C\r\x0Btwo\x1C\r"), ElementsAre("frame-cut@1", "two@8"));
}

TEST(MllpFramer, AStartInABlockShowsThatItWasCut) {
    EXPECT_THAT(eventsOf("\x0Bone\x0Btwo\x1C\r"), ElementsAre("frame-cut@1", "two@5"));
    EXPECT_THAT(eventsOf("\x0Bone"), ElementsAre("frame-cut@1"));
}

TEST(MllpFramer, ABlockOverTheBoundIsLostAndTheNextIsFound) {
    const std::string large = "\x0B" + std::string(101, 'x') + "\x1C\r\x0Btwo\x1C\r";
    EXPECT_THAT(eventsOf(large), ElementsAre("too-large@1", "two@105"));
    EXPECT_THAT(eventsOf("\x0B" + std::string(100, 'x') + "\x1C\r").size(), 1U);
    EXPECT_THAT(eventsOf("\x0B" + std::string(101, 'x')), ElementsAre("too-large@1"));
}

} // namespace
} // namespace fasit::instruments::hl7
