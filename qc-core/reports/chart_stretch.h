// ChartStretch: the part of a chart that is looked at, and the points in it that are plain numbers. Pure.
#pragma once

#include "qc-core/reports/levey_jennings.h"

#include <limits>

namespace fasit::reports {

/// Both ends included.
struct ChartStretch {
    WallTime from{std::numeric_limits<std::int64_t>::min()};
    WallTime to{std::numeric_limits<std::int64_t>::max()};

    bool holds(const ChartPoint& point) const { return from <= point.at && point.at <= to; }
    friend bool operator==(const ChartStretch&, const ChartStretch&) = default;
};

/// A number that counts: not excluded, not censored, no error code.
bool isPlainNumber(const ChartPoint& point);

/// The target in force at this point; nothing before the first.
const TargetSegment* targetAt(const LevelSeries& level, const ChartPoint& point);

} // namespace fasit::reports
