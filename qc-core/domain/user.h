// User and Role: who works here. Names live apart from facts, so that they can be erased (storage).
#pragma once

#include "qc-core/domain/ids.h"

#include <string>

namespace fasit::domain {

enum class Role {
    Staff,
    LaboratoryResponsible, ///< laboratorieansvarlig, of one home
    Coordinator,           ///< laboratorierådgiver
    Administrator,
};

struct User {
    UserId id;
    SiteId site;
    Role role = Role::Staff;
    std::string name;
    std::string initials;
};

} // namespace fasit::domain
