#include "qc-core/planning/design/unreliable_results.h"

#include <algorithm>
#include <cmath>

namespace fasit::planning {
namespace {

using stats::StatError;

constexpr double kShiftStep = 0.1;
constexpr double kBeyondSigma = 2;
constexpr double kLeastLastShift = 4;
constexpr double kGreatestLastShift = 10;

double aboveZ(double z) {
    return 0.5 * std::erfc(z / std::sqrt(2.0));
}

} // namespace

Expected<double, StatError> unacceptableShare(const Performance& performance, const ErrorSize& error) {
    if (!isPossible(error)) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    return sigmaMetric(performance).and_then([&](double) -> Expected<double, StatError> {
        const double sd = performance.cv * error.sdFactor;
        const double centre = std::abs(performance.bias) + performance.cv * error.shift;
        const double limit = performance.totalAllowableError;
        const double share = aboveZ((limit - centre) / sd) + aboveZ((limit + centre) / sd);
        if (!std::isfinite(share)) {
            return Unexpected<StatError>(StatError::NotFinite);
        }
        return share;
    });
}

Expected<UnreliableResults, StatError> unreliableResults(const Performance& performance,
                                                         const PowerFunction& rules, const ErrorSize& error,
                                                         double resultsBetweenControls) {
    if (!std::isfinite(resultsBetweenControls) || resultsBetweenControls <= 0) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    const auto withError = unacceptableShare(performance, error);
    if (!withError) {
        return Unexpected<StatError>(withError.error());
    }
    const auto runs = rules.runsToRejection(error);
    if (!runs) {
        return Unexpected<StatError>(runs.error());
    }
    const double atOnce = rules.rejection(error, Notion::FirstRun)->value;
    UnreliableResults results;
    results.increase = *withError - *unacceptableShare(performance, {});
    results.runsToFind = runs->value;
    results.exact = runs->exact;
    results.unreliable = results.increase * resultsBetweenControls * (runs->value - 0.5);
    results.finalResults = results.increase * resultsBetweenControls * (runs->value - 1 - (1 - atOnce) / 2);
    return results;
}

Expected<WorstShift, StatError> worstShift(const Performance& performance, const PowerFunction& rules,
                                           double resultsBetweenControls) {
    const auto sigma = sigmaMetric(performance);
    if (!sigma) {
        return Unexpected<StatError>(sigma.error());
    }
    const double last = std::clamp(*sigma + kBeyondSigma, kLeastLastShift, kGreatestLastShift);
    WorstShift worst;
    for (int step = 1; step * kShiftStep <= last; ++step) {
        const ErrorSize error{step * kShiftStep, 1};
        const auto results = unreliableResults(performance, rules, error, resultsBetweenControls);
        if (!results) {
            return Unexpected<StatError>(results.error());
        }
        if (step == 1 || results->finalResults > worst.results.finalResults) {
            worst = {error.shift, *results};
        }
    }
    return worst;
}

} // namespace fasit::planning
