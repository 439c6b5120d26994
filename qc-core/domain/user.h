// User and Role: who works here. Names live apart from facts, so that they can be erased (storage).
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::domain {

enum class Role {
    Staff,
    LaboratoryResponsible, ///< laboratorieansvarlig, of one home
    Coordinator,           ///< laboratorierådgiver
    Administrator,
};

enum class UserStanding {
    Active,
    ToBeConfirmed, ///< A substitute who typed name and title; laboratorieansvarlig has not confirmed it.
    Inactive,      ///< Works here no longer. Users are never deleted.
};

enum class CredentialKind { Password, Pin };

/// What may be erased of a person.
struct PersonText {
    std::string name;
    std::string initials;
    std::string title; ///< "sykepleier, vikar"

    friend bool operator==(const PersonText&, const PersonText&) = default;
};

struct User {
    UserId id;
    SiteId site; ///< The programme for coordinators and administrators.
    Role role = Role::Staff;
    UserStanding standing = UserStanding::Active;
    std::vector<SiteId> homes; ///< Those a coordinator is limited to; empty: all.
    PersonText person;         ///< Empty where it was erased.
    bool isErased = false;
    bool isDisputed = false; ///< Two places changed the user at the same time; the newer change holds.
    bool hasPassword = false;
    bool hasPin = false;
};

/// How often signing in has failed since it last succeeded.
struct SignInFailures {
    int count = 0;
    UtcTime failedAt;
    UtcTime lockedUntil;

    friend bool operator==(const SignInFailures&, const SignInFailures&) = default;
};

/// On a model, or on one analyser of it.
struct Training {
    UserId user;
    SiteId site;
    std::string instrumentModel;
    std::optional<InstrumentId> instrument;
    Date on;
    std::optional<UserId> by; ///< None: somebody who is no user.
    std::optional<Date> validUntil;
};

} // namespace fasit::domain
