// PointCursor: which point a person is looking at, and which one an arrow key leads to. Pure, thread-safe.
#pragma once

#include "app/charts/chart_options.h"
#include "qc-core/reports/levey_jennings.h"

#include <optional>
#include <span>

namespace fasit::charts {

struct PointCursor {
    int levelIndex = 0;
    int pointIndex = 0;

    const reports::ChartPoint& in(const reports::LeveyJennings& chart) const;
    friend bool operator==(PointCursor, PointCursor) = default;
};

std::optional<PointCursor> cursorOf(const reports::LeveyJennings& chart, domain::FactKey key);

/// The next (+1) or previous (-1) point of the same level that the mode can show; nothing at the end.
std::optional<PointCursor> stepped(const reports::LeveyJennings& chart, PointCursor from, int by,
                                   LevelMode mode);

/// First or last point of a level that the mode can show.
std::optional<PointCursor> firstPoint(const reports::LeveyJennings& chart, int levelIndex, LevelMode mode);
std::optional<PointCursor> lastPoint(const reports::LeveyJennings& chart, int levelIndex, LevelMode mode);

/// The point of another level that is nearest in time.
std::optional<PointCursor> nearestIn(const reports::LeveyJennings& chart, PointCursor from, int levelIndex,
                                     LevelMode mode);

} // namespace fasit::charts
