#include "qc-core/workflow/credentials.h"

#include "qc-core/base/crypto/password.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/secret_rules.h"
#include "qc-core/workflow/sign_in.h"
#include "qc-core/workflow/user_change.h"

#include <vector>

namespace fasit::workflow {
namespace {

using namespace domain;

using Done = Expected<void, UserFault>;
using Fault = Unexpected<UserFault>;

std::vector<std::string> namesAround(const Laboratory& laboratory, const User& user) {
    std::vector<std::string> names{user.person.name};
    for (const Site& site : laboratory.database.catalogue().sites) {
        if (site.id == user.site) {
            names.push_back(site.name);
        }
    }
    return names;
}

std::optional<UserFault> secretFault(const Laboratory& laboratory, const User& user, CredentialKind kind,
                                     const crypto::Secret& secret) {
    if (kind == CredentialKind::Pin) {
        return hasPin(user.role) ? pinFault(secret.view()) : std::optional(UserFault::NoPinForRole);
    }
    return hasPassword(user.role) ? passwordFault(secret.view(), namesAround(laboratory, user))
                                  : std::optional(UserFault::NoPasswordForRole);
}

Done set(const Laboratory& laboratory, const Actor& actor, const User& asked, const crypto::Secret& secret) {
    const CredentialKind kind = asked.hasPin ? CredentialKind::Pin : CredentialKind::Password;
    const std::string hash = crypto::passwordHash(secret); // Slow: before the lock is taken.
    UserChange change(laboratory, asked.id);
    auto fault = actor.user == asked.id && change.isThere() ? std::nullopt : change.faultFor(actor);
    if (!fault && change.user().standing != UserStanding::Active) {
        fault = UserFault::Inactive;
    }
    if (!fault) {
        fault = secretFault(laboratory, change.user(), kind, secret);
    }
    if (fault) {
        return Fault(*fault);
    }
    storage::setCredential(change.transaction(), change.user(), kind, hash);
    storage::noteFailures(change.transaction(), change.user(), {});
    change.commit(actor, kind == CredentialKind::Pin ? "setPin" : "setPassword");
    return {};
}

} // namespace

Done setPin(const Laboratory& laboratory, const Actor& actor, UserId user, const crypto::Secret& pin) {
    User asked;
    asked.id = user;
    asked.hasPin = true;
    return set(laboratory, actor, asked, pin);
}

Done setPassword(const Laboratory& laboratory, const Actor& actor, UserId user,
                 const crypto::Secret& password) {
    User asked;
    asked.id = user;
    asked.hasPassword = true;
    return set(laboratory, actor, asked, password);
}

} // namespace fasit::workflow
