#include "tests/qc-core/reports/plain_chart.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::reports {

LevelSeries plainLevel(int level, const std::vector<PlainLot>& lots) {
    LevelSeries series;
    series.level = level;
    series.name = std::to_string(level);
    int run = 0;
    for (const PlainLot& lot : lots) {
        TargetSegment target;
        target.from = WallTime{(run + 1) * kSecondsPerDay};
        target.basis = domain::TargetBasis::Sd;
        target.mean = lot.mean;
        target.sd = lot.sd;
        target.lot = lot.number;
        target.allowedPercent = 10;
        for (const double value : lot.values) {
            ChartPoint point;
            point.runNumber = ++run;
            point.at = WallTime{run * kSecondsPerDay};
            point.key = {level, run};
            point.value = value;
            point.valueText = fmt::format("{}", value);
            point.z = (value - lot.mean) / lot.sd;
            point.lot = lot.number;
            series.points.push_back(point);
        }
        target.to = WallTime{run * kSecondsPerDay};
        series.targets.push_back(target);
    }
    return series;
}

LeveyJennings plainChart(std::vector<LevelSeries> levels) {
    LeveyJennings chart;
    chart.unit = "mg/L";
    chart.decimals = 1;
    chart.levels = std::move(levels);
    for (const LevelSeries& level : chart.levels) {
        chart.runCount = std::max(chart.runCount, static_cast<int>(level.points.size()));
    }
    chart.from = WallTime{kSecondsPerDay};
    chart.to = WallTime{chart.runCount * kSecondsPerDay};
    return chart;
}

} // namespace fasit::reports
