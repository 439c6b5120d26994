// Eight counters in one word: each counts for itself, to 127 and no further.
#include "qc-core/rules/streak_lanes.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace fasit::rules {
namespace {

/// The count of a lane, found by asking which lengths it has reached.
int countOf(const StreakLanes& lanes, int lane) {
    for (int length = kMaxStreak; length >= 1; --length) {
        if (lanes.reached(StreakLanes::complementOf(length, lane)) & StreakLanes::topOf(lane)) {
            return length;
        }
    }
    return 0;
}

TEST(StreakLanes, CountAndStartAnewEachForItself) {
    std::mt19937_64 random(1);
    StreakLanes lanes;
    std::array<int, kLanesPerWord> expected{};
    for (int step = 0; step < 20'000; ++step) {
        std::uint64_t holds = 0;
        for (int lane = 0; lane < kLanesPerWord; ++lane) {
            // Lane 0 breaks every other time, lane 7 almost never: long streaks beside short ones.
            const bool met = random() % (std::uint64_t{2} << (2 * lane)) != 0;
            holds |= met ? StreakLanes::fullLane(lane) : 0;
            int& count = expected[static_cast<std::size_t>(lane)];
            count = met ? std::min(count + 1, kMaxStreak) : 0;
        }
        lanes.advance(holds);
        lanes.saturate();
        const int lane = step % kLanesPerWord;
        ASSERT_EQ(countOf(lanes, lane), expected[static_cast<std::size_t>(lane)]) << "step " << step;
    }
}

TEST(StreakLanes, SayWhenALaneIsFullAndStayAtTheLargestCount) {
    StreakLanes lanes;
    for (int i = 0; i < kMaxStreak; ++i) {
        lanes.advance(StreakLanes::fullLane(3));
        ASSERT_EQ(lanes.full(), 0U) << i;
    }
    for (int i = 0; i < 300; ++i) {
        lanes.advance(StreakLanes::fullLane(3));
        ASSERT_EQ(lanes.full(), StreakLanes::topOf(3));
        lanes.saturate();
        ASSERT_EQ(lanes.full(), 0U);
        ASSERT_EQ(countOf(lanes, 3), kMaxStreak);
        ASSERT_EQ(countOf(lanes, 2), 0);
        ASSERT_EQ(countOf(lanes, 4), 0);
    }
}

TEST(StreakLanes, AFullLaneHasReachedEveryLengthBeforeItIsSaturated) {
    StreakLanes lanes;
    for (int i = 0; i <= kMaxStreak; ++i) {
        lanes.advance(StreakLanes::fullLane(0));
    }
    EXPECT_EQ(lanes.reached(StreakLanes::complementOf(1, 0)), StreakLanes::topOf(0));
    EXPECT_EQ(lanes.reached(StreakLanes::complementOf(kMaxStreak, 0)), StreakLanes::topOf(0));
}

TEST(StreakLanes, AccumulateKeepsWhatDoesNotHold) {
    StreakLanes lanes;
    lanes.accumulate(StreakLanes::fullLane(1));
    lanes.accumulate(StreakLanes::fullLane(2));
    lanes.accumulate(StreakLanes::fullLane(1));
    EXPECT_EQ(countOf(lanes, 1), 2);
    EXPECT_EQ(countOf(lanes, 2), 1);
    EXPECT_EQ(countOf(lanes, 0), 0);
    for (int i = 0; i < 500; ++i) {
        lanes.accumulate(StreakLanes::fullLane(1));
        lanes.saturate();
    }
    EXPECT_EQ(countOf(lanes, 1), kMaxStreak);
    EXPECT_EQ(countOf(lanes, 2), 1);
}

TEST(StreakLanes, RestartForgetsEverything) {
    StreakLanes lanes;
    lanes.advance(~std::uint64_t{0});
    lanes.restart();
    for (int lane = 0; lane < kLanesPerWord; ++lane) {
        EXPECT_EQ(countOf(lanes, lane), 0);
    }
}

} // namespace
} // namespace fasit::rules
