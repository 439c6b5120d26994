#include "qc-core/stats/detectors/ewma_arl.h"

#include "qc-core/stats/detectors/wanted_arl.h"
#include "qc-core/stats/distributions.h"
#include "qc-core/stats/markov_chain.h"
#include "qc-core/stats/quadrature.h"

#include <cmath>
#include <optional>
#include <utility>

namespace fasit::stats {
namespace {

constexpr double kSmallestLambda = 0.01;
constexpr double kLargestL = 8;
constexpr double kLargestShift = 100;
/// 20 points over this many SDs integrate a normal density to 15 digits.
constexpr double kLongestPart = 2.5;

std::optional<StatError> faultOf(FixedEwma chart, double shift) {
    for (const double setting : {chart.lambda, chart.l, shift}) {
        if (!std::isfinite(setting)) {
            return StatError::NotFinite;
        }
    }
    const bool inRange = chart.lambda >= kSmallestLambda && chart.lambda <= 1 && chart.l > 0 &&
                         chart.l <= kLargestL && std::abs(shift) <= kLargestShift;
    return inRange ? std::nullopt : std::optional(StatError::OutOfRange);
}

} // namespace

Expected<double, StatError> ewmaArl(FixedEwma chart, double shift) {
    if (const auto fault = faultOf(chart, shift)) {
        return Unexpected<StatError>(*fault);
    }
    // In units of lambda SDs, in which the average is one SD about (1 - lambda) times the last average.
    const double limit = chart.l * std::sqrt(chart.lambda / (2 - chart.lambda)) / chart.lambda;
    std::vector<QuadraturePoint> states{{0, 0}};
    const auto inner = gaussLegendre({-limit, limit}, kLongestPart);
    states.insert(states.end(), inner.begin(), inner.end());
    MarkovChain chain(states.size());
    for (std::size_t i = 0; i < states.size(); ++i) {
        const double centre = (1 - chart.lambda) * states[i].x + shift;
        for (std::size_t j = 1; j < states.size(); ++j) {
            chain.to(i, j) = states[j].weight * normalDensity(states[j].x - centre);
        }
        chain.exits[i] = normalBelow(-limit - centre) + normalAbove(limit - centre);
    }
    return expectedSteps(std::move(chain));
}

Expected<double, StatError> ewmaLimit(double lambda, double wantedArl) {
    return limitFor({wantedArl, 1e-3, kLargestL}, [&](double l) { return ewmaArl({lambda, l}, 0); });
}

} // namespace fasit::stats
