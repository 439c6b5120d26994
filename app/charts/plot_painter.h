// What lies within a plot, drawn alike by both renderers: the grid, bands, limits, lot changes, the lines
// from point to point. Any painter, any thread.
#pragma once

#include "app/charts/annotation_painter.h"

namespace fasit::charts {

enum class Fineness {
    Fine,
    Quick, ///< For the screen: a line of very many points is as thin as a pixel.
};

/// Under the markers, clipped to each plot.
void paintPlots(QPainter& painter, const ChartLayout& layout, const PointMap& map,
                Fineness fineness = Fineness::Fine);

} // namespace fasit::charts
