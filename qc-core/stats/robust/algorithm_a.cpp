#include "qc-core/stats/robust/algorithm_a.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/moments.h"
#include "qc-core/stats/robust/order_statistics.h"
#include "qc-core/stats/robust/sorting.h"
#include "qc-core/stats/robust/winsorised_sums.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace fasit::stats {
namespace {

constexpr double kReach = 1.5; // Values are pulled in to 1.5 robust standard deviations.
constexpr double kPrintedFactor = 1.134;
/// A scale this much smaller than the first one is on its way to nothing.
constexpr double kCollapse = 1e-6;
/// Fewer values than this are sorted first; of more the few that matter are selected.
constexpr std::size_t kWorthSelecting = 1000;

struct Start {
    double location = 0;
    double scale = 0;
    ScaleFallback fallback = ScaleFallback::None;
};

/// The first location and spread are the median and the median of the distances from it.
Expected<Start, StatError> startOf(std::span<const double> values, double median, double middleDistance,
                                   Constants constants) {
    Start start;
    start.location = median;
    start.scale = madFactor(constants) * middleDistance;
    if (start.scale == 0) {
        start.fallback = ScaleFallback::Niqr;
        start.scale = nIqr(values, constants).value_or(0);
    }
    if (start.scale == 0) {
        start.fallback = ScaleFallback::SampleSd;
        const auto sd = sampleSd(values);
        if (!sd) {
            return Unexpected<StatError>(sd.error());
        }
        start.scale = *sd;
    }
    if (start.scale == 0) {
        start.fallback = ScaleFallback::AllEqual;
    }
    if (!std::isfinite(start.scale * start.scale * static_cast<double>(values.size()))) {
        return Unexpected<StatError>(StatError::NotFinite); // The values lie too far apart for a double.
    }
    return start;
}

/// `Sums` is WinsorisedSums or SortedWinsorisedSums.
template <class Sums>
class Iteration {
  public:
    Iteration(std::span<const double> values, const IterationOptions& options, const Start& start)
        : m_options(options)
        , m_start(start)
        , m_sums(values, start.location)
        , m_perValue(1 / static_cast<double>(values.size()))
        , m_perFreedom(std::pow(winsorisedSdFactor(options.constants), 2) /
                       static_cast<double>(values.size() - 1)) {
        m_estimate.location = start.location;
        m_estimate.scale = start.scale;
        m_estimate.fallback = start.fallback;
        m_estimate.n = values.size();
    }

    RobustEstimate run() {
        double shift = 0; // Of the location from where it began.
        double variance = m_start.scale * m_start.scale;
        double scale = m_start.scale;
        m_estimate.converged = scale == 0;
        while (!m_estimate.converged && m_estimate.iterations < m_options.maxIterations) {
            const CentredSums sums = m_sums.between({shift, kReach * scale, kReach * kReach * variance});
            const double before = shift;
            const double scaleBefore = scale;
            shift = sums.sum * m_perValue;
            variance = std::max(0.0, sums.squares - sums.sum * shift) * m_perFreedom;
            scale = std::sqrt(variance);
            const double moved = std::max(std::abs(shift - before), std::abs(scale - scaleBefore));
            ++m_estimate.iterations;
            if (scale <= kCollapse * m_start.scale) {
                return m_estimate; // With the figures it began with.
            }
            m_estimate.converged = moved <= m_options.tolerance * scale;
        }
        m_estimate.location = m_start.location + shift;
        m_estimate.scale = scale;
        return m_estimate;
    }

  private:
    const IterationOptions& m_options;
    const Start& m_start;
    Sums m_sums;
    double m_perValue;
    double m_perFreedom; ///< The winsorised factor squared over n - 1.
    RobustEstimate m_estimate;
};

Expected<RobustEstimate, StatError> ofFew(std::span<const double> values, const IterationOptions& options) {
    const std::vector<double> sorted = sortedCopy(values);
    const double median = middleOfSorted(sorted);
    return startOf(sorted, median, middleDistanceOfSorted(sorted, median), options.constants)
        .map([&](const Start& start) {
            return Iteration<SortedWinsorisedSums>(sorted, options, start).run();
        });
}

Expected<RobustEstimate, StatError> ofMany(std::span<const double> values, const IterationOptions& options) {
    const double median = middleOf(values);
    return startOf(values, median, middleDistance(values, median), options.constants)
        .map([&](const Start& start) { return Iteration<WinsorisedSums>(values, options, start).run(); });
}

} // namespace

double winsorisedSdFactor(Constants constants) {
    if (constants == Constants::AsPrinted) {
        return kPrintedFactor;
    }
    static const double exact = [] {
        using boost::math::chi_squared;
        constexpr double square = kReach * kReach;
        const double inside = cdf(chi_squared(3), square);
        const double beyond = cdf(complement(chi_squared(1), square));
        return 1 / std::sqrt(inside + square * beyond);
    }();
    return exact;
}

Expected<RobustEstimate, StatError> algorithmA(std::span<const double> values,
                                               const IterationOptions& options) {
    if (!(options.tolerance > 0) || options.maxIterations < 1) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    return checkValues(values, 2).and_then(
        [&] { return values.size() < kWorthSelecting ? ofFew(values, options) : ofMany(values, options); });
}

} // namespace fasit::stats
