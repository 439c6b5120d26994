// ShiftChart: CUSUM and EWMA of each level in SD, which show a small lasting shift. Pure function;
// thread-safe. Nothing is judged by it.
#pragma once

#include "qc-core/reports/chart_stretch.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

struct ShiftPoint {
    domain::FactKey key;
    WallTime at;
    double upper = 0; ///< CUSUM sums in SD, both at least 0.
    double lower = 0;
    double average = 0; ///< EWMA in SD, and its limit on either side of 0.
    double limit = 0;
    bool cusumAlarm = false;
    bool ewmaAlarm = false;
    bool beginsAnew = false; ///< First of a lot: sums and average start at 0.
};

struct LevelShift {
    int level = 1;
    std::string name;
    std::vector<ShiftPoint> points; ///< Plain numbers with an SD.
};

struct ShiftChart {
    double decision = 5;            ///< A CUSUM beyond it is an alarm.
    std::vector<LevelShift> levels; ///< Only those with points.
};

/// Formulas and settings: stats/detectors/cusum.h (k 0.5, h 5) and ewma.h (lambda 0.2, L 2.962).
ShiftChart shiftChart(const LeveyJennings& chart, const ChartStretch& stretch);

} // namespace fasit::reports
