// Erasing a person's name, initials and title when retention ends. The facts stay and name an id that nobody
// can be found by; the chain still verifies, since it only ever held digests with a salt that is erased too.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/actor.h"
#include "qc-core/workflow/laboratory.h"
#include "qc-core/workflow/user_fault.h"

namespace fasit::workflow {

enum class Erasure {
    Done,           ///< Nothing of it is left in the database's files.
    BytesMayRemain, ///< Another program is in the way: erase again when it is closed.
};

/// Of a user who was deactivated. Rewrites the database's file, which takes a while where it is large. Once
/// more for an erased user does only that. Backups made before hold the name until they are replaced. Throws
/// storage::StorageError.
Expected<Erasure, UserFault> erasePersonText(const Laboratory& laboratory, domain::UserId user,
                                             const domain::Actor& by);

} // namespace fasit::workflow
