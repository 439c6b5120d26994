#include "qc-core/reports/bench_chart.h"

#include <algorithm>

namespace fasit::reports {
namespace {

/// The area that the entry form tells, and nothing of mean and SD.
void asLimits(TargetSegment& target) {
    target.low = target.approvedLow;
    target.high = target.approvedHigh;
    target.basis = domain::TargetBasis::Insert;
    target.sd.reset();
    target.mean.reset();
}

void plain(ChartPoint& point) {
    point.z.reset();
    point.violations.clear();
    point.measuredBy.clear();
    point.comment.clear();
}

/// The newest points and what stands with them.
void cut(LevelSeries& level, int newest) {
    const auto kept =
        std::min(static_cast<std::ptrdiff_t>(level.points.size()), static_cast<std::ptrdiff_t>(newest));
    level.points.erase(level.points.begin(), level.points.end() - kept);
    const WallTime from = level.points.empty() ? WallTime{} : level.points.front().at;
    std::erase_if(level.targets, [&](const TargetSegment& target) { return target.to < from; });
    std::erase_if(level.lotChanges, [&](const LotChange& change) { return change.at <= from; });
    std::erase_if(level.bottleChanges, [&](const BottleChange& change) { return change.at <= from; });
}

} // namespace

LeveyJennings benchChart(const LeveyJennings& chart, int newest) {
    LeveyJennings bench = chart;
    bench.from.reset();
    bench.parallel.clear();
    for (LevelSeries& level : bench.levels) {
        cut(level, newest);
        std::for_each(level.points.begin(), level.points.end(), plain);
        for (TargetSegment& target : level.targets) {
            asLimits(target);
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
