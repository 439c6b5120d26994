#include "qc-core/eqa/scores.h"

#include <cmath>

namespace fasit::eqa {
namespace {

constexpr double kAllowedInSigmas = 3;
constexpr double kCoverage = 2;
constexpr double kShareOfSigma = 0.3;
/// So that an uncertainty of exactly 0.3 sigma does not count as more by the rounding of the product.
constexpr double kRounding = 1e-12;

std::optional<double> positive(std::optional<double> number) {
    return number && *number > 0 ? number : std::nullopt;
}

} // namespace

Scores scoresOf(double result, const AssignedValue& assigned, const ScoreBasis& basis) {
    const double u = assigned.standardUncertainty;
    Scores scores;
    scores.deviation = result - assigned.value;
    if (assigned.value != 0) {
        scores.deviationPercent = 100 * scores.deviation / std::abs(assigned.value);
    }
    auto sigma = positive(basis.sigma);
    auto allowed = positive(basis.allowed);
    if (!sigma && allowed) {
        sigma = *allowed / kAllowedInSigmas;
    } else if (sigma && !allowed) {
        allowed = *sigma * kAllowedInSigmas;
    }
    if (sigma) {
        scores.z = scores.deviation / *sigma;
        scores.zPrime = scores.deviation / std::hypot(*sigma, u);
        scores.zPrimeCounts = u > kShareOfSigma * *sigma * (1 + kRounding);
        scores.percentOfAllowed = 100 * scores.deviation / *allowed;
    }
    if (basis.uncertainty && std::hypot(*basis.uncertainty, u) > 0) {
        scores.zeta = scores.deviation / std::hypot(*basis.uncertainty, u);
        scores.en = *scores.zeta / kCoverage;
    }
    return scores;
}

} // namespace fasit::eqa
