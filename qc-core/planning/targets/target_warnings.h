// What a person should look at before a target is approved. A warning stops nothing. Pure; thread-safe.
#pragma once

#include "qc-core/domain/target.h"
#include "qc-core/planning/targets/target_policy.h"
#include "qc-core/planning/targets/target_proposal.h"

#include <optional>
#include <vector>

namespace fasit::planning {

enum class TargetWarning {
    MeanOutsideInsert,         ///< The target's mean lies outside the insert's range.
    ObservedMeanOutsideInsert, ///< So does the mean of what was measured.
    SdZero,
    SdBelowDisplayStep,
    SdFarBelowInsert, ///< Below policy.smallSdShare of the insert's SD: false rejections to come.
    TooFewValues,
    TooFewDays,
};

/// A target and what it is compared with; what is missing is not compared.
struct TargetCheck {
    std::optional<Decimal> mean;
    std::optional<domain::Spread> spread;
    std::optional<Decimal> insertLow;
    std::optional<Decimal> insertHigh;
    std::optional<domain::Spread> insertSpread; ///< Only where it was told how the range is meant.
    std::optional<Decimal> displayStep;
    std::optional<Decimal> observedMean;
    std::optional<ValueCount> count; ///< What mean and SD rest on, where they are a home's own.
};

/// In the order of the enum. With an SD the count is compared with what an SD needs, else with what a mean
/// needs.
std::vector<TargetWarning> targetWarnings(const TargetCheck& check, const TargetPolicy& policy);

} // namespace fasit::planning
