#include "qc-core/stats/detectors/cusum.h"

#include <algorithm>
#include <cmath>

namespace fasit::stats {
namespace {

std::optional<StatError> faultOf(InControl inControl, CusumLimits limits) {
    for (const double setting : {inControl.mean, inControl.sd, limits.k, limits.h}) {
        if (!std::isfinite(setting)) {
            return StatError::NotFinite;
        }
    }
    if (inControl.sd <= 0) {
        return StatError::ScaleNotPositive;
    }
    return limits.k < 0 || limits.h <= 0 ? std::optional(StatError::OutOfRange) : std::nullopt;
}

CusumAlarm alarmAt(std::size_t index, const CusumStep& step, InControl inControl, CusumLimits limits) {
    const std::size_t n = step.alarmUp ? step.nUpper : step.nLower;
    double sum = step.alarmUp ? step.upper : step.lower;
    const bool fromHeadStart = limits.headStart && n == index + 1;
    sum -= fromHeadStart ? limits.h / 2 : 0;
    const double distance = inControl.sd * (limits.k + sum / static_cast<double>(n));
    return {index, index + 1 - n, step.alarmUp, inControl.mean + (step.alarmUp ? distance : -distance)};
}

} // namespace

Expected<Cusum, StatError> Cusum::create(InControl inControl, CusumLimits limits) {
    if (const auto fault = faultOf(inControl, limits)) {
        return Unexpected<StatError>(*fault);
    }
    return Cusum(inControl, limits);
}

Cusum::Cusum(InControl inControl, CusumLimits limits)
    : m_inControl(inControl)
    , m_limits(limits) {
    restart();
}

void Cusum::restart() {
    m_state = {};
    m_state.upper = m_state.lower = m_limits.headStart ? m_limits.h / 2 : 0;
}

Expected<CusumStep, StatError> Cusum::add(double value) {
    const double z = (value - m_inControl.mean) / m_inControl.sd;
    CusumStep next;
    next.upper = std::max(0.0, m_state.upper + z - m_limits.k);
    next.lower = std::max(0.0, m_state.lower - z - m_limits.k);
    if (!std::isfinite(z) || !std::isfinite(next.upper) || !std::isfinite(next.lower)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    next.nUpper = next.upper > 0 ? m_state.nUpper + 1 : 0;
    next.nLower = next.lower > 0 ? m_state.nLower + 1 : 0;
    next.alarmUp = next.upper > m_limits.h;
    next.alarmDown = next.lower > m_limits.h;
    return m_state = next;
}

Expected<CusumSeries, StatError> cusum(std::span<const double> values, InControl inControl,
                                       CusumLimits limits) {
    auto detector = Cusum::create(inControl, limits);
    if (!detector) {
        return Unexpected<StatError>(detector.error());
    }
    CusumSeries series;
    series.steps.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto step = detector->add(values[i]);
        if (!step) {
            return Unexpected<StatError>(step.error());
        }
        series.steps.push_back(*step);
        if (step->alarm() && !series.firstAlarm) {
            series.firstAlarm = alarmAt(i, *step, inControl, limits);
        }
    }
    return series;
}

} // namespace fasit::stats
