// Fewer points than pixels: what may be left out without the eye noticing. Pure, thread-safe.
#pragma once

#include "app/charts/scale.h"

#include <span>
#include <vector>

namespace fasit::charts {

/// A point on its way to the plot.
struct Spot {
    double x = 0;
    double y = 0;
    bool keep = false; ///< Never left out: anything but a plain accepted point.
};

/// Indexes, ascending, of the spots to draw. Spots are ordered by x. All of them while they are no more than
/// the axis has pixels; else of each pixel column the lowest and the highest, the two ends, and all to be
/// kept.
std::vector<int> reduceToColumns(std::span<const Spot> spots, const Scale& x);

} // namespace fasit::charts
