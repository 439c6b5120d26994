#include "qc-core/stats/inference/interval.h"

#include "qc-core/stats/distributions.h"

#include <cmath>

namespace fasit::stats {
namespace {

constexpr double kLargestRelativeSd = 1.0 / 3;

Expected<double, StatError> finite(double value) {
    return std::isfinite(value) ? Expected<double, StatError>(value)
                                : Unexpected<StatError>(StatError::NotFinite);
}

Expected<Interval, StatError> finite(Interval interval) {
    if (!std::isfinite(interval.low) || !std::isfinite(interval.high)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return interval;
}

std::optional<StatError> intervalFault(const Summary& summary, double level) {
    const auto fault = faultOf(summary, 2);
    return fault || isLevel(level) ? fault : std::optional(StatError::OutOfRange);
}

/// Vangel's limit of s / mean for one quantile of chi-squared; not finite where there is none.
double vangelLimit(const Summary& summary, double probability) {
    const double df = summary.degreesOfFreedom();
    const double u = chiSquaredQuantile(probability, df);
    const double relative = summary.sd / summary.mean;
    return relative / std::sqrt(((u + 2) / summary.count() - 1) * relative * relative + u / df);
}

} // namespace

Expected<double, StatError> standardErrorOfMean(const Summary& summary) {
    if (const auto fault = faultOf(summary, 2)) {
        return Unexpected<StatError>(*fault);
    }
    return summary.sd / std::sqrt(summary.count());
}

Expected<double, StatError> standardErrorOfSd(const Summary& summary) {
    if (const auto fault = faultOf(summary, 2)) {
        return Unexpected<StatError>(*fault);
    }
    return summary.sd / std::sqrt(2 * summary.degreesOfFreedom());
}

Expected<double, StatError> standardErrorOfCv(const Summary& summary) {
    if (const auto fault = faultOf(summary, 2)) {
        return Unexpected<StatError>(*fault);
    }
    if (summary.mean <= 0) {
        return Unexpected<StatError>(StatError::MeanNotPositive);
    }
    const double relative = summary.sd / summary.mean;
    const double variance = 1 / (2 * summary.degreesOfFreedom()) + relative * relative / summary.count();
    return finite(100 * relative * std::sqrt(variance));
}

Expected<Interval, StatError> meanInterval(const Summary& summary, double level) {
    if (const auto fault = intervalFault(summary, level)) {
        return Unexpected<StatError>(*fault);
    }
    const double t = tQuantile((1 + level) / 2, summary.degreesOfFreedom());
    const double half = t * summary.sd / std::sqrt(summary.count());
    return finite(Interval{summary.mean - half, summary.mean + half});
}

Expected<Interval, StatError> sdInterval(const Summary& summary, double level) {
    if (const auto fault = intervalFault(summary, level)) {
        return Unexpected<StatError>(*fault);
    }
    const double df = summary.degreesOfFreedom();
    return finite(Interval{summary.sd * std::sqrt(df / chiSquaredQuantile((1 + level) / 2, df)),
                           summary.sd * std::sqrt(df / chiSquaredQuantile((1 - level) / 2, df))});
}

Expected<Interval, StatError> cvInterval(const Summary& summary, double level) {
    if (const auto fault = intervalFault(summary, level)) {
        return Unexpected<StatError>(*fault);
    }
    if (summary.mean <= 0) {
        return Unexpected<StatError>(StatError::MeanNotPositive);
    }
    if (summary.sd / summary.mean > kLargestRelativeSd) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    const Interval interval{100 * vangelLimit(summary, (1 + level) / 2),
                            100 * vangelLimit(summary, (1 - level) / 2)};
    return finite(interval).map_error([](StatError) { return StatError::OutOfRange; });
}

} // namespace fasit::stats
