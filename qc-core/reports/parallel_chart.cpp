#include "qc-core/reports/parallel_chart.h"

#include <algorithm>
#include <map>

namespace fasit::reports {
namespace {

using RunNumbers = std::map<domain::FactKey, int>;

/// The runs of these series in the order in which they were first measured.
RunNumbers numbered(const std::vector<LevelSeries>& levels) {
    std::map<domain::FactKey, WallTime> began;
    for (const LevelSeries& level : levels) {
        for (const ChartPoint& point : level.points) {
            const auto entry = began.try_emplace(point.run, point.at).first;
            entry->second = std::min(entry->second, point.at);
        }
    }
    std::vector<std::pair<WallTime, domain::FactKey>> inOrder;
    for (const auto& [run, at] : began) {
        inOrder.emplace_back(at, run);
    }
    std::sort(inOrder.begin(), inOrder.end());
    RunNumbers numbers;
    for (const auto& [at, run] : inOrder) {
        numbers.emplace(run, static_cast<int>(numbers.size()) + 1);
    }
    return numbers;
}

/// The run of the first point not measured before then.
int runAt(const LevelSeries& level, WallTime at) {
    const auto point = std::find_if(level.points.begin(), level.points.end(),
                                    [at](const ChartPoint& own) { return own.at >= at; });
    return point == level.points.end() ? 0 : point->runNumber;
}

void renumber(LevelSeries& level, const RunNumbers& numbers) {
    for (ChartPoint& point : level.points) {
        point.runNumber = numbers.at(point.run);
    }
    for (TargetSegment& target : level.targets) {
        target.fromRun = runAt(level, target.from);
        target.toRun = runAt(level, target.to);
    }
    for (BottleChange& change : level.bottleChanges) {
        change.beforeRun = runAt(level, change.at);
    }
}

int runBefore(const LeveyJennings& chart, WallTime at) {
    int next = chart.runCount + 1;
    for (const LevelSeries& level : chart.levels) {
        const int run = runAt(level, at);
        next = run == 0 ? next : std::min(next, run);
    }
    return next;
}

} // namespace

std::vector<ParallelLot> parallelLotsOf(const LeveyJennings& chart) {
    std::vector<ParallelLot> lots;
    for (const LevelSeries& level : chart.parallel) {
        const bool isKnown = std::any_of(
            lots.begin(), lots.end(), [&](const ParallelLot& own) { return own.lot == level.establishing; });
        if (!isKnown && !level.points.empty()) {
            lots.push_back({level.establishing, level.points.back().lot});
        }
    }
    return lots;
}

LeveyJennings parallelChart(const LeveyJennings& chart, domain::LotId lot) {
    LeveyJennings alone = chart;
    alone.levels = chart.parallel;
    std::erase_if(alone.levels, [lot](const LevelSeries& level) { return level.establishing != lot; });
    const RunNumbers numbers = numbered(alone.levels);
    alone.runCount = static_cast<int>(numbers.size());
    for (LevelSeries& level : alone.levels) {
        renumber(level, numbers);
    }
    coverPoints(alone);
    for (ChartEvent& event : alone.events) {
        event.beforeRun = runBefore(alone, event.at);
    }
    return alone;
}

} // namespace fasit::reports
