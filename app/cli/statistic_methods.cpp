#include "app/cli/statistic_methods.h"

#include "qc-core/stats/moments.h"
#include "qc-core/stats/robust/algorithm_s.h"
#include "qc-core/stats/robust/q_method.h"
#include "qc-core/stats/robust/qn.h"
#include "qc-core/stats/robust/quantile.h"
#include "qc-core/stats/robust/robust_scale.h"

#include <algorithm>
#include <array>

namespace fasit::cli {
namespace {

using stats::StatError;
using Values = std::span<const double>;
using Answer = Expected<Statistic, StatError>;

Statistic ofIteration(const stats::RobustEstimate& estimate) {
    Statistic statistic;
    statistic.location = estimate.location;
    statistic.scale = estimate.scale;
    statistic.iterations = estimate.iterations;
    statistic.converged = estimate.converged;
    statistic.fallback = estimate.fallback;
    return statistic;
}

Answer onlyScale(const Expected<double, StatError>& scale) {
    return scale.map([](double value) {
        Statistic statistic;
        statistic.scale = value;
        return statistic;
    });
}

Answer byAlgorithmA(Values values, const StatisticSettings& settings) {
    return stats::algorithmA(values, settings.iteration).map(ofIteration);
}

Answer byAlgorithmS(Values values, const StatisticSettings& settings) {
    return stats::algorithmS(values, settings.degreesOfFreedom, settings.iteration)
        .map([](const stats::RobustEstimate& estimate) {
            Statistic statistic = ofIteration(estimate);
            statistic.location.reset();
            return statistic;
        });
}

Answer byQHampel(Values values, const StatisticSettings&) {
    return stats::qHampel(values).map([](const stats::LocationAndScale& estimate) {
        Statistic statistic;
        statistic.location = estimate.location;
        statistic.scale = estimate.scale;
        return statistic;
    });
}

Answer byMade(Values values, const StatisticSettings& settings) {
    return onlyScale(stats::made(values, settings.iteration.constants));
}

Answer byNiqr(Values values, const StatisticSettings& settings) {
    return onlyScale(stats::nIqr(values, settings.iteration.constants));
}

Answer byQn(Values values, const StatisticSettings&) {
    return onlyScale(stats::qn(values));
}

Answer byMeanAndSd(Values values, const StatisticSettings&) {
    return onlyScale(stats::sampleSd(values)).map([&](Statistic statistic) {
        statistic.location = stats::mean(values).value();
        return statistic;
    });
}

Answer byMedian(Values values, const StatisticSettings&) {
    return stats::median(values).map([](double median) {
        Statistic statistic;
        statistic.location = median;
        return statistic;
    });
}

Answer byQuantiles(Values values, const StatisticSettings& settings) {
    Statistic statistic;
    for (const double probability : settings.probabilities) {
        const auto value = stats::quantile(values, probability);
        if (!value) {
            return Unexpected<StatError>(value.error());
        }
        statistic.quantiles.emplace_back(probability, *value);
    }
    return statistic;
}

constexpr std::array<std::string_view, 9> kNames{"algorithm-a", "algorithm-s", "q-hampel", "made",     "niqr",
                                                 "qn",          "mean-sd",     "median",   "quantiles"};
constexpr std::array<StatisticMethod, kNames.size()> kMethods{
    byAlgorithmA, byAlgorithmS, byQHampel, byMade, byNiqr, byQn, byMeanAndSd, byMedian, byQuantiles};

} // namespace

std::span<const std::string_view> statisticNames() {
    return kNames;
}

StatisticMethod statisticNamed(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? nullptr : kMethods[static_cast<std::size_t>(found - kNames.begin())];
}

} // namespace fasit::cli
