#include "qc-core/reports/bench_chart.h"

#include <algorithm>
#include <cmath>

namespace fasit::reports {
namespace {

constexpr double kApprovedSd = 3;

/// Rounding of a double must not push a value that is shown over the edge.
constexpr double kSlack = 1e-9;

/// Rounded inwards to the display, so that every value shown as approved is so.
void asLimits(TargetSegment& target, int decimals) {
    if (target.mean && target.sd) {
        const double steps = std::pow(10.0, decimals);
        const double reach = kApprovedSd * *target.sd;
        const double low = std::ceil((*target.mean - reach) * steps - kSlack) / steps;
        const double high = std::floor((*target.mean + reach) * steps + kSlack) / steps;
        target.low = target.low ? std::max(*target.low, low) : low;
        target.high = target.high ? std::min(*target.high, high) : high;
    }
    target.basis = domain::TargetBasis::Insert;
    target.sd.reset();
    target.mean.reset();
}

void plain(ChartPoint& point) {
    point.z.reset();
    point.violations.clear();
    point.operatorId.clear();
    point.comment.clear();
}

/// From the first of the newest runs on.
void cut(LevelSeries& level, int newest) {
    const auto kept =
        std::min(static_cast<std::ptrdiff_t>(level.points.size()), static_cast<std::ptrdiff_t>(newest));
    level.points.erase(level.points.begin(), level.points.end() - kept);
    const WallTime from = level.points.empty() ? WallTime{} : level.points.front().at;
    std::erase_if(level.targets, [&](const TargetSegment& target) { return target.to < from; });
    std::erase_if(level.lotChanges, [&](const LotChange& change) { return change.at <= from; });
}

} // namespace

LeveyJennings benchChart(const LeveyJennings& chart, int newest) {
    LeveyJennings bench = chart;
    bench.from.reset();
    for (LevelSeries& level : bench.levels) {
        cut(level, newest);
        std::for_each(level.points.begin(), level.points.end(), plain);
        for (TargetSegment& target : level.targets) {
            asLimits(target, chart.decimals);
        }
        if (!level.points.empty()) {
            bench.from = std::min(bench.from.value_or(level.points.front().at), level.points.front().at);
        }
    }
    std::erase_if(bench.events, [&](const ChartEvent& event) {
        return event.kind == domain::EventKind::Comment || (bench.from && event.at < *bench.from);
    });
    return bench;
}

} // namespace fasit::reports
