// WhoAsker: gives whoever saves something its actor: the one who works now, or whoever answers the question.
// GUI thread only.
#pragma once

#include "app/services/services.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QStackedWidget;

namespace fasit::pages {
class SignInPanel;
class WhoIsThis;
} // namespace fasit::pages

namespace fasit::desktop {

class WhoAsker : public QObject {
    Q_OBJECT

  public:
    using Then = std::function<void(const domain::Actor&)>;
    using Otherwise = std::function<void()>;

    /// Puts its two pages into `pages`, behind those of the menu.
    WhoAsker(services::Services& services, QStackedWidget& pages, QObject* parent);

    /// `then` is called at once where somebody works who may act for this home, else when somebody has
    /// answered; `otherwise` when nobody does.
    void withActor(domain::SiteId site, Then then, Otherwise otherwise = {});
    /// Asks who works, with nothing that waits for it; the answer may follow other homes.
    void ask(domain::SiteId site);
    bool isAsking() const;
    void cancel();

  private:
    void connectQuestion();
    void connectPassword();
    void askForPassword();
    void show(QWidget* page);
    void goBack();
    void finish();
    void showFailure(const services::Failure& failure);

    services::Services& m_services;
    QStackedWidget& m_pages;
    pages::WhoIsThis* m_question;
    pages::SignInPanel* m_password;
    QPointer<QWidget> m_before; ///< The page to go back to.
    domain::SiteId m_site;
    Then m_then;
    Otherwise m_otherwise;
};

} // namespace fasit::desktop
