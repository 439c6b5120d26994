#include "qc-core/planning/design/sigma.h"

#include <cmath>

namespace fasit::planning {

using stats::StatError;

namespace {

constexpr double kOneSidedFivePercent = 1.65; ///< As the field writes it.
constexpr double kTwoSidedFivePercent = 1.96;
constexpr double kRounding = 1e-9;

Expected<double, StatError> finite(double figure) {
    return std::isfinite(figure) ? Expected<double, StatError>(figure)
                                 : Unexpected<StatError>(StatError::NotFinite);
}

} // namespace

Expected<double, StatError> sigmaMetric(const Performance& p) {
    if (!std::isfinite(p.totalAllowableError) || !std::isfinite(p.bias) || !std::isfinite(p.cv)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    if (p.totalAllowableError <= 0 || p.cv <= 0) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    return finite((p.totalAllowableError - std::abs(p.bias)) / p.cv);
}

double criticalShift(double sigma) {
    return sigma - kOneSidedFivePercent;
}

double criticalSdFactor(double sigma) {
    return sigma / kTwoSidedFivePercent;
}

Expected<double, StatError> qualityGoalIndex(const Performance& p) {
    return sigmaMetric(p).and_then([&](double) { return finite(std::abs(p.bias) / (1.5 * p.cv)); });
}

GoalAspect goalAspect(double index) {
    if (index < 0.8) {
        return GoalAspect::Imprecision;
    }
    return index > 1.2 ? GoalAspect::Bias : GoalAspect::Both;
}

bool reachesMark(double sigma, int mark) {
    return sigma >= mark - kRounding;
}

SigmaClass sigmaClass(double sigma) {
    int reached = static_cast<int>(SigmaClass::Unacceptable);
    for (int mark = 2; mark <= 6; ++mark) {
        reached += reachesMark(sigma, mark) ? 1 : 0;
    }
    return static_cast<SigmaClass>(reached);
}

} // namespace fasit::planning
