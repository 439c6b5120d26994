// Lock-out: how it grows, and that no clock opens it early or keeps it for years.
#include "qc-core/workflow/lockout.h"

#include <gtest/gtest.h>

#include <random>

namespace fasit::workflow {
namespace {

using domain::SignInFailures;
using std::chrono::minutes;

constexpr std::int64_t kMinute = 60'000'000;

UtcTime minute(std::int64_t number) {
    return {number * kMinute};
}

SignInFailures failedAt(UtcTime time, int times) {
    SignInFailures failures;
    for (int i = 0; i < times; ++i) {
        failures = afterFailure(failures, time);
    }
    return failures;
}

TEST(Lockout, GrowsFromAMinuteToAnHour) {
    const int expected[] = {0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (int count = 0; count < 13; ++count) {
        EXPECT_EQ(lockAfter(count), minutes(expected[count])) << count;
    }
    EXPECT_EQ(lockAfter(2'000'000'000), minutes(60));
}

TEST(Lockout, BeginsWithTheFifthFailure) {
    EXPECT_EQ(lockedUntil(failedAt(minute(100), 4), minute(100)), std::nullopt);
    EXPECT_EQ(lockedUntil(failedAt(minute(100), 5), minute(100)), minute(101));
    EXPECT_EQ(lockedUntil(failedAt(minute(100), 5), minute(101)), std::nullopt);
    EXPECT_EQ(lockedUntil(failedAt(minute(100), 7), minute(103)), minute(104));
}

TEST(Lockout, IsNotOpenedByAClockThatIsSetBack) {
    const SignInFailures failures = failedAt(minute(100), 8);
    EXPECT_EQ(lockedUntil(failures, minute(50)), minute(58));
    EXPECT_EQ(lockedUntil(asOf(failures, minute(50)), minute(57)), minute(58));
    EXPECT_EQ(lockedUntil(asOf(failures, minute(50)), minute(58)), std::nullopt);
}

TEST(Lockout, OfAClockThatWasYearsAheadEndsInTime) {
    const UtcTime now = minute(1'000);
    const SignInFailures failures = failedAt(minute(5'000'000), 20);
    const SignInFailures known = asOf(failures, now);
    EXPECT_EQ(lockedUntil(known, now), minute(1'060));
    EXPECT_EQ(lockedUntil(known, minute(1'060)), std::nullopt);
}

/// Attempts at random times of a clock that jumps. Whoever is let try has waited the whole lock, as the
/// clock went forward, and nobody who is turned away is told to wait longer than that.
TEST(Lockout, IsAlwaysWaitedForAndNeverLongerThanItIs) {
    std::mt19937_64 random(20261122);
    SignInFailures failures;
    std::int64_t now = 1'000'000;
    std::int64_t waited = 0;
    int tried = 0;
    for (int step = 0; step < 200'000; ++step) {
        const std::int64_t moved = static_cast<std::int64_t>(random() % 31) - (random() % 4 == 0 ? 60 : 0);
        now += moved;
        waited += std::max<std::int64_t>(moved, 0);
        failures = asOf(failures, minute(now));
        const auto until = lockedUntil(failures, minute(now));
        if (until) {
            ASSERT_LE(*until, minute(now + lockAfter(failures.count).count()));
            continue;
        }
        ASSERT_GE(waited, lockAfter(failures.count).count()) << step;
        ++tried;
        failures = random() % 20 == 0 ? SignInFailures() : afterFailure(failures, minute(now));
        waited = 0;
    }
    EXPECT_GT(tried, 10'000);
}

} // namespace
} // namespace fasit::workflow
