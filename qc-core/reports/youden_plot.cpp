#include "qc-core/reports/youden_plot.h"

#include "qc-core/stats/inference/youden.h"

#include <algorithm>
#include <map>

namespace fasit::reports {
namespace {

constexpr std::size_t kCorners = 120;

/// The last point of each run that has its place in the plot.
std::map<int, const ChartPoint*> byRun(const LevelSeries& level, const ChartStretch& stretch) {
    std::map<int, const ChartPoint*> points;
    for (const ChartPoint& point : level.points) {
        if (stretch.holds(point) && isPlainNumber(point) && point.z) {
            points[point.runNumber] = &point;
        }
    }
    return points;
}

int gravityOf(PointState state) {
    return state == PointState::Rejected ? 2 : (state == PointState::Warned ? 1 : 0);
}

PointState worse(PointState a, PointState b) {
    return gravityOf(a) >= gravityOf(b) ? a : b;
}

void addEllipse(YoudenPlot& plot) {
    if (static_cast<int>(plot.points.size()) < kFewestForEllipse) {
        return;
    }
    std::vector<double> a;
    std::vector<double> b;
    for (const YoudenPoint& point : plot.points) {
        a.push_back(point.a);
        b.push_back(point.b);
    }
    const auto ellipse = stats::youdenEllipse(a, b);
    if (!ellipse) {
        return;
    }
    plot.correlation = ellipse->r;
    for (const stats::Point& corner : ellipse->outline(kCorners)) {
        plot.ellipse.push_back({corner.a, corner.b});
    }
}

bool hasSd(const LevelSeries& level) {
    return std::any_of(level.points.begin(), level.points.end(),
                       [](const ChartPoint& point) { return point.z.has_value(); });
}

/// The two lowest levels.
std::vector<const LevelSeries*> levelsOf(const LeveyJennings& chart) {
    std::vector<const LevelSeries*> levels;
    for (const LevelSeries& level : chart.levels) {
        if (levels.size() < 2) {
            levels.push_back(&level);
        }
    }
    return levels;
}

} // namespace

YoudenPlot youdenPlot(const LeveyJennings& chart, const ChartStretch& stretch) {
    YoudenPlot plot;
    const auto levels = levelsOf(chart);
    if (levels.size() < 2) {
        plot.missing = YoudenMissing::OneLevel;
        return plot;
    }
    plot.levelA = levels[0]->level;
    plot.levelB = levels[1]->level;
    plot.nameA = levels[0]->name;
    plot.nameB = levels[1]->name;
    const auto other = byRun(*levels[1], stretch);
    for (const auto& [run, point] : byRun(*levels[0], stretch)) {
        const auto pair = other.find(run);
        if (pair != other.end()) {
            plot.points.push_back({point->key, point->at, *point->z, *pair->second->z,
                                   worse(point->state, pair->second->state)});
        }
    }
    addEllipse(plot);
    if (plot.points.empty()) {
        const bool withSd = hasSd(*levels[0]) && hasSd(*levels[1]);
        plot.missing = withSd ? YoudenMissing::TooFew : YoudenMissing::NoSd;
    }
    return plot;
}

} // namespace fasit::reports
