#include "qc-core/base/time.h"

#include "qc-core/base/ascii.h"

#include <fmt/format.h>

#include <chrono>

namespace fasit {
namespace {

namespace chrono = std::chrono;

/// Walks over a text of digits and marks; every step says whether it could be taken.
class Reader {
  public:
    explicit Reader(std::string_view text)
        : m_rest(text) {}

    bool number(int digits, int& out) {
        if (m_rest.size() < static_cast<std::size_t>(digits)) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const char c = m_rest[static_cast<std::size_t>(i)];
            if (!ascii::isDigit(c)) {
                return false;
            }
            value = value * 10 + (c - '0');
        }
        out = value;
        m_rest.remove_prefix(static_cast<std::size_t>(digits));
        return true;
    }

    bool mark(std::string_view anyOf) {
        if (m_rest.empty() || anyOf.find(m_rest.front()) == std::string_view::npos) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }

    bool atEnd() const { return m_rest.empty(); }

    void skipDigits() {
        while (!m_rest.empty() && ascii::isDigit(m_rest.front())) {
            m_rest.remove_prefix(1);
        }
    }

  private:
    std::string_view m_rest;
};

/// `Z`, `+02:00`, `+0200`, `+02`, or nothing.
bool skipZone(Reader& reader) {
    if (reader.atEnd() || reader.mark("Zz")) {
        return reader.atEnd();
    }
    int hours = 0;
    int minutes = 0;
    if (!reader.mark("+-") || !reader.number(2, hours)) {
        return false;
    }
    if (reader.atEnd()) {
        return true;
    }
    reader.mark(":");
    return reader.number(2, minutes) && reader.atEnd();
}

std::optional<ParsedTime> timeOn(std::optional<Date> date, int hour, int minute, int second,
                                 bool hasTimeOfDay) {
    if (!date) {
        return std::nullopt;
    }
    const auto time = wallTimeOf(*date, hour, minute, second);
    return time ? std::optional(ParsedTime{*time, hasTimeOfDay}) : std::nullopt;
}

/// `07:10[:05[.25]]` and a zone, behind a date.
std::optional<ParsedTime> readClock(Reader& reader, std::optional<Date> date) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!reader.number(2, hour) || !reader.mark(":") || !reader.number(2, minute)) {
        return std::nullopt;
    }
    if (reader.mark(":")) {
        if (!reader.number(2, second)) {
            return std::nullopt;
        }
        if (reader.mark(".,")) {
            reader.skipDigits();
        }
    }
    return skipZone(reader) ? timeOn(date, hour, minute, second, true) : std::nullopt;
}

} // namespace

std::optional<Date> dateOf(int year, int month, int day) {
    const chrono::year_month_day civilDay{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                          chrono::day(static_cast<unsigned>(day))};
    if (year < 1900 || year > 2199 || month < 1 || day < 1 || !civilDay.ok()) {
        return std::nullopt;
    }
    return Date{static_cast<std::int32_t>(chrono::sys_days(civilDay).time_since_epoch().count())};
}

CivilDate civil(Date date) {
    const chrono::year_month_day civilDay{chrono::sys_days(chrono::days(date.days))};
    return {static_cast<int>(civilDay.year()), static_cast<int>(static_cast<unsigned>(civilDay.month())),
            static_cast<int>(static_cast<unsigned>(civilDay.day()))};
}

std::optional<WallTime> wallTimeOf(Date date, int hour, int minute, int second) {
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
        return std::nullopt;
    }
    return WallTime{date.days * kSecondsPerDay + hour * 3600 + minute * 60 + second};
}

Date dateOf(WallTime time) {
    const std::int64_t days = time.seconds / kSecondsPerDay - (time.seconds % kSecondsPerDay < 0 ? 1 : 0);
    return Date{static_cast<std::int32_t>(days)};
}

std::optional<ParsedTime> parseTime(std::string_view text) {
    Reader reader(ascii::trimmed(text));
    const bool dayFirst = text.find('.') < 3;
    int year = 0;
    int month = 0;
    int day = 0;
    const bool read = dayFirst ? reader.number(2, day) && reader.mark(".") && reader.number(2, month) &&
                                     reader.mark(".") && reader.number(4, year)
                               : reader.number(4, year) && reader.mark("-") && reader.number(2, month) &&
                                     reader.mark("-") && reader.number(2, day);
    if (!read) {
        return std::nullopt;
    }
    const auto date = dateOf(year, month, day);
    if (reader.atEnd()) {
        return timeOn(date, 0, 0, 0, false);
    }
    return reader.mark("T ") ? readClock(reader, date) : std::nullopt;
}

std::optional<ParsedTime> parseCompactTime(std::string_view text) {
    Reader reader(ascii::trimmed(text));
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!reader.number(4, year) || !reader.number(2, month) || !reader.number(2, day)) {
        return std::nullopt;
    }
    const auto date = dateOf(year, month, day);
    if (reader.atEnd()) {
        return timeOn(date, 0, 0, 0, false);
    }
    if (!reader.number(2, hour) || !reader.number(2, minute)) {
        return std::nullopt;
    }
    reader.number(2, second);
    return skipZone(reader) ? timeOn(date, hour, minute, second, true) : std::nullopt;
}

std::string isoText(Date date) {
    const CivilDate day = civil(date);
    return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

std::string isoText(WallTime time) {
    const Date date = dateOf(time);
    const std::int64_t rest = time.seconds - date.days * kSecondsPerDay;
    return fmt::format("{}T{:02}:{:02}:{:02}", isoText(date), rest / 3600, rest / 60 % 60, rest % 60);
}

std::string isoText(UtcTime time) {
    const std::int64_t fraction = ((time.micros % 1'000'000) + 1'000'000) % 1'000'000;
    return fmt::format("{}.{:06}Z", isoText(WallTime{(time.micros - fraction) / 1'000'000}), fraction);
}

} // namespace fasit
