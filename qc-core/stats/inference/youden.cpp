#include "qc-core/stats/inference/youden.h"

#include "qc-core/stats/distributions.h"
#include "qc-core/stats/inference/trend.h"
#include "qc-core/stats/summary.h"

#include <algorithm>
#include <cmath>

namespace fasit::stats {
namespace {

/// Pairs this close to one line have an ellipse without width.
constexpr double kOnOneLine = 1e-12;
constexpr double kFullTurn = 6.28318530717958647693;

Expected<YoudenEllipse, StatError> ellipse(const LinearTrend& trend, double level) {
    if (trend.r == 0 && trend.residualSd == 0) {
        return Unexpected<StatError>(StatError::NoVariance);
    }
    if (1 - std::abs(trend.r) < kOnOneLine) {
        return Unexpected<StatError>(StatError::NoVariance);
    }
    const auto p = static_cast<double>(trend.n);
    const double t = std::sqrt(2 * (p - 1) / (p - 2) * fQuantile(level, {2, p - 2}));
    if (!std::isfinite(t)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return YoudenEllipse{trend.r, t, t * std::sqrt(1 + trend.r), t * std::sqrt(1 - trend.r)};
}

std::vector<double> differences(std::span<const double> a, std::span<const double> b) {
    std::vector<double> result(a.size());
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), [](double x, double y) { return x - y; });
    return result;
}

} // namespace

bool YoudenEllipse::contains(Point point) const {
    const double along = (point.a + point.b) / std::sqrt(2.0) / alongHalf;
    const double across = (point.a - point.b) / std::sqrt(2.0) / acrossHalf;
    return along * along + across * across <= 1;
}

std::vector<Point> YoudenEllipse::outline(std::size_t points) const {
    std::vector<Point> curve(points);
    for (std::size_t i = 0; i < points; ++i) {
        const double angle = kFullTurn * static_cast<double>(i) / static_cast<double>(points);
        const double along = alongHalf * std::cos(angle) / std::sqrt(2.0);
        const double across = acrossHalf * std::sin(angle) / std::sqrt(2.0);
        curve[i] = {along + across, along - across};
    }
    return curve;
}

bool YoudenCircle::contains(Point point) const {
    return std::hypot(point.a - centre.a, point.b - centre.b) <= radius;
}

Expected<YoudenEllipse, StatError> youdenEllipse(std::span<const double> zA, std::span<const double> zB,
                                                 double level) {
    if (!isLevel(level)) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    return linearTrend(zA, zB).and_then([&](const LinearTrend& trend) { return ellipse(trend, level); });
}

Expected<YoudenCircle, StatError> youdenCircle(std::span<const double> a, std::span<const double> b,
                                               double level) {
    if (a.size() != b.size()) {
        return Unexpected<StatError>(StatError::UnequalLengths);
    }
    if (!isLevel(level)) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    const auto ofA = summaryOf(a);
    const auto ofB = summaryOf(b);
    const auto ofDifferences = summaryOf(differences(a, b));
    for (const auto* summary : {&ofA, &ofB, &ofDifferences}) {
        if (!*summary) {
            return Unexpected<StatError>(summary->error());
        }
    }
    const double s = ofDifferences->sd / std::sqrt(2.0);
    const double radius = s * tQuantile((1 + level) / 2, ofDifferences->degreesOfFreedom());
    if (!std::isfinite(radius)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return YoudenCircle{{ofA->mean, ofB->mean}, s, radius};
}

} // namespace fasit::stats
