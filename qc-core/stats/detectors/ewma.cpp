#include "qc-core/stats/detectors/ewma.h"

#include <cmath>

namespace fasit::stats {
namespace {

std::optional<StatError> faultOf(InControl inControl, EwmaLimits limits) {
    for (const double setting : {inControl.mean, inControl.sd, limits.lambda, limits.l}) {
        if (!std::isfinite(setting)) {
            return StatError::NotFinite;
        }
    }
    if (inControl.sd <= 0) {
        return StatError::ScaleNotPositive;
    }
    const bool inRange = limits.lambda > 0 && limits.lambda <= 1 && limits.l > 0;
    return inRange ? std::nullopt : std::optional(StatError::OutOfRange);
}

} // namespace

Expected<Ewma, StatError> Ewma::create(InControl inControl, EwmaLimits limits) {
    if (const auto fault = faultOf(inControl, limits)) {
        return Unexpected<StatError>(*fault);
    }
    return Ewma(inControl, limits);
}

Ewma::Ewma(InControl inControl, EwmaLimits limits)
    : m_inControl(inControl)
    , m_limits(limits) {
    restart();
}

void Ewma::restart() {
    m_average = m_inControl.mean;
    m_forgotten = 1;
}

Expected<EwmaStep, StatError> Ewma::add(double value) {
    const double lambda = m_limits.lambda;
    const double average = lambda * value + (1 - lambda) * m_average;
    const double forgotten = m_forgotten * (1 - lambda) * (1 - lambda);
    const double grown = m_limits.width == EwmaWidth::Asymptotic ? 1 : 1 - forgotten;
    const double half = m_limits.l * m_inControl.sd * std::sqrt(lambda / (2 - lambda) * grown);
    const EwmaStep step{average, m_inControl.mean - half, m_inControl.mean + half};
    if (!std::isfinite(step.average) || !std::isfinite(step.low) || !std::isfinite(step.high)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    m_average = average;
    m_forgotten = forgotten;
    return step;
}

Expected<EwmaSeries, StatError> ewma(std::span<const double> values, InControl inControl, EwmaLimits limits) {
    auto detector = Ewma::create(inControl, limits);
    if (!detector) {
        return Unexpected<StatError>(detector.error());
    }
    EwmaSeries series;
    series.steps.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto step = detector->add(values[i]);
        if (!step) {
            return Unexpected<StatError>(step.error());
        }
        series.steps.push_back(*step);
        if (step->alarm() && !series.firstAlarm) {
            series.firstAlarm = i;
        }
    }
    return series;
}

} // namespace fasit::stats
