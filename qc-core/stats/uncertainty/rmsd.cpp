#include "qc-core/stats/uncertainty/rmsd.h"

#include <cmath>

namespace fasit::stats {
namespace {

Expected<double, StatError> finite(double value) {
    return std::isfinite(value) ? Expected<double, StatError>(value)
                                : Unexpected<StatError>(StatError::NotFinite);
}

} // namespace

Expected<double, StatError> rmsd(std::span<const double> values, double target) {
    if (values.empty()) {
        return Unexpected<StatError>(StatError::TooFewValues);
    }
    double squares = 0;
    for (const double value : values) {
        squares += (value - target) * (value - target);
    }
    return finite(std::sqrt(squares / static_cast<double>(values.size())));
}

Expected<double, StatError> rmsdOf(const Summary& results, double target) {
    if (const auto fault = faultOf(results, 1)) {
        return Unexpected<StatError>(*fault);
    }
    const double spread = results.sd * std::sqrt(results.degreesOfFreedom() / results.count());
    return finite(std::hypot(spread, results.mean - target));
}

Expected<double, StatError> rmsdPercent(std::span<const double> values, double target) {
    return rmsd(values, target).and_then([&](double value) -> Expected<double, StatError> {
        return target <= 0 ? Unexpected<StatError>(StatError::MeanNotPositive) : finite(100 * value / target);
    });
}

} // namespace fasit::stats
