// The paper renderer: a chart by QPainter alone, for pictures, PDF, SVG and print. Safe on any thread.
#pragma once

#include "app/charts/chart_layout.h"

class QPainter;

namespace fasit::charts {

/// Paints from (0, 0) over layout.size, in the layout's pixels: scale the painter for another resolution.
void paintChart(QPainter& painter, const ChartLayout& layout);

} // namespace fasit::charts
