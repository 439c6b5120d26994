// Which stretch of a chart a period shows, counted back from its newest point. Pure function.
#pragma once

#include "app/charts/chart_options.h"
#include "qc-core/reports/levey_jennings.h"

#include <optional>

namespace fasit::pages {

enum class Period { Days30, Days90, ThisLot, Year, All };

/// Everything for All, or where the chart has no points. This lot: from the first point of the newest one.
std::optional<charts::AxisRange> visibleRange(const reports::LeveyJennings& chart, Period period,
                                              charts::AxisMode axis);

/// Everything where `days` is absent, or where the chart has no points.
std::optional<charts::AxisRange> visibleRange(const reports::LeveyJennings& chart, std::optional<int> days,
                                              charts::AxisMode axis);

} // namespace fasit::pages
