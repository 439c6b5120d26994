// Zooming and panning of the visible part of the x axis. Pure functions.
#pragma once

#include "app/charts/chart_options.h"

namespace fasit::charts {

/// The narrowest view of an axis: two days, or three runs.
double narrowest(AxisMode mode);

/// Narrower (factor < 1) or wider around a place that stays where it is, never beyond everything.
AxisRange zoomed(AxisRange now, double factor, double around, AxisRange everything, double narrowest);

/// Moved, but not beyond everything.
AxisRange panned(AxisRange now, double by, AxisRange everything);

/// Moved as little as needed to show a place with some air around it.
AxisRange revealing(AxisRange now, double place, AxisRange everything);

} // namespace fasit::charts
