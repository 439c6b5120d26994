// ChartOptions: how a person wants to see a chart. Value type, thread-safe.
#pragma once

#include "app/charts/scale.h"

#include <optional>

namespace fasit::charts {

enum class LevelMode {
    One,
    Stacked,      ///< All levels under each other, one time axis.
    TogetherInSd, ///< All levels over each other, as distances from their means in SD.
};

enum class AxisMode { Date, RunNumber };

/// Paper is black and white: every difference is one of shape or line.
enum class Theme { Light, Dark, Paper };

struct ChartOptions {
    LevelMode levels = LevelMode::Stacked;
    int level = 1; ///< Which one, for LevelMode::One.
    AxisMode axis = AxisMode::Date;
    Theme theme = Theme::Light;
    std::optional<AxisRange> visible; ///< Seconds of the wall clock or run numbers; absent: everything.
    bool legend = true;
    double textPixels = 14.67; ///< Height of the chart's text; 11 points at 96 dots an inch.
};

} // namespace fasit::charts
