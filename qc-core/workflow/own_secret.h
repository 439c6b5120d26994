// One's own PIN or password changed by whoever knows the one in force. Throws storage::StorageError.
#pragma once

#include "qc-core/workflow/sign_in.h"
#include "qc-core/workflow/user_fault.h"

#include <variant>

namespace fasit::workflow {

/// The secret in force was not this one, or the new one cannot be one.
using OwnSecretFault = std::variant<SignInFault, UserFault>;

/// A wrong one in force counts as a wrong attempt to sign in.
Expected<void, OwnSecretFault> changeOwnSecret(const Laboratory& laboratory, const domain::Actor& actor,
                                               domain::CredentialKind kind, const crypto::Secret& inForce,
                                               const crypto::Secret& wanted);

} // namespace fasit::workflow
