// What the laboratory answers about users, as plain values that cross threads.
#pragma once

#include "qc-core/base/crypto/secret.h"
#include "qc-core/domain/user.h"
#include "qc-core/workflow/own_secret.h"
#include "qc-core/workflow/sign_in.h"
#include "qc-core/workflow/user_fault.h"
#include "qc-core/workflow/users.h"

#include <memory>
#include <vector>

namespace fasit::services {

using workflow::NewUser;
using workflow::OwnSecretFault;
using workflow::PinIdentity;
using workflow::SignInFault;
using workflow::SignInRefusal;
using workflow::UserFault;

/// A PIN or password on its way to the laboratory; wiped when the last who holds it lets go.
using SharedSecret = std::shared_ptr<const crypto::Secret>;

/// Those who may confirm by PIN at a home.
struct WhoList {
    std::vector<domain::User> onDuty; ///< Did something there in the last two weeks, the latest first.
    std::vector<domain::User> others;
};

/// What was done to a user.
enum class UserDeed {
    Added,
    Deactivated,
    Reactivated,
    RoleChanged,
    Confirmed, ///< A substitute.
    NameChanged,
    PinSet,
    PasswordSet,
};

} // namespace fasit::services
