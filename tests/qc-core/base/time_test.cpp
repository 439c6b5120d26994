// Times: only those that exist, in the forms that files and analysers send.
#include "qc-core/base/clock.h"
#include "qc-core/base/time.h"

#include <gtest/gtest.h>

namespace fasit {
namespace {

std::string iso(std::optional<ParsedTime> parsed) {
    return parsed ? isoText(parsed->time) : "none";
}

TEST(Time, ReadsIsoAndNorwegian) {
    EXPECT_EQ(iso(parseTime("2026-10-07")), "2026-10-07T00:00:00");
    EXPECT_FALSE(parseTime("2026-10-07")->hasTimeOfDay);
    EXPECT_EQ(iso(parseTime("2026-10-07T07:10")), "2026-10-07T07:10:00");
    EXPECT_EQ(iso(parseTime("2026-10-07 07:10:05.250")), "2026-10-07T07:10:05");
    EXPECT_EQ(iso(parseTime("07.10.2026 07:10")), "2026-10-07T07:10:00");
    EXPECT_EQ(iso(parseTime("07.10.2026")), "2026-10-07T00:00:00");
    EXPECT_EQ(iso(parseTime("2026-10-07T07:10:05+02:00")), "2026-10-07T07:10:05");
    EXPECT_EQ(iso(parseTime("2026-10-07T07:10:05Z")), "2026-10-07T07:10:05");
}

TEST(Time, ReadsWhatAnalysersSend) {
    EXPECT_EQ(iso(parseCompactTime("20230329110631")), "2023-03-29T11:06:31");
    EXPECT_EQ(iso(parseCompactTime("202303291106")), "2023-03-29T11:06:00");
    EXPECT_EQ(iso(parseCompactTime("20230329")), "2023-03-29T00:00:00");
    EXPECT_FALSE(parseCompactTime("20230329")->hasTimeOfDay);
    EXPECT_EQ(iso(parseCompactTime("20230329110631+0200")), "2023-03-29T11:06:31");
}

TEST(Time, RefusesDaysAndHoursThatDoNotExist) {
    for (const char* text : {"2026-02-29", "2026-13-01", "2026-04-31", "2026-00-10", "2026-10-07T24:00",
                             "2026-10-07T10:60", "31.11.2026", "yesterday", "", "2026-10-07T",
                             "2026-10-07T07", "1899-01-01", "2026-10-07T07:10 tidlig", "2026/10/07"}) {
        EXPECT_FALSE(parseTime(text)) << text;
    }
    for (const char* text :
         {"20261301", "20260230110000", "2026102", "20261007246000", "abc", "20261007110"}) {
        EXPECT_FALSE(parseCompactTime(text)) << text;
    }
}

TEST(Time, LeapDayExistsInALeapYear) {
    EXPECT_TRUE(parseTime("2028-02-29"));
}

TEST(Time, DayOfATimeBefore1970IsTheDayItIsIn) {
    const auto time = parseTime("1969-12-31T23:59:59");
    ASSERT_TRUE(time);
    EXPECT_EQ(isoText(dateOf(time->time)), "1969-12-31");
    EXPECT_EQ(isoText(time->time), "1969-12-31T23:59:59");
}

TEST(Time, UtcIsWrittenWithMicroseconds) {
    EXPECT_EQ(isoText(UtcTime{1'500'000}), "1970-01-01T00:00:01.500000Z");
}

TEST(Clock, StartsAtTheChosenTimeAndRunsOn) {
    const WallTime start = parseTime("2026-11-20T07:10")->time;
    const ClockStartedAt clock(start);
    EXPECT_GE(clock.wallNow().seconds, start.seconds);
    EXPECT_LT(clock.wallNow().seconds, start.seconds + 60);
    EXPECT_EQ(clock.utcOffsetMinutes(), 60);
    const UtcTime first = clock.utcNow();
    EXPECT_LE(first, clock.utcNow());
}

} // namespace
} // namespace fasit
