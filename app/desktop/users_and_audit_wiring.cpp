#include "app/desktop/users_and_audit_wiring.h"

#include "app/desktop/who_asker.h"
#include "app/pages/audit_page.h"
#include "app/pages/users_page.h"
#include "app/services/services.h"

namespace fasit::desktop {

using domain::Actor;
using domain::UserId;
using pages::AuditPage;
using pages::UsersPage;
using services::AuditService;
using services::UserService;

namespace {

/// The home that is shown: whoever may act there is asked for.
class ForHome {
  public:
    ForHome(UsersPage& page, services::Services& services, WhoAsker& asker)
        : m_page(page)
        , m_services(services)
        , m_asker(asker) {}

    template <class Do>
    void operator()(Do act) const {
        auto& users = m_services.users;
        m_asker.withActor(m_page.site(), [&users, act](const Actor& actor) { act(users, actor); });
    }

  private:
    UsersPage& m_page;
    services::Services& m_services;
    WhoAsker& m_asker;
};

} // namespace

void connectUsers(UsersPage& page, services::Services& services, WhoAsker& asker) {
    auto& users = services.users;
    auto& session = services.session;
    const ForHome withActor(page, services, asker);
    QObject::connect(&page, &UsersPage::usersWanted, &users, &UserService::requestUsers);
    QObject::connect(&users, &UserService::usersReady, &page, &UsersPage::setUsers);
    QObject::connect(&users, &UserService::userChanged, &page, [&page, &session](services::UserDeed deed) {
        session.renew();
        page.showDone(deed);
    });
    QObject::connect(&users, &UserService::userRefused, &page,
                     [&page](auto, services::UserFault fault) { page.showRefusal(fault); });
    QObject::connect(&users, &services::LaboratoryClient::failed, &page, &UsersPage::showFailure);
    QObject::connect(&page, &UsersPage::addWanted, &page, [withActor](const auto& user, const auto& pin) {
        withActor([=](UserService& service, const Actor& by) { service.add(by, user, pin); });
    });
    QObject::connect(&page, &UsersPage::standingWanted, &page, [withActor](UserId user, bool active) {
        withActor([=](UserService& service, const Actor& by) {
            active ? service.reactivate(by, user) : service.deactivate(by, user);
        });
    });
    QObject::connect(&page, &UsersPage::roleWanted, &page, [withActor](UserId user, domain::Role role) {
        withActor([=](UserService& service, const Actor& by) { service.changeRole(by, user, role); });
    });
    QObject::connect(&page, &UsersPage::nameWanted, &page, [withActor](UserId user, const auto& person) {
        withActor([=](UserService& service, const Actor& by) { service.changeName(by, user, person); });
    });
    QObject::connect(&page, &UsersPage::confirmWanted, &page, [withActor](UserId user) {
        withActor([=](UserService& service, const Actor& by) { service.confirmSubstitute(by, user); });
    });
    QObject::connect(&page, &UsersPage::pinWanted, &page, [withActor](UserId user, const auto& pin) {
        withActor([=](UserService& service, const Actor& by) { service.setPin(by, user, pin); });
    });
}

void connectAudit(AuditPage& page, services::Services& services) {
    auto& audit = services.audit;
    QObject::connect(&page, &AuditPage::entriesWanted, &audit, &AuditService::requestEntries);
    QObject::connect(&page, &AuditPage::factsWanted, &audit, &AuditService::requestFacts);
    QObject::connect(&page, &AuditPage::verifyWanted, &audit, &AuditService::verify);
    QObject::connect(&page, &AuditPage::cancelWanted, &audit, &AuditService::cancelVerifying);
    QObject::connect(&audit, &AuditService::entriesReady, &page, &AuditPage::setEntries);
    QObject::connect(&audit, &AuditService::factsReady, &page, &AuditPage::setFacts);
    QObject::connect(&audit, &AuditService::verifyingProgressed, &page, &AuditPage::showProgress);
    QObject::connect(&audit, &AuditService::verified, &page, &AuditPage::showAnswer);
    QObject::connect(&audit, &AuditService::verifyingCancelled, &page, &AuditPage::showCancelled);
    QObject::connect(&audit, &services::LaboratoryClient::failed, &page, &AuditPage::showFailure);
}

} // namespace fasit::desktop
