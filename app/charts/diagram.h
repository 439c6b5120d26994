// Diagram: where everything of a Youden plot, a histogram or a CUSUM stands, without drawing it.
//
// Lines and points are in axis units, texts in pixels. One painter draws it for the screen and for paper
// (diagram_painter.h). Needs a QGuiApplication for its fonts; safe on any thread.
#pragma once

#include "app/charts/chart_layout.h"

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace fasit::charts {

enum class StrokeRole { Centre, Limit, Curve, Second, Ellipse, Bar, Area, Trace };

struct Stroke {
    StrokeRole role = StrokeRole::Curve;
    QPolygonF points; ///< Closed and filled for Bar and Area; closed for Ellipse.
};

struct DiagramPoint {
    QPointF at;
    domain::FactKey key;
    reports::PointState state = reports::PointState::Accepted;
    QString spoken;                                 ///< What is said of it when it is looked at.
    reports::OffScale edge = reports::OffScale::No; ///< Kept at this edge: its value lies beyond.
};

struct DiagramPanel {
    QRectF plot;
    Scale x;
    Scale y;
    std::vector<Tick> xTicks;
    std::vector<Tick> yTicks;
    std::vector<Stroke> strokes;
    std::vector<DiagramPoint> points;
    std::vector<Label> labels; ///< Ticks too.

    QPointF toPixel(QPointF value) const { return {x.toPixel(value.x()), y.toPixel(value.y())}; }
};

struct Diagram {
    QSizeF size;
    Theme theme = Theme::Light;
    ChartFonts fonts;
    double unit = 1;
    QLocale locale;
    std::vector<DiagramPanel> panels;
    QString notice; ///< Said instead, where there are no panels.
};

/// Where and how a diagram is laid out.
struct DiagramFrame {
    QSizeF size;
    Theme theme = Theme::Light;
    double textPixels = 14.67;
    QLocale locale;
};

Diagram emptyDiagram(const DiagramFrame& frame, const QString& notice = {});

/// Panels under each other, of equal height, with room for ticks, a title and the name of the x axis.
struct PanelWords {
    QString title;
    QString xName;
    QString yName;
};
DiagramPanel placedPanel(const Diagram& diagram, const PanelWords& words, int index, int count);
/// Gives the panel its axes and writes their ticks.
void setAxes(DiagramPanel& panel, const Diagram& diagram, std::vector<Tick> xTicks, std::vector<Tick> yTicks);

} // namespace fasit::charts
