#include "app/charts/marker_stamps.h"

#include <QPainter>

#include <cmath>

namespace fasit::charts {
namespace {

constexpr std::size_t kMostStamps = 512;
constexpr double kHundredths = 100;

/// Half a stamp: the marker, its ring or arrow, and the rim.
double reachOf(const Marker& marker, double unit) {
    return std::ceil(marker.radius * 1.3 + 14 * unit);
}

int hundredths(double value) {
    return static_cast<int>(std::lround(value * kHundredths));
}

} // namespace

void MarkerStamps::paint(QPainter& painter, const Marker& marker, QPointF at, const MarkerLook& look) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage& stamp = stampFor(marker, look, ratio);
    const double reach = reachOf(marker, look.unit);
    painter.drawImage(
        QPointF(std::round((at.x() - reach) * ratio) / ratio, std::round((at.y() - reach) * ratio) / ratio),
        stamp);
}

const QImage& MarkerStamps::stampFor(const Marker& marker, const MarkerLook& look, double ratio) {
    const Key key{marker.state,
                  marker.edge,
                  marker.provisional,
                  look.levelsTogether ? marker.levelIndex : 0,
                  hundredths(marker.radius),
                  look.levelsTogether,
                  &look.palette,
                  hundredths(ratio * look.unit)};
    const auto known = m_stamps.find(key);
    if (known != m_stamps.end()) {
        return known->second;
    }
    if (m_stamps.size() >= kMostStamps) {
        m_stamps.clear();
    }
    const double reach = reachOf(marker, look.unit);
    const int side = static_cast<int>(std::ceil(2 * reach * ratio));
    QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarker(painter, marker, QPointF(reach, reach), look);
    return m_stamps.emplace(key, std::move(stamp)).first->second;
}

} // namespace fasit::charts
