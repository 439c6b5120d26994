#include "app/charts/horizontal.h"

#include <algorithm>
#include <limits>

namespace fasit::charts {
namespace {

constexpr double kSecondsOfAir = 0.4 * static_cast<double>(kSecondsPerDay);

double seconds(WallTime time) {
    return static_cast<double>(time.seconds);
}

double beforeRun(const reports::LevelSeries& level, int run, WallTime at, AxisMode mode) {
    if (mode == AxisMode::RunNumber) {
        return run - 0.5;
    }
    const auto after = std::partition_point(level.points.begin(), level.points.end(),
                                            [run](const auto& point) { return point.runNumber < run; });
    if (after == level.points.begin() || after == level.points.end()) {
        return seconds(at);
    }
    return (seconds(std::prev(after)->at) + seconds(after->at)) / 2;
}

constexpr AxisRange kNoRange{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};

void extend(AxisRange& range, double x) {
    range = {std::min(range.from, x), std::max(range.to, x)};
}

AxisRange withAir(AxisRange range, AxisMode mode) {
    if (range.from > range.to) {
        return {};
    }
    const double least = mode == AxisMode::RunNumber ? 0.6 : kSecondsOfAir;
    const double air = std::max(least, range.span() * 0.015);
    return {range.from - air, range.to + air};
}

} // namespace

double axisX(const reports::ChartPoint& point, AxisMode mode) {
    return mode == AxisMode::RunNumber ? point.runNumber : seconds(point.at);
}

double axisX(const reports::ChartEvent& event, AxisMode mode) {
    return mode == AxisMode::RunNumber ? event.beforeRun - 0.5 : seconds(event.at);
}

double axisX(const reports::LotChange& change, const reports::LevelSeries& level, AxisMode mode) {
    return beforeRun(level, change.beforeRun, change.at, mode);
}

double axisX(const reports::BottleChange& change, const reports::LevelSeries& level, AxisMode mode) {
    return beforeRun(level, change.beforeRun, change.at, mode);
}

std::vector<Stretch> visibleStretches(const reports::LevelSeries& level, AxisMode mode, AxisRange visible) {
    std::vector<Stretch> result;
    double start = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < level.targets.size(); ++i) {
        double end = std::numeric_limits<double>::infinity();
        if (i + 1 < level.targets.size()) {
            const auto& next = level.targets[i + 1];
            end = beforeRun(level, next.fromRun, next.from, mode);
        }
        const AxisRange x{std::max(start, visible.from), std::min(end, visible.to)};
        if (x.from < x.to) {
            result.push_back({&level.targets[i], x});
        }
        start = end;
    }
    return result;
}

AxisRange everything(const reports::LeveyJennings& chart, std::span<const int> levelIndexes,
                     const ChartOptions& options) {
    AxisRange range = kNoRange;
    for (const int index : levelIndexes) {
        for (const auto& point : chart.levels[static_cast<std::size_t>(index)].points) {
            if (options.levels != LevelMode::TogetherInSd || point.z) {
                extend(range, axisX(point, options.axis));
            }
        }
    }
    return withAir(range, options.axis);
}

AxisRange rangeBetween(const reports::LeveyJennings& chart, AxisMode mode, WallTime from, WallTime to) {
    if (mode == AxisMode::Date) {
        return {seconds(from), seconds(to)};
    }
    AxisRange range = kNoRange;
    for (const auto& level : chart.levels) {
        for (const auto& point : level.points) {
            if (point.at >= from && point.at <= to) {
                extend(range, axisX(point, mode));
            }
        }
    }
    return withAir(range, mode);
}

reports::ChartStretch stretchIn(const reports::LeveyJennings& chart, AxisMode mode, AxisRange range) {
    reports::ChartStretch stretch{WallTime{1}, WallTime{0}};
    for (const auto& level : chart.levels) {
        for (const auto& point : level.points) {
            if (!range.contains(axisX(point, mode))) {
                continue;
            }
            const bool first = stretch.to < stretch.from;
            stretch.from = first ? point.at : std::min(stretch.from, point.at);
            stretch.to = first ? point.at : std::max(stretch.to, point.at);
        }
    }
    return stretch;
}

} // namespace fasit::charts
