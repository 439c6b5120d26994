// ParallelChart: the chart of a lot in its parallel period, alone. Pure functions; thread-safe.
#pragma once

#include "qc-core/reports/levey_jennings.h"

#include <string>
#include <vector>

namespace fasit::reports {

struct ParallelLot {
    domain::LotId lot;
    std::string number;

    friend bool operator==(const ParallelLot&, const ParallelLot&) = default;
};

/// The lots that the chart holds beside its levels, in its order.
std::vector<ParallelLot> parallelLotsOf(const LeveyJennings& chart);

/// The chart with that lot's series as its levels and its own runs counted from 1; without levels where it
/// holds no such lot.
LeveyJennings parallelChart(const LeveyJennings& chart, domain::LotId lot);

} // namespace fasit::reports
