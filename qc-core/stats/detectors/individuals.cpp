#include "qc-core/stats/detectors/individuals.h"

#include "qc-core/stats/moments.h"

#include <cmath>
#include <vector>

namespace fasit::stats {
namespace {

constexpr double kExactD2 = 1.12837916709551257390;
constexpr double kPrintedD2 = 1.128;

std::vector<double> movingRanges(std::span<const double> values) {
    std::vector<double> ranges;
    for (std::size_t i = 1; i < values.size(); ++i) {
        ranges.push_back(std::abs(values[i] - values[i - 1]));
    }
    return ranges;
}

} // namespace

Expected<IndividualsChart, StatError> individualsChart(std::span<const double> values,
                                                       RangeConstant constant) {
    return mean(movingRanges(values)).and_then([&](double range) {
        return mean(values).and_then([&](double centre) -> Expected<IndividualsChart, StatError> {
            const double sigma = range / (constant == RangeConstant::Exact ? kExactD2 : kPrintedD2);
            const IndividualsChart chart{centre, range, sigma, centre - 3 * sigma, centre + 3 * sigma};
            if (!std::isfinite(chart.low) || !std::isfinite(chart.high)) {
                return Unexpected<StatError>(StatError::NotFinite);
            }
            return chart;
        });
    });
}

} // namespace fasit::stats
