// AnnotationItem: everything on the screen's chart but axes and grid: bands, lines, markers, texts, the point
// that is looked at and its callout. One item for all points. GUI thread only.
#pragma once

#include "app/charts/annotation_painter.h"
#include "app/charts/marker_stamps.h"

#include <QGraphicsItem>

#include <optional>

namespace fasit::charts {

/// The point that is looked at, in the scene.
struct Spotlight {
    QPointF at;
    double radius = 6;
    QString text; ///< Lines of the callout; none where empty.
};

class AnnotationItem : public QGraphicsItem {
  public:
    AnnotationItem(const ChartLayout& layout, PointMap map);

    void layoutChanged();
    void setSpotlight(std::optional<Spotlight> spotlight);
    void setFocusShown(bool shown);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    void paintSpotlight(QPainter& painter) const;
    void paintCallout(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    const ChartLayout& m_layout;
    PointMap m_map;
    MarkerStamps m_stamps;
    std::optional<Spotlight> m_spotlight;
    bool m_focusShown = false;
};

} // namespace fasit::charts
