#include "app/charts/newest_layout.h"

#include "app/charts/axis_ticks.h"
#include "app/charts/point_place.h"
#include "app/charts/value_range.h"
#include "app/text/numbers.h"

#include <QFontMetricsF>

#include <algorithm>
#include <set>

namespace fasit::charts {
namespace {

using reports::ChartPoint;
using reports::LevelSeries;

constexpr AxisRange kEverywhere{-1e300, 1e300};
constexpr double kHalfStep = 0.5;
constexpr double kMostWider = 0.4; ///< Of the range, on each side.
constexpr double kAir = 0.1;

/// Which targets were in force, and from which point to which.
std::vector<Stretch> stretchesOf(const LevelSeries& level) {
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < level.points.size(); ++i) {
        const auto* target = reports::targetAt(level, level.points[i]);
        const auto at = static_cast<double>(i + 1);
        if (!target) {
            continue;
        }
        if (stretches.empty() || stretches.back().target != target) {
            stretches.push_back({target, {at - kHalfStep, at}});
        }
        stretches.back().x.to = at + kHalfStep;
    }
    return stretches;
}

void addArea(DiagramPanel& panel, AxisRange x, AxisRange y) {
    panel.strokes.push_back(
        {StrokeRole::Area, {{x.from, y.from}, {x.to, y.from}, {x.to, y.to}, {x.from, y.to}}});
}

void addEnd(DiagramPanel& panel, AxisRange x, double y) {
    panel.strokes.push_back({StrokeRole::Limit, {{x.from, y}, {x.to, y}}});
}

void addApproved(DiagramPanel& panel, const Stretch& stretch) {
    const auto& target = *stretch.target;
    for (const int step : target.allowedSteps) {
        addArea(panel, stretch.x, {step - kHalfStep, step + kHalfStep});
    }
    if (!target.low && !target.high) {
        return;
    }
    addArea(panel, stretch.x,
            {target.low.value_or(panel.y.values.from), target.high.value_or(panel.y.values.to)});
    for (const auto& end : {target.low, target.high}) {
        if (end) {
            addEnd(panel, stretch.x, *end);
        }
    }
}

/// What lies out of view widens the plot, within reason: what is kept at the edge all the same then stands
/// clear of the end of what is approved.
AxisRange withPoints(AxisRange range, const LevelSeries& level) {
    AxisRange wide = range;
    const double more = kMostWider * range.span();
    const double air = kAir * range.span();
    for (const ChartPoint& point : level.points) {
        const bool isNumber = isJoined(point);
        if (point.censored == reports::OffScale::Above || (isNumber && point.value > range.to)) {
            wide.to =
                std::max(wide.to, std::min(range.to + more, isNumber ? point.value + air : range.to + more));
        } else if (point.censored == reports::OffScale::Below || (isNumber && point.value < range.from)) {
            wide.from = std::min(
                wide.from, std::max(range.from - more, isNumber ? point.value - air : range.from - more));
        }
    }
    return wide;
}

/// Those that the rules counted are joined.
void addPoints(DiagramPanel& panel, const LevelSeries& level) {
    ChartPanel place;
    place.plot = panel.plot;
    place.y = panel.y;
    Stroke trace{StrokeRole::Trace, {}};
    for (const ChartPoint& point : level.points) {
        const auto placed = placeOf(point, place, LevelMode::One, AxisMode::RunNumber);
        const QPointF at(static_cast<double>(panel.points.size() + 1), placed ? placed->at.y() : point.value);
        panel.points.push_back(
            {at, point.key, point.state, {}, placed ? placed->edge : reports::OffScale::No});
        if (isJoined(point)) {
            trace.points.append(at);
        }
    }
    panel.strokes.push_back(std::move(trace));
}

std::vector<Tick> dayTicks(const LevelSeries& level) {
    const auto day = [](const ChartPoint& point) { return text::shortDayText(dateOf(point.at)); };
    std::vector<Tick> ticks{{1, day(level.points.front())}};
    if (level.points.size() > 2) {
        ticks.push_back({static_cast<double>(level.points.size()), day(level.points.back())});
    }
    return ticks;
}

/// The ends of what is approved now.
std::vector<Tick> endTicks(const reports::LeveyJennings& chart, const Stretch* newest,
                           const QLocale& locale) {
    std::set<double> ends;
    if (newest) {
        for (const auto& end : {newest->target->low, newest->target->high}) {
            if (end) {
                ends.insert(*end);
            }
        }
    }
    std::vector<Tick> ticks;
    for (const double end : ends) {
        ticks.push_back({end, numberText(end, chart.decimals, locale)});
    }
    return ticks;
}

/// As many of the steps as there is room for, from the lowest on.
std::vector<Tick> stepTicks(const reports::LeveyJennings& chart, const DiagramPanel& panel,
                            double lineHeight) {
    std::vector<Tick> ticks;
    double last = panel.plot.bottom() + 2 * lineHeight;
    for (std::size_t step = 0; step < chart.steps.size(); ++step) {
        const double y = panel.y.toPixel(static_cast<double>(step));
        if (last - y >= lineHeight) {
            ticks.push_back({static_cast<double>(step), QString::fromStdString(chart.steps[step])});
            last = y;
        }
    }
    return ticks;
}

} // namespace

Diagram layOutNewest(const reports::LeveyJennings& chart, const LevelSeries& level, const QString& title,
                     const DiagramFrame& frame) {
    Diagram diagram = emptyDiagram(frame);
    if (level.points.empty()) {
        return diagram;
    }
    const auto stretches = stretchesOf(level);
    const bool inSteps = chart.kind != domain::ValueKind::Quantity;
    DiagramPanel panel = placedPanel(diagram, {title, {}, {}}, 0, 1);
    panel.x = {{kHalfStep, static_cast<double>(level.points.size()) + kHalfStep},
               panel.plot.left(),
               panel.plot.right()};
    panel.y = {inSteps ? stepRange(chart, level)
                       : withPoints(valueRange(level, stretches, AxisMode::RunNumber, kEverywhere), level),
               panel.plot.bottom(), panel.plot.top()};
    for (const Stretch& stretch : stretches) {
        addApproved(panel, stretch);
    }
    addPoints(panel, level);
    setAxes(panel, diagram, dayTicks(level),
            inSteps ? stepTicks(chart, panel, QFontMetricsF(diagram.fonts.text).height())
                    : endTicks(chart, stretches.empty() ? nullptr : &stretches.back(), frame.locale));
    diagram.panels.push_back(std::move(panel));
    return diagram;
}

} // namespace fasit::charts
