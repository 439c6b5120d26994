#include "qc-core/stats/inference/t_test.h"

#include "qc-core/stats/distributions.h"
#include "qc-core/stats/inference/lots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace fasit::stats {
namespace {

double probability(double t, double df, Alternative alternative) {
    switch (alternative) {
    case Alternative::Greater:
        return tAbove(t, df);
    case Alternative::Less:
        return tAbove(-t, df);
    case Alternative::TwoSided:
        break;
    }
    return std::min(1.0, 2 * tAbove(std::abs(t), df));
}

/// A difference, its standard error and the degrees of freedom of that.
struct Difference {
    double value = 0;
    double standardError = 0;
    double degreesOfFreedom = 0;
};

Expected<TTest, StatError> tested(const Difference& difference, Alternative alternative) {
    if (difference.standardError == 0) {
        return Unexpected<StatError>(StatError::NoVariance);
    }
    TTest test{difference.value / difference.standardError, difference.degreesOfFreedom, 1, difference.value};
    test.p = probability(test.t, test.degreesOfFreedom, alternative);
    if (!std::isfinite(test.t) || !std::isfinite(test.p)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return test;
}

std::optional<StatError> faultOfEither(const Summary& first, const Summary& second) {
    const auto fault = faultOf(first, 2);
    return fault ? fault : faultOf(second, 2);
}

/// Welch and Satterthwaite, with the variances relative to the larger one so that small ones do not
/// underflow.
double welchDegrees(const Summary& first, const Summary& second) {
    const double larger = std::max(first.sd, second.sd);
    const double a = std::pow(first.sd / larger, 2) / first.count();
    const double b = std::pow(second.sd / larger, 2) / second.count();
    return (a + b) * (a + b) / (a * a / first.degreesOfFreedom() + b * b / second.degreesOfFreedom());
}

} // namespace

Expected<TTest, StatError> oneSampleT(const Summary& sample, double value, Alternative alternative) {
    if (const auto fault = faultOf(sample, 2)) {
        return Unexpected<StatError>(*fault);
    }
    if (!std::isfinite(value)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return tested({sample.mean - value, sample.sd / std::sqrt(sample.count()), sample.degreesOfFreedom()},
                  alternative);
}

Expected<TTest, StatError> welchT(const Summary& first, const Summary& second, Alternative alternative) {
    if (const auto fault = faultOfEither(first, second)) {
        return Unexpected<StatError>(*fault);
    }
    if (first.sd == 0 && second.sd == 0) {
        return Unexpected<StatError>(StatError::NoVariance);
    }
    const double error =
        std::hypot(first.sd / std::sqrt(first.count()), second.sd / std::sqrt(second.count()));
    return tested({first.mean - second.mean, error, welchDegrees(first, second)}, alternative);
}

Expected<TTest, StatError> pooledT(const Summary& first, const Summary& second, Alternative alternative) {
    if (const auto fault = faultOfEither(first, second)) {
        return Unexpected<StatError>(*fault);
    }
    const std::array groups{first, second};
    return pooledSd(groups).and_then([&](const Pooled& pooled) {
        const double error = pooled.value * std::sqrt(1 / first.count() + 1 / second.count());
        return tested({first.mean - second.mean, error, pooled.degreesOfFreedom}, alternative);
    });
}

Expected<TTest, StatError> pairedT(std::span<const double> first, std::span<const double> second,
                                   Alternative alternative) {
    if (first.size() != second.size()) {
        return Unexpected<StatError>(StatError::UnequalLengths);
    }
    std::vector<double> differences(first.size());
    std::transform(first.begin(), first.end(), second.begin(), differences.begin(),
                   [](double a, double b) { return a - b; });
    return summaryOf(differences).and_then([&](const Summary& sample) {
        return oneSampleT(sample, 0, alternative);
    });
}

} // namespace fasit::stats
