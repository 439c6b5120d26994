// BenchChart: what staff see of a chart: the last points, what is approved, lots; no SD and no rules. Pure.
#pragma once

#include "qc-core/reports/levey_jennings.h"

namespace fasit::reports {

inline constexpr int kBenchPoints = 20;

/// The newest points of each level. Mean and SD become the limits mean -+ 3 SD, within the limits where these
/// are known. Distances and rules are left out, and so are comments and who measured.
LeveyJennings benchChart(const LeveyJennings& chart, int newest = kBenchPoints);

} // namespace fasit::reports
