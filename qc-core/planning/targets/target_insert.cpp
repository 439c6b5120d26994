#include "qc-core/planning/targets/target_insert.h"

#include "qc-core/planning/targets/target_rounding.h"

#include <algorithm>

namespace fasit::planning {
namespace {

Unexpected<TargetProblem> problem(TargetError error) {
    return Unexpected<TargetProblem>({error, 0, 0, 0, 0});
}

} // namespace

Expected<domain::Spread, TargetProblem> insertSpread(Decimal low, Decimal high,
                                                     std::optional<InsertReading> reading) {
    if (low >= high) {
        return problem(TargetError::LowNotBelowHigh);
    }
    if (!reading) {
        return problem(TargetError::InsertReadingNotTold);
    }
    const auto width = difference(high, low);
    if (!width) {
        return problem(TargetError::TooLarge);
    }
    return domain::Spread{*width, *reading == InsertReading::TwoSd ? 4 : 6};
}

Expected<Decimal, TargetProblem> insertMiddle(Decimal low, Decimal high) {
    if (low >= high) {
        return problem(TargetError::LowNotBelowHigh);
    }
    const int decimals = std::max(low.decimals(), high.decimals());
    const Int128 twice = static_cast<Int128>(low.micros()) + high.micros();
    if (const auto asPrinted = roundedRatio(twice, 2, decimals, Rounding::Nearest);
        asPrinted && static_cast<Int128>(asPrinted->micros()) * 2 == twice) {
        return *asPrinted;
    }
    const auto middle = roundedRatio(twice, 2, targetDecimals(decimals), Rounding::Nearest);
    if (!middle) {
        return problem(TargetError::TooLarge);
    }
    return *middle;
}

} // namespace fasit::planning
