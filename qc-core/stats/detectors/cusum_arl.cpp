#include "qc-core/stats/detectors/cusum_arl.h"

#include "qc-core/stats/detectors/wanted_arl.h"
#include "qc-core/stats/distributions.h"
#include "qc-core/stats/markov_chain.h"
#include "qc-core/stats/quadrature.h"

#include <cmath>
#include <utility>

namespace fasit::stats {
namespace {

constexpr double kLargestH = 50;
constexpr double kLargestShift = 100;
/// 20 points over this many SDs integrate a normal density to 15 digits.
constexpr double kLongestPart = 2.5;

std::optional<StatError> faultOf(CusumLimits limits, double shift) {
    for (const double setting : {limits.k, limits.h, shift}) {
        if (!std::isfinite(setting)) {
            return StatError::NotFinite;
        }
    }
    const bool inRange =
        limits.k >= 0 && limits.h > 0 && limits.h <= kLargestH && std::abs(shift) <= kLargestShift;
    return inRange ? std::nullopt : std::optional(StatError::OutOfRange);
}

/// Where the upper sum stands: first where it begins, then the atom at 0, then the points of the integral.
std::vector<QuadraturePoint> sumStates(double start, double h) {
    std::vector<QuadraturePoint> states{{start, 0}, {0, 0}};
    const auto inner = gaussLegendre({0, h}, kLongestPart);
    states.insert(states.end(), inner.begin(), inner.end());
    return states;
}

/// Expected results until the upper sum, begun at `start`, is beyond h. `drift` is its mean step, shift - k.
Expected<double, StatError> runLength(double start, double h, double drift) {
    const auto states = sumStates(start, h);
    MarkovChain chain(states.size());
    for (std::size_t i = 0; i < states.size(); ++i) {
        const double centre = states[i].x + drift;
        chain.to(i, 1) = normalBelow(-centre);
        for (std::size_t j = 2; j < states.size(); ++j) {
            chain.to(i, j) = states[j].weight * normalDensity(states[j].x - centre);
        }
        chain.exits[i] = normalAbove(h - centre);
    }
    return expectedSteps(std::move(chain));
}

/// One sum, begun at 0 and begun as the limits say.
struct OneSum {
    double fromZero = 1;
    double fromStart = 1;
};

Expected<OneSum, StatError> oneSum(CusumLimits limits, double shift) {
    const double drift = shift - limits.k;
    return runLength(0, limits.h, drift).and_then([&](double fromZero) -> Expected<OneSum, StatError> {
        if (!limits.headStart) {
            return OneSum{fromZero, fromZero};
        }
        return runLength(limits.h / 2, limits.h, drift).map([&](double fromStart) {
            return OneSum{fromZero, fromStart};
        });
    });
}

} // namespace

Expected<double, StatError> oneSidedCusumArl(CusumLimits limits, double shift) {
    if (const auto fault = faultOf(limits, shift)) {
        return Unexpected<StatError>(*fault);
    }
    return runLength(limits.headStart ? limits.h / 2 : 0, limits.h, shift - limits.k);
}

Expected<double, StatError> twoSidedCusumArl(CusumLimits limits, double shift) {
    if (const auto fault = faultOf(limits, shift)) {
        return Unexpected<StatError>(*fault);
    }
    // A sum that never gives an alarm leaves the other alone: 1 / L is 0.
    const auto near = oneSum(limits, std::abs(shift));
    const auto far = oneSum(limits, -std::abs(shift));
    if (!near) {
        return Unexpected<StatError>(near.error());
    }
    if (!far) {
        return near->fromStart;
    }
    const double started = near->fromStart / near->fromZero + far->fromStart / far->fromZero - 1;
    return started / (1 / near->fromZero + 1 / far->fromZero);
}

Expected<double, StatError> cusumLimit(const CusumWish& wish) {
    return limitFor({wish.arl, 1e-3, kLargestH}, [&](double h) {
        const CusumLimits limits{wish.k, h, wish.headStart};
        return wish.sides == Sides::One ? oneSidedCusumArl(limits, 0) : twoSidedCusumArl(limits, 0);
    });
}

} // namespace fasit::stats
