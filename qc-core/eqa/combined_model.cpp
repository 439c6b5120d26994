#include "qc-core/eqa/combined_model.h"

#include "qc-core/stats/summary.h"

#include <cmath>
#include <vector>

namespace fasit::eqa {

using stats::StatError;

Expected<MethodBias, StatError> methodBias(std::span<const SplitPair> pairs) {
    std::vector<double> percents;
    for (const SplitPair& pair : pairs) {
        if (!(pair.comparison > 0)) {
            return Unexpected<StatError>(StatError::MeanNotPositive);
        }
        percents.push_back(100 * (pair.method - pair.comparison) / pair.comparison);
    }
    return stats::summaryOf(percents).map([](const stats::Summary& all) {
        return MethodBias{all.mean, all.sd / std::sqrt(all.count()), all.n};
    });
}

CombinedDeviation combinedDeviation(const MethodBias& method, double fromGroupPercent,
                                    double groupUncertaintyPercent) {
    return {method, fromGroupPercent, method.percent + fromGroupPercent,
            std::hypot(method.standardUncertainty, groupUncertaintyPercent)};
}

} // namespace fasit::eqa
