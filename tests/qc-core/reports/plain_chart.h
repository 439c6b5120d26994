// A chart made of numbers: one level or two, a run a day, one target of mean 100 and SD 2 for each lot.
#pragma once

#include "qc-core/reports/levey_jennings.h"

#include <vector>

namespace fasit::reports {

struct PlainLot {
    std::string number = "A";
    double mean = 100;
    double sd = 2;
    std::vector<double> values;
};

LevelSeries plainLevel(int level, const std::vector<PlainLot>& lots);
LeveyJennings plainChart(std::vector<LevelSeries> levels);

} // namespace fasit::reports
