// Setting PINs and passwords: one's own, or those of users one manages. Ends a lock-out. Throws
// storage::StorageError.
#pragma once

#include "qc-core/base/crypto/secret.h"
#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/laboratory.h"
#include "qc-core/workflow/user_fault.h"

namespace fasit::workflow {

/// Of staff and laboratorieansvarlig. What may be one: secret_rules.h.
Expected<void, UserFault> setPin(const Laboratory& laboratory, const domain::Actor& actor,
                                 domain::UserId user, const crypto::Secret& pin);

/// Of laboratorieansvarlig, coordinator and administrator; staff have none.
Expected<void, UserFault> setPassword(const Laboratory& laboratory, const domain::Actor& actor,
                                      domain::UserId user, const crypto::Secret& password);

} // namespace fasit::workflow
