#include "qc-core/stats/uncertainty/uncertainty.h"

#include "qc-core/stats/uncertainty/rmsd.h"

#include <cmath>

namespace fasit::stats {
namespace {

constexpr double kCoverage = 2;
constexpr double kRobustFactor = 1.25;

std::optional<StatError> faultOfPart(double part) {
    if (!std::isfinite(part)) {
        return StatError::NotFinite;
    }
    return part < 0 ? std::optional(StatError::ScaleNotPositive) : std::nullopt;
}

/// Root of the sum of squares of parts that must not be below 0.
Expected<double, StatError> combined(double a, double b) {
    for (const double part : {a, b}) {
        if (const auto fault = faultOfPart(part)) {
            return Unexpected<StatError>(*fault);
        }
    }
    const double root = std::hypot(a, b);
    return std::isfinite(kCoverage * root) ? Expected<double, StatError>(root)
                                           : Unexpected<StatError>(StatError::NotFinite);
}

} // namespace

Expected<Uncertainty, StatError> uncertaintyFromInternalControl(const InternalControl& control) {
    return combined(control.withinLaboratory, control.calibrator)
        .and_then([&](double u) { return combined(u, control.bias.value_or(0)); })
        .map([](double u) {
            return Uncertainty{u, kCoverage * u};
        });
}

Expected<Uncertainty, StatError> uncertaintyFromLots(std::span<const Summary> lots, InternalControl other) {
    return pooledSd(lots).and_then([&](const Pooled& pooled) {
        other.withinLaboratory = pooled.value;
        return uncertaintyFromInternalControl(other);
    });
}

Expected<NordtestUncertainty, StatError> uncertaintyFromExternalControl(const ExternalControl& control) {
    NordtestUncertainty result;
    return rmsd(control.biases, 0)
        .and_then([&](double rms) {
            result.rmsBias = rms;
            return combined(rms, control.reference);
        })
        .and_then([&](double bias) {
            result.bias = bias;
            return combined(bias, control.withinLaboratory);
        })
        .map([&](double all) {
            result.combined = all;
            result.expanded = kCoverage * all;
            return result;
        });
}

Expected<double, StatError> assignedValueUncertainty(double reproducibilitySd, std::size_t laboratories,
                                                     AssignedBy assignedBy) {
    if (const auto fault = faultOfPart(reproducibilitySd)) {
        return Unexpected<StatError>(*fault);
    }
    if (laboratories == 0) {
        return Unexpected<StatError>(StatError::TooFewValues);
    }
    const double factor = assignedBy == AssignedBy::RobustMean ? kRobustFactor : 1;
    return factor * (reproducibilitySd / std::sqrt(static_cast<double>(laboratories)));
}

} // namespace fasit::stats
