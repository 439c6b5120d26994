// The words of Youden plot, histogram and CUSUM in the app's language.
#pragma once

#include "app/charts/histogram_layout.h"
#include "app/charts/shift_layout.h"
#include "app/charts/youden_layout.h"

namespace fasit::pages {

charts::YoudenTexts youdenWords(const reports::YoudenPlot& plot);
charts::HistogramTexts histogramWords(const reports::LeveyJennings& chart);
charts::ShiftTexts shiftWords();

} // namespace fasit::pages
