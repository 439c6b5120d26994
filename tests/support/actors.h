// Actors of a SmallLab that need no user row: what is done is written under their ids.
#pragma once

#include "tests/support/small_lab.h"

#include "qc-core/domain/actor.h"

namespace fasit::test {

inline domain::Actor staffOf(SmallLab& lab) {
    return {domain::UserId{7}, lab.site(), domain::Role::Staff};
}

inline domain::Actor responsibleOf(SmallLab& lab) {
    return {domain::UserId{8}, lab.site(), domain::Role::LaboratoryResponsible};
}

inline domain::Actor aCoordinator() {
    return {domain::UserId{9}, domain::kProgramme, domain::Role::Coordinator};
}

inline domain::Actor anAdministrator() {
    return {domain::UserId{10}, domain::kProgramme, domain::Role::Administrator};
}

/// Works at a home that is not the lab's.
inline domain::Actor aStranger() {
    return {domain::UserId{11}, domain::SiteId{4711}, domain::Role::LaboratoryResponsible};
}

} // namespace fasit::test
