// CUSUM and EWMA laid out: for each level one panel of the sums and one of the average, by control number.
// Pure geometry.
#pragma once

#include "app/charts/diagram.h"
#include "qc-core/reports/shift_chart.h"

#include <functional>

namespace fasit::charts {

struct ShiftTexts {
    std::function<QString(const reports::LevelShift&)> cusumTitle;
    std::function<QString(const reports::LevelShift&)> ewmaTitle;
    std::function<QString(const reports::ShiftPoint&)> spoken;
    QString notice;
};

Diagram layOutShift(const reports::ShiftChart& chart, const ShiftTexts& texts, const DiagramFrame& frame);

} // namespace fasit::charts
