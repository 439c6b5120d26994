#include "sample-data/generator/bottles.h"

#include "sample-data/generator/calendar.h"

#include <algorithm>

namespace fasit::sample {
namespace {

constexpr std::int64_t kMinutesBeforeUse = 4;

/// The bottle of this lot that was opened last.
const Bottle* lastOf(const std::vector<Bottle>& bottles, std::string_view lot) {
    const auto found = std::find_if(bottles.rbegin(), bottles.rend(),
                                    [&](const Bottle& bottle) { return bottle.lot == lot; });
    return found == bottles.rend() ? nullptr : &*found;
}

bool keepsUntil(const Bottle& bottle, int openVialDays, WallTime time) {
    return dateOf(time).days <= dateOf(bottle.openedAt).days + openVialDays;
}

} // namespace

std::vector<Bottle> bottlesOf(const History& history) {
    std::vector<Bottle> bottles;
    for (const Run& run : history.runs) {
        const int openVialDays = materialOf(lotOf(run.lot).material).openVialDays;
        const Bottle* last = lastOf(bottles, run.lot);
        if (openVialDays == 0 || (last != nullptr && keepsUntil(*last, openVialDays, run.start()))) {
            continue;
        }
        const int number = last == nullptr ? 1 : last->number + 1;
        bottles.push_back({run.lot, number, later(run.start(), -kMinutesBeforeUse)});
    }
    return bottles;
}

} // namespace fasit::sample
