// The newest measurements of one level laid out small: what is approved is shaded, each point by its state.
// Pure geometry.
#pragma once

#include "app/charts/diagram.h"
#include "qc-core/reports/levey_jennings.h"

namespace fasit::charts {

/// `level` is one of `chart`, which is a bench chart (reports/bench_chart.h): its targets are limits or
/// allowed steps. Points stand at 1, 2, 3 and on, the first and the last day under them, the ends of what is
/// approved beside them.
Diagram layOutNewest(const reports::LeveyJennings& chart, const reports::LevelSeries& level,
                     const QString& title, const DiagramFrame& frame);

} // namespace fasit::charts
