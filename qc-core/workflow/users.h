// Users: added, changed, deactivated and never deleted. Every change is checked against the actor's role and
// audited under the actor's id. Throws storage::StorageError.
#pragma once

#include "qc-core/base/crypto/secret.h"
#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/laboratory.h"
#include "qc-core/workflow/user_fault.h"

#include <optional>
#include <vector>

namespace fasit::workflow {

struct NewUser {
    domain::SiteId site; ///< The home; of no meaning for coordinators and administrators.
    domain::Role role = domain::Role::Staff;
    domain::PersonText person;
    std::vector<domain::SiteId> homes; ///< Those a coordinator is limited to; empty: all.
};

Expected<domain::UserId, UserFault> addUser(const Laboratory& laboratory, const domain::Actor& actor,
                                            const NewUser& newUser);

/// The one user that nobody adds: possible while no administrator is active. Audited under its own id.
Expected<domain::UserId, UserFault> addFirstAdministrator(const Laboratory& laboratory,
                                                          const domain::PersonText& person,
                                                          const crypto::Secret& password);

/// Takes PIN and password away. The last administrator stays.
Expected<void, UserFault> deactivate(const Laboratory& laboratory, const domain::Actor& actor,
                                     domain::UserId user);
/// Back at work; PIN or password must be set anew.
Expected<void, UserFault> reactivate(const Laboratory& laboratory, const domain::Actor& actor,
                                     domain::UserId user);

/// Between the two roles of a home, or the two of the programme.
Expected<void, UserFault> changeRole(const Laboratory& laboratory, const domain::Actor& actor,
                                     domain::UserId user, domain::Role role);

/// A new name, initials or title.
Expected<void, UserFault> changePersonText(const Laboratory& laboratory, const domain::Actor& actor,
                                           domain::UserId user, const domain::PersonText& person);

struct OnDuty {
    domain::User user;
    UtcTime last;
};

/// The home's active users with a PIN who did something there in the last two weeks, the latest first.
std::vector<OnDuty> recentlyOnDuty(const Laboratory& laboratory, domain::SiteId site);

} // namespace fasit::workflow
