#include "app/charts/value_range.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fasit::charts {
namespace {

constexpr double kSdShown = 4.0;
constexpr double kSdOfFence = 6.0; ///< A limit farther out than this is not worth the room.
constexpr double kShareOfLimits = 0.35;

using MaybeRange = std::optional<AxisRange>;

MaybeRange unite(MaybeRange a, MaybeRange b) {
    if (!a || !b) {
        return a ? a : b;
    }
    return AxisRange{std::min(a->from, b->from), std::max(a->to, b->to)};
}

AxisRange aroundSd(const reports::TargetSegment& target) {
    AxisRange range{*target.mean - kSdShown * *target.sd, *target.mean + kSdShown * *target.sd};
    const double air = 0.4 * *target.sd;
    for (const auto& limit : {target.low, target.high}) {
        if (limit && std::abs(*limit - *target.mean) <= kSdOfFence * *target.sd) {
            range.from = std::min(range.from, *limit - air);
            range.to = std::max(range.to, *limit + air);
        }
    }
    return range;
}

MaybeRange around(const reports::TargetSegment& target) {
    if (sdDecides(target)) {
        return aroundSd(target);
    }
    if (target.low && target.high) {
        const double air = kShareOfLimits * (*target.high - *target.low);
        return AxisRange{*target.low - air, *target.high + air};
    }
    const auto limit = target.low ? target.low : target.high;
    if (limit && target.mean) {
        const double reach = (1 + 2 * kShareOfLimits) * std::abs(*limit - *target.mean);
        return AxisRange{*target.mean - reach, *target.mean + reach};
    }
    return limit ? AxisRange{*limit, *limit} : MaybeRange{};
}

bool isNumber(const reports::ChartPoint& point) {
    return point.censored == reports::OffScale::No && point.state != reports::PointState::CannotJudge &&
           point.state != reports::PointState::Excluded;
}

MaybeRange ofPoints(const reports::LevelSeries& level, AxisMode mode, AxisRange visible) {
    MaybeRange range;
    for (const auto& point : level.points) {
        if (isNumber(point) && visible.contains(axisX(point, mode))) {
            range = unite(range, AxisRange{point.value, point.value});
        }
    }
    if (range) {
        const double air = 0.15 * range->span();
        range = AxisRange{range->from - air, range->to + air};
    }
    return range;
}

} // namespace

bool sdDecides(const reports::TargetSegment& target) {
    return target.mean && target.sd && *target.sd > 0;
}

AxisRange valueRange(const reports::LevelSeries& level, std::span<const Stretch> stretches, AxisMode mode,
                     AxisRange visible) {
    MaybeRange range;
    for (const auto& stretch : stretches) {
        range = unite(range, around(*stretch.target));
    }
    if (!range || range->span() <= 0) {
        range = unite(range, ofPoints(level, mode, visible));
    }
    if (!range) {
        return {};
    }
    if (range->span() <= 0) {
        const double air = std::max(1.0, 0.1 * std::abs(range->from));
        return {range->from - air, range->to + air};
    }
    return *range;
}

AxisRange stepRange(const reports::LeveyJennings& chart, const reports::LevelSeries& level) {
    double last = chart.steps.empty() ? 0.0 : static_cast<double>(chart.steps.size() - 1);
    if (chart.steps.empty()) {
        for (const auto& point : level.points) {
            last = std::max(last, point.value);
        }
    }
    return {-0.6, last + 0.6};
}

} // namespace fasit::charts
