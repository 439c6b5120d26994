// MarkerStamps: markers drawn once and stamped many times, for the screen: thousands of outlines cost more
// than all else of a frame. One thread.
#pragma once

#include "app/charts/marker_shapes.h"

#include <QImage>

#include <map>
#include <tuple>

namespace fasit::charts {

class MarkerStamps {
  public:
    /// As paintMarker(), to the nearest pixel of the device.
    void paint(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look);

  private:
    /// All that a marker's look depends on; the radius in hundredths, the palette by its place.
    using Key = std::tuple<reports::PointState, reports::OffScale, bool, int, int, bool, const Palette*, int>;

    const QImage& stampFor(const Marker& marker, const MarkerLook& look, double ratio);

    std::map<Key, QImage> m_stamps;
};

} // namespace fasit::charts
