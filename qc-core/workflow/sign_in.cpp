#include "qc-core/workflow/sign_in.h"

#include "qc-core/base/crypto/password.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/user_writer.h"
#include "qc-core/workflow/lockout.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<SignInFault>;

/// An attempt that has been counted before anything was compared: a program that is killed meanwhile, or a
/// second one that tries at the same time, gains nothing.
struct Attempt {
    User user;
    std::string hash;
    int failuresBefore = 0;
    SignInFailures counted;
};

bool hasKind(Role role, CredentialKind kind) {
    return kind == CredentialKind::Pin ? hasPin(role) : hasPassword(role);
}

std::optional<SignInFault> faultOf(const std::optional<storage::StoredUser>& stored,
                                   const std::optional<storage::StoredCredential>& credential,
                                   CredentialKind kind) {
    if (!stored) {
        return SignInFault{SignInRefusal::NoSuchUser, std::nullopt, 0};
    }
    if (stored->user.standing != UserStanding::Active) {
        return SignInFault{SignInRefusal::NotActive, std::nullopt, 0};
    }
    if (!credential || !hasKind(stored->user.role, kind)) {
        return SignInFault{SignInRefusal::NoCredential, std::nullopt, 0};
    }
    if (credential->hash.empty()) {
        return SignInFault{SignInRefusal::Altered, std::nullopt, 0};
    }
    return std::nullopt;
}

Expected<Attempt, SignInFault> begin(const Laboratory& laboratory, UserId user, CredentialKind kind) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    const auto stored = storage::readUser(laboratory.database, user);
    const auto credential = storage::readCredential(laboratory.database, user, kind);
    if (const auto fault = faultOf(stored, credential, kind)) {
        return Fault(*fault);
    }
    const auto failures = storage::readFailures(laboratory.database, user);
    const auto known = asOf(failures, transaction.now());
    const auto locked = lockedUntil(known, transaction.now());
    const auto counted = locked ? known : afterFailure(known, transaction.now());
    if (counted != failures) {
        storage::noteFailures(transaction, stored->user, counted);
        transaction.commit({idText(user), "signIn", ""}); // No fact, so no entry.
    }
    if (locked) {
        return Fault(SignInFault{SignInRefusal::Locked, locked, 0});
    }
    return Attempt{stored->user, credential->hash, known.count, counted};
}

void succeed(const Laboratory& laboratory, const Attempt& attempt, CredentialKind kind,
             const crypto::Secret& secret) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    storage::noteFailures(transaction, attempt.user, {});
    if (crypto::needsRehash(attempt.hash)) {
        storage::setCredential(transaction, attempt.user, kind, crypto::passwordHash(secret));
    }
    transaction.commit({idText(attempt.user.id), "rehashCredential", ""});
}

Expected<Attempt, SignInFault> tryOnce(const Laboratory& laboratory, UserId user, CredentialKind kind,
                                       const crypto::Secret& secret) {
    const auto attempt = begin(laboratory, user, kind);
    if (!attempt) {
        return attempt;
    }
    if (!crypto::isPassword(secret, attempt->hash)) {
        const auto until = lockedUntil(attempt->counted, laboratory.clock.utcNow());
        const int left = std::max(0, kFreeAttempts - 1 - attempt->counted.count);
        return Fault(SignInFault{SignInRefusal::Wrong, until, left});
    }
    succeed(laboratory, *attempt, kind, secret);
    return attempt;
}

} // namespace

bool hasPassword(Role role) {
    return role != Role::Staff;
}

bool hasPin(Role role) {
    return role == Role::Staff || role == Role::LaboratoryResponsible;
}

Actor actorOf(const User& user) {
    return {user.id, user.site, user.role, user.homes};
}

PinIdentity identityOf(const Actor& actor, UtcTime now) {
    return {actor, now, {now.micros + std::chrono::microseconds(kPinIdentityLasts).count()}, 0};
}

Expected<Actor, SignInFault> signIn(const Laboratory& laboratory, UserId user,
                                    const crypto::Secret& password) {
    const auto attempt = tryOnce(laboratory, user, CredentialKind::Password, password);
    if (!attempt) {
        return Fault(attempt.error());
    }
    return actorOf(attempt->user);
}

Expected<PinIdentity, SignInFault> confirmByPin(const Laboratory& laboratory, UserId user,
                                                const crypto::Secret& pin) {
    const auto attempt = tryOnce(laboratory, user, CredentialKind::Pin, pin);
    if (!attempt) {
        return Fault(attempt.error());
    }
    PinIdentity identity = identityOf(actorOf(attempt->user), laboratory.clock.utcNow());
    identity.failuresBefore = attempt->failuresBefore;
    return identity;
}

} // namespace fasit::workflow
