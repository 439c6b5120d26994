#include "app/charts/point_cursor.h"

#include <cstdlib>

namespace fasit::charts {
namespace {

const std::vector<reports::ChartPoint>& pointsOf(const reports::LeveyJennings& chart, int levelIndex) {
    return chart.levels[static_cast<std::size_t>(levelIndex)].points;
}

bool isShown(const reports::ChartPoint& point, LevelMode mode) {
    return mode != LevelMode::TogetherInSd || point.z.has_value();
}

} // namespace

const reports::ChartPoint& PointCursor::in(const reports::LeveyJennings& chart) const {
    return pointsOf(chart, levelIndex)[static_cast<std::size_t>(pointIndex)];
}

std::optional<PointCursor> cursorOf(const reports::LeveyJennings& chart, domain::FactKey key) {
    for (int level = 0; level < static_cast<int>(chart.levels.size()); ++level) {
        const auto& points = pointsOf(chart, level);
        for (int i = 0; i < static_cast<int>(points.size()); ++i) {
            if (points[static_cast<std::size_t>(i)].key == key) {
                return PointCursor{level, i};
            }
        }
    }
    return std::nullopt;
}

std::optional<PointCursor> stepped(const reports::LeveyJennings& chart, PointCursor from, int by,
                                   LevelMode mode) {
    const int count = static_cast<int>(pointsOf(chart, from.levelIndex).size());
    for (PointCursor next{from.levelIndex, from.pointIndex + by};
         next.pointIndex >= 0 && next.pointIndex < count; next.pointIndex += by) {
        if (isShown(next.in(chart), mode)) {
            return next;
        }
    }
    return std::nullopt;
}

std::optional<PointCursor> firstPoint(const reports::LeveyJennings& chart, int levelIndex, LevelMode mode) {
    return stepped(chart, {levelIndex, -1}, 1, mode);
}

std::optional<PointCursor> lastPoint(const reports::LeveyJennings& chart, int levelIndex, LevelMode mode) {
    return stepped(chart, {levelIndex, static_cast<int>(pointsOf(chart, levelIndex).size())}, -1, mode);
}

std::optional<PointCursor> nearestIn(const reports::LeveyJennings& chart, PointCursor from, int levelIndex,
                                     LevelMode mode) {
    const auto distance = [&](PointCursor cursor) {
        return std::llabs(cursor.in(chart).at.seconds - from.in(chart).at.seconds);
    };
    auto best = firstPoint(chart, levelIndex, mode);
    for (auto next = best; next; next = stepped(chart, *next, 1, mode)) {
        if (distance(*next) < distance(*best)) {
            best = next;
        }
    }
    return best;
}

} // namespace fasit::charts
