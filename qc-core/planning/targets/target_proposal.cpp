#include "qc-core/planning/targets/target_proposal.h"

#include "qc-core/planning/targets/target_rounding.h"
#include "qc-core/stats/moments.h"

#include <set>

namespace fasit::planning {
namespace {

Unexpected<TargetProblem> problem(TargetError error) {
    return Unexpected<TargetProblem>({error, 0, 0, 0, 0});
}

/// The reason why there are not enough values, or nothing.
std::optional<TargetProblem> shortage(ValueCount count, int neededValues, int neededDays) {
    if (count.values < neededValues) {
        return TargetProblem{TargetError::TooFewValues, count.values, count.days, neededValues, neededDays};
    }
    if (count.days < neededDays) {
        return TargetProblem{TargetError::TooFewDays, count.values, count.days, neededValues, neededDays};
    }
    return std::nullopt;
}

Expected<Decimal, TargetProblem> meanOf(std::span<const DatedValue> values, int decimals) {
    Int128 sum = 0;
    int n = 0;
    for (const DatedValue& value : values) {
        sum += value.excluded ? 0 : value.value.micros();
        n += value.excluded ? 0 : 1;
    }
    const auto mean = roundedRatio(sum, n, targetDecimals(decimals), Rounding::Nearest);
    if (!mean) {
        return problem(TargetError::TooLarge);
    }
    return *mean;
}

Expected<Decimal, TargetProblem> sdOf(std::span<const DatedValue> values, int decimals) {
    std::vector<double> numbers;
    for (const DatedValue& value : values) {
        if (!value.excluded) {
            numbers.push_back(value.value.toDouble());
        }
    }
    const auto sd = stats::sampleSd(numbers);
    const auto rounded =
        sd ? roundedTo(*sd, targetDecimals(decimals))
           : Expected<Decimal, DecimalError>(Unexpected<DecimalError>(DecimalError::NotANumber));
    if (!rounded) {
        return problem(sd ? TargetError::TooLarge : TargetError::TooFewValues);
    }
    return *rounded;
}

Expected<ProposedSd, TargetProblem> floored(Decimal sd, const ProposedMean& mean, const SdFloors& floors) {
    const auto inForce = sdInForce({sd, 1}, mean.mean, floors);
    if (!inForce) {
        return Unexpected<TargetProblem>(inForce.error());
    }
    return ProposedSd{*inForce, sd, mean.count};
}

} // namespace

ValueCount countOf(std::span<const DatedValue> values) {
    std::set<Date> days;
    int n = 0;
    for (const DatedValue& value : values) {
        if (!value.excluded) {
            days.insert(value.day);
            ++n;
        }
    }
    return {n, static_cast<int>(days.size())};
}

Expected<ProposedMean, TargetProblem> proposeMean(std::span<const DatedValue> values, const Display& display,
                                                  const TargetPolicy& policy) {
    const ValueCount count = countOf(values);
    if (const auto tooFew = shortage(count, policy.valuesForMean, policy.daysForMean)) {
        return Unexpected<TargetProblem>(*tooFew);
    }
    return meanOf(values, display.decimals).map([&](Decimal mean) { return ProposedMean{mean, count}; });
}

Expected<ProposedSd, TargetProblem> proposeSd(std::span<const DatedValue> values, const SdFloors& floors,
                                              const TargetPolicy& policy) {
    const ValueCount count = countOf(values);
    if (const auto tooFew = shortage(count, policy.valuesForSd, policy.daysForSd)) {
        return Unexpected<TargetProblem>(*tooFew);
    }
    const auto mean = meanOf(values, floors.display.decimals);
    const auto sd = sdOf(values, floors.display.decimals);
    if (!mean || !sd) {
        return Unexpected<TargetProblem>(mean ? sd.error() : mean.error());
    }
    return floored(*sd, {*mean, count}, floors);
}

Expected<NewLotTarget, TargetProblem> proposeNewLot(std::span<const DatedValue> values, const OldLot& old,
                                                    const SdFloors& floors, const TargetPolicy& policy) {
    if (old.mean <= Decimal()) {
        return problem(TargetError::MeanNotPositive);
    }
    if (old.spread.width < Decimal() || old.spread.divisor < 1) {
        return problem(TargetError::SpreadNotPositive);
    }
    const auto mean = proposeMean(values, floors.display, policy);
    if (!mean) {
        return Unexpected<TargetProblem>(mean.error());
    }
    if (mean->mean <= Decimal()) {
        return problem(TargetError::MeanNotPositive);
    }
    const auto carried = roundedRatio(static_cast<Int128>(old.spread.width.micros()) * mean->mean.micros(),
                                      static_cast<Int128>(old.spread.divisor) * old.mean.micros(),
                                      targetDecimals(floors.display.decimals), Rounding::Nearest);
    if (!carried) {
        return problem(TargetError::TooLarge);
    }
    return floored(*carried, *mean, floors).map([&](const ProposedSd& sd) {
        return NewLotTarget{*mean, sd};
    });
}

} // namespace fasit::planning
