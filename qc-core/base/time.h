// Date, WallTime and UtcTime: which day, what the bench saw on the clock, and when it was recorded.
//
// A control is measured at a wall-clock time (the repeated hour in October included); facts are recorded in
// UTC. The two are distinct types and are never mixed. Value types, thread-safe, no time-zone database.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fasit {

/// A calendar day, as days since 1970-01-01.
struct Date {
    std::int32_t days = 0;
    friend constexpr auto operator<=>(Date, Date) = default;
};

/// The site's wall clock, in seconds since 1970-01-01T00:00:00 as if it were UTC.
struct WallTime {
    std::int64_t seconds = 0;
    friend constexpr auto operator<=>(WallTime, WallTime) = default;
};

/// A moment in UTC, in microseconds since 1970-01-01T00:00:00Z.
struct UtcTime {
    std::int64_t micros = 0;
    friend constexpr auto operator<=>(UtcTime, UtcTime) = default;
};

constexpr std::int64_t kSecondsPerDay = 86'400;

struct CivilDate {
    int year = 1970;
    int month = 1;
    int day = 1;
};

/// A day that exists, or nothing (31 April, 29 February 2027, month 13). Years 1900 to 2199.
std::optional<Date> dateOf(int year, int month, int day);
CivilDate civil(Date date);

/// Midnight-based time on an existing day, or nothing where hour, minute or second is out of range.
std::optional<WallTime> wallTimeOf(Date date, int hour, int minute, int second);
Date dateOf(WallTime time);

/// What a text says of a time: a wall-clock time, and whether it named the time of day or only the day.
struct ParsedTime {
    WallTime time;
    bool hasTimeOfDay = false;
};

/// Reads `2026-10-07`, `2026-10-07T07:10[:05[.25]]` (a blank for T), `07.10.2026[ 07:10[:05]]`. A trailing
/// `Z` or
/// `+02:00` is accepted and ignored: the wall clock is what counts. Nothing where the text is no such time
/// or the day does not exist.
std::optional<ParsedTime> parseTime(std::string_view text);

/// Reads `YYYYMMDD[HHMM[SS]]` with an optional `+HHMM`, as analysers send it.
std::optional<ParsedTime> parseCompactTime(std::string_view text);

/// `2026-10-07` and `2026-10-07T07:10:05`.
std::string isoText(Date date);
std::string isoText(WallTime time);
/// `2026-10-07T05:10:05.123456Z`.
std::string isoText(UtcTime time);

} // namespace fasit
