#include "app/charts/label_placer.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace fasit::charts {
namespace {

/// Where the box' centre stands seen from the anchor, in half boxes plus clearance: -1 is left or above.
struct Side {
    double dx;
    double dy;
    double farther; ///< In heights of the text.
};

constexpr std::array<Side, 14> kAbove = {{{0, -1, 0},
                                          {0, 1, 0},
                                          {1, 0, 0},
                                          {-1, 0, 0},
                                          {0.8, -1, 0},
                                          {-0.8, -1, 0},
                                          {0.8, 1, 0},
                                          {-0.8, 1, 0},
                                          {-1, 0, 0.6},
                                          {1, 0, 0.6},
                                          {0, -1, 1.2},
                                          {0, 1, 1.2},
                                          {0.9, -1, 1.2},
                                          {-0.9, -1, 1.2}}};

QRectF boxAt(const Side& side, const LabelPlacer::Request& request) {
    const double direction = request.below ? -1 : 1;
    const double reachX = side.dy == 0 ? request.clearance + side.farther * request.size.height() : 0;
    const double reachY = request.clearance + side.farther * request.size.height();
    QRectF box(QPointF(), request.size);
    box.moveCenter({request.anchor.x() + side.dx * (request.size.width() / 2 + reachX),
                    request.anchor.y() + direction * side.dy * (request.size.height() / 2 + reachY)});
    return box;
}

} // namespace

LabelPlacer::LabelPlacer(QRectF bounds, std::vector<QPointF> points)
    : m_bounds(bounds)
    , m_points(std::move(points)) {}

std::optional<QRectF> LabelPlacer::place(const Request& request) {
    std::optional<QRectF> best;
    double lowestCost = std::numeric_limits<double>::max();
    double cost = 0;
    for (const Side& side : kAbove) {
        const QRectF box = boxAt(side, request);
        cost += 0.25;
        if (cost >= lowestCost) {
            break;
        }
        if (!isFree(box)) {
            continue;
        }
        const int covered = pointsIn(box);
        const double total = cost + covered;
        if (total < lowestCost && (covered == 0 || request.mayCover)) {
            lowestCost = total;
            best = box;
        }
    }
    if (best) {
        block(*best);
    }
    return best;
}

bool LabelPlacer::isFree(const QRectF& box) const {
    const QRectF withAir = box.adjusted(-3, 0, 3, 0);
    return m_bounds.contains(box) &&
           std::none_of(m_blocked.begin(), m_blocked.end(),
                        [&](const QRectF& other) { return other.intersects(withAir); });
}

int LabelPlacer::pointsIn(const QRectF& box) const {
    const QRectF near = box.adjusted(-3, -3, 3, 3);
    const auto from = std::lower_bound(m_points.begin(), m_points.end(), near.left(),
                                       [](const QPointF& point, double x) { return point.x() < x; });
    int count = 0;
    for (auto it = from; it != m_points.end() && it->x() <= near.right(); ++it) {
        count += near.contains(*it) ? 1 : 0;
    }
    return count;
}

} // namespace fasit::charts
