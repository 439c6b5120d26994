#include "sample-data/generator/calendar.h"

#include <algorithm>
#include <stdexcept>

namespace fasit::sample {

WallTime moment(std::string_view iso) {
    const auto parsed = parseTime(iso);
    if (!parsed) {
        throw std::logic_error("not a time: " + std::string(iso));
    }
    return parsed->time;
}

Date day(std::string_view iso) {
    return dateOf(moment(iso));
}

int weekday(Date date) {
    constexpr int kThursday = 3; // 1970-01-01
    return (date.days + kThursday) % 7;
}

WallTime atMinute(Date date, int minuteOfDay) {
    return WallTime{date.days * kSecondsPerDay + minuteOfDay * std::int64_t{60}};
}

WallTime later(WallTime time, std::int64_t minutes) {
    return WallTime{time.seconds + minutes * 60};
}

std::string englishText(WallTime time) {
    std::string text = isoText(time).substr(0, 16);
    text[10] = ' ';
    return text;
}

std::string norwegianText(WallTime time) {
    const std::string iso = isoText(time);
    return iso.substr(8, 2) + '.' + iso.substr(5, 2) + '.' + iso.substr(0, 4) + ' ' + iso.substr(11, 5);
}

std::string compactText(WallTime time) {
    std::string text = isoText(time);
    text.erase(
        std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':' || c == 'T'; }),
        text.end());
    return text;
}

} // namespace fasit::sample
