#include "app/charts/youden_layout.h"

#include "app/charts/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace fasit::charts {
namespace {

constexpr double kLeastReach = 3.4; ///< SD; the lines of 3 SD are always in the plot.
constexpr double kMostReach = 8;

/// As far as the farthest point, the same on both axes and both sides.
double reachOf(const reports::YoudenPlot& plot) {
    double reach = kLeastReach;
    for (const auto& point : plot.points) {
        reach = std::max({reach, std::abs(point.a) + 0.4, std::abs(point.b) + 0.4});
    }
    for (const auto& corner : plot.ellipse) {
        reach = std::max({reach, std::abs(corner.a) + 0.2, std::abs(corner.b) + 0.2});
    }
    return std::min(reach, kMostReach);
}

/// As wide as it is high, in the middle: one SD is equally long on both axes.
void makeSquare(DiagramPanel& panel) {
    const double side = std::min(panel.plot.width(), panel.plot.height());
    panel.plot.setLeft(panel.plot.left() + (panel.plot.width() - side) / 2);
    panel.plot.setWidth(side);
}

void addLines(DiagramPanel& panel, double reach) {
    panel.strokes.push_back({StrokeRole::Centre, {{-reach, 0}, {reach, 0}}});
    panel.strokes.push_back({StrokeRole::Centre, {{0, -reach}, {0, reach}}});
    panel.strokes.push_back({StrokeRole::Limit, {{-3, -3}, {3, -3}, {3, 3}, {-3, 3}, {-3, -3}}});
    panel.strokes.push_back({StrokeRole::Centre, {{-reach, -reach}, {reach, reach}}});
}

void addPoints(DiagramPanel& panel, const reports::YoudenPlot& plot, const YoudenTexts& texts, double reach) {
    for (const auto& point : plot.points) {
        const QPointF at(std::clamp(point.a, -reach, reach), std::clamp(point.b, -reach, reach));
        panel.points.push_back({at, point.key, point.state, texts.spoken ? texts.spoken(point) : QString()});
    }
}

} // namespace

Diagram layOutYouden(const reports::YoudenPlot& plot, const YoudenTexts& texts, const DiagramFrame& frame) {
    Diagram diagram = emptyDiagram(frame, texts.notice);
    if (plot.points.empty()) {
        return diagram;
    }
    const double reach = reachOf(plot);
    DiagramPanel panel = placedPanel(diagram, {texts.title, texts.nameA, texts.nameB}, 0, 1);
    makeSquare(panel);
    panel.x = {{-reach, reach}, panel.plot.left(), panel.plot.right()};
    panel.y = {{-reach, reach}, panel.plot.bottom(), panel.plot.top()};
    const auto ticks = valueTicks({-reach, reach}, 9, 0, frame.locale);
    setAxes(panel, diagram, ticks, ticks);
    addLines(panel, reach);
    if (!plot.ellipse.empty()) {
        Stroke ellipse{StrokeRole::Ellipse, {}};
        for (const auto& corner : plot.ellipse) {
            ellipse.points.append({corner.a, corner.b});
        }
        panel.strokes.push_back(std::move(ellipse));
    }
    addPoints(panel, plot, texts, reach);
    diagram.panels.push_back(std::move(panel));
    return diagram;
}

} // namespace fasit::charts
