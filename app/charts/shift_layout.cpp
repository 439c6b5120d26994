#include "app/charts/shift_layout.h"

#include "app/charts/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace fasit::charts {
namespace {

using reports::PointState;
using reports::ShiftPoint;

using HeightOf = double (*)(const ShiftPoint&);

double upper(const ShiftPoint& point) {
    return point.upper;
}
double lower(const ShiftPoint& point) {
    return -point.lower;
}
double average(const ShiftPoint& point) {
    return point.average;
}
double above(const ShiftPoint& point) {
    return point.limit;
}
double below(const ShiftPoint& point) {
    return -point.limit;
}

/// A line for each lot: sums and averages begin anew there.
void addTraces(DiagramPanel& panel, const std::vector<ShiftPoint>& points, StrokeRole role, HeightOf height) {
    Stroke line{role, {}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].beginsAnew && !line.points.isEmpty()) {
            panel.strokes.push_back(line);
            line.points.clear();
        }
        line.points.append({static_cast<double>(i + 1), height(points[i])});
    }
    panel.strokes.push_back(std::move(line));
}

double reachOf(const std::vector<ShiftPoint>& points, double least, bool cusum) {
    double reach = least;
    for (const ShiftPoint& point : points) {
        reach = std::max(reach, cusum ? std::max(point.upper, point.lower)
                                      : std::max(std::abs(point.average), point.limit));
    }
    return reach * 1.1;
}

void addAxes(DiagramPanel& panel, const Diagram& diagram, std::size_t count, const QLocale& locale) {
    panel.x = {{0.5, static_cast<double>(count) + 0.5}, panel.plot.left(), panel.plot.right()};
    setAxes(panel, diagram, runTicks(panel.x.values, panel.plot.width() / (60 * diagram.unit)),
            valueTicks(panel.y.values, panel.plot.height() / (34 * diagram.unit), 1, locale));
    panel.strokes.push_back({StrokeRole::Centre, {{panel.x.values.from, 0}, {panel.x.values.to, 0}}});
}

void addAlarms(DiagramPanel& panel, const std::vector<ShiftPoint>& points, const ShiftTexts& texts,
               bool cusum) {
    for (std::size_t i = 0; i < points.size(); ++i) {
        const ShiftPoint& point = points[i];
        const bool alarm = cusum ? point.cusumAlarm : point.ewmaAlarm;
        const double y = !cusum ? point.average : (point.upper >= point.lower ? point.upper : -point.lower);
        panel.points.push_back({{static_cast<double>(i + 1), y},
                                point.key,
                                alarm ? PointState::Warned : PointState::Accepted,
                                texts.spoken ? texts.spoken(point) : QString()});
    }
}

DiagramPanel cusumPanel(DiagramPanel panel, const Diagram& diagram, const reports::LevelShift& level,
                        double decision) {
    const QLocale& locale = diagram.locale;
    const double reach = reachOf(level.points, decision, true);
    panel.y = {{-reach, reach}, panel.plot.bottom(), panel.plot.top()};
    const auto last = static_cast<double>(level.points.size()) + 0.5;
    for (const double limit : {decision, -decision}) {
        panel.strokes.push_back({StrokeRole::Limit, {{0.5, limit}, {last, limit}}});
    }
    addTraces(panel, level.points, StrokeRole::Curve, upper);
    addTraces(panel, level.points, StrokeRole::Second, lower);
    addAxes(panel, diagram, level.points.size(), locale);
    return panel;
}

DiagramPanel ewmaPanel(DiagramPanel panel, const Diagram& diagram, const reports::LevelShift& level) {
    const QLocale& locale = diagram.locale;
    const double reach = reachOf(level.points, 1, false);
    panel.y = {{-reach, reach}, panel.plot.bottom(), panel.plot.top()};
    addTraces(panel, level.points, StrokeRole::Limit, above);
    addTraces(panel, level.points, StrokeRole::Limit, below);
    addTraces(panel, level.points, StrokeRole::Curve, average);
    addAxes(panel, diagram, level.points.size(), locale);
    return panel;
}

} // namespace

Diagram layOutShift(const reports::ShiftChart& chart, const ShiftTexts& texts, const DiagramFrame& frame) {
    Diagram diagram = emptyDiagram(frame, texts.notice);
    const int count = 2 * static_cast<int>(chart.levels.size());
    for (const reports::LevelShift& level : chart.levels) {
        const int index = static_cast<int>(diagram.panels.size());
        const auto titleOf = [&](const auto& words) { return words ? words(level) : QString(); };
        diagram.panels.push_back(
            cusumPanel(placedPanel(diagram, {titleOf(texts.cusumTitle), {}, {}}, index, count), diagram,
                       level, chart.decision));
        addAlarms(diagram.panels.back(), level.points, texts, true);
        diagram.panels.push_back(ewmaPanel(
            placedPanel(diagram, {titleOf(texts.ewmaTitle), {}, {}}, index + 1, count), diagram, level));
        addAlarms(diagram.panels.back(), level.points, texts, false);
    }
    return diagram;
}

} // namespace fasit::charts
