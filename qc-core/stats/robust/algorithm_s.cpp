#include "qc-core/stats/robust/algorithm_s.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/robust/order_statistics.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>

namespace fasit::stats {
namespace {

constexpr double kMostDegrees = 1e6;
constexpr double kBeyond = 0.1; // One spread in ten is above the limit where all laboratories are alike.
/// A pooled spread this much smaller than the first one is on its way to nothing.
constexpr double kCollapse = 1e-6;

double rootMeanSquare(std::span<const double> spreads, double limit) {
    double squares = 0;
    for (const double spread : spreads) {
        const double pulledIn = std::min(spread, limit);
        squares += pulledIn * pulledIn;
    }
    return std::sqrt(squares / static_cast<double>(spreads.size()));
}

RobustEstimate startOf(std::span<const double> spreads) {
    RobustEstimate start;
    start.n = spreads.size();
    start.scale = middleOf(spreads);
    if (start.scale == 0) {
        start.fallback = ScaleFallback::Rms;
        start.scale = rootMeanSquare(spreads, *std::max_element(spreads.begin(), spreads.end()));
    }
    if (start.scale == 0) {
        start.fallback = ScaleFallback::AllEqual;
        start.converged = true;
    }
    return start;
}

RobustEstimate iterate(std::span<const double> spreads, PoolingFactors factors,
                       const IterationOptions& options) {
    RobustEstimate estimate = startOf(spreads);
    const double first = estimate.scale;
    while (!estimate.converged && estimate.iterations < options.maxIterations) {
        const double scale = factors.adjustment * rootMeanSquare(spreads, factors.limit * estimate.scale);
        estimate.converged = std::abs(scale - estimate.scale) <= options.tolerance * scale;
        estimate.scale = scale;
        ++estimate.iterations;
        if (scale <= kCollapse * first) {
            estimate.scale = first;
            estimate.converged = false;
            break;
        }
    }
    return estimate;
}

} // namespace

Expected<PoolingFactors, StatError> poolingFactors(double degreesOfFreedom) {
    using boost::math::chi_squared;
    if (!(degreesOfFreedom >= 1 && degreesOfFreedom <= kMostDegrees)) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    const double square = quantile(complement(chi_squared(degreesOfFreedom), kBeyond));
    const double limit = std::sqrt(square / degreesOfFreedom);
    const double inside = cdf(chi_squared(degreesOfFreedom + 2), square);
    return PoolingFactors{limit, 1 / std::sqrt(inside + kBeyond * limit * limit)};
}

Expected<RobustEstimate, StatError> algorithmS(std::span<const double> spreads, double degreesOfFreedom,
                                               const IterationOptions& options) {
    if (!(options.tolerance > 0) || options.maxIterations < 1) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    if (const auto checked = checkValues(spreads, 2); !checked) {
        return Unexpected<StatError>(checked.error());
    }
    if (*std::min_element(spreads.begin(), spreads.end()) < 0) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    return poolingFactors(degreesOfFreedom).and_then([&](PoolingFactors factors) {
        const RobustEstimate estimate = iterate(spreads, factors, options);
        return std::isfinite(estimate.scale) ? Expected<RobustEstimate, StatError>(estimate)
                                             : Unexpected<StatError>(StatError::NotFinite);
    });
}

} // namespace fasit::stats
