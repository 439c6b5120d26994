// Which values a plot shows: room for what decides, not for what flew away. Geometry only, thread-safe.
#pragma once

#include "app/charts/horizontal.h"

#include <span>

namespace fasit::charts {

/// Mean +-4 SD where a target has an SD, else the limits with 35 % of their distance on both sides, for all
/// targets in view; without a target the values in view. Values beyond it are kept at the edge by the caller.
AxisRange valueRange(const reports::LevelSeries& level, std::span<const Stretch> stretches, AxisMode mode,
                     AxisRange visible);

/// All steps of an ordinal analyte, half a step of air at both ends.
AxisRange stepRange(const reports::LeveyJennings& chart, const reports::LevelSeries& level);

/// Distances in SD.
constexpr AxisRange kSdRange{-4.4, 4.4};

/// True where mean and SD decide; else the limits do.
bool sdDecides(const reports::TargetSegment& target);

} // namespace fasit::charts
