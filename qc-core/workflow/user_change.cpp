#include "qc-core/workflow/user_change.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/utf8.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/sign_in.h"

#include <algorithm>

namespace fasit::workflow {

using namespace domain;

namespace {

constexpr std::size_t kLongestName = 200;

bool isUsable(const std::string& text) {
    const auto letters = utf8::characters(text);
    return letters && text.size() <= kLongestName &&
           std::none_of(letters->begin(), letters->end(),
                        [](char32_t c) { return c < U' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028; });
}

} // namespace

bool isOfProgramme(Role role) {
    return role == Role::Coordinator || role == Role::Administrator;
}

bool mayManage(const Actor& actor, SiteId site, Role role) {
    return isOfProgramme(role) ? may(actor, Deed::ManageAllUsers, kProgramme)
                               : may(actor, Deed::ManageHomeUsers, site);
}

std::optional<UserFault> nameFault(const PersonText& person) {
    if (ascii::trimmed(person.name).empty()) {
        return UserFault::NameMissing;
    }
    const bool areUsable = isUsable(person.name) && isUsable(person.initials) && isUsable(person.title);
    return areUsable ? std::nullopt : std::optional(UserFault::NameUnusable);
}

UserChange::UserChange(const Laboratory& laboratory, UserId user)
    : m_transaction(laboratory.database, laboratory.clock)
    , m_stored(storage::readUser(laboratory.database, user))
    , m_detail(idText(user)) {}

std::optional<UserFault> UserChange::faultFor(const Actor& actor) const {
    if (!m_stored) {
        return UserFault::NoSuchUser;
    }
    return mayManage(actor, user().site, user().role) ? std::nullopt : std::optional(UserFault::NotAllowed);
}

void UserChange::put(const User& changed) {
    storage::append(m_transaction, changed, m_stored);
}

void UserChange::takeAwayWhatDoesNotFit(const User& changed) {
    const bool isInactive = changed.standing == UserStanding::Inactive;
    if (user().hasPin && (isInactive || !hasPin(changed.role))) {
        storage::takeCredentialAway(m_transaction, user(), CredentialKind::Pin);
    }
    if (user().hasPassword && (isInactive || !hasPassword(changed.role))) {
        storage::takeCredentialAway(m_transaction, user(), CredentialKind::Password);
    }
}

void UserChange::commit(const Actor& actor, const char* what) {
    m_transaction.commit({idText(actor.user), what, m_detail});
}

} // namespace fasit::workflow
