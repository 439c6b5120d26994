#include "qc-core/planning/targets/target_warnings.h"

#include "qc-core/base/wide.h"

namespace fasit::planning {
namespace {

using domain::Spread;

bool outside(const std::optional<Decimal>& number, const TargetCheck& check) {
    return number && ((check.insertLow && *number < *check.insertLow) ||
                      (check.insertHigh && *number > *check.insertHigh));
}

/// spread < share x other, in integers: below 10^18 x 10^18 x a divisor.
bool belowShare(Spread spread, Decimal share, Spread other) {
    return static_cast<Int128>(spread.width.micros()) * Decimal::kMicrosPerUnit * other.divisor <
           static_cast<Int128>(share.micros()) * other.width.micros() * spread.divisor;
}

void warnOfSd(const TargetCheck& check, const TargetPolicy& policy, std::vector<TargetWarning>& warnings) {
    if (!check.spread) {
        return;
    }
    if (check.spread->width <= Decimal()) {
        warnings.push_back(TargetWarning::SdZero);
    } else if (check.displayStep && belowShare(*check.spread, stepOf(0), {*check.displayStep, 1})) {
        warnings.push_back(TargetWarning::SdBelowDisplayStep);
    }
    if (check.insertSpread && belowShare(*check.spread, policy.smallSdShare, *check.insertSpread)) {
        warnings.push_back(TargetWarning::SdFarBelowInsert);
    }
}

void warnOfCount(const TargetCheck& check, const TargetPolicy& policy, std::vector<TargetWarning>& warnings) {
    if (!check.count) {
        return;
    }
    if (check.count->values < (check.spread ? policy.valuesForSd : policy.valuesForMean)) {
        warnings.push_back(TargetWarning::TooFewValues);
    }
    if (check.count->days < (check.spread ? policy.daysForSd : policy.daysForMean)) {
        warnings.push_back(TargetWarning::TooFewDays);
    }
}

} // namespace

std::vector<TargetWarning> targetWarnings(const TargetCheck& check, const TargetPolicy& policy) {
    std::vector<TargetWarning> warnings;
    if (outside(check.mean, check)) {
        warnings.push_back(TargetWarning::MeanOutsideInsert);
    }
    if (outside(check.observedMean, check)) {
        warnings.push_back(TargetWarning::ObservedMeanOutsideInsert);
    }
    warnOfSd(check, policy, warnings);
    warnOfCount(check, policy, warnings);
    return warnings;
}

} // namespace fasit::planning
