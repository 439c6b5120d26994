// Histograms laid out: a panel a level, bars, the fitted normal curve, target and limits. Pure geometry.
#pragma once

#include "app/charts/diagram.h"
#include "qc-core/reports/value_histogram.h"

#include <functional>

namespace fasit::charts {

struct HistogramTexts {
    std::function<QString(const reports::LevelHistogram&)> title;
    QString unit;
    QString count; ///< "Number"
    QString notice;
};

Diagram layOutHistograms(const std::vector<reports::LevelHistogram>& shapes, const HistogramTexts& texts,
                         int decimals, const DiagramFrame& frame);

} // namespace fasit::charts
