// LabelPlacer: finds room for short texts beside their points so that no two touch. One chart, one thread.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace fasit::charts {

class LabelPlacer {
  public:
    /// `points` are the markers' places, ordered by x: a text goes beside them where it can.
    LabelPlacer(QRectF bounds, std::vector<QPointF> points);

    /// Nothing is ever placed on this.
    void block(const QRectF& box) { m_blocked.push_back(box); }

    struct Request {
        QPointF anchor;
        QSizeF size;
        double clearance = 8; ///< Distance from the anchor: the marker's radius and a little.
        bool below = false;   ///< Tried first below the point instead of above it.
        bool mayCover = true; ///< May hide points where there is no better place.
    };

    /// The best free place beside the anchor, then blocked; nothing where it is too crowded.
    std::optional<QRectF> place(const Request& request);

  private:
    bool isFree(const QRectF& box) const;
    int pointsIn(const QRectF& box) const;

    QRectF m_bounds;
    std::vector<QPointF> m_points;
    std::vector<QRectF> m_blocked;
};

} // namespace fasit::charts
