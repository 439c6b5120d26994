// Actor: the person on whose behalf something is done. What an actor may do: workflow/permissions.h.
#pragma once

#include "qc-core/domain/user.h"

#include <string>
#include <vector>

namespace fasit::domain {

struct Actor {
    UserId user;
    SiteId site; ///< Where the person works; the programme for coordinators and administrators.
    Role role = Role::Staff;
    std::vector<SiteId> homes = {}; ///< Those a coordinator is limited to; empty: all.

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// How facts and the audit name a person.
inline std::string idText(UserId user) {
    return std::to_string(user.value);
}

} // namespace fasit::domain
