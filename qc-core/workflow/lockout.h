// Lock-out: how long a user must wait after wrong passwords or PINs. Pure.
//
// A clock that is set back unlocks nobody early, and one that was ahead for a while locks nobody for years: a
// failure that lies in the future is taken to have happened now.
#pragma once

#include "qc-core/domain/user.h"

#include <chrono>
#include <optional>

namespace fasit::workflow {

inline constexpr int kFreeAttempts = 5;
inline constexpr std::chrono::minutes kLongestLock{60};

/// 0 for up to four failures in a row, 1 minute for the fifth, then 2, 4, 8 ... and never more than an hour.
std::chrono::minutes lockAfter(int failures);

/// The same failures, none of them later than now.
domain::SignInFailures asOf(const domain::SignInFailures& failures, UtcTime now);

/// Until when the user is locked; nothing where it is not.
std::optional<UtcTime> lockedUntil(const domain::SignInFailures& failures, UtcTime now);

/// One more.
domain::SignInFailures afterFailure(const domain::SignInFailures& failures, UtcTime now);

} // namespace fasit::workflow
