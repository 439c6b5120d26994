#include "qc-core/eqa/group_statistics.h"

#include "qc-core/stats/robust/quantile.h"

#include <cmath>

namespace fasit::eqa {
namespace {

constexpr double kShareOfAllowed = 0.5;
constexpr double kUncertainties = 5;
constexpr std::size_t kFewestToName = 5;

void addBias(GroupStatistics& group, const AssignedValue& truth) {
    group.bias = group.robust->value - truth.value;
    group.biasUncertainty = std::hypot(group.robust->standardUncertainty, truth.standardUncertainty);
    if (truth.value != 0) {
        group.biasPercent = 100 * *group.bias / std::abs(truth.value);
    }
}

} // namespace

Expected<GroupStatistics, stats::StatError> groupStatistics(std::span<const double> values, AssignedBy by,
                                                            const std::optional<AssignedValue>& truth) {
    GroupStatistics group;
    group.n = values.size();
    if (values.empty()) {
        return group;
    }
    const auto median = stats::median(values);
    if (!median) {
        return Unexpected<stats::StatError>(median.error());
    }
    group.median = *median;
    if (values.size() < 2) {
        return group;
    }
    const auto robust = consensus(values, by);
    if (!robust) {
        return Unexpected<stats::StatError>(robust.error());
    }
    group.robust = *robust;
    if (robust->value > 0) {
        group.robustCv = 100 * robust->spread / robust->value;
    }
    if (truth) {
        addBias(group, *truth);
    }
    return group;
}

bool isBiased(const GroupStatistics& group, double allowed) {
    return group.bias && group.n >= kFewestToName && allowed > 0 &&
           std::abs(*group.bias) > kShareOfAllowed * allowed &&
           std::abs(*group.bias) > kUncertainties * *group.biasUncertainty;
}

} // namespace fasit::eqa
