// Charts made by hand for the tests and the preview: every state, a lot change, insert limits first and SD
// later.
#pragma once

#include "app/charts/chart_texts.h"
#include "qc-core/reports/levey_jennings.h"

namespace fasit::charts {

ChartTexts norwegianChartTexts();

/// CRP, two levels, weekly: insert limits for the first lot, mean and SD from the second.
reports::LeveyJennings exampleChart();

/// A urine strip with five steps.
reports::LeveyJennings exampleSteps();

/// One level at mean 100 and SD 2, these values, one run a day from 7 September 2026.
reports::LeveyJennings chartOf(const std::vector<double>& values);

/// Daily points of two levels over this many days, a warning or rejection here and there.
reports::LeveyJennings longChart(int days);

} // namespace fasit::charts
