#include "app/desktop/own_secret_wiring.h"

#include "app/desktop/header.h"
#include "app/pages/own_secret_page.h"
#include "app/services/services.h"

#include <QStackedWidget>

namespace fasit::desktop {

using domain::CredentialKind;
using pages::OwnSecretPage;
using services::Session;
using services::UserService;

OwnSecretWiring::OwnSecretWiring(services::Services& services, Header& header, QStackedWidget& pages,
                                 QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_pages(pages)
    , m_page(new OwnSecretPage(&pages)) {
    m_pages.addWidget(m_page);
    auto& users = services.users;
    connect(&header, &Header::ownSecretWanted, this, &OwnSecretWiring::ask);
    connect(m_page, &OwnSecretPage::cancelled, this, &OwnSecretWiring::goBack);
    connect(m_page, &OwnSecretPage::typed, this, [this](auto kind, const auto& inForce, const auto& wanted) {
        if (const auto actor = m_services.session.actor()) {
            m_services.users.changeOwn(*actor, kind, inForce, wanted);
        } else {
            goBack(); // The five minutes are over.
        }
    });
    connect(&users, &UserService::ownRefused, this,
            [this](const auto& fault) { m_page->showRefusal(fault, m_services.link.clock().utcNow()); });
    connect(&users, &UserService::ownChanged, this, [this] {
        goBack();
        emit said(tr("The new one is in use from now on."));
    });
    connect(&users, &services::LaboratoryClient::failed, m_page, &OwnSecretPage::showFailure);
    connect(&services.session, &Session::changed, this, &OwnSecretWiring::goBack);
}

void OwnSecretWiring::ask() {
    if (!isAsking()) {
        m_before = m_pages.currentWidget();
    }
    const bool isPin = m_services.session.kind() == Session::Kind::Pin;
    m_pages.setCurrentWidget(m_page);
    m_page->ask(isPin ? CredentialKind::Pin : CredentialKind::Password, m_services.session.name());
}

void OwnSecretWiring::goBack() {
    if (isAsking() && m_before) {
        m_pages.setCurrentWidget(m_before);
    }
}

bool OwnSecretWiring::isAsking() const {
    return m_pages.currentWidget() == m_page;
}

} // namespace fasit::desktop
