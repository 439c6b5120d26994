#include "app/charts/histogram_layout.h"

#include "app/charts/axis_ticks.h"

#include <algorithm>

namespace fasit::charts {
namespace {

constexpr int kCurveSteps = 120;

/// All bars, the target and the limits, with a little air.
AxisRange valuesOf(const reports::LevelHistogram& shape) {
    AxisRange range{shape.edges.front(), shape.edges.back()};
    for (const auto& value : {shape.targetMean, shape.low, shape.high}) {
        if (value) {
            range.from = std::min(range.from, *value);
            range.to = std::max(range.to, *value);
        }
    }
    const double air = std::max(0.04 * range.span(), 1e-9);
    return {range.from - air, range.to + air};
}

double highest(const reports::LevelHistogram& shape) {
    double top = *std::max_element(shape.counts.begin(), shape.counts.end());
    if (shape.mean && shape.sd && *shape.sd > 0) {
        top = std::max(top, reports::expectedCount(shape, *shape.mean));
    }
    return top * 1.08;
}

void addBars(DiagramPanel& panel, const reports::LevelHistogram& shape) {
    for (std::size_t i = 0; i < shape.counts.size(); ++i) {
        const double from = shape.edges[i];
        const double to = shape.edges[i + 1];
        const double height = shape.counts[i];
        if (height > 0) {
            panel.strokes.push_back({StrokeRole::Bar, {{from, 0}, {from, height}, {to, height}, {to, 0}}});
        }
    }
}

void addCurve(DiagramPanel& panel, const reports::LevelHistogram& shape) {
    if (!shape.mean || !shape.sd || *shape.sd <= 0) {
        return;
    }
    Stroke curve{StrokeRole::Curve, {}};
    for (int i = 0; i <= kCurveSteps; ++i) {
        const double x = panel.x.values.from + panel.x.values.span() * i / kCurveSteps;
        curve.points.append({x, reports::expectedCount(shape, x)});
    }
    panel.strokes.push_back(std::move(curve));
}

void addUpright(DiagramPanel& panel, StrokeRole role, std::optional<double> x) {
    if (x) {
        panel.strokes.push_back({role, {{*x, 0}, {*x, panel.y.values.to}}});
    }
}

} // namespace

Diagram layOutHistograms(const std::vector<reports::LevelHistogram>& shapes, const HistogramTexts& texts,
                         int decimals, const DiagramFrame& frame) {
    Diagram diagram = emptyDiagram(frame, texts.notice);
    const int count = static_cast<int>(shapes.size());
    for (int i = 0; i < count; ++i) {
        const auto& shape = shapes[static_cast<std::size_t>(i)];
        DiagramPanel panel = placedPanel(
            diagram, {texts.title ? texts.title(shape) : QString(), texts.unit, texts.count}, i, count);
        panel.x = {valuesOf(shape), panel.plot.left(), panel.plot.right()};
        panel.y = {{0, highest(shape)}, panel.plot.bottom(), panel.plot.top()};
        const double room = panel.plot.width() / (70 * diagram.unit);
        setAxes(panel, diagram, valueTicks(panel.x.values, room, decimals, frame.locale),
                valueTicks(panel.y.values, panel.plot.height() / (40 * diagram.unit), 0, frame.locale));
        addBars(panel, shape);
        addCurve(panel, shape);
        addUpright(panel, StrokeRole::Centre, shape.targetMean);
        addUpright(panel, StrokeRole::Limit, shape.low);
        addUpright(panel, StrokeRole::Limit, shape.high);
        diagram.panels.push_back(std::move(panel));
    }
    return diagram;
}

} // namespace fasit::charts
