#include "qc-core/workflow/erase_person_text.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/user_change.h"

namespace fasit::workflow {
namespace {

using namespace domain;

std::optional<UserFault> eraseRows(const Laboratory& laboratory, UserId user, const Actor& by) {
    UserChange change(laboratory, user);
    if (!change.isThere()) {
        return UserFault::NoSuchUser;
    }
    if (!may(by, Deed::ErasePersonText, change.user().site)) {
        return UserFault::NotAllowed;
    }
    if (change.user().standing != UserStanding::Inactive) {
        return UserFault::StillActive;
    }
    if (!change.user().isErased) {
        storage::erasePersonText(change.transaction(), change.user());
        change.commit(by, "erasePersonText");
    }
    return std::nullopt;
}

} // namespace

Expected<Erasure, UserFault> erasePersonText(const Laboratory& laboratory, UserId user, const Actor& by) {
    if (const auto fault = eraseRows(laboratory, user, by)) {
        return Unexpected<UserFault>(*fault);
    }
    const bool isWiped = laboratory.database.engine().wipeErased();
    return isWiped ? Erasure::Done : Erasure::BytesMayRemain;
}

} // namespace fasit::workflow
