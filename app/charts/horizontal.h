// Where points, targets and changes stand along the x axis, in seconds or run numbers. Pure functions.
#pragma once

#include "app/charts/chart_options.h"
#include "qc-core/reports/chart_stretch.h"

#include <span>
#include <vector>

namespace fasit::charts {

double axisX(const reports::ChartPoint& point, AxisMode mode);
double axisX(const reports::ChartEvent& event, AxisMode mode);

/// Where a change before a run stands: between the points of the two runs, so that no point lies on the line.
double axisX(const reports::LotChange& change, const reports::LevelSeries& level, AxisMode mode);
double axisX(const reports::BottleChange& change, const reports::LevelSeries& level, AxisMode mode);

/// A target and the part of the visible axis in which it was in force.
struct Stretch {
    const reports::TargetSegment* target = nullptr;
    AxisRange x;
};

/// The first target reaches back to the axis' start, the last on to its end.
std::vector<Stretch> visibleStretches(const reports::LevelSeries& level, AxisMode mode, AxisRange visible);

/// From the first to the last point of these levels, with a little air at both ends.
/// Among the levels together in SD only points with a distance in SD count.
AxisRange everything(const reports::LeveyJennings& chart, std::span<const int> levelIndexes,
                     const ChartOptions& options);

/// The axis range that shows the points from one time to another; for "30 days" and the like.
AxisRange rangeBetween(const reports::LeveyJennings& chart, AxisMode mode, WallTime from, WallTime to);

/// The times of the points in a range of the axis; none where it holds no point.
reports::ChartStretch stretchIn(const reports::LeveyJennings& chart, AxisMode mode, AxisRange range);

} // namespace fasit::charts
