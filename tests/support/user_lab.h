// UserLab: a SmallLab with an administrator, and the short ways to add users and try their PINs.
#pragma once

#include "tests/support/audit_chain.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/sign_in.h"
#include "qc-core/workflow/users.h"

#include <string>

namespace fasit::test {

inline constexpr const char* kPassword = "grønne bølger slår";

crypto::Secret secret(std::string text);

/// A user that is there.
domain::User userOf(SmallLab& lab, domain::UserId user);

class UserLab : public SmallLab {
  public:
    explicit UserLab(const SmallSetup& setup = {});

    domain::Actor administrator; ///< Its password is kPassword.

    /// At the lab's home, or of the programme; without PIN or password.
    domain::Actor add(domain::Role role, const std::string& name);
    /// With this PIN.
    domain::Actor addWithPin(domain::Role role, const std::string& name, const std::string& pin);
    void setPin(const domain::Actor& user, const std::string& pin);

    Expected<workflow::PinIdentity, workflow::SignInFault> tryPin(const domain::Actor& user,
                                                                  const std::string& pin);
    /// Empty: the audit chain is intact.
    std::vector<std::string> faultsInChain();
};

} // namespace fasit::test
