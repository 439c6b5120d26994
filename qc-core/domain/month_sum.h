// MonthSum: what one month of a series adds up to, under one lot and one target. Kept beside the results, so
// that a month of a thousand homes is read without reading their results; exact, so that it never drifts.
#pragma once

#include "qc-core/base/exact_sum.h"
#include "qc-core/domain/control_result.h"
#include "qc-core/domain/verdict.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace fasit::domain {

/// A calendar month of the site's wall clock.
struct Month {
    int year = 0;
    int month = 1; ///< 1 to 12.

    friend constexpr auto operator<=>(Month, Month) = default;
};

Month monthOf(WallTime at);
/// Its first second, and that of the next month.
WallTime beginOf(Month month);
Month nextOf(Month month);

struct MonthCell {
    Month month;
    Series series;
    LotId lot;
    TargetId target;

    friend constexpr auto operator<=>(const MonthCell&, const MonthCell&) = default;
};

inline constexpr std::size_t kVerdictKinds = 5;

struct MonthSum {
    std::int64_t numbers = 0; ///< Plain numbers that are not excluded: what is added up.
    ExactSum sum;             ///< In 10^-6 units,
    ExactSum squares;         ///< and of their squares, in 10^-12.
    std::optional<std::int64_t> lowest;
    std::optional<std::int64_t> highest;
    /// Results that are not excluded, by the verdict in force of their run (VerdictKind as index).
    std::array<std::int64_t, kVerdictKinds> judged{};
    std::int64_t excluded = 0;
    std::int64_t repeats = 0; ///< Results of runs that repeat an earlier one, excluded ones not among them.

    friend bool operator==(const MonthSum&, const MonthSum&) = default;
};

/// What a month's sum takes from a result.
struct MonthEntry {
    std::optional<std::int64_t> number; ///< Micros of a plain number; absent for what has no place in a mean.
    bool excluded = false;
    bool repeats = false;
    VerdictKind verdict = VerdictKind::None;
};

void add(MonthSum& sum, const MonthEntry& entry);

} // namespace fasit::domain
