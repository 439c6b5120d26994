#include "qc-core/reports/approved_area.h"

#include "qc-core/rules/exact_bounds.h"

#include <algorithm>

namespace fasit::reports {
namespace {

constexpr std::int64_t kThreeSd = 300;

std::int64_t unitOfDisplay(int decimals) {
    std::int64_t unit = Decimal::kMicrosPerUnit;
    for (int i = 0; i < decimals; ++i) {
        unit /= 10;
    }
    return unit;
}

std::int64_t floorTo(std::int64_t micros, std::int64_t unit) {
    const std::int64_t rest = ((micros % unit) + unit) % unit;
    return micros - rest;
}

std::optional<Decimal> displayed(std::int64_t micros, int decimals) {
    const auto number = Decimal::fromMicros(micros, decimals);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

ApprovedArea approvedArea(const domain::Target& target, int decimals) {
    ApprovedArea area{target.low, target.high};
    if (target.basis != domain::TargetBasis::Sd || !target.mean || !target.spread) {
        return area;
    }
    const std::int64_t unit = unitOfDisplay(decimals);
    const std::int64_t reach = rules::largestInside(*target.spread, kThreeSd);
    const auto low = displayed(floorTo(target.mean->micros() - reach + unit - 1, unit), decimals);
    const auto high = displayed(floorTo(target.mean->micros() + reach, unit), decimals);
    area.low = area.low && low ? std::max(*area.low, *low) : low;
    area.high = area.high && high ? std::min(*area.high, *high) : high;
    return area;
}

} // namespace fasit::reports
