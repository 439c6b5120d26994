#include "qc-core/planning/goals/goal_allowance.h"

#include "qc-core/base/wide.h"

#include <algorithm>
#include <cmath>

namespace fasit::planning {
namespace {

constexpr std::int64_t kPercentInMicros = 100 * Decimal::kMicrosPerUnit;

// The deviation is below 2 * 10^18, so that 100 % in 10^-6 units times it is below 2 * 10^26; percent times
// target is below 10^36. Both fit 127 bits (1.7 * 10^38).
static_assert(Decimal::kMicrosBound <= 1'000'000'000'000'000'000);

Int128 magnitude(Int128 number) {
    return number < 0 ? -number : number;
}

bool reaches(Int128 limit, Int128 deviation, bool strict) {
    return strict ? deviation < limit : deviation <= limit;
}

} // namespace

bool isWithin(const Allowance& allowed, Decimal target, Decimal value) {
    const Int128 deviation = magnitude(static_cast<Int128>(value.micros()) - target.micros());
    if (allowed.absolute && reaches(allowed.absolute->micros(), deviation, allowed.strict)) {
        return true;
    }
    return allowed.percent &&
           reaches(static_cast<Int128>(allowed.percent->micros()) * magnitude(target.micros()),
                   deviation * kPercentInMicros, allowed.strict);
}

double allowedDeviation(const Allowance& allowed, Decimal target) {
    const double percent =
        allowed.percent ? std::abs(target.toDouble()) * allowed.percent->toDouble() / 100 : 0.0;
    return std::max(percent, allowed.absolute ? allowed.absolute->toDouble() : 0.0);
}

} // namespace fasit::planning
