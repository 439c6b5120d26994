#include "qc-core/domain/month_sum.h"

#include <algorithm>
#include <cassert>

namespace fasit::domain {

Month monthOf(WallTime at) {
    const CivilDate day = civil(dateOf(at));
    return {day.year, day.month};
}

WallTime beginOf(Month month) {
    const auto first = dateOf(month.year, month.month, 1);
    assert(first);
    return WallTime{first->days * kSecondsPerDay};
}

Month nextOf(Month month) {
    constexpr int kMonths = 12;
    return month.month == kMonths ? Month{month.year + 1, 1} : Month{month.year, month.month + 1};
}

void add(MonthSum& sum, const MonthEntry& entry) {
    if (entry.excluded) {
        ++sum.excluded;
        return;
    }
    ++sum.judged[static_cast<std::size_t>(entry.verdict)];
    sum.repeats += entry.repeats ? 1 : 0;
    if (entry.number) {
        const std::int64_t number = *entry.number;
        ++sum.numbers;
        sum.sum.add(number);
        sum.squares.add(Int128{number} * number);
        sum.lowest = std::min(sum.lowest.value_or(number), number);
        sum.highest = std::max(sum.highest.value_or(number), number);
    }
}

} // namespace fasit::domain
