#include "qc-core/stats/summary.h"

#include "qc-core/stats/moments.h"

#include <cmath>

namespace fasit::stats {

Expected<Summary, StatError> summaryOf(std::span<const double> values) {
    return sampleSd(values).and_then([&](double sd) {
        return mean(values).map([&](double centre) { return Summary{values.size(), centre, sd}; });
    });
}

std::optional<StatError> faultOf(const Summary& summary, std::size_t fewest) {
    if (!std::isfinite(summary.mean) || !std::isfinite(summary.sd)) {
        return StatError::NotFinite;
    }
    if (summary.sd < 0) {
        return StatError::ScaleNotPositive;
    }
    return summary.n < fewest ? std::optional(StatError::TooFewValues) : std::nullopt;
}

} // namespace fasit::stats
