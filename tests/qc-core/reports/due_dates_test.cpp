// When the next control is due, when it is overdue, and which level's turn it is.
#include "qc-core/reports/due_dates.h"

#include <gtest/gtest.h>

namespace fasit::reports {
namespace {

Date day(int month, int number) {
    return dateOf(2026, month, number).value();
}

domain::Schedule weekly() {
    domain::Schedule schedule;
    schedule.intervalDays = 7;
    schedule.graceDays = 1;
    schedule.levelNumbers = {1, 2};
    schedule.validFrom = day(9, 1);
    return schedule;
}

domain::Schedule withPeriods(std::vector<domain::PeriodNotInUse> periods) {
    auto schedule = weekly();
    schedule.notInUse = std::move(periods);
    return schedule;
}

TEST(NextDue, IsTheIntervalAfterTheLastCompleteControl) {
    EXPECT_EQ(nextDue(weekly(), day(10, 1)), day(10, 8));
    EXPECT_EQ(nextDue(weekly(), day(12, 28)), dateOf(2027, 1, 4).value());
}

TEST(NextDue, IsTheFirstDayOfTheScheduleWhereNothingWasDone) {
    EXPECT_EQ(nextDue(weekly(), std::nullopt), day(9, 1));
}

TEST(NextDue, IsTheDayAfterAPeriodNotInUseThatItFallsIn) {
    const auto schedule = withPeriods({{day(7, 1), day(7, 31)}});
    EXPECT_EQ(nextDue(schedule, day(6, 23)), day(6, 30));
    EXPECT_EQ(nextDue(schedule, day(6, 24)), day(8, 1));
    EXPECT_EQ(nextDue(schedule, day(7, 24)), day(8, 1));
    EXPECT_EQ(nextDue(schedule, day(7, 25)), day(8, 1)); // As it happens, seven days on.
    EXPECT_EQ(nextDue(schedule, day(7, 26)), day(8, 2));
}

TEST(NextDue, GoesBehindPeriodsThatFollowEachOtherInAnyOrder) {
    const auto schedule =
        withPeriods({{day(8, 1), day(8, 5)}, {day(7, 1), day(7, 31)}, {day(8, 5), day(8, 9)}});
    EXPECT_EQ(nextDue(schedule, day(6, 25)), day(8, 10));
}

/// 1 October 2026 is a Thursday.
TEST(NextDueAfterRepeat, IsTheNextWorkingDay) {
    EXPECT_EQ(nextDueAfterRepeat(weekly(), day(10, 1)), day(10, 2));
    EXPECT_EQ(nextDueAfterRepeat(weekly(), day(10, 2)), day(10, 5));
    EXPECT_EQ(nextDueAfterRepeat(weekly(), day(10, 3)), day(10, 5));
    EXPECT_EQ(nextDueAfterRepeat(weekly(), day(10, 4)), day(10, 5));
    auto daily = weekly();
    daily.intervalDays = 1;
    EXPECT_EQ(nextDueAfterRepeat(daily, day(10, 2)), day(10, 3));
    EXPECT_EQ(nextDueAfterRepeat(withPeriods({{day(10, 2), day(10, 9)}}), day(10, 1)), day(10, 10));
}

TEST(NextWorkingDay, LeavesOutSaturdaysAndSundaysInEveryCentury) {
    EXPECT_EQ(nextWorkingDay(dateOf(1969, 12, 31).value()), dateOf(1970, 1, 2).value()); // New Year.
    EXPECT_EQ(nextWorkingDay(dateOf(1966, 4, 1).value()), dateOf(1966, 4, 4).value());   // A Friday.
    EXPECT_EQ(nextWorkingDay(dateOf(2024, 3, 1).value()), dateOf(2024, 3, 4).value());   // A Friday.
}

domain::HomeRules moving(bool fromWeekends, bool fromHolidays) {
    domain::HomeRules rules;
    rules.movesFromWeekends = fromWeekends;
    rules.movesFromHolidays = fromHolidays;
    return rules;
}

TEST(NextWorkingDay, LeavesOutPublicHolidays) {
    EXPECT_EQ(nextWorkingDay(dateOf(2027, 3, 24).value()), dateOf(2027, 3, 30).value()); // Easter 2027.
    EXPECT_EQ(nextWorkingDay(dateOf(2026, 12, 24).value()), dateOf(2026, 12, 28).value());
}

TEST(NextDue, IsMovedFromWeekendsAndHolidaysWhereTheHomeChoseSo) {
    EXPECT_EQ(nextDue(weekly(), day(10, 3), moving(true, false)), day(10, 12)); // Saturday the tenth.
    EXPECT_EQ(nextDue(weekly(), day(10, 3), moving(false, true)), day(10, 10));
    EXPECT_EQ(nextDue(weekly(), day(5, 10), moving(false, true)), day(5, 18)); // A Sunday, and 17 May.
    EXPECT_EQ(nextDue(weekly(), day(4, 26), moving(true, false)), day(5, 4));
    const auto schedule = withPeriods({{day(10, 12), day(10, 16)}});
    EXPECT_EQ(nextDue(schedule, day(10, 3), moving(true, false)), day(10, 19)) << "into a period, and on";
}

TEST(IsOverdue, DaysNotInUseDoNotCountTowardTheGrace) {
    const auto schedule = withPeriods({{day(10, 9), day(10, 12)}});
    EXPECT_FALSE(isOverdue(schedule, day(10, 8), day(10, 13))) << "the first day of use behind the due day";
    EXPECT_TRUE(isOverdue(schedule, day(10, 8), day(10, 14)));
}

TEST(IsOverdue, FreeDaysDoNotCountTowardTheGrace) {
    EXPECT_TRUE(isOverdue(weekly(), day(10, 9), day(10, 11)));
    EXPECT_FALSE(isOverdue(weekly(), day(10, 9), day(10, 12), moving(true, false)));
    EXPECT_TRUE(isOverdue(weekly(), day(10, 9), day(10, 13), moving(true, false)));
}

TEST(IsOverdue, FromTheDayAfterDueDayAndGrace) {
    EXPECT_FALSE(isOverdue(weekly(), day(10, 8), day(10, 1)));
    EXPECT_FALSE(isOverdue(weekly(), day(10, 8), day(10, 8)));
    EXPECT_FALSE(isOverdue(weekly(), day(10, 8), day(10, 9)));
    EXPECT_TRUE(isOverdue(weekly(), day(10, 8), day(10, 10)));
    auto strict = weekly();
    strict.graceDays = 0;
    EXPECT_TRUE(isOverdue(strict, day(10, 8), day(10, 9)));
}

TEST(IsOverdue, NeverOnADayNotInUse) {
    const auto schedule = withPeriods({{day(10, 10), day(10, 12)}});
    EXPECT_FALSE(isOverdue(schedule, day(10, 8), day(10, 10)));
    EXPECT_FALSE(isOverdue(schedule, day(10, 8), day(10, 12)));
    EXPECT_TRUE(isOverdue(schedule, day(10, 8), day(10, 13)));
}

TEST(NextLevel, TakesTheLevelsInTurn) {
    auto schedule = weekly();
    schedule.levelNumbers = {1, 2, 3};
    EXPECT_EQ(nextLevel(schedule, std::nullopt), 1);
    EXPECT_EQ(nextLevel(schedule, 1), 2);
    EXPECT_EQ(nextLevel(schedule, 2), 3);
    EXPECT_EQ(nextLevel(schedule, 3), 1);
}

TEST(NextLevel, BeginsAnewWhereTheLastLevelIsNoLongerPlanned) {
    auto schedule = weekly();
    schedule.levelNumbers = {2, 3};
    EXPECT_EQ(nextLevel(schedule, 1), 2);
    schedule.levelNumbers = {};
    EXPECT_EQ(nextLevel(schedule, 1), 1);
}

} // namespace
} // namespace fasit::reports
