#include "app/charts/horizontal.h"
#include "app/charts/layout_context.h"
#include "app/charts/point_place.h"
#include "app/charts/point_reduction.h"

#include <algorithm>

namespace fasit::charts {
namespace {

using reports::PointState;

/// The points to draw of one level: what lies in view and one neighbour on each side, reduced to pixel
/// columns.
struct DrawnPoints {
    std::vector<int> indexes; ///< In the level's points.
    std::vector<PointPlace> places;
};

DrawnPoints drawnPoints(const LayoutContext& context, const ChartPanel& panel, int levelIndex) {
    const auto& points = context.level(levelIndex).points;
    const auto before = [&](const auto& point, double x) { return axisX(point, context.options.axis) < x; };
    auto first = std::lower_bound(points.begin(), points.end(), context.x.from, before);
    auto last = std::lower_bound(first, points.end(), context.x.to, before);
    first = first == points.begin() ? first : std::prev(first);
    last = last == points.end() ? last : std::next(last);
    DrawnPoints all;
    std::vector<Spot> spots;
    for (auto it = first; it != last; ++it) {
        if (const auto place = placeOf(*it, panel, context.options.levels, context.options.axis)) {
            all.indexes.push_back(static_cast<int>(it - points.begin()));
            all.places.push_back(*place);
            const bool plain = it->state == PointState::Accepted && it->violations.empty();
            spots.push_back({place->at.x(), place->at.y(), !plain});
        }
    }
    DrawnPoints drawn;
    for (const int i : spots.empty() ? std::vector<int>{} : reduceToColumns(spots, panel.x)) {
        drawn.indexes.push_back(all.indexes[static_cast<std::size_t>(i)]);
        drawn.places.push_back(all.places[static_cast<std::size_t>(i)]);
    }
    return drawn;
}

/// An ordinal value holds until the next one: a step, not a slope.
void extendTrace(QPolygonF& trace, QPointF to, bool inSteps) {
    if (inSteps && !trace.isEmpty()) {
        trace.append({to.x(), trace.back().y()});
    }
    trace.append(to);
}

/// Two drawn points of one lot, with nothing between them that breaks a line, drawn or not.
bool areJoined(const std::vector<reports::ChartPoint>& points, int from, int to) {
    const auto first = points.begin() + from;
    return first->lot == points[static_cast<std::size_t>(to)].lot &&
           std::all_of(first, points.begin() + to + 1, [](const auto& point) { return isJoined(point); });
}

void addTraces(const LayoutContext& context, ChartPanel& panel, int levelIndex, const DrawnPoints& drawn) {
    Line line{LineRole::Trace, levelIndex, {}};
    const auto& points = context.level(levelIndex).points;
    const auto finish = [&] {
        if (line.points.size() > 1) {
            panel.lines.push_back(line);
        }
        line.points.clear();
    };
    for (std::size_t i = 0; i < drawn.indexes.size(); ++i) {
        if (i > 0 && !areJoined(points, drawn.indexes[i - 1], drawn.indexes[i])) {
            finish();
        }
        if (isJoined(points[static_cast<std::size_t>(drawn.indexes[i])])) {
            extendTrace(line.points, drawn.places[i].at, context.inSteps());
        }
    }
    finish();
}

double radiusOf(PointState state, double spacing, double unit) {
    if (state == PointState::Accepted) {
        return std::clamp(spacing * 0.42, 1.4 * unit, 4.2 * unit);
    }
    return std::clamp(spacing * 0.6, 4.2 * unit, 6.2 * unit);
}

void addMarkers(const LayoutContext& context, ChartPanel& panel, int levelIndex, const DrawnPoints& drawn) {
    const double spacing = panel.plot.width() / static_cast<double>(drawn.indexes.size() + 1);
    for (std::size_t i = 0; i < drawn.indexes.size(); ++i) {
        const auto& place = drawn.places[i];
        if (!context.x.contains(place.at.x())) {
            continue;
        }
        const auto& point = context.level(levelIndex).points[static_cast<std::size_t>(drawn.indexes[i])];
        panel.markers.push_back({place.at, levelIndex, drawn.indexes[i], point.key, point.state, place.edge,
                                 point.provisional, radiusOf(point.state, spacing, context.unit)});
    }
}

} // namespace

std::span<const reports::ChartPoint> LayoutContext::visiblePoints(int levelIndex) const {
    const auto& points = level(levelIndex).points;
    const auto first = std::partition_point(
        points.begin(), points.end(), [&](const auto& point) { return axisX(point, options.axis) < x.from; });
    const auto last = std::partition_point(
        first, points.end(), [&](const auto& point) { return axisX(point, options.axis) <= x.to; });
    return {first, last};
}

void addPoints(const LayoutContext& context, ChartPanel& panel) {
    for (const int levelIndex : panel.levelIndexes) {
        const DrawnPoints drawn = drawnPoints(context, panel, levelIndex);
        addTraces(context, panel, levelIndex, drawn);
        addMarkers(context, panel, levelIndex, drawn);
    }
}

} // namespace fasit::charts
