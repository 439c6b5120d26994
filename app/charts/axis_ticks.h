// Round places on an axis and what is written at them: dates, run numbers, values. Pure functions,
// thread-safe.
#pragma once

#include "app/charts/chart_layout.h"
#include "app/charts/scale.h"

#include <QLocale>

#include <vector>

namespace fasit::charts {

/// Days as 07.10.26, months as "okt. 26", or years: the finest that gives at most `atMost` ticks.
std::vector<Tick> dateTicks(AxisRange seconds, double atMost, const QLocale& locale);

std::vector<Tick> runTicks(AxisRange runs, double atMost);

/// Steps of 1, 2 or 5 times a power of ten, none finer than the analyte's decimals.
std::vector<Tick> valueTicks(AxisRange values, double atMost, int decimals, const QLocale& locale);

/// A number as the reader's language writes it, with this many decimals.
QString numberText(double value, int decimals, const QLocale& locale);

} // namespace fasit::charts
