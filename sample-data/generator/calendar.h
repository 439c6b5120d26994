// The days of the sample: which weeks it spans and how a time is written. Pure functions.
#pragma once

#include "qc-core/base/time.h"

#include <string>
#include <string_view>

namespace fasit::sample {

constexpr std::string_view kFirstDay = "2025-09-15"; ///< A Monday.
constexpr std::string_view kLastDay = "2026-11-18";  ///< Two days before the demo's today.

/// An ISO day of a table; throws std::logic_error where the table is wrong.
Date day(std::string_view iso);
/// An ISO time of a table.
WallTime moment(std::string_view iso);

/// Monday is 0.
int weekday(Date date);

WallTime atMinute(Date date, int minuteOfDay);
WallTime later(WallTime time, std::int64_t minutes);

/// `2026-10-07 07:10` and `07.10.2026 07:10`.
std::string englishText(WallTime time);
std::string norwegianText(WallTime time);
/// `20261007071005`, as analysers send it.
std::string compactText(WallTime time);

} // namespace fasit::sample
