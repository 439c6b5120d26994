#include "qc-core/reports/working_days.h"

#include <algorithm>
#include <array>

namespace fasit::reports {
namespace {

/// Monday is 0. The first day of all, 1970-01-01, was a Thursday.
int weekdayOf(Date day) {
    constexpr int kThursday = 3;
    const int weekday = (day.days + kThursday) % 7;
    return weekday < 0 ? weekday + 7 : weekday;
}

struct MonthAndDay {
    int month;
    int day;
};

constexpr std::array kFixed{MonthAndDay{1, 1}, MonthAndDay{5, 1}, MonthAndDay{5, 17}, MonthAndDay{12, 25},
                            MonthAndDay{12, 26}};

/// Days from Easter Sunday.
constexpr std::array kMovable{-3, -2, 0, 1, 39, 49, 50};

} // namespace

Date easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dateOf(year, n / 31, n % 31 + 1).value_or(Date{});
}

bool isPublicHoliday(Date day) {
    const CivilDate date = civil(day);
    const int fromEaster = day.days - easterSunday(date.year).days;
    return std::find(kMovable.begin(), kMovable.end(), fromEaster) != kMovable.end() ||
           std::any_of(kFixed.begin(), kFixed.end(),
                       [&](MonthAndDay fixed) { return fixed.month == date.month && fixed.day == date.day; });
}

bool isWeekend(Date day) {
    constexpr int kSaturday = 5;
    return weekdayOf(day) >= kSaturday;
}

} // namespace fasit::reports
