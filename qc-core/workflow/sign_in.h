// Who is working: a password at signing in, a PIN at saving. Too many wrong ones lock the user, never the
// computer. Throws storage::StorageError.
#pragma once

#include "qc-core/base/crypto/secret.h"
#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/laboratory.h"

#include <chrono>
#include <optional>

namespace fasit::workflow {

inline constexpr std::chrono::minutes kPinIdentityLasts{5};

/// Who saved something, for five minutes.
struct PinIdentity {
    domain::Actor actor;
    UtcTime from;
    UtcTime until;
    int failuresBefore = 0; ///< Wrong attempts since the last right one: to be shown.

    /// A clock that was set back ends it too.
    bool holds(UtcTime now) const { return from <= now && now < until; }
};

enum class SignInRefusal {
    NoSuchUser,
    NotActive,
    NoCredential, ///< No PIN or password was set, or the role has none.
    Altered,      ///< What is stored is not what was set.
    Wrong,
    Locked, ///< Not even looked at.
};

struct SignInFault {
    SignInRefusal why = SignInRefusal::Wrong;
    std::optional<UtcTime> lockedUntil;
    int freeAttempts = 0; ///< Left before the next wrong one locks; 0: it does.
};

/// Laboratorieansvarlig, coordinator and administrator.
Expected<domain::Actor, SignInFault> signIn(const Laboratory& laboratory, domain::UserId user,
                                            const crypto::Secret& password);

/// Staff and laboratorieansvarlig.
Expected<PinIdentity, SignInFault> confirmByPin(const Laboratory& laboratory, domain::UserId user,
                                                const crypto::Secret& pin);

bool hasPassword(domain::Role role);
bool hasPin(domain::Role role);

domain::Actor actorOf(const domain::User& user);
PinIdentity identityOf(const domain::Actor& actor, UtcTime now);

} // namespace fasit::workflow
