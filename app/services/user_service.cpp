#include "app/services/user_service.h"

#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/credentials.h"
#include "qc-core/workflow/secret_rules.h"
#include "qc-core/workflow/substitutes.h"

#include <algorithm>
#include <utility>

namespace fasit::services {
namespace {

using namespace domain;

template <class Value>
std::optional<UserFault> faultOf(const Expected<Value, UserFault>& answer) {
    return answer ? std::nullopt : std::optional(answer.error());
}

template <class Keep>
std::vector<User> usersWhere(const workflow::Laboratory& laboratory, const storage::UserFilter& filter,
                             Keep keep) {
    std::vector<User> users;
    for (const auto& stored : storage::readUsers(laboratory.database, filter)) {
        if (keep(stored.user)) {
            users.push_back(stored.user);
        }
    }
    return users;
}

WhoList whoList(const workflow::Laboratory& laboratory, SiteId site) {
    WhoList list;
    for (const auto& row : workflow::recentlyOnDuty(laboratory, site)) {
        list.onDuty.push_back(row.user);
    }
    list.others = usersWhere(laboratory, {site, std::nullopt}, [&](const User& user) {
        const bool isListed = std::any_of(list.onDuty.begin(), list.onDuty.end(),
                                          [&](const User& listed) { return listed.id == user.id; });
        return user.standing == UserStanding::Active && user.hasPin && !isListed;
    });
    return list;
}

std::optional<UserFault> addWithSecret(const workflow::Laboratory& laboratory, const Actor& by,
                                       const NewUser& user, const crypto::Secret* secret) {
    const std::string names[] = {user.person.name};
    if (secret != nullptr) { // Before the user is there without one.
        const auto fault = workflow::hasPin(user.role) ? workflow::pinFault(secret->view())
                                                       : workflow::passwordFault(secret->view(), names);
        if (fault) {
            return fault;
        }
    }
    const auto added = workflow::addUser(laboratory, by, user);
    if (!added || secret == nullptr) {
        return faultOf(added);
    }
    const auto set = workflow::hasPin(user.role) ? workflow::setPin(laboratory, by, *added, *secret)
                                                 : workflow::setPassword(laboratory, by, *added, *secret);
    return faultOf(set);
}

QString nameOf(const User& user) {
    return QString::fromStdString(user.person.name);
}

} // namespace

UserService::UserService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void UserService::requestWhoList(SiteId site) {
    read(
        m_whoList, [site](const auto& laboratory) { return whoList(laboratory, site); },
        [this, site](auto list) { emit whoListReady(site, std::move(list)); });
}

void UserService::requestPasswordUsers() {
    read(
        m_passwordUsers,
        [](const auto& laboratory) {
            return usersWhere(laboratory, {}, [](const User& user) {
                return user.standing == UserStanding::Active && user.hasPassword;
            });
        },
        [this](auto users) { emit passwordUsersReady(std::move(users)); });
}

void UserService::requestUsers(SiteId site) {
    read(
        m_users,
        [site](const auto& laboratory) {
            return usersWhere(laboratory, {site, std::nullopt}, [](const User&) { return true; });
        },
        [this, site](auto users) { emit usersReady(site, std::move(users)); });
}

void UserService::confirmByPin(const User& user, SharedSecret pin) {
    save([id = user.id, pin = std::move(pin)](
             const auto& laboratory) { return workflow::confirmByPin(laboratory, id, *pin); },
         [this, name = nameOf(user)](const auto& answer) {
             if (answer) {
                 emit confirmed(*answer, name);
             } else {
                 emit signInRefused(answer.error());
             }
         });
}

void UserService::signIn(const User& user, SharedSecret password) {
    save([id = user.id, password = std::move(password)](
             const auto& laboratory) { return workflow::signIn(laboratory, id, *password); },
         [this, name = nameOf(user)](const auto& answer) {
             if (answer) {
                 emit signedIn(*answer, name);
             } else {
                 emit signInRefused(answer.error());
             }
         });
}

void UserService::actAsSubstitute(SiteId site, const PersonText& person) {
    save([site,
          person](const auto& laboratory) { return workflow::actAsSubstitute(laboratory, site, person); },
         [this, name = QString::fromStdString(person.name)](const auto& answer) {
             if (answer) {
                 emit substituteTaken(*answer, name);
             } else {
                 emit substituteRefused(answer.error());
             }
         });
}

/// `change(laboratory)` gives a fault or none.
template <class Change>
void UserService::change(UserDeed deed, Change change) {
    save([change = std::move(change)](const auto& laboratory) { return Fault(change(laboratory)); },
         [this, deed](const Fault& fault) {
             if (fault) {
                 emit userRefused(deed, *fault);
             } else {
                 emit userChanged(deed);
             }
         });
}

void UserService::add(const Actor& by, const NewUser& user, SharedSecret secret) {
    change(UserDeed::Added, [by, user, secret = std::move(secret)](const auto& laboratory) {
        return addWithSecret(laboratory, by, user, secret.get());
    });
}

void UserService::deactivate(const Actor& by, UserId user) {
    change(UserDeed::Deactivated, [by, user](const auto& laboratory) {
        return faultOf(workflow::deactivate(laboratory, by, user));
    });
}

void UserService::reactivate(const Actor& by, UserId user) {
    change(UserDeed::Reactivated, [by, user](const auto& laboratory) {
        return faultOf(workflow::reactivate(laboratory, by, user));
    });
}

void UserService::changeRole(const Actor& by, UserId user, Role role) {
    change(UserDeed::RoleChanged, [by, user, role](const auto& laboratory) {
        return faultOf(workflow::changeRole(laboratory, by, user, role));
    });
}

void UserService::confirmSubstitute(const Actor& by, UserId user) {
    change(UserDeed::Confirmed, [by, user](const auto& laboratory) {
        return faultOf(workflow::confirmSubstitute(laboratory, by, user));
    });
}

void UserService::changeName(const Actor& by, UserId user, const PersonText& person) {
    change(UserDeed::NameChanged, [by, user, person](const auto& laboratory) {
        return faultOf(workflow::changePersonText(laboratory, by, user, person));
    });
}

void UserService::setPin(const Actor& by, UserId user, SharedSecret pin) {
    change(UserDeed::PinSet, [by, user, pin = std::move(pin)](const auto& laboratory) {
        return faultOf(workflow::setPin(laboratory, by, user, *pin));
    });
}

void UserService::setPassword(const Actor& by, UserId user, SharedSecret password) {
    change(UserDeed::PasswordSet, [by, user, password = std::move(password)](const auto& laboratory) {
        return faultOf(workflow::setPassword(laboratory, by, user, *password));
    });
}

void UserService::changeOwn(const Actor& by, CredentialKind kind, SharedSecret inForce, SharedSecret wanted) {
    save(
        [by, kind, inForce = std::move(inForce), wanted = std::move(wanted)](const auto& laboratory) {
            return workflow::changeOwnSecret(laboratory, by, kind, *inForce, *wanted);
        },
        [this](const auto& answer) {
            if (answer) {
                emit ownChanged();
            } else {
                emit ownRefused(answer.error());
            }
        });
}

} // namespace fasit::services
