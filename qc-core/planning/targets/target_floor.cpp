#include "qc-core/planning/targets/target_floor.h"

#include "qc-core/planning/targets/target_rounding.h"

namespace fasit::planning {
namespace {

using domain::Spread;

constexpr std::int64_t kPercentInMicros = 100 * Decimal::kMicrosPerUnit;

// percent times mean is below 10^36; a width times 10^8 is below 10^26: with a divisor below 100 all fit 127
// bits.

Unexpected<TargetProblem> problem(TargetError error) {
    return Unexpected<TargetProblem>({error, 0, 0, 0, 0});
}

Int128 percentTimesMean(const ProgrammeCv& cv, Decimal mean) {
    const Int128 product = static_cast<Int128>(cv.percent.micros()) * mean.micros();
    return product < 0 ? -product : product;
}

bool validSpread(Spread spread) {
    return spread.width >= Decimal() && spread.divisor > 0 && spread.divisor < 100;
}

SdInForce atLeastAStep(SdInForce sd, Decimal step) {
    const Int128 stepped = static_cast<Int128>(step.micros()) * sd.spread.divisor;
    return sd.spread.width.micros() < stepped ? SdInForce{{step, 1}, SdBasis::DisplayStep} : sd;
}

std::optional<TargetError> faultOf(const SdFloors& floors) {
    if (floors.display.step <= Decimal()) {
        return TargetError::DisplayStepNotPositive;
    }
    if (floors.programmeCv && floors.programmeCv->percent <= Decimal()) {
        return TargetError::CvNotPositive;
    }
    return std::nullopt;
}

} // namespace

Decimal stepOf(int decimals) {
    return roundedRatio(1, 1, decimals, Rounding::Up).value_or(Decimal());
}

Expected<SdInForce, TargetProblem> sdInForce(Spread spread, Decimal mean, const SdFloors& floors) {
    if (!validSpread(spread)) {
        return problem(TargetError::SpreadNotPositive);
    }
    if (const auto fault = faultOf(floors)) {
        return problem(*fault);
    }
    const bool belowCv =
        floors.programmeCv && static_cast<Int128>(spread.width.micros()) * kPercentInMicros <
                                  percentTimesMean(*floors.programmeCv, mean) * spread.divisor;
    if (belowCv) {
        return programmeSd(mean, floors);
    }
    return atLeastAStep({spread, SdBasis::Own}, floors.display.step);
}

Expected<SdInForce, TargetProblem> programmeSd(Decimal mean, const SdFloors& floors) {
    if (const auto fault = faultOf(floors)) {
        return problem(*fault);
    }
    if (!floors.programmeCv) {
        return problem(TargetError::CvNotPositive);
    }
    const auto sd = roundedRatio(percentTimesMean(*floors.programmeCv, mean), kPercentInMicros,
                                 targetDecimals(floors.display.decimals), Rounding::Up);
    if (!sd) {
        return problem(TargetError::TooLarge);
    }
    return atLeastAStep({{*sd, 1}, SdBasis::ProgrammeCv}, floors.display.step);
}

} // namespace fasit::planning
