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

} // namespace

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
