// UserService: who somebody is, and who works here. GUI thread only.
//
// Whoever signs in or confirms is told by a signal; making that person the one who works is the composition
// root's business.
#pragma once

#include "app/services/laboratory_client.h"
#include "app/services/user_answers.h"
#include "qc-core/domain/actor.h"

#include <optional>
#include <vector>

namespace fasit::services {

class UserService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit UserService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestWhoList(domain::SiteId site);
    /// Every active user who has a password.
    void requestPasswordUsers();
    void requestUsers(domain::SiteId site);

    void confirmByPin(const domain::User& user, SharedSecret pin);
    void signIn(const domain::User& user, SharedSecret password);
    void actAsSubstitute(domain::SiteId site, const domain::PersonText& person);

    /// With a PIN or password where one was given.
    void add(const domain::Actor& by, const NewUser& user, SharedSecret secret);
    void deactivate(const domain::Actor& by, domain::UserId user);
    void reactivate(const domain::Actor& by, domain::UserId user);
    void changeRole(const domain::Actor& by, domain::UserId user, domain::Role role);
    void confirmSubstitute(const domain::Actor& by, domain::UserId user);
    void changeName(const domain::Actor& by, domain::UserId user, const domain::PersonText& person);
    void setPin(const domain::Actor& by, domain::UserId user, SharedSecret pin);
    void setPassword(const domain::Actor& by, domain::UserId user, SharedSecret password);

    /// One's own, by whoever knows the one in force.
    void changeOwn(const domain::Actor& by, domain::CredentialKind kind, SharedSecret inForce,
                   SharedSecret wanted);

  signals:
    void whoListReady(fasit::domain::SiteId site, fasit::services::WhoList people);
    void passwordUsersReady(std::vector<fasit::domain::User> users);
    void usersReady(fasit::domain::SiteId site, std::vector<fasit::domain::User> users);

    void confirmed(fasit::services::PinIdentity identity, QString name);
    void signedIn(fasit::domain::Actor actor, QString name);
    void signInRefused(fasit::services::SignInFault fault);
    void substituteTaken(fasit::services::PinIdentity identity, QString name);
    void substituteRefused(fasit::services::UserFault fault);

    void ownChanged();
    void ownRefused(fasit::services::OwnSecretFault fault);
    void userChanged(fasit::services::UserDeed deed);
    void userRefused(fasit::services::UserDeed deed, fasit::services::UserFault fault);

  private:
    using Fault = std::optional<UserFault>;
    template <class Change>
    void change(UserDeed deed, Change change);

    Newest m_whoList = kind();
    Newest m_passwordUsers = kind();
    Newest m_users = kind();
};

} // namespace fasit::services
