// Substitutes: whoever has no user types name and title, and works as staff. Laboratorieansvarlig confirms
// the person later. Throws storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/laboratory.h"
#include "qc-core/workflow/sign_in.h"
#include "qc-core/workflow/user_fault.h"

namespace fasit::workflow {

/// For five minutes. The same name and title that wait to be confirmed at this home are the same person.
Expected<PinIdentity, UserFault> actAsSubstitute(const Laboratory& laboratory, domain::SiteId site,
                                                 const domain::PersonText& person);

/// The person is known, and becomes an active user of the home without a PIN. One who is not known is
/// deactivated (users.h): what was done stays.
Expected<void, UserFault> confirmSubstitute(const Laboratory& laboratory, const domain::Actor& actor,
                                            domain::UserId user);

} // namespace fasit::workflow
