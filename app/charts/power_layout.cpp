#include "app/charts/power_layout.h"

#include "app/charts/axis_ticks.h"

namespace fasit::charts {
namespace {

constexpr double kPercent = 100;
constexpr double kUsualGoal = 90; ///< Westgard's: a fault of the critical size is found in 9 of 10 runs.

} // namespace

Diagram layOutPower(const std::optional<reports::RulePower>& power, const PowerTexts& texts,
                    const DiagramFrame& frame) {
    Diagram diagram = emptyDiagram(frame, texts.notice);
    if (!power || power->curve.empty()) {
        return diagram;
    }
    DiagramPanel panel = placedPanel(diagram, {texts.title, texts.shift, texts.detection}, 0, 1);
    const double last = power->curve.back().shift;
    panel.x = {{0, last}, panel.plot.left(), panel.plot.right()};
    panel.y = {{0, kPercent}, panel.plot.bottom(), panel.plot.top()};
    setAxes(panel, diagram,
            valueTicks(panel.x.values, panel.plot.width() / (60 * diagram.unit), 1, frame.locale),
            valueTicks(panel.y.values, panel.plot.height() / (34 * diagram.unit), 0, frame.locale));
    panel.strokes.push_back({StrokeRole::Limit, {{0, kUsualGoal}, {last, kUsualGoal}}});
    Stroke curve{StrokeRole::Curve, {}};
    for (const auto& point : power->curve) {
        curve.points.append({point.shift, point.percent});
    }
    panel.strokes.push_back(std::move(curve));
    diagram.panels.push_back(std::move(panel));
    return diagram;
}

} // namespace fasit::charts
