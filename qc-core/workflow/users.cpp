#include "qc-core/workflow/users.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/base/crypto/password.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/secret_rules.h"
#include "qc-core/workflow/sign_in.h"
#include "qc-core/workflow/user_change.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Done = Expected<void, UserFault>;
using Fault = Unexpected<UserFault>;

constexpr std::int64_t kOnDutyDays = 14;
constexpr std::int64_t kMicrosPerDay = kSecondsPerDay * 1'000'000;

bool isHome(const Catalogue& catalogue, SiteId site) {
    return std::any_of(catalogue.sites.begin(), catalogue.sites.end(),
                       [&](const Site& row) { return row.id == site; });
}

std::optional<UserFault> placeFault(const Catalogue& catalogue, const User& user) {
    const bool isKnown = isOfProgramme(user.role) || isHome(catalogue, user.site);
    const bool areKnown = std::all_of(user.homes.begin(), user.homes.end(),
                                      [&](SiteId home) { return isHome(catalogue, home); });
    return isKnown && areKnown ? std::nullopt : std::optional(UserFault::NoSuchHome);
}

User userOf(const NewUser& asked) {
    User user;
    user.id = {crypto::randomIdentity()};
    user.site = isOfProgramme(asked.role) ? kProgramme : asked.site;
    user.role = asked.role;
    user.person = asked.person;
    user.homes = asked.role == Role::Coordinator ? asked.homes : std::vector<SiteId>();
    return user;
}

bool hasOtherAdministrator(const Laboratory& laboratory, UserId but) {
    const auto users = storage::readUsers(laboratory.database, {kProgramme, std::nullopt});
    return std::any_of(users.begin(), users.end(), [&](const storage::StoredUser& stored) {
        return stored.user.id != but && stored.user.role == Role::Administrator &&
               stored.user.standing == UserStanding::Active;
    });
}

bool isLastAdministrator(const Laboratory& laboratory, const User& user) {
    return user.role == Role::Administrator && !hasOtherAdministrator(laboratory, user.id);
}

Done changeStanding(const Laboratory& laboratory, const Actor& actor, UserId user, UserStanding standing) {
    UserChange change(laboratory, user);
    if (const auto fault = change.faultFor(actor)) {
        return Fault(*fault);
    }
    User changed = change.user();
    if (changed.standing == standing) {
        return Fault(UserFault::AlreadySo);
    }
    if (standing == UserStanding::Inactive && isLastAdministrator(laboratory, changed)) {
        return Fault(UserFault::LastAdministrator);
    }
    changed.standing = standing;
    change.put(changed);
    change.takeAwayWhatDoesNotFit(changed);
    change.commit(actor, standing == UserStanding::Inactive ? "deactivateUser" : "reactivateUser");
    return {};
}

} // namespace

Expected<UserId, UserFault> addUser(const Laboratory& laboratory, const Actor& actor,
                                    const NewUser& newUser) {
    const User user = userOf(newUser);
    if (!mayManage(actor, user.site, user.role)) {
        return Fault(UserFault::NotAllowed);
    }
    if (const auto fault = nameFault(user.person)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    if (const auto fault = placeFault(laboratory.database.catalogue(), user)) {
        return Fault(*fault);
    }
    storage::append(transaction, user, std::nullopt);
    storage::writePersonText(transaction, user);
    transaction.commit({idText(actor.user), "addUser", idText(user.id)});
    return user.id;
}

Expected<UserId, UserFault> addFirstAdministrator(const Laboratory& laboratory, const PersonText& person,
                                                  const crypto::Secret& password) {
    const std::string names[] = {person.name};
    auto fault = nameFault(person);
    if (!fault) {
        fault = passwordFault(password.view(), names);
    }
    if (fault) {
        return Fault(*fault);
    }
    const User user = userOf({kProgramme, Role::Administrator, person, {}});
    const std::string hash = crypto::passwordHash(password);
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    if (hasOtherAdministrator(laboratory, {})) {
        return Fault(UserFault::AdministratorExists);
    }
    storage::append(transaction, user, std::nullopt);
    storage::writePersonText(transaction, user);
    storage::setCredential(transaction, user, CredentialKind::Password, hash);
    transaction.commit({idText(user.id), "addFirstAdministrator", idText(user.id)});
    return user.id;
}

Done deactivate(const Laboratory& laboratory, const Actor& actor, UserId user) {
    return changeStanding(laboratory, actor, user, UserStanding::Inactive);
}

Done reactivate(const Laboratory& laboratory, const Actor& actor, UserId user) {
    return changeStanding(laboratory, actor, user, UserStanding::Active);
}

Done changeRole(const Laboratory& laboratory, const Actor& actor, UserId user, Role role) {
    UserChange change(laboratory, user);
    if (const auto fault = change.faultFor(actor)) {
        return Fault(*fault);
    }
    User changed = change.user();
    if (isOfProgramme(role) != isOfProgramme(changed.role)) {
        return Fault(UserFault::RoleNeedsNewUser);
    }
    if (changed.role == role) {
        return Fault(UserFault::AlreadySo);
    }
    if (changed.standing != UserStanding::Active) {
        return Fault(UserFault::Inactive);
    }
    if (isLastAdministrator(laboratory, changed)) {
        return Fault(UserFault::LastAdministrator);
    }
    changed.role = role;
    change.put(changed);
    change.takeAwayWhatDoesNotFit(changed);
    change.commit(actor, "changeRole");
    return {};
}

Done changePersonText(const Laboratory& laboratory, const Actor& actor, UserId user,
                      const PersonText& person) {
    if (const auto fault = nameFault(person)) {
        return Fault(*fault);
    }
    UserChange change(laboratory, user);
    if (const auto fault = change.faultFor(actor)) {
        return Fault(*fault);
    }
    User changed = change.user();
    if (changed.isErased) {
        return Fault(UserFault::Inactive);
    }
    changed.person = person;
    storage::writePersonText(change.transaction(), changed);
    change.commit(actor, "changePersonText");
    return {};
}

std::vector<OnDuty> recentlyOnDuty(const Laboratory& laboratory, SiteId site) {
    const UtcTime since{laboratory.clock.utcNow().micros - kOnDutyDays * kMicrosPerDay};
    const auto users = storage::readUsers(laboratory.database, {site, std::nullopt});
    std::vector<OnDuty> list;
    for (const auto& [id, last] : storage::lastDeeds(laboratory.database, site, since)) {
        const auto found = std::find_if(users.begin(), users.end(), [&, wanted = id](const auto& stored) {
            return stored.user.id == wanted;
        });
        if (found != users.end() && found->user.standing == UserStanding::Active && found->user.hasPin) {
            list.push_back({found->user, last});
        }
    }
    return list;
}

} // namespace fasit::workflow
