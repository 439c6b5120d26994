#include "qc-core/eqa/homogeneity.h"

#include "qc-core/stats/distributions.h"
#include "qc-core/stats/moments.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fasit::eqa {
namespace {

using stats::StatError;

constexpr double kShareOfSigma = 0.3;
constexpr double kLevel = 0.95;
/// So that exactly 0.3 sigma does not count as more by the rounding of means and differences.
constexpr double kRounding = 1e-9;

bool isScale(double sigma) {
    return std::isfinite(sigma) && sigma > 0;
}

bool isWithin(double size, double limit) {
    return size <= limit * (1 + kRounding);
}

double square(double x) {
    return x * x;
}

} // namespace

ExpandedFactors expandedFactors(int bottles) {
    const double g = bottles;
    return {stats::chiSquaredQuantile(kLevel, g - 1) / (g - 1),
            (stats::fQuantile(kLevel, {g - 1, g}) - 1) / 2};
}

Expected<Homogeneity, StatError> homogeneity(std::span<const BottlePair> bottles, double sigma) {
    if (!isScale(sigma)) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    std::vector<double> means;
    double squares = 0;
    for (const BottlePair& bottle : bottles) {
        means.push_back((bottle.first + bottle.second) / 2);
        squares += square(bottle.first - bottle.second);
    }
    const auto betweenMeans = stats::sampleSd(means);
    if (!betweenMeans) {
        return Unexpected<StatError>(betweenMeans.error());
    }
    const auto factors = expandedFactors(static_cast<int>(bottles.size()));
    Homogeneity found;
    found.mean = stats::mean(means).value();
    found.within = std::sqrt(squares / (2 * static_cast<double>(bottles.size())));
    found.between = std::sqrt(std::max(0.0, square(*betweenMeans) - square(found.within) / 2));
    found.limit = kShareOfSigma * sigma;
    found.expandedLimit =
        std::sqrt(factors.ofLimit * square(found.limit) + factors.ofWithin * square(found.within));
    found.isAlike = isWithin(found.between, found.limit);
    found.isAlikeByExpanded = isWithin(found.between, found.expandedLimit);
    return found;
}

Expected<Stability, StatError> stability(std::span<const double> before, std::span<const double> after,
                                         double sigma) {
    if (!isScale(sigma)) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    const auto first = stats::mean(before);
    const auto second = stats::mean(after);
    if (!first || !second) {
        return Unexpected<StatError>(first ? second.error() : first.error());
    }
    const double change = *second - *first;
    return Stability{change, kShareOfSigma * sigma, isWithin(std::abs(change), kShareOfSigma * sigma)};
}

} // namespace fasit::eqa
