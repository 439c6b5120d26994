#include "qc-core/stats/uncertainty/bias.h"

#include "qc-core/stats/distributions.h"

#include <cmath>

namespace fasit::stats {
namespace {

std::optional<StatError> faultOf(const Target& target) {
    if (!std::isfinite(target.value) || !std::isfinite(target.standardUncertainty)) {
        return StatError::NotFinite;
    }
    return target.standardUncertainty < 0 ? std::optional(StatError::ScaleNotPositive) : std::nullopt;
}

/// Welch and Satterthwaite with one part of unlimited degrees: (u / part)^4 (n - 1).
std::optional<double> degrees(double u, double partOfMean, const Summary& results) {
    const double df = std::pow(u / partOfMean, 4) * results.degreesOfFreedom();
    return std::isfinite(df) ? std::optional(df) : std::nullopt;
}

} // namespace

Expected<Bias, StatError> biasOf(const Summary& results, const Target& target) {
    if (const auto fault = faultOf(target)) {
        return Unexpected<StatError>(*fault);
    }
    return standardErrorOfMean(results).and_then([&](double ofMean) -> Expected<Bias, StatError> {
        Bias bias;
        bias.value = results.mean - target.value;
        bias.standardUncertainty = std::hypot(ofMean, target.standardUncertainty);
        if (!std::isfinite(bias.value) || !std::isfinite(bias.standardUncertainty)) {
            return Unexpected<StatError>(StatError::NotFinite);
        }
        bias.degreesOfFreedom = degrees(bias.standardUncertainty, ofMean, results);
        const double t = bias.value / bias.standardUncertainty;
        bias.t = std::isfinite(t) ? std::optional(t) : std::nullopt;
        return bias;
    });
}

Expected<Interval, StatError> biasInterval(const Summary& results, const Target& target, double level) {
    if (!isLevel(level)) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    return biasOf(results, target).and_then([&](const Bias& bias) -> Expected<Interval, StatError> {
        const double share = (1 + level) / 2;
        const double k =
            bias.degreesOfFreedom ? tQuantile(share, *bias.degreesOfFreedom) : normalQuantile(share);
        const double half = k * bias.standardUncertainty;
        const Interval interval{bias.value - half, bias.value + half};
        if (!std::isfinite(interval.low) || !std::isfinite(interval.high)) {
            return Unexpected<StatError>(StatError::NotFinite);
        }
        return interval;
    });
}

Expected<double, StatError> totalError(double bias, double cv, double k) {
    const double total = std::abs(bias) + k * cv;
    if (!std::isfinite(bias) || !std::isfinite(cv) || !std::isfinite(k) || !std::isfinite(total)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return cv < 0 || k < 0 ? Unexpected<StatError>(StatError::ScaleNotPositive)
                           : Expected<double, StatError>(total);
}

} // namespace fasit::stats
