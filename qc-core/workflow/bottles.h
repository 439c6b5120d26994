// Opening a bottle of control material: a fact of its own, since every result names its bottle. Throws
// storage::StorageError.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/material.h"
#include "qc-core/workflow/follow_up_fault.h"
#include "qc-core/workflow/laboratory.h"

#include <string>

namespace fasit::workflow {

/// A new bottle of this lot, opened now; its running number follows the lot's last bottle at the home. Where
/// a schedule has the occasion, a control becomes due.
Expected<domain::ControlBottle, FollowUpFault>
openBottle(const Laboratory& laboratory, const domain::Actor& actor, domain::SiteId site, domain::LotId lot);

/// The same where nobody has said who works here: the bottle names no user, and the audit keeps what was
/// typed.
domain::ControlBottle openBottle(const Laboratory& laboratory, domain::SiteId site, domain::LotId lot,
                                 const std::string& typedName);

} // namespace fasit::workflow
