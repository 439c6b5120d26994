#include "app/charts/zoom.h"

#include "qc-core/base/time.h"

#include <algorithm>

namespace fasit::charts {
namespace {

constexpr double kAir = 0.08; ///< Of the view, beside a point that is brought into it.

AxisRange within(AxisRange range, AxisRange everything) {
    if (range.span() >= everything.span()) {
        return everything;
    }
    const double back = std::max(0.0, range.to - everything.to) + std::min(0.0, range.from - everything.from);
    return {range.from - back, range.to - back};
}

} // namespace

double narrowest(AxisMode mode) {
    return mode == AxisMode::RunNumber ? 3 : 2 * static_cast<double>(kSecondsPerDay);
}

AxisRange zoomed(AxisRange now, double factor, double around, AxisRange everything, double narrowest) {
    const double least = std::min(narrowest, everything.span());
    const double span = std::max(now.span() * factor, least);
    const double share = (around - now.from) / now.span();
    const double from = around - share * span;
    return within({from, from + span}, everything);
}

AxisRange panned(AxisRange now, double by, AxisRange everything) {
    return within({now.from + by, now.to + by}, everything);
}

AxisRange revealing(AxisRange now, double place, AxisRange everything) {
    const double air = kAir * now.span();
    if (place < now.from + air) {
        return panned(now, place - air - now.from, everything);
    }
    if (place > now.to - air) {
        return panned(now, place + air - now.to, everything);
    }
    return now;
}

} // namespace fasit::charts
