// UserChange: one change of one user, from the lock to the audit entry. For the users' workflow files; one
// thread.
#pragma once

#include "qc-core/domain/actor.h"
#include "qc-core/storage/user_writer.h"
#include "qc-core/workflow/laboratory.h"
#include "qc-core/workflow/user_fault.h"

#include <optional>
#include <string>

namespace fasit::workflow {

/// May the actor add, change and deactivate users of this role at this home? Coordinators and administrators
/// are an administrator's matter.
bool mayManage(const domain::Actor& actor, domain::SiteId site, domain::Role role);

/// Coordinator or administrator.
bool isOfProgramme(domain::Role role);

std::optional<UserFault> nameFault(const domain::PersonText& person);

class UserChange {
  public:
    /// Takes the write lock.
    UserChange(const Laboratory& laboratory, domain::UserId user);

    /// NoSuchUser or NotAllowed.
    std::optional<UserFault> faultFor(const domain::Actor& actor) const;

    bool isThere() const { return m_stored.has_value(); }
    const domain::User& user() const { return m_stored->user; }
    storage::WriteTransaction& transaction() { return m_transaction; }

    /// The user's new row.
    void put(const domain::User& changed);
    /// Takes away those credentials that the role and standing do not have.
    void takeAwayWhatDoesNotFit(const domain::User& changed);
    void commit(const domain::Actor& actor, const char* what);

  private:
    storage::WriteTransaction m_transaction;
    std::optional<storage::StoredUser> m_stored;
    std::string m_detail;
};

} // namespace fasit::workflow
