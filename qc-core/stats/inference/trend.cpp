#include "qc-core/stats/inference/trend.h"

#include "qc-core/stats/distributions.h"
#include "qc-core/stats/moments.h"

#include <algorithm>
#include <cmath>

namespace fasit::stats {
namespace {

/// Sums of squares and products about the means.
struct Products {
    double xx = 0;
    double yy = 0;
    double xy = 0;
};

/// The two columns and their means.
struct Columns {
    std::span<const double> x;
    std::span<const double> y;
    double xMean = 0;
    double yMean = 0;

    [[nodiscard]] Products products() const {
        Products sums;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double dx = x[i] - xMean;
            const double dy = y[i] - yMean;
            sums.xx += dx * dx;
            sums.yy += dy * dy;
            sums.xy += dx * dy;
        }
        return sums;
    }

    /// From the residuals themselves: yy - slope xy would lose all digits on a good fit.
    [[nodiscard]] double residualSquares(double slope) const {
        double sum = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double residual = (y[i] - yMean) - slope * (x[i] - xMean);
            sum += residual * residual;
        }
        return sum;
    }
};

void judge(LinearTrend& trend) {
    const double df = static_cast<double>(trend.n) - 2;
    if (trend.slopeError > 0 && std::isfinite(trend.slope / trend.slopeError)) {
        trend.t = trend.slope / trend.slopeError;
        trend.p = std::min(1.0, 2 * tAbove(std::abs(*trend.t), df));
    } else {
        trend.p = trend.slope == 0 ? 1 : 0;
    }
}

bool isFinite(const LinearTrend& trend) {
    return std::isfinite(trend.slope) && std::isfinite(trend.intercept) && std::isfinite(trend.slopeError) &&
           std::isfinite(trend.interceptError) && std::isfinite(trend.r);
}

Expected<LinearTrend, StatError> fitted(const Columns& columns) {
    const Products sums = columns.products();
    if (!std::isfinite(sums.xx) || !std::isfinite(sums.yy)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    if (sums.xx == 0) {
        return Unexpected<StatError>(StatError::NoVariance);
    }
    const auto n = static_cast<double>(columns.x.size());
    LinearTrend trend;
    trend.n = columns.x.size();
    trend.slope = sums.xy / sums.xx;
    trend.intercept = columns.yMean - trend.slope * columns.xMean;
    trend.residualSd = std::sqrt(columns.residualSquares(trend.slope) / (n - 2));
    trend.slopeError = trend.residualSd / std::sqrt(sums.xx);
    trend.interceptError = trend.residualSd * std::sqrt(1 / n + columns.xMean * columns.xMean / sums.xx);
    trend.r = sums.yy == 0 ? 0 : std::clamp(sums.xy / (std::sqrt(sums.xx) * std::sqrt(sums.yy)), -1.0, 1.0);
    judge(trend);
    return isFinite(trend) ? Expected<LinearTrend, StatError>(trend)
                           : Unexpected<StatError>(StatError::NotFinite);
}

} // namespace

Expected<LinearTrend, StatError> linearTrend(std::span<const double> x, std::span<const double> y) {
    if (x.size() != y.size()) {
        return Unexpected<StatError>(StatError::UnequalLengths);
    }
    if (x.size() < 3) {
        return Unexpected<StatError>(StatError::TooFewValues);
    }
    return mean(x).and_then([&](double xMean) {
        return mean(y).and_then([&](double yMean) { return fitted({x, y, xMean, yMean}); });
    });
}

} // namespace fasit::stats
