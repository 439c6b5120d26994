// Where one point stands in its panel, at the edge where its value lies beyond. Pure, thread-safe.
#pragma once

#include "app/charts/chart_layout.h"

#include <optional>

namespace fasit::charts {

struct PointPlace {
    QPointF at; ///< In axis units.
    reports::OffScale edge = reports::OffScale::No;
    bool written = false; ///< Its value must be written beside it: the height does not tell it.
};

/// Nothing for a point without a distance in SD where that is what the axis shows.
std::optional<PointPlace> placeOf(const reports::ChartPoint& point, const ChartPanel& panel, LevelMode levels,
                                  AxisMode axis);

/// A value that the rules counted: it is joined to its neighbours by a line.
bool isJoined(const reports::ChartPoint& point);

} // namespace fasit::charts
