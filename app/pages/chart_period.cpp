#include "app/pages/chart_period.h"

#include <algorithm>

namespace fasit::pages {
namespace {

/// Room beside the first and last point, so that their markers are whole.
charts::AxisRange withRoom(double from, double to, double room) {
    return {from - room, to + room};
}

constexpr double kRoomInRuns = 0.5;

/// The first run measured at or after this time.
int firstRunFrom(const reports::LeveyJennings& chart, WallTime from) {
    int first = chart.runCount;
    for (const auto& series : chart.levels) {
        const auto point = std::find_if(series.points.begin(), series.points.end(),
                                        [&](const auto& measured) { return measured.at >= from; });
        if (point != series.points.end()) {
            first = std::min(first, point->runNumber);
        }
    }
    return first;
}

std::optional<charts::AxisRange> rangeFrom(const reports::LeveyJennings& chart, WallTime from,
                                           charts::AxisMode axis) {
    if (axis == charts::AxisMode::RunNumber) {
        return withRoom(firstRunFrom(chart, from), chart.runCount, kRoomInRuns);
    }
    const auto first = static_cast<double>(from.seconds);
    const auto last = static_cast<double>(chart.to->seconds);
    return withRoom(first, last, std::max(last - first, static_cast<double>(kSecondsPerDay)) / 50);
}

/// Where the newest lot begins.
WallTime firstOfNewestLot(const reports::LeveyJennings& chart) {
    WallTime first = *chart.to;
    for (const auto& series : chart.levels) {
        if (series.points.empty()) {
            continue;
        }
        const auto& lot = series.points.back().lot;
        const auto before = std::find_if(series.points.rbegin(), series.points.rend(),
                                         [&](const auto& point) { return point.lot != lot; });
        first = std::min(first, before.base()->at);
    }
    return first;
}

} // namespace

std::optional<charts::AxisRange> visibleRange(const reports::LeveyJennings& chart, Period period,
                                              charts::AxisMode axis) {
    switch (period) {
    case Period::Days30:
        return visibleRange(chart, 30, axis);
    case Period::Days90:
        return visibleRange(chart, 90, axis);
    case Period::Year:
        return visibleRange(chart, 365, axis);
    case Period::ThisLot:
        return chart.to ? rangeFrom(chart, firstOfNewestLot(chart), axis) : std::nullopt;
    case Period::All:
        break;
    }
    return std::nullopt;
}

std::optional<charts::AxisRange> visibleRange(const reports::LeveyJennings& chart, std::optional<int> days,
                                              charts::AxisMode axis) {
    if (!days || !chart.to) {
        return std::nullopt;
    }
    const WallTime from{chart.to->seconds - *days * kSecondsPerDay};
    if (axis == charts::AxisMode::Date) {
        return withRoom(static_cast<double>(from.seconds), static_cast<double>(chart.to->seconds),
                        static_cast<double>(*days * kSecondsPerDay) / 50);
    }
    return withRoom(firstRunFrom(chart, from), chart.runCount, kRoomInRuns);
}

} // namespace fasit::pages
