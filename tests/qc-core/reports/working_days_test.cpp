// Easter and the Norwegian public holidays of every year.
#include "qc-core/reports/working_days.h"

#include <gtest/gtest.h>

#include <tuple>

namespace fasit::reports {
namespace {

Date day(int year, int month, int number) {
    return dateOf(year, month, number).value();
}

TEST(EasterSunday, IsThatOfThePublishedTables) {
    for (const auto& [year, month, number] :
         {std::tuple(1900, 4, 15), std::tuple(1954, 4, 18), std::tuple(1961, 4, 2), std::tuple(2000, 4, 23),
          std::tuple(2008, 3, 23), std::tuple(2011, 4, 24), std::tuple(2018, 4, 1), std::tuple(2019, 4, 21),
          std::tuple(2024, 3, 31), std::tuple(2025, 4, 20), std::tuple(2026, 4, 5), std::tuple(2027, 3, 28),
          std::tuple(2038, 4, 25), std::tuple(2049, 4, 18)}) {
        EXPECT_EQ(easterSunday(year), day(year, month, number)) << year;
    }
}

/// The other way to Easter: the first Sunday behind the ecclesiastical full moon, by golden number and
/// century.
Date easterByFullMoon(int year) {
    const int century = year / 100 + 1;
    const int skipped = 3 * century / 4 - 12;
    const int correction = (8 * century + 5) / 25 - 5;
    const int golden = year % 19 + 1;
    int epact = (11 * golden + 20 + correction - skipped) % 30;
    epact = epact < 0 ? epact + 30 : epact;
    if ((epact == 25 && golden > 11) || epact == 24) {
        ++epact;
    }
    const int moon = epact > 23 ? 74 - epact : 44 - epact;
    Date sunday{day(year, 3, 1).days + moon - 1 + 1};
    while ((sunday.days + 3) % 7 != 6) {
        ++sunday.days;
    }
    return sunday;
}

TEST(EasterSunday, AgreesWithTheFullMoonInEveryYear) {
    for (int year = 1970; year < 2200; ++year) {
        EXPECT_EQ(easterSunday(year), easterByFullMoon(year)) << year;
    }
}

TEST(PublicHolidays, Of2026) {
    for (const auto& [month, number] :
         {std::pair(1, 1), std::pair(4, 2), std::pair(4, 3), std::pair(4, 5), std::pair(4, 6),
          std::pair(5, 1), std::pair(5, 14), std::pair(5, 17), std::pair(5, 24), std::pair(5, 25),
          std::pair(12, 25), std::pair(12, 26)}) {
        EXPECT_TRUE(isPublicHoliday(day(2026, month, number))) << month << "-" << number;
    }
}

TEST(PublicHolidays, AreTwelveDaysAYearAtMost) {
    for (int year = 1970; year < 2200; ++year) {
        int count = 0;
        for (Date one = day(year, 1, 1); one <= day(year, 12, 31); ++one.days) {
            count += isPublicHoliday(one) ? 1 : 0;
        }
        EXPECT_GE(count, 11) << year; // Two may fall on one day.
        EXPECT_LE(count, 12) << year;
    }
    EXPECT_FALSE(isPublicHoliday(day(2026, 12, 24)));
    EXPECT_FALSE(isPublicHoliday(day(2026, 4, 4)));
}

TEST(Weekends, AreSaturdayAndSunday) {
    EXPECT_FALSE(isWeekend(day(2026, 10, 9)));
    EXPECT_TRUE(isWeekend(day(2026, 10, 10)));
    EXPECT_TRUE(isWeekend(day(2026, 10, 11)));
    EXPECT_FALSE(isWeekend(day(2026, 10, 12)));
    EXPECT_TRUE(isWeekend(day(1969, 12, 28)));
}

} // namespace
} // namespace fasit::reports
