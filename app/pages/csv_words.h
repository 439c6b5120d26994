// The words of a chart's table in the app's language.
#pragma once

#include "qc-core/reports/chart_csv.h"

namespace fasit::pages {

reports::ChartCsvWords csvWords();

} // namespace fasit::pages
