#include "app/desktop/who_asker.h"

#include "app/pages/sign_in_panel.h"
#include "app/pages/who_is_this.h"
#include "qc-core/workflow/permissions.h"

#include <QStackedWidget>

#include <utility>

namespace fasit::desktop {

using pages::SignInPanel;
using pages::WhoIsThis;
using services::Session;
using services::UserService;

WhoAsker::WhoAsker(services::Services& services, QStackedWidget& pages, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_pages(pages)
    , m_question(new WhoIsThis(&pages))
    , m_password(new SignInPanel(&pages)) {
    m_pages.addWidget(m_question);
    m_pages.addWidget(m_password);
    connectQuestion();
    connectPassword();
    connect(&m_services.users, &services::LaboratoryClient::failed, this, &WhoAsker::showFailure);
}

void WhoAsker::connectQuestion() {
    auto& users = m_services.users;
    connect(m_question, &WhoIsThis::pinTyped, &users, &UserService::confirmByPin);
    connect(m_question, &WhoIsThis::substituteTyped, this,
            [this](const auto& person) { m_services.users.actAsSubstitute(m_site, person); });
    connect(m_question, &WhoIsThis::signInWanted, this, &WhoAsker::askForPassword);
    connect(m_question, &WhoIsThis::cancelled, this, &WhoAsker::cancel);
    connect(&users, &UserService::whoListReady, this, [this](domain::SiteId site, const auto& people) {
        if (site == m_site && isAsking()) {
            m_question->setPeople(people);
        }
    });
    connect(&users, &UserService::confirmed, this, [this](const auto& identity, const QString& name) {
        m_services.session.identify(identity, name);
        finish();
    });
    connect(&users, &UserService::substituteTaken, this, [this](const auto& identity, const QString& name) {
        m_services.session.identify(identity, name, Session::Kind::Substitute);
        finish();
    });
    connect(&users, &UserService::substituteRefused, this,
            [this](services::UserFault fault) { m_question->showRefusal(fault); });
}

void WhoAsker::connectPassword() {
    auto& users = m_services.users;
    connect(m_password, &SignInPanel::passwordTyped, &users, &UserService::signIn);
    connect(m_password, &SignInPanel::cancelled, this, &WhoAsker::cancel);
    connect(&users, &UserService::passwordUsersReady, m_password, &SignInPanel::setPeople);
    connect(&users, &UserService::signedIn, this, [this](const auto& actor, const QString& name) {
        if (m_then && !workflow::reaches(actor, m_site)) {
            m_password->showWorksElsewhere(); // what waits for an answer stays as it is
            return;
        }
        m_services.session.signIn(actor, name);
        finish();
    });
    connect(&users, &UserService::signInRefused, this, [this](const auto& fault) {
        const auto now = m_services.link.clock().utcNow();
        if (m_pages.currentWidget() == m_password) {
            m_password->showRefusal(fault, now);
        } else {
            m_question->showRefusal(fault, now);
        }
    });
}

void WhoAsker::withActor(domain::SiteId site, Then then, Otherwise otherwise) {
    if (const auto actor = m_services.session.actorAt(site)) {
        then(*actor);
        return;
    }
    ask(site);
    m_then = std::move(then);
    m_otherwise = std::move(otherwise);
}

void WhoAsker::ask(domain::SiteId site) {
    cancel();
    m_site = site;
    m_before = m_pages.currentWidget();
    show(m_question);
    m_question->ask();
    m_services.users.requestWhoList(site);
}

void WhoAsker::askForPassword() {
    m_services.users.requestPasswordUsers();
    show(m_password);
    m_password->ask();
}

bool WhoAsker::isAsking() const {
    return m_pages.currentWidget() == m_question || m_pages.currentWidget() == m_password;
}

void WhoAsker::show(QWidget* page) {
    m_pages.setCurrentWidget(page);
}

void WhoAsker::goBack() {
    if (isAsking() && m_before) {
        m_pages.setCurrentWidget(m_before);
    }
}

void WhoAsker::finish() {
    goBack();
    const auto then = std::exchange(m_then, {});
    const auto otherwise = std::exchange(m_otherwise, {});
    const auto actor = m_services.session.actorAt(m_site);
    if (actor && then) {
        then(*actor);
    } else if (!actor && otherwise) {
        otherwise();
    }
}

void WhoAsker::cancel() {
    goBack();
    m_then = {};
    if (const auto otherwise = std::exchange(m_otherwise, {})) {
        otherwise();
    }
}

void WhoAsker::showFailure(const services::Failure& failure) {
    if (m_pages.currentWidget() == m_question) {
        m_question->showFailure(failure);
    } else if (m_pages.currentWidget() == m_password) {
        m_password->showFailure(failure);
    }
}

} // namespace fasit::desktop
