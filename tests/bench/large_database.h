// A database of a thousand homes with a year of controls: 10^7 results with runs, verdicts and month sums,
// and one series of 10,000 results among them. Made once, below build/bench.
#pragma once

#include "qc-core/domain/control_result.h"
#include "qc-core/domain/month_sum.h"

#include <filesystem>

namespace fasit {

struct LargeDatabase {
    std::filesystem::path file;
    domain::Series longSeries; ///< 10,000 results, each in a run of its own.
    domain::Month month;       ///< Of 20,000 series of a thousand homes.
};

/// Takes some minutes the first time. Throws std::runtime_error.
LargeDatabase largeDatabase();

} // namespace fasit
