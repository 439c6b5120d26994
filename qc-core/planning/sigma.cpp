#include "qc-core/planning/sigma.h"

#include <cmath>

namespace fasit::planning {

using stats::StatError;

Expected<double, StatError> sigmaMetric(const Performance& p) {
    if (!std::isfinite(p.totalAllowableError) || !std::isfinite(p.bias) || !std::isfinite(p.cv)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    if (p.totalAllowableError <= 0 || p.cv <= 0) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    return (p.totalAllowableError - std::abs(p.bias)) / p.cv;
}

} // namespace fasit::planning
