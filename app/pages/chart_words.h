// The words of a control chart in the app's language; the chart itself translates nothing.
#pragma once

#include "app/charts/chart_texts.h"

#include <string>

namespace fasit::pages {

/// For one chart: its unit and the names of its levels are in the words of a point.
charts::ChartTexts chartWords(const reports::LeveyJennings& chart);

} // namespace fasit::pages
