#include "qc-core/stats/checks.h"

#include <array>
#include <cmath>

namespace fasit::stats {
namespace {

constexpr std::size_t kLanes = 8; // Independent sums, so that the processor need not wait for each addition.

} // namespace

bool allFinite(std::span<const double> values) {
    // x - x is 0, but NaN where x is infinite or NaN; and a NaN stays one in a sum.
    std::array<double, kLanes> zeros{};
    const std::size_t whole = values.size() - values.size() % kLanes;
    for (std::size_t i = 0; i < whole; i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            zeros[lane] += values[i + lane] - values[i + lane];
        }
    }
    double rest = 0;
    for (const double value : values.subspan(whole)) {
        rest += value - value;
    }
    for (const double zero : zeros) {
        rest += zero;
    }
    return !std::isnan(rest);
}

Expected<void, StatError> checkValues(std::span<const double> values, std::size_t fewest) {
    if (values.size() < fewest) {
        return Unexpected<StatError>(StatError::TooFewValues);
    }
    if (!allFinite(values)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return {};
}

} // namespace fasit::stats
