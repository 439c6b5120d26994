#include "qc-core/eqa/assigned_value.h"

#include "qc-core/stats/moments.h"
#include "qc-core/stats/robust/algorithm_a.h"
#include "qc-core/stats/robust/q_method.h"
#include "qc-core/stats/robust/quantile.h"

#include <cmath>

namespace fasit::eqa {
namespace {

using stats::StatError;

/// Of a robust mean, against an arithmetic one.
constexpr double kRobustFactor = 1.25;
constexpr std::size_t kFewestForAlgorithmA = 12;

struct Centre {
    double value = 0;
    double spread = 0;
    bool converged = true;
};

Expected<double, StatError> spreadAboutMedian(std::span<const double> values) {
    const auto made = stats::made(values);
    if (!made || *made > 0) {
        return made;
    }
    const auto niqr = stats::nIqr(values);
    return niqr && *niqr > 0 ? niqr : stats::sampleSd(values);
}

Expected<Centre, StatError> byMedian(std::span<const double> values) {
    const auto spread = spreadAboutMedian(values);
    if (!spread) {
        return Unexpected<StatError>(spread.error());
    }
    return Centre{stats::median(values).value(), *spread, true};
}

Expected<Centre, StatError> centreOf(std::span<const double> values, AssignedBy by) {
    switch (by) {
    case AssignedBy::AlgorithmA:
        return stats::algorithmA(values).map([](const auto& found) {
            return Centre{found.location, found.scale, found.converged};
        });
    case AssignedBy::QHampel:
        return stats::qHampel(values).map([](const auto& found) {
            return Centre{found.location, found.scale, true};
        });
    case AssignedBy::Median:
        return byMedian(values);
    default:
        return Unexpected<StatError>(StatError::OutOfRange);
    }
}

Expected<Decimal, DecimalError> toMicros(double value) {
    const double micros = std::round(value * static_cast<double>(Decimal::kMicrosPerUnit));
    if (std::abs(micros) >= static_cast<double>(Decimal::kMicrosBound)) {
        return Unexpected<DecimalError>(DecimalError::TooLarge);
    }
    return Decimal::fromMicros(static_cast<std::int64_t>(micros), Decimal::kMaxDecimals);
}

} // namespace

bool isConsensus(AssignedBy by) {
    return by == AssignedBy::AlgorithmA || by == AssignedBy::QHampel || by == AssignedBy::Median;
}

AssignedValue givenValue(AssignedBy by, Decimal value, Decimal standardUncertainty) {
    return {by, value.toDouble(), standardUncertainty.toDouble(), 0, 0, true, value};
}

Expected<AssignedValue, StatError> consensus(std::span<const double> values, AssignedBy by) {
    const auto centre = centreOf(values, by);
    if (!centre) {
        return Unexpected<StatError>(centre.error());
    }
    const auto graded = toMicros(centre->value);
    if (!graded) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    const double u = kRobustFactor * centre->spread / std::sqrt(static_cast<double>(values.size()));
    return AssignedValue{by, centre->value, u, centre->spread, values.size(), centre->converged, *graded};
}

AssignedBy usualConsensus(std::size_t n) {
    return n < kFewestForAlgorithmA ? AssignedBy::QHampel : AssignedBy::AlgorithmA;
}

Expected<AssignedValue, StatError> expertConsensus(std::span<const double> values) {
    auto found = consensus(values, usualConsensus(values.size()));
    if (found) {
        found->by = AssignedBy::Experts;
    }
    return found;
}

} // namespace fasit::eqa
