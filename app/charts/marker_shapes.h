// One point as a shape: what became of it is told by form, then by colour. Any painter, any thread.
#pragma once

#include "app/charts/palette.h"

class QPainter;

namespace fasit::charts {

struct MarkerLook {
    const Palette& palette;
    bool levelsTogether = false; ///< Then an accepted point has its level's form and colour.
    double unit = 1;
};

/// Accepted circle, warned triangle, rejected octagon with a cross, cannot be judged a question mark,
/// excluded a hollow struck circle; a dotted ring while its run is provisional; an arrow where it is kept at
/// an edge.
void paintMarker(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look);

} // namespace fasit::charts
