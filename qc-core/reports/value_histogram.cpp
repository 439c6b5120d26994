#include "qc-core/reports/value_histogram.h"

#include "qc-core/reports/chart_numbers.h"
#include "qc-core/stats/inference/histogram.h"

#include <cmath>
#include <numbers>

namespace fasit::reports {
namespace {

/// The newest plain number of the stretch; nothing where there is none.
const ChartPoint* newest(const LevelSeries& level, const ChartStretch& stretch) {
    const ChartPoint* found = nullptr;
    for (const ChartPoint& point : level.points) {
        if (stretch.holds(point) && isPlainNumber(point)) {
            found = &point;
        }
    }
    return found;
}

std::vector<double> valuesOf(const LevelSeries& level, const ChartStretch& stretch, const std::string& lot) {
    std::vector<double> values;
    for (const ChartPoint& point : level.points) {
        if (stretch.holds(point) && isPlainNumber(point) && point.lot == lot) {
            values.push_back(point.value);
        }
    }
    return values;
}

void addTarget(LevelHistogram& shape, const LevelSeries& level, const ChartPoint& last) {
    if (const TargetSegment* target = targetAt(level, last)) {
        shape.targetMean = target->mean;
        shape.low = target->low;
        shape.high = target->high;
    }
}

} // namespace

std::vector<LevelHistogram> valueHistograms(const LeveyJennings& chart, const ChartStretch& stretch) {
    std::vector<LevelHistogram> shapes;
    for (const LevelSeries& level : chart.levels) {
        const ChartPoint* last = newest(level, stretch);
        if (!last || chart.kind != domain::ValueKind::Quantity) {
            continue;
        }
        const auto values = valuesOf(level, stretch, last->lot);
        const auto made = stats::histogramBySteps(values, std::pow(10.0, -chart.decimals));
        if (!made) {
            continue;
        }
        LevelHistogram shape;
        shape.level = level.level;
        shape.name = level.name;
        shape.lot = last->lot;
        shape.n = static_cast<int>(values.size());
        shape.edges = made->edges;
        shape.counts.assign(made->counts.begin(), made->counts.end());
        if (made->curve && shape.n >= kFewestForSpread) {
            shape.mean = made->curve->mean;
            shape.sd = made->curve->sd;
        }
        addTarget(shape, level, *last);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

double expectedCount(const LevelHistogram& shape, double value) {
    const double width = shape.edges[1] - shape.edges[0];
    const double z = (value - *shape.mean) / *shape.sd;
    return shape.n * width * std::exp(-z * z / 2) / (*shape.sd * std::sqrt(2 * std::numbers::pi));
}

} // namespace fasit::reports
