#include "qc-core/workflow/lockout.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using std::chrono::minutes;

UtcTime plus(UtcTime time, minutes wait) {
    return {time.micros + std::chrono::microseconds(wait).count()};
}

} // namespace

minutes lockAfter(int failures) {
    if (failures < kFreeAttempts) {
        return minutes(0);
    }
    minutes wait{1};
    for (int n = kFreeAttempts; n < failures && wait < kLongestLock; ++n) {
        wait *= 2;
    }
    return std::min(wait, kLongestLock);
}

domain::SignInFailures asOf(const domain::SignInFailures& failures, UtcTime now) {
    if (failures.failedAt <= now) {
        return failures;
    }
    return {failures.count, now, plus(now, lockAfter(failures.count))};
}

std::optional<UtcTime> lockedUntil(const domain::SignInFailures& failures, UtcTime now) {
    const domain::SignInFailures known = asOf(failures, now);
    return known.count >= kFreeAttempts && now < known.lockedUntil ? std::optional(known.lockedUntil)
                                                                   : std::nullopt;
}

domain::SignInFailures afterFailure(const domain::SignInFailures& failures, UtcTime now) {
    const int count = failures.count + 1;
    return {count, now, plus(now, lockAfter(count))};
}

} // namespace fasit::workflow
